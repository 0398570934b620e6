// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Answering.h"

#include "domain/JsonText.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

/// Telegram's names; Fanbook answers a callback query by `callback_id`, its channels are chats.
constexpr auto queryParameters = std::to_array<QByteArrayView>({
    "callback_query_id",
    "callback_id",
    "inline_query_id",
    "shipping_query_id",
    "pre_checkout_query_id",
});
constexpr auto chatParameters = std::to_array<QByteArrayView>({"chat_id", "from_chat_id", "channel_id"});
constexpr auto messageParameters = std::to_array<QByteArrayView>({"message_id", "reply_to_message_id"});
/// Kinds whose own `id` is answered.
constexpr auto queryKinds = std::to_array<QByteArrayView>({
    "callback_query",
    "inline_query",
    "shipping_query",
    "pre_checkout_query",
});

template <size_t count>
bool namesOneOf(
    const JsonValue &parameters, const std::array<QByteArrayView, count> &members, const QString &value)
{
    if (value.isEmpty())
        return false;
    return std::any_of(members.begin(), members.end(), [&](QByteArrayView member) {
        return parameters[member].text() == value;
    });
}

/// `reply_parameters` may come as JSON text inside JSON, as forms send it.
bool repliesTo(const JsonValue &parameters, const QString &messageId)
{
    const JsonValue reply = parameters["reply_parameters"];
    if (!reply.isString())
        return namesOneOf(reply, messageParameters, messageId);
    const QByteArray inner = reply.text().toUtf8();
    const JsonText text{QByteArrayView(inner)};
    return text.fault() == JsonFault::None && namesOneOf(text.root(), messageParameters, messageId);
}

} // namespace

Answerable answerable(const StoredUpdate &stored)
{
    const Update &update = stored.update;
    Answerable wanted{update.chatId, {}, {}, stored.receivedMs};
    const JsonText text{QByteArrayView(update.raw)};
    if (text.fault() != JsonFault::None)
        return wanted;
    const QByteArray kind = update.kind.toUtf8();
    const JsonValue body = text.root()[kind];
    const JsonValue own = body["message_id"];
    wanted.messageId = (own ? own : body["message"]["message_id"]).text();
    for (const QByteArrayView query : queryKinds) {
        if (query == kind)
            wanted.queryId = body["id"].text();
    }
    return wanted;
}

AnswerTie
answerTie(const Answerable &update, QByteArrayView parameters, qint64 startedMs, const AnswerWindow &window)
{
    const qint64 later = startedMs - update.receivedMs;
    if (later < 0 || later > window.named.count())
        return AnswerTie::None;
    const JsonText text(parameters);
    if (text.fault() != JsonFault::None)
        return AnswerTie::None;
    const JsonValue root = text.root();
    if (namesOneOf(root, queryParameters, update.queryId))
        return AnswerTie::Query;
    if (!namesOneOf(root, chatParameters, update.chatId))
        return AnswerTie::None;
    if (namesOneOf(root, messageParameters, update.messageId) ||
        (!update.messageId.isEmpty() && repliesTo(root, update.messageId))) {
        return AnswerTie::Message;
    }
    return later <= window.chat.count() ? AnswerTie::Chat : AnswerTie::None;
}

} // namespace botdeck::domain
