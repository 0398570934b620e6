// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OpenChat.h"

#include "services/StoredCalls.h"

#include <QHash>

#include <algorithm>
#include <iterator>
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

OpenChat::OpenChat(ChatAddress chat, qint64 failuresUntilMs, const std::optional<ChatPlace> &place)
    : m_chat(std::move(chat))
    , m_failuresUntilMs(failuresUntilMs)
    , m_place(place)
    , m_conversation(platformOf(m_chat.bot), ownIdOf(m_chat.bot))
{
}

Result<ChatChange> OpenChat::open(ChatPages &pages, const Cancel &cancel)
{
    // First: what comes meanwhile is read twice rather than never.
    const Result<ChatFront> front = pages.front();
    if (!front)
        return front.error();
    m_front = *front;
    const Result<void> opened = m_place ? openAt(*m_place, pages, cancel) : takeOlder(pages, cancel);
    if (!opened)
        return opened.error();
    return change();
}

Result<void> OpenChat::openAt(const ChatPlace &place, ChatPages &pages, const Cancel &cancel)
{
    const Result<ChatPlace> at = pages.exactly(m_chat, place, cancel);
    if (!at)
        return at.error();
    m_cursor.beforeSeq = at->seq;
    m_cursor.beforeMs = at->momentMs;
    m_end = {at->seq - 1, at->momentMs, true};
    Result<void> taken = takeOlder(pages, cancel);
    while (taken && at->isHistory && m_cursor.hasOlder && !m_conversation.isFull())
        taken = takeOlder(pages, cancel);
    const auto isReached = [this, &place] {
        const QList<ChatMessage> read = place.isSaidSince ? messages() : QList<ChatMessage>();
        return !place.isSaidSince || (!read.isEmpty() && read.last().dateMs >= place.momentMs);
    };
    do {
        if (taken)
            taken = takeNext(pages, cancel);
    } while (taken && m_end.hasNewer && !isReached() && !m_conversation.isFull());
    return taken;
}

Result<void> OpenChat::takeOlder(ChatPages &pages, const Cancel &cancel)
{
    const Result<ChatPage> page = pages.readOlder(m_chat, m_cursor, cancel);
    if (!page)
        return page.error();
    take(*page);
    return {};
}

/// Until there is something: rows of other chats may be passed by.
Result<void> OpenChat::takeNext(ChatPages &pages, const Cancel &cancel)
{
    bool isNothing = true;
    while (isNothing && m_end.hasNewer) {
        const Result<ChatFront> front = pages.front();
        if (!front)
            return front.error();
        const Result<ChatPage> page = pages.readNext(m_chat, m_end, *front, cancel);
        if (!page)
            return page.error();
        m_front = *front;
        isNothing = page->updates.isEmpty() && page->calls.isEmpty();
        take(*page);
    }
    return {};
}

Result<ChatChange> OpenChat::readOlder(ChatPages &pages, const Cancel &cancel)
{
    if (auto taken = takeOlder(pages, cancel); !taken)
        return taken.error();
    return change();
}

Result<ChatChange> OpenChat::readNext(ChatPages &pages, const Cancel &cancel)
{
    if (auto taken = takeNext(pages, cancel); !taken)
        return taken.error();
    return change();
}

Result<ChatChange> OpenChat::readNewer(ChatPages &pages, const Cancel &cancel)
{
    const Result<ChatPage> page = pages.readNewer(m_chat, m_front, cancel);
    if (!page)
        return page.error();
    take(*page);
    ChatChange changes = change();
    changes.changed += std::exchange(changes.after, {});
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

QList<ChatMessage> OpenChat::messages() const
{
    QList<ChatMessage> messages = m_conversation.messages();
    messages.removeIf([this](const ChatMessage &message) {
        return message.sendingId < 0 && message.state != domain::MessageState::Sent &&
               message.dateMs >= m_failuresUntilMs;
    });
    return messages;
}

ChatChange OpenChat::change()
{
    QList<ChatMessage> now = messages();
    QHash<QString, const ChatMessage *> told;
    for (const ChatMessage &message : std::as_const(m_told))
        told.insert(identityOf(message), &message);
    const auto isNew = [&told](const ChatMessage &message) { return !told.contains(identityOf(message)); };
    const auto first = std::find_if_not(now.cbegin(), now.cend(), isNew);
    const auto last = std::find_if_not(now.crbegin(), std::make_reverse_iterator(first), isNew).base();
    ChatChange change;
    change.before = {now.cbegin(), first};
    change.after = {last, now.cend()};
    for (auto message = first; message != last; ++message) {
        const ChatMessage *before = told.value(identityOf(*message));
        if (!before || *before != *message)
            change.changed.append(*message);
    }
    change.hasOlder = m_cursor.hasOlder && !m_conversation.isFull();
    change.hasNewer = m_end.hasNewer;
    m_told = std::move(now);
    return change;
}

} // namespace botdeck::services
