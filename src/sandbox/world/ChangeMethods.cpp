// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FormattedMessages.h"
#include "sandbox/world/Keyboards.h"
#include "sandbox/world/Messages.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Sending.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Targets.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

/// A message of the bot that a call wants to change.
struct OwnMessage
{
    Chat *chat = nullptr;
    Message *message = nullptr;
    QJsonObject keyboard = {};
    std::optional<Answer> refusal = {};
};

OwnMessage messageToEdit(const Call &call)
{
    // Messages sent through inline mode, which the sandbox has not: none of them can be found.
    if (!call.has("chat_id"))
        return {nullptr, nullptr, {}, refuse(call, Refusal::MessageToEdit)};
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return {nullptr, nullptr, {}, target.refusal};
    Message *message = target.chat->message(call.id("message_id"));
    if (!message)
        return {nullptr, nullptr, {}, refuse(call, Refusal::MessageToEdit)};
    if (message->from != call.bot.id)
        return {nullptr, nullptr, {}, refuse(call, Refusal::MessageNotOwn)};
    const KeyboardReading keyboard = readKeyboard(call);
    return {target.chat, message, keyboard.markup, keyboard.refusal};
}

/// Puts `changed` in the place of the message, unless it says the same. Fanbook takes an edit without a
/// change.
Answer replace(const Call &call, const OwnMessage &own, Message changed)
{
    const bool same = changed.text == own.message->text && changed.replyMarkup == own.message->replyMarkup &&
                      changed.more == own.message->more;
    if (same && !call.isFanbook())
        return refuse(call, Refusal::NotModified);
    changed.editDate = std::max(call.state.now(), changed.date);
    *own.message = std::move(changed);
    if (!own.message->replyMarkup.isEmpty())
        rememberKeyboard(call.state, call.bot, *own.chat, *own.message);
    stopSpinning(call, own.chat->id, own.message->id);
    return done(messageJson(call.state, *own.chat, *own.message));
}

Answer editMessageText(const Call &call)
{
    const OwnMessage own = messageToEdit(call);
    if (own.refusal)
        return *own.refusal;
    Message changed = *own.message;
    TextReading reading = readText(call, "text");
    if (reading.refusal)
        return *reading.refusal;
    if (reading.text.text.isEmpty())
        return refuse(call, Refusal::TextEmpty);
    putText(call.state, call.bot.platform, changed, std::move(reading.text));
    changed.replyMarkup = own.keyboard;
    return replace(call, own, std::move(changed));
}

Answer editMessageCaption(const Call &call)
{
    const OwnMessage own = messageToEdit(call);
    if (own.refusal)
        return *own.refusal;
    if (!own.message->text.isEmpty())
        return refuse(call, Refusal::CaptionMissing);
    Message changed = *own.message;
    TextReading reading = readText(call, "caption");
    if (reading.refusal)
        return *reading.refusal;
    putCaption(call.state, call.bot.platform, changed, std::move(reading.text));
    changed.replyMarkup = own.keyboard;
    return replace(call, own, std::move(changed));
}

Answer editMessageReplyMarkup(const Call &call)
{
    const OwnMessage own = messageToEdit(call);
    if (own.refusal)
        return *own.refusal;
    Message changed = *own.message;
    changed.replyMarkup = own.keyboard;
    return replace(call, own, std::move(changed));
}

Answer deleteMessage(const Call &call)
{
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return *target.refusal;
    const bool removed = removeMessage(*target.chat, call.id("message_id"));
    // Fanbook answers false instead of an error (seen in its SDK).
    if (call.isFanbook())
        return done(removed ? "true" : "false");
    return removed ? yes() : refuse(call, Refusal::MessageToDelete);
}

Answer pinChatMessage(const Call &call)
{
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return *target.refusal;
    Chat &chat = *target.chat;
    const Message *message = chat.message(call.id("message_id"));
    if (!message)
        return refuse(call, Refusal::MessageToPin);
    chat.pinned = message->id;
    const QJsonObject what{
        {QStringLiteral("pinned_message"), jsonFrom(messageJson(call.state, chat, *message))}};
    if (chat.platform != domain::PlatformId::Fanbook)
        service(call.state, chat, call.bot.id, what, {.except = call.bot.index});
    return yes();
}

/// Without a message_id: whatever is pinned.
Answer unpinChatMessage(const Call &call)
{
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return *target.refusal;
    const core::Id message = call.id("message_id");
    if (message != core::Id() && target.chat->pinned != message)
        return refuse(call, Refusal::MessageNotFound);
    target.chat->pinned = core::Id();
    return yes();
}

// So many answers are remembered for whoever looks at a button.
constexpr size_t mostAnswered = 100;

/// Ends the spinning of the button whose query has this id.
Answer answerQuery(const Call &call, const QString &id)
{
    const auto is = [&id](const PressWaiting &press) { return press.id == id; };
    if (std::erase_if(call.record().presses, is) == 0)
        return refuse(call, Refusal::QueryUnknown);
    std::deque<PressAnswered> &answered = call.record().answered;
    answered.push_back({id, call.text("text"), call.flag("show_alert")});
    if (answered.size() > mostAnswered)
        answered.pop_front();
    return yes();
}

Answer answerCallbackQuery(const Call &call)
{
    return answerQuery(call, call.text("callback_query_id"));
}

/// Fanbook's way (seen in the vendor's example); its user_id and channel_id are those of the press.
Answer answerCallback(const Call &call)
{
    return answerQuery(call, call.text("callback_id"));
}

/// No method reads reactions back, so only the message has to be there.
Answer setMessageReaction(const Call &call)
{
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return *target.refusal;
    const Message *message = target.chat->message(call.id("message_id"));
    return message ? yes() : refuse(call, Refusal::MessageNotFound);
}

} // namespace

MethodRows changeMethods()
{
    static constexpr MethodRow rows[] = {
        {"editMessageText", editMessageText},
        {"editMessageCaption", editMessageCaption},
        {"editMessageReplyMarkup", editMessageReplyMarkup},
        {"deleteMessage", deleteMessage},
        {"pinChatMessage", pinChatMessage},
        {"unpinChatMessage", unpinChatMessage},
        {"answerCallbackQuery", answerCallbackQuery},
        {"v2/answerCallback", answerCallback},
        {"setMessageReaction", setMessageReaction},
    };
    return rows;
}

} // namespace botdeck::sandbox
