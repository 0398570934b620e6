// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QAction;
class QToolButton;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::converse {

/// The ways through a chat, as buttons in its header: to a text (Ctrl+F), to a day (Ctrl+G), to what the
/// server knows from before.
class ChatTools final : public QWidget
{
    Q_OBJECT

public:
    explicit ChatTools(const core::Clock &clock, QWidget *parent = nullptr);

    /// For the page: their keys work in its whole window while it is shown. And for a menu.
    [[nodiscard]] QList<QAction *> actions() const;
    void setPossible(bool possible);
    /// Whether the server tells messages of the past.
    void setHistoryOffered(bool offered);
    /// It is being asked.
    void setHistoryBusy(bool busy);
    /// Opens a calendar below `anchor` at that day; dayAsked() follows where one is chosen.
    void pickDay(const QWidget &anchor, const QDate &day);
    /// The day that is looked at, where the calendar begins.
    void setDay(const QDate &day) { m_day = day; }

Q_SIGNALS:
    void searchAsked();
    void dayAsked(const QDate &day);
    void historyAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *add(QAction *action, const char *name);
    void refreshHistory();
    void retranslate();

    const core::Clock &m_clock;
    QDate m_day;
    QAction *m_search;
    QAction *m_goToDay;
    QAction *m_history;
    QToolButton *m_dayButton = nullptr;
    QToolButton *m_historyButton = nullptr;
    bool m_isPossible = true;
    bool m_isBusy = false;
};

} // namespace botdeck::ui::converse
