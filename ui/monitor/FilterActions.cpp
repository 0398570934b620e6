// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FilterActions.h"

#include "ui/look/Icons.h"

#include <QAction>
#include <QGuiApplication>

namespace botdeck::ui::monitor {

FilterActions::FilterActions(QObject *parent)
    : QObject(parent)
    , m_use(new QAction(look::icon(look::Icon::Filter), {}, this))
    , m_leaveOut(new QAction(this))
{
    m_use->setObjectName(QStringLiteral("useAsFilter"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutByFilter"));
    connect(m_use, &QAction::triggered, this, [this] {
        Q_EMIT asked(QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier));
    });
    connect(m_leaveOut, &QAction::triggered, this, [this] { Q_EMIT asked(true); });
    retranslate();
    setEnabled(false);
}

void FilterActions::setEnabled(bool enabled)
{
    for (QAction *action : rowActions())
        action->setEnabled(enabled);
}

void FilterActions::retranslate()
{
    m_use->setText(tr("Use as filter"));
    m_use->setToolTip(tr("Shows only what is like this; with Alt, leaves that out"));
    m_leaveOut->setText(tr("Leave out by filter"));
}

} // namespace botdeck::ui::monitor

#include "moc_FilterActions.cpp"
