// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OpenChat.h"

#include "services/StoredCalls.h"

#include <QHash>

#include <utility>

namespace botdeck::services {

using core::Result;
using domain::ChatMessage;

namespace {

/// As domain::isSameMessage() has it.
QString identityOf(const ChatMessage &message)
{
    if (!message.messageId.isEmpty())
        return u'm' + message.messageId;
    return message.sendingId != 0 ? u'c' + QString::number(message.sendingId)
                                  : u'u' + QString::number(message.seq);
}

} // namespace

OpenChat::OpenChat(domain::BotKey bot, QString chatId, qint64 failuresUntilMs)
    : m_bot(std::move(bot))
    , m_chatId(std::move(chatId))
    , m_failuresUntilMs(failuresUntilMs)
    , m_conversation(platformOf(m_bot), ownIdOf(m_bot))
{
}

Result<ChatChange> OpenChat::open(ChatPages &pages, const Cancel &cancel)
{
    // First: what comes meanwhile is read twice rather than never.
    const Result<ChatFront> front = pages.front();
    if (!front)
        return front.error();
    m_front = *front;
    return readOlder(pages, cancel);
}

Result<ChatChange> OpenChat::readOlder(ChatPages &pages, const Cancel &cancel)
{
    const Result<ChatPage> page = pages.readOlder(m_bot, m_chatId, m_cursor, cancel);
    if (!page)
        return page.error();
    take(*page);
    return change();
}

Result<ChatChange> OpenChat::readNewer(ChatPages &pages, const Cancel &cancel)
{
    const Result<ChatPage> page = pages.readNewer(m_bot, m_chatId, m_front, cancel);
    if (!page)
        return page.error();
    take(*page);
    ChatChange changes = change();
    changes.changed = std::exchange(changes.before, {}) + changes.changed;
    return changes;
}

void OpenChat::take(const ChatPage &page)
{
    for (const domain::StoredUpdate &update : page.updates) {
        if (!m_seqs.contains(update.seq))
            m_conversation.add(update);
        m_seqs.insert(update.seq);
    }
    for (const storage::CallRecord &call : page.calls) {
        if (!m_calls.contains(call.id))
            m_conversation.add(chatCallOf(call));
        m_calls.insert(call.id);
    }
}

ChatChange OpenChat::change()
{
    QList<ChatMessage> now = m_conversation.messages();
    now.removeIf([this](const ChatMessage &message) {
        return message.sendingId < 0 && message.state != domain::MessageState::Sent &&
               message.dateMs >= m_failuresUntilMs;
    });
    QHash<QString, const ChatMessage *> told;
    for (const ChatMessage &message : std::as_const(m_told))
        told.insert(identityOf(message), &message);
    ChatChange change{{}, {}, m_cursor.hasOlder && !m_conversation.isFull()};
    bool isBefore = true;
    for (const ChatMessage &message : std::as_const(now)) {
        const ChatMessage *before = told.value(identityOf(message));
        isBefore = isBefore && !before;
        if (isBefore)
            change.before.append(message);
        else if (!before || *before != message)
            change.changed.append(message);
    }
    m_told = std::move(now);
    return change;
}

} // namespace botdeck::services
