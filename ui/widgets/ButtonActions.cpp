// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ButtonActions.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace botdeck::ui::widgets {

namespace {

bool canBeClicked(const QAbstractButton *button)
{
    return button->isVisible() && button->isEnabled();
}

} // namespace

ButtonActions::ButtonActions(QWidget &page, const char *context, std::span<const ButtonRow> rows)
    : QObject(&page)
    , m_context(context)
    , m_rows(rows)
{
    for (const ButtonRow &row : rows) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcut(QKeySequence(QLatin1StringView(row.key), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page.addAction(action);
        m_buttons.append(page.findChildren<QAbstractButton *>(QString::fromLatin1(row.button)));
        for (QAbstractButton *each : std::as_const(m_buttons.last()))
            each->installEventFilter(this);
        connect(action, &QAction::triggered, this, [this, at = m_actions.size()] {
            if (QAbstractButton *found = button(at))
                found->click();
        });
        m_actions.append(action);
    }
    retranslate();
    refresh();
}

QAbstractButton *ButtonActions::button(qsizetype row) const
{
    const auto found = std::ranges::find_if(m_buttons.at(row), canBeClicked);
    return found == m_buttons.at(row).end() ? nullptr : *found;
}

void ButtonActions::refresh()
{
    for (qsizetype row = 0; row < m_actions.size(); ++row)
        m_actions.at(row)->setEnabled(button(row) != nullptr);
}

bool ButtonActions::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::EnabledChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

void ButtonActions::fill(QMenu &menu)
{
    retranslate();
    for (qsizetype row = 0; row < m_actions.size(); ++row) {
        if (m_rows[size_t(row)].beginsBlock)
            menu.addSeparator();
        menu.addAction(m_actions.at(row));
    }
}

void ButtonActions::retranslate()
{
    for (qsizetype row = 0; row < m_actions.size(); ++row)
        m_actions.at(row)->setText(QCoreApplication::translate(m_context, m_rows[size_t(row)].words));
}

} // namespace botdeck::ui::widgets

#include "moc_ButtonActions.cpp"
