// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/ConversationFold.h"

#include "domain/Answering.h"
#include "domain/conversation/MessageChange.h"
#include "domain/conversation/MessageOrder.h"

#include <algorithm>
#include <utility>

namespace botdeck::domain {

namespace {

constexpr QLatin1StringView pinnedService("pinned_message");

/// What a reply refers to, where only its number was told.
void resolveReply(ChatMessage &message, const ChatMessage *original)
{
    if (!original || !message.replyName.isEmpty() || !message.replyText.isEmpty())
        return;
    message.replyName = original->fromName;
    message.replyText = original->text.text;
}

} // namespace

void ConversationFold::take(const Conversation::Event &event)
{
    if (const auto *said = std::get_if<Conversation::Said>(&event.what))
        takeSaid(*said);
    else if (const auto *pressed = std::get_if<Conversation::Pressed>(&event.what))
        takePressed(*pressed);
    else
        takeCall(std::get<ReadCall>(event.what), event.moment);
}

ChatMessage *ConversationFold::find(const QString &messageId)
{
    const auto found = m_places.constFind(messageId);
    return messageId.isEmpty() || found == m_places.cend() ? nullptr : &m_messages[*found];
}

void ConversationFold::put(ChatMessage message, bool isEdit)
{
    if (!m_ownId.isEmpty() && message.fromId == m_ownId)
        message.isOwn = true;
    if (message.isOwn && message.state == MessageState::Received)
        message.state = MessageState::Sent;
    if (ChatMessage *known = find(message.messageId)) {
        changeMessage(*known, message, isEdit);
        return;
    }
    if (!message.messageId.isEmpty())
        m_places.insert(message.messageId, m_messages.size());
    m_messages.append(std::move(message));
}

void ConversationFold::takeSaid(const Conversation::Said &said)
{
    if (said.message.service == pinnedService)
        setPinned({said.message.replyToId}, true);
    put(said.message, said.isEdit);
}

void ConversationFold::takePressed(const Conversation::Pressed &pressed)
{
    // The query has the message as it stands now; of one that is too old it has only the number.
    const bool isWhole = !pressed.message.text.text.isEmpty() || !pressed.message.media.isEmpty();
    if (isWhole || !find(pressed.message.messageId))
        put(pressed.message, isWhole);
    ChatMessage *message = find(pressed.message.messageId);
    if (message->dateMs == 0)
        message->dateMs = pressed.press.pressedMs;
    putPress(*message, pressed.press);
    m_open.append({message->messageId, pressed.press.queryId, pressed.press.pressedMs});
}

void ConversationFold::takeCall(const ReadCall &call, qint64 moment)
{
    if (call.deed == ChatDeed::Send || call.deed == ChatDeed::History) {
        takeTold(call);
    } else if (!call.trouble.isEmpty()) {
        for (const QString &id : call.messageIds) {
            if (ChatMessage *message = find(id))
                message->trouble = call.trouble;
        }
        return;
    }
    if (call.deed == ChatDeed::Edit)
        takeEdit(call, moment);
    if (call.deed == ChatDeed::Delete) {
        for (const QString &id : call.messageIds) {
            if (ChatMessage *message = find(id))
                message->isDeleted = true;
        }
    }
    if (call.deed == ChatDeed::Pin || call.deed == ChatDeed::Unpin)
        setPinned(call.messageIds, call.deed == ChatDeed::Pin);
    if (call.deed == ChatDeed::Answer)
        answer(call.queryId);
    if (call.trouble.isEmpty() && (call.deed == ChatDeed::Send || call.deed == ChatDeed::Edit))
        answerByDeed(call.messageIds, moment);
}

void ConversationFold::takeTold(const ReadCall &call)
{
    for (const ChatMessage &message : call.messages)
        put(message, false);
}

void ConversationFold::takeEdit(const ReadCall &call, qint64 moment)
{
    if (call.isAnswered) {
        for (const ChatMessage &message : call.messages)
            put(message, true);
        return;
    }
    // The server answered with no message: it is as it was asked for.
    ChatMessage *known = call.messageIds.isEmpty() ? nullptr : find(call.messageIds.first());
    if (!known)
        return;
    ChatMessage now = call.messages.first();
    now.editedMs = moment;
    if (now.text.text.isEmpty())
        now.text = known->text;
    now.media = known->media;
    changeMessage(*known, now, true);
}

/// No number: all that are pinned.
void ConversationFold::setPinned(const QStringList &ids, bool pinned)
{
    for (const QString &id : ids) {
        if (ChatMessage *message = find(id))
            message->isPinned = pinned;
    }
    for (qsizetype i = 0; ids.isEmpty() && i < m_messages.size(); ++i)
        m_messages[i].isPinned = false;
}

void ConversationFold::close(const OpenPress &press)
{
    answerPress(*find(press.messageId), press.queryId);
}

void ConversationFold::answer(const QString &queryId)
{
    m_open.removeIf([&](const OpenPress &press) {
        const bool isIt = press.queryId == queryId;
        if (isIt)
            close(press);
        return isIt;
    });
}

/// CloudChat documents no method to answer with: the first edit or message afterwards counts.
void ConversationFold::answerByDeed(const QStringList &named, qint64 moment)
{
    if (m_platform != PlatformId::CloudChat)
        return;
    const AnswerWindow window;
    m_open.removeIf([&](const OpenPress &press) {
        const auto most = named.contains(press.messageId) ? window.named : window.chat;
        const bool isIt = moment - press.pressedMs <= most.count();
        if (isIt)
            close(press);
        return isIt;
    });
}

QList<ChatMessage> ConversationFold::result() &&
{
    for (ChatMessage &message : m_messages)
        resolveReply(message, find(message.replyToId));
    std::stable_sort(m_messages.begin(), m_messages.end(), isBefore);
    return std::move(m_messages);
}

} // namespace botdeck::domain
