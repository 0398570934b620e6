// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FanbookShapes.h"
#include "sandbox/world/Messages.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Sending.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Targets.h"

#include <QCryptographicHash>

#include <algorithm>

namespace botdeck::sandbox {

namespace {

/// With parse_mode Fanbook the text is JSON with a type; anything else is answered with 1001 (seen in its
/// tools).
bool isBrokenRichText(const Call &call)
{
    if (call.text("parse_mode") != QLatin1StringView("Fanbook"))
        return false;
    return !jsonFrom(call.text("text").toUtf8()).toObject().contains(QLatin1StringView("type"));
}

Answer sendMessage(const Call &call)
{
    Draft draft = beginDraft(call);
    if (draft.refusal)
        return *draft.refusal;
    if (isBrokenRichText(call))
        return refuse(
            call, Refusal::Parameter, QStringLiteral("text is no JSON with a type, as parse_mode says"));
    draft.message.text = call.text("text");
    if (!call.flag("ephemeral"))
        return send(call, std::move(draft));
    if (call.array("users").isEmpty())
        return refuse(call, Refusal::Parameter, QStringLiteral("users: an ephemeral message needs them"));
    // An ephemeral message is shown, not stored (seen in its SDKs): nothing finds it again.
    draft.message.id = call.state.snowflake();
    draft.message.date = call.state.now();
    return done(messageJson(call.state, *draft.chat, draft.message));
}

Answer sendPhoto(const Call &call)
{
    Draft draft = beginDraft(call);
    if (draft.refusal)
        return *draft.refusal;
    const QString url = call.object("photo").value(QLatin1StringView("Url")).toString();
    if (!url.startsWith(QLatin1StringView("http")))
        return refuse(call, Refusal::Parameter, QStringLiteral("photo: Url must be an address"));
    const QByteArray digest =
        QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).first(6).toHex();
    // The type page: a file_id "is generally the url".
    const QJsonObject size{
        {QStringLiteral("file_id"), url},
        {QStringLiteral("file_unique_id"), QString::fromLatin1(digest)},
        {QStringLiteral("width"), call.integer("width", 1280)},
        {QStringLiteral("height"), call.integer("height", 960)},
    };
    draft.message.more.insert(QLatin1StringView("photo"), QJsonArray{size});
    return send(call, std::move(draft));
}

Answer getMessage(const Call &call)
{
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return *target.refusal;
    const Message *message = target.chat->message(call.id("message_id"));
    return message ? done(messageJson(call.state, *target.chat, *message))
                   : refuse(call, Refusal::MessageNotFound);
}

/// Newest first; before or after a message where one is named.
Answer getList(const Call &call)
{
    const ChatTarget target = targetChat(call, "channel_id");
    if (target.refusal)
        return *target.refusal;
    const core::Id edge = call.id("message_id");
    const bool after = call.text("behavior") == QLatin1StringView("after");
    const auto wanted = [edge, after](const Message &message) {
        return edge == core::Id() || (after ? message.id > edge : message.id < edge);
    };
    QList<const Message *> found;
    for (const Message &message : target.chat->messages) {
        if (wanted(message))
            found.append(&message);
    }
    const qsizetype size = std::clamp<qint64>(call.integer("size", 50), 1, 100);
    // Going on from a message means the nearest to it, whichever way.
    found = after ? found.first(std::min(size, found.size())) : found.last(std::min(size, found.size()));
    QList<QByteArray> newestFirst;
    for (auto message = found.rbegin(); message != found.rend(); ++message)
        newestFirst.append(gatewayMessageJson(call.state, *target.chat, **message));
    return done(jsonArray(newestFirst));
}

Answer getPrivateChat(const Call &call)
{
    const core::Id user = call.id("user_id");
    const User *known = call.state.user(user);
    if (!known || known->isBot)
        return refuse(call, Refusal::UserNotFound);
    return done(chatJson(call.state, privateChat(call.state, call.bot, user)));
}

Answer sendReaction(const Call &call)
{
    const ChatTarget target = targetChat(call, "channel_id");
    if (target.refusal)
        return *target.refusal;
    return target.chat->message(call.id("message_id")) ? yes() : refuse(call, Refusal::MessageNotFound);
}

/// A notice to one person; it lies in the private chat like a message.
Answer sendNotication(const Call &call)
{
    const core::Id user = call.id("to_user_id");
    if (!call.state.user(user))
        return refuse(call, Refusal::UserNotFound);
    Message message;
    message.from = call.bot.id;
    message.text = call.text("content");
    addMessage(call.state, privateChat(call.state, call.bot, user), std::move(message));
    return yes();
}

} // namespace

MethodRows fanbookMessageMethods()
{
    static constexpr MethodRow rows[] = {
        {"sendMessage", sendMessage},       {"sendPhoto", sendPhoto},
        {"getMessage", getMessage},         {"message/getList", getList},
        {"getPrivateChat", getPrivateChat}, {"sendReaction", sendReaction},
        {"sendNotication", sendNotication},
    };
    return rows;
}

} // namespace botdeck::sandbox
