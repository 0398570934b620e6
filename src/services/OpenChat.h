// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/Conversation.h"
#include "services/ChatPages.h"

#include <QSet>

#include <optional>

namespace botdeck::services {

/// What a chat's next reading changed. All oldest first.
struct ChatChange
{
    /// Messages that are older than all before.
    QList<domain::ChatMessage> before = {};
    /// Others that are new, or say something else now.
    QList<domain::ChatMessage> changed = {};
    /// Messages that are newer than all before.
    QList<domain::ChatMessage> after = {};
    bool hasOlder = false;
    bool hasNewer = false;
};

/// A chat while it is open: what was read of it without a gap, and how far in both directions. For one
/// thread.
class OpenChat
{
public:
    using Cancel = ChatPages::Cancel;

    /// From its end, or from `place` on. Of sends that failed from `failuresUntilMs` on (wall time in ms
    /// since 1970) nothing is said.
    OpenChat(ChatAddress chat, qint64 failuresUntilMs, const std::optional<ChatPlace> &place = {});

    /// What is around the place, or the newest page; everything is `before`.
    core::Result<ChatChange> open(ChatPages &pages, const Cancel &cancel);
    /// The page before what was read.
    core::Result<ChatChange> readOlder(ChatPages &pages, const Cancel &cancel);
    /// The page behind what was read.
    core::Result<ChatChange> readNext(ChatPages &pages, const Cancel &cancel);
    /// What came since, once everything up to the end was read; nothing of it is `after`.
    /// ErrorKind::TooLarge as of ChatPages.
    core::Result<ChatChange> readNewer(ChatPages &pages, const Cancel &cancel);

private:
    core::Result<void> openAt(const ChatPlace &place, ChatPages &pages, const Cancel &cancel);
    core::Result<void> takeOlder(ChatPages &pages, const Cancel &cancel);
    core::Result<void> takeNext(ChatPages &pages, const Cancel &cancel);
    void take(const ChatPage &page);
    [[nodiscard]] QList<domain::ChatMessage> messages() const;
    ChatChange change();

    const ChatAddress m_chat;
    const qint64 m_failuresUntilMs;
    const std::optional<ChatPlace> m_place;
    domain::Conversation m_conversation;
    ChatCursor m_cursor;
    /// Nothing is behind it unless it was opened at a place.
    ChatEnd m_end{0, 0, false};
    ChatFront m_front;
    QSet<qint64> m_seqs;
    QSet<qint64> m_calls;
    QList<domain::ChatMessage> m_told;
};

} // namespace botdeck::services
