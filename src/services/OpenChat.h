// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/Conversation.h"
#include "services/ChatPages.h"

#include <QSet>

namespace botdeck::services {

/// What a chat's next reading changed. All oldest first.
struct ChatChange
{
    /// Messages that are older than all before.
    QList<domain::ChatMessage> before = {};
    /// Others that are new, or say something else now.
    QList<domain::ChatMessage> changed = {};
    bool hasOlder = false;
};

/// A chat while it is open: what was read of it, and how far. For one thread.
class OpenChat
{
public:
    using Cancel = ChatPages::Cancel;

    /// Of sends that failed from `failuresUntilMs` on (wall time in ms since 1970) nothing is said.
    OpenChat(domain::BotKey bot, QString chatId, qint64 failuresUntilMs);

    /// The newest page; everything is `before`.
    core::Result<ChatChange> open(ChatPages &pages, const Cancel &cancel);
    /// The page before what was read.
    core::Result<ChatChange> readOlder(ChatPages &pages, const Cancel &cancel);
    /// What came since; nothing of it is `before`. ErrorKind::TooLarge as of ChatPages.
    core::Result<ChatChange> readNewer(ChatPages &pages, const Cancel &cancel);

private:
    void take(const ChatPage &page);
    ChatChange change();

    const domain::BotKey m_bot;
    const QString m_chatId;
    const qint64 m_failuresUntilMs;
    domain::Conversation m_conversation;
    ChatCursor m_cursor;
    ChatFront m_front;
    QSet<qint64> m_seqs;
    QSet<qint64> m_calls;
    QList<domain::ChatMessage> m_told;
};

} // namespace botdeck::services
