// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Sending.h"

#include "sandbox/world/Keyboards.h"
#include "sandbox/world/Messages.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Targets.h"

namespace botdeck::sandbox {

namespace {

/// The message replied to (Telegram has a newer way beside the old one), or a refusal.
std::optional<Answer> readReply(const Call &call, Draft &draft)
{
    const QJsonObject parameters = call.object("reply_parameters");
    core::Id id = call.id("reply_to_message_id");
    if (id == core::Id())
        id = idOf(parameters.value(QLatin1StringView("message_id")));
    if (id == core::Id())
        return std::nullopt;
    const QLatin1StringView lenient("allow_sending_without_reply");
    if (draft.chat->message(id))
        draft.message.replyTo = id;
    else if (!call.flag(lenient.data()) && !parameters.value(lenient).toBool())
        return refuse(call, Refusal::MessageToReply);
    return std::nullopt;
}

} // namespace

Draft beginDraft(const Call &call)
{
    Draft draft;
    const ChatTarget target = targetChat(call);
    draft.chat = target.chat;
    draft.refusal = target.refusal;
    if (draft.refusal)
        return draft;
    draft.message.from = call.bot.id;
    draft.refusal = readReply(call, draft);
    if (draft.refusal)
        return draft;
    KeyboardReading keyboard = readKeyboard(call);
    draft.message.replyMarkup = keyboard.markup;
    draft.refusal = keyboard.refusal;
    return draft;
}

Answer send(const Call &call, Draft draft)
{
    const Message &sent = addMessage(call.state, *draft.chat, std::move(draft.message));
    if (!sent.replyMarkup.isEmpty())
        rememberKeyboard(call.state, call.bot, *draft.chat, sent);
    stopSpinning(call, draft.chat->id, core::Id());
    return done(messageJson(call.state, *draft.chat, sent));
}

void stopSpinning(const Call &call, core::Id chat, core::Id message)
{
    if (call.bot.platform != domain::PlatformId::CloudChat)
        return;
    const auto over = [chat, message](const PressWaiting &press) {
        return press.chat == chat && (message == core::Id() || press.message == message);
    };
    std::erase_if(call.record().presses, over);
}

} // namespace botdeck::sandbox
