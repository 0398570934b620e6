// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bots/BotsView.h"
#include "ui/bots/Unread.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace botdeck::ui::bots {

class BotsFooter;

/// What the dock of bots holds: a search field, the list of bots (a rail where there is little width), and
/// below it the way to a new bot and what there is to say about the lock.
class BotsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit BotsPane(const look::Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] BotsView &view() { return *m_view; }
    /// Opens the search field; for the dock's title and menus. Ctrl+Shift+F while the focus is in the pane.
    [[nodiscard]] QAction &searchAction() { return *m_search; }

    /// "Locks in 14 m"; empty: nothing is shown.
    void setLockLine(const QString &words);
    /// Another console has the profile: no bot can be added here.
    void setReadOnly();
    /// Rates and what is unread; connected to ConsoleData::countersChanged().
    void setCounters(const QHash<domain::BotKey, models::BotCounters> &counters);
    /// Whether what arrives for the bots shown comes before the operator's eyes: the window is active, and
    /// the monitor follows (it is neither held nor paused). Not so until it is said.
    void setSeen(bool following);

    /// The form follows the width; this asks for the width that it needs (widthAsked()).
    void setForm(Form form);
    [[nodiscard]] Form form() const { return m_view->form(); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosenChanged(const std::optional<botdeck::domain::BotKey> &bot);
    void addAsked();
    /// All bots as the operator ordered them; the list shows it already.
    void orderChanged(const QList<botdeck::domain::BotKey> &order);
    /// The menu of a bot, which is the chosen one, at a place on the screen.
    void menuAsked(const botdeck::domain::BotKey &bot, const QPoint &global);
    /// The link in a bot's row: "Replace token…".
    void linkAsked(const botdeck::domain::BotKey &bot);
    void renameAsked(const botdeck::domain::BotKey &bot);
    void removeAsked(const botdeck::domain::BotKey &bot);
    void formChanged(botdeck::ui::bots::Form form);
    /// The dock should become so wide: QMainWindow::resizeDocks().
    void widthAsked(int pixels);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void applyTheme();
    void retranslate();
    void openSearch();
    void closeSearch();
    void refreshSearch();
    void goToFirst();
    void applyUnread();

    const look::Theme &m_theme;
    QWidget *m_searchRow;
    QLineEdit *m_field;
    QLabel *m_nothing;
    BotsView *m_view;
    BotsFooter *m_footer;
    QAction *m_search;
    bool m_searching = false;
    Unread m_unread;
};

} // namespace botdeck::ui::bots
