// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ChatListModel.h"

#include <QWidget>

class QItemSelection;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::guild {

class ChatSearch;

/// A bot's chats by name, @username or id, and a field that finds one of them or names one that is not
/// listed. The chosen one stays chosen while a search hides it.
class ChatFinder final : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ChatFinder(const look::Theme &theme, QWidget *parent = nullptr);

    /// Newest first.
    void setChats(const QList<domain::ChatEntry> &chats);
    /// Says nothing; empty: none.
    void choose(const QString &chatId);
    /// As it is listed; else with nothing but its id.
    [[nodiscard]] domain::ChatEntry entry(const QString &chatId) const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the operator.
    void chatChosen(const QString &chatId);
    /// Enter or a double click on the chosen one; an address that was typed.
    void readAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void search();
    void enter();
    void take(const QItemSelection &selected);
    void showChosen();
    void refresh();
    void applyTheme();
    [[nodiscard]] QString typed() const;

    const look::Theme &m_theme;
    models::ChatListModel *m_all;
    ChatSearch *m_found;
    QLineEdit *m_field;
    QListView *m_list;
    widgets::EmptyNote *m_note;
    QStackedLayout *m_stack;
    QString m_chosen;
    bool m_isQuiet = false;
};

} // namespace botdeck::ui::guild
