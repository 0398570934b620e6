// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::converse {

class ChatFilter;
class ChatsView;

/// A bot's chats: a field that finds one by name, @username or id, or asks to open one that is not listed,
/// and the list, or the sentence that says why it is empty.
class ChatsPane final : public QWidget
{
    Q_OBJECT

public:
    ChatsPane(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    /// With domain::ChatEntry in models::ChatListModel::EntryRole, newest first; it outlives the pane.
    void setChats(QAbstractItemModel *chats);
    /// Says nothing; empty: none.
    void choose(const QString &chatId);
    /// Whether a private chat can be opened by its user's id.
    void setPrivateChatsOffered(bool offered);
    /// Above the list; the pane's own from now on. Once.
    void setNotice(QWidget *notice);
    [[nodiscard]] ChatsView &view() { return *m_view; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the operator.
    void chatChosen(const QString &chatId);
    /// Typed: a decimal id, or @ and a name, of a chat that is not listed.
    void openAsked(const QString &idOrName);
    void privateChatAsked();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void applyTheme();
    void refresh();
    void search();
    void openTyped();
    void actOnNote();
    void pick(const QModelIndex &index);
    [[nodiscard]] QString typed() const;

    const look::Theme &m_theme;
    ChatFilter *m_chats;
    QLabel *m_title;
    QToolButton *m_privateChat;
    QLineEdit *m_field;
    ChatsView *m_view;
    widgets::EmptyNote *m_note;
    QStackedLayout *m_stack;
};

} // namespace botdeck::ui::converse
