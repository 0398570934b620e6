// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ChatTools.h"

#include "core/Clock.h"
#include "ui/converse/MomentWords.h"
#include "ui/look/Icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace botdeck::ui::converse {

ChatTools::ChatTools(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(new QAction(look::icon(look::Icon::Search), {}, this))
    , m_goToDay(new QAction(look::icon(look::Icon::Calendar), {}, this))
    , m_history(new QAction(look::icon(look::Icon::FromServer), {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    m_historyButton = add(m_history, "chatHistory");
    m_dayButton = add(m_goToDay, "goToDate");
    add(m_search, "searchInChat");
    m_search->setShortcut(QKeySequence(QKeySequence::Find));
    m_goToDay->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    for (QAction *action : {m_search, m_goToDay})
        action->setShortcutContext(Qt::WindowShortcut);
    connect(m_search, &QAction::triggered, this, &ChatTools::searchAsked);
    connect(m_goToDay, &QAction::triggered, this, [this] { pickDay(*m_dayButton, m_day); });
    connect(m_history, &QAction::triggered, this, &ChatTools::historyAsked);
    setHistoryOffered(false);
    retranslate();
}

QToolButton *ChatTools::add(QAction *action, const char *name)
{
    auto *button = new QToolButton(this);
    action->setObjectName(QLatin1StringView(name));
    button->setObjectName(QLatin1StringView(name));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

QList<QAction *> ChatTools::actions() const
{
    return {m_search, m_goToDay, m_history};
}

void ChatTools::setPossible(bool possible)
{
    m_isPossible = possible;
    m_search->setEnabled(possible);
    m_goToDay->setEnabled(possible);
    refreshHistory();
}

void ChatTools::setHistoryOffered(bool offered)
{
    m_history->setVisible(offered);
    m_historyButton->setVisible(offered);
}

void ChatTools::setHistoryBusy(bool busy)
{
    m_isBusy = busy;
    refreshHistory();
    retranslate();
}

void ChatTools::refreshHistory()
{
    m_history->setEnabled(m_isPossible && !m_isBusy);
}

void ChatTools::pickDay(const QWidget &anchor, const QDate &day)
{
    auto *popup = new QDialog(window(), Qt::Popup);
    popup->setObjectName(QStringLiteral("dayPicker"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setAccessibleName(tr("Go to date"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMaximumDate(dayOf(m_clock.wallMs()));
    calendar->setSelectedDate(day.isValid() ? day : calendar->maximumDate());
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto choose = [this, popup](const QDate &chosen) {
        popup->close();
        Q_EMIT dayAsked(chosen);
    };
    // A click, or Enter on the day that the arrow keys have led to.
    connect(calendar, &QCalendarWidget::clicked, popup, choose);
    connect(calendar, &QCalendarWidget::activated, popup, choose);
    popup->adjustSize();
    popup->move(anchor.mapToGlobal(QPoint(anchor.width() - popup->width(), anchor.height())));
    popup->show();
    calendar->setFocus();
}

void ChatTools::retranslate()
{
    m_search->setText(tr("Search in this chat"));
    m_goToDay->setText(tr("Go to date…"));
    m_history->setText(
        m_isBusy ? tr("The server is being asked…") : tr("Ask the server for what was said before"));
    for (const QAction *action : {m_search, m_goToDay, m_history}) {
        for (QToolButton *button : findChildren<QToolButton *>()) {
            if (button->defaultAction() == action)
                button->setAccessibleName(action->text());
        }
    }
}

void ChatTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::converse

#include "moc_ChatTools.cpp"
