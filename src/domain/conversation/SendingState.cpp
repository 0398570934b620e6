// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/SendingState.h"

#include "domain/conversation/FanbookContent.h"
#include "domain/markdown/FanbookRichText.h"

#include <array>

namespace botdeck::domain {

namespace {

FormattedText shownText(const OutgoingMessage &message)
{
    return message.dialect == Dialect::FanbookRichText ? readRichText(message.source).content.text
                                                       : parseMarkdown(message.dialect, message.source).text;
}

/// Fanbook's other contents in JSON are a card or a file.
void takeShown(const OutgoingMessage &sent, ChatMessage &message)
{
    message.text = shownText(sent);
    if (sent.dialect != Dialect::FanbookRichText || !message.text.text.isEmpty())
        return;
    ChatMessage content;
    readFanbookContent(sent.source, content);
    if (!content.service.isEmpty())
        return;
    message.text = content.text;
    message.media = content.media;
}

MessageMedia shownMedia(const OutgoingMedia &media)
{
    MessageMedia shown;
    shown.kind = media.kind;
    shown.fileName = (media.path.isEmpty() ? media.address : media.path).section(u'/', -1);
    return shown;
}

MessageState stateNow(SendingPhase phase)
{
    // In the order of SendingPhase.
    static constexpr std::array states{
        MessageState::Sending, MessageState::Sending, MessageState::Sending, MessageState::Sending,
        MessageState::Sent,    MessageState::Failed,  MessageState::Unknown, MessageState::Failed,
    };
    return states.at(size_t(phase));
}

/// Of the part with this number: those before the one being sent stand, those behind it wait for it.
MessageState partState(const SendingState &state, int part)
{
    if (part < state.part)
        return MessageState::Sent;
    const MessageState now = stateNow(state.phase);
    return part > state.part && now == MessageState::Unknown ? MessageState::Failed : now;
}

core::Phrase partTrouble(const SendingState &state, int part)
{
    if (part == state.part)
        return state.trouble;
    if (part < state.part || state.trouble.isEmpty())
        return {};
    return QT_TRANSLATE_NOOP("Phrase", "It was not sent, because the one before it was not.");
}

/// The file that is on its way belongs to one of the parts; all that are left wait for the server.
SendingProgress progressOf(const SendingState &state, int part)
{
    SendingProgress progress;
    if (state.phase == SendingPhase::Waiting && part >= state.part)
        progress.waitMs = state.waitMs;
    if (state.phase == SendingPhase::Uploading && part == state.part) {
        progress.sentBytes = state.sentBytes;
        progress.totalBytes = state.totalBytes;
    }
    return progress;
}

ChatMessage bubble(const SendingState &state, int part)
{
    const OutgoingMessage &sent = state.parts.at(part);
    ChatMessage message;
    message.sendingId = state.id + part;
    message.messageId = state.messageIds.value(part);
    message.isOwn = true;
    message.state = partState(state, part);
    message.trouble = partTrouble(state, part);
    message.progress = progressOf(state, part);
    message.dateMs = state.orderedMs;
    takeShown(sent, message);
    for (const OutgoingMedia &media : sent.media)
        message.media += shownMedia(media);
    const bool standsBare = message.state == MessageState::Failed && part < state.messageIds.size();
    if (sent.keyboard && !standsBare)
        message.keyboard = *sent.keyboard;
    message.replyToId = sent.replyToId;
    return message;
}

bool isEdit(const SendingState &state)
{
    const auto *message = std::get_if<OutgoingMessage>(&state.order.what);
    return message != nullptr && !message->editId.isEmpty();
}

} // namespace

QString targetChat(const SendingOrder &order)
{
    if (const auto *message = std::get_if<OutgoingMessage>(&order.what))
        return message->chatId;
    if (const auto *action = std::get_if<MessageAction>(&order.what))
        return action->toChatId.isEmpty() ? action->chatId : action->toChatId;
    if (const auto *change = std::get_if<ChatChange>(&order.what))
        return change->chatId;
    return std::get<PressAnswer>(order.what).chatId;
}

bool isOver(SendingPhase phase)
{
    return phase >= SendingPhase::Sent;
}

QList<ChatMessage> chatMessages(const SendingState &state)
{
    QList<ChatMessage> messages;
    if (isEdit(state) || state.phase == SendingPhase::Cancelled)
        return messages;
    for (int part = 0; part < state.parts.size(); ++part)
        messages += bubble(state, part);
    return messages;
}

ChatMessage beingEdited(ChatMessage message, const SendingState &state)
{
    if (!isEdit(state) || state.phase == SendingPhase::Cancelled)
        return message;
    const auto &edit = std::get<OutgoingMessage>(state.order.what);
    message.sendingId = state.id;
    message.state = stateNow(state.phase);
    message.trouble = state.trouble;
    message.progress = progressOf(state, state.part);
    if (message.state == MessageState::Failed)
        return message;
    if (!edit.source.isEmpty())
        takeShown(edit, message);
    if (edit.keyboard)
        message.keyboard = *edit.keyboard;
    return message;
}

} // namespace botdeck::domain
