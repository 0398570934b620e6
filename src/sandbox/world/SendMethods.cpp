// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FormattedMessages.h"
#include "sandbox/world/Messages.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Sending.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Targets.h"

namespace botdeck::sandbox {

namespace {

Answer sendText(const Call &call)
{
    Draft draft = beginDraft(call);
    if (draft.refusal)
        return *draft.refusal;
    TextReading reading = readText(call, "text");
    if (reading.refusal)
        return *reading.refusal;
    if (reading.text.text.isEmpty())
        return refuse(call, Refusal::TextEmpty);
    putText(call.state, call.bot.platform, draft.message, std::move(reading.text));
    return send(call, std::move(draft));
}

/// The message that a forward or copy starts from.
struct Original
{
    Chat *chat = nullptr;
    const Message *message = nullptr;
    std::optional<Answer> refusal;
};

Original originalOf(const Call &call)
{
    const ChatTarget from = targetChat(call, "from_chat_id");
    if (from.refusal)
        return {nullptr, nullptr, from.refusal};
    const Message *message = from.chat->message(call.id("message_id"));
    if (!message)
        return {nullptr, nullptr, refuse(call, Refusal::MessageToForward)};
    return {from.chat, message, {}};
}

/// Where a forwarded message came from: the fields of CloudChat's document, and Telegram's newer one.
void markForwarded(const Call &call, const Original &original, QJsonObject &more)
{
    const auto date = original.message->date;
    more.insert(QLatin1StringView("forward_date"), date);
    const QJsonValue user = jsonFrom(userJson(call.state, call.bot.platform, original.message->from));
    const QJsonValue chat = jsonFrom(chatJson(call.state, *original.chat));
    const bool fromChannel = original.chat->kind == ChatKind::Channel;
    if (fromChannel) {
        more.insert(QLatin1StringView("forward_from_chat"), chat);
        more.insert(QLatin1StringView("forward_from_message_id"), original.message->id.value());
    } else {
        more.insert(QLatin1StringView("forward_from"), user);
    }
    if (call.bot.platform != domain::PlatformId::Telegram)
        return;
    QJsonObject origin{{QStringLiteral("date"), date}};
    origin.insert(
        QLatin1StringView("type"), fromChannel ? QStringLiteral("channel") : QStringLiteral("user"));
    origin.insert(
        fromChannel ? QLatin1StringView("chat") : QLatin1StringView("sender_user"),
        fromChannel ? chat : user);
    if (fromChannel)
        origin.insert(QLatin1StringView("message_id"), original.message->id.value());
    more.insert(QLatin1StringView("forward_origin"), origin);
}

Answer forwardMessage(const Call &call)
{
    const Original original = originalOf(call);
    if (original.refusal)
        return *original.refusal;
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return *target.refusal;
    Draft draft;
    draft.chat = target.chat;
    draft.message.from = call.bot.id;
    draft.message.text = original.message->text;
    draft.message.more = original.message->more;
    markForwarded(call, original, draft.message.more);
    return send(call, std::move(draft));
}

Answer copyMessage(const Call &call)
{
    const Original original = originalOf(call);
    if (original.refusal)
        return *original.refusal;
    Draft draft = beginDraft(call);
    if (draft.refusal)
        return *draft.refusal;
    draft.message.text = original.message->text;
    draft.message.more = original.message->more;
    // A text has no caption; the server passes over one.
    if (call.has("caption") && original.message->text.isEmpty()) {
        TextReading reading = readText(call, "caption");
        if (reading.refusal)
            return *reading.refusal;
        putCaption(call.state, call.bot.platform, draft.message, std::move(reading.text));
    }
    Chat &chat = *draft.chat;
    const Answer sent = send(call, std::move(draft));
    return sent.ok ? done(JsonText().number("message_id", chat.messages.back().id).done()) : sent;
}

/// Nobody watches the bot type here; the call is checked and that is all.
Answer sendChatAction(const Call &call)
{
    const ChatTarget target = targetChat(call);
    return target.refusal ? *target.refusal : yes();
}

} // namespace

MethodRows sendMethods()
{
    static constexpr MethodRow rows[] = {
        {"sendTextMessage", sendText}, {"sendMessage", sendText},          {"forwardMessage", forwardMessage},
        {"copyMessage", copyMessage},  {"sendChatAction", sendChatAction},
    };
    return rows;
}

} // namespace botdeck::sandbox
