// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QMenu;
class QSplitter;
class QStackedLayout;

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

class ChatSearchBar;
class ChatTools;
class ConversationHeader;
class ConversationView;
class PinnedLine;

/// One chat: who it is and what is pinned in it, its messages, and below them the place where the next one is
/// written.
class ConversationPane final : public QWidget
{
    Q_OBJECT

public:
    ConversationPane(const look::Theme &theme, core::Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ConversationView &view() { return *m_view; }
    [[nodiscard]] ConversationHeader &header() { return *m_header; }
    [[nodiscard]] ChatTools &tools() { return *m_tools; }
    [[nodiscard]] ChatSearchBar &search() { return *m_search; }
    /// Below the messages; the pane's own from now on. Once.
    void setComposer(QWidget *composer);
    /// See ConversationView::setMessages().
    void setMessages(QAbstractItemModel *messages);
    /// Without a chat neither messages nor composer are shown.
    void showChat(const std::optional<domain::ChatEntry> &chat);
    /// Puts what can be done in the chat, and to the current message, into an empty menu.
    void fillMenu(QMenu &menu);

    /// How messages and composer share the height.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyTheme();
    void refresh();

    const look::Theme &m_theme;
    ConversationHeader *m_header;
    ChatTools *m_tools;
    ChatSearchBar *m_search;
    PinnedLine *m_pinned;
    ConversationView *m_view;
    widgets::EmptyNote *m_note;
    QStackedLayout *m_stack;
    QSplitter *m_split;
    QWidget *m_composer = nullptr;
    QAbstractItemModel *m_messages = nullptr;
    std::optional<domain::ChatEntry> m_chat;
};

} // namespace botdeck::ui::converse
