// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ActionButton.h"

#include <QAction>

namespace botdeck::ui::monitor {

ActionButton::ActionButton(QAction &action, Shown shown, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_shown(shown)
{
    setAutoDefault(false);
    // As a tool bar's buttons: a click leaves the keyboard where it works.
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &ActionButton::refresh);
    connect(&action, &QObject::destroyed, this, &QObject::deleteLater);
    refresh();
}

void ActionButton::refresh()
{
    setText(m_action.iconText());
    setIcon(m_action.icon());
    setToolTip(m_action.toolTip());
    setCheckable(m_action.isCheckable());
    setChecked(m_action.isChecked());
    setEnabled(m_action.isEnabled());
    if (m_shown == Shown::WhileEnabled)
        setVisible(m_action.isEnabled());
}

} // namespace botdeck::ui::monitor

#include "moc_ActionButton.cpp"
