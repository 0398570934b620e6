// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Actions.h"

#include "sandbox/world/GatewayFrames.h"
#include "sandbox/world/JsonText.h"
#include "sandbox/world/Keyboards.h"
#include "sandbox/world/Messages.h"
#include "sandbox/world/People.h"
#include "sandbox/world/Shapes.h"

namespace botdeck::sandbox {

namespace {

// So many presses may wait; a bot that never answers does not fill the memory.
constexpr size_t mostPresses = 1000;

/// Some of the chats that could have been meant, for the refusal.
QString someChats(const Scene &scene)
{
    QStringList names;
    for (const Chat *chat : scene.state.chatsOf(scene.bot)) {
        const User *peer = scene.state.user(chat->peer);
        names.append(
            QStringLiteral("%1 (%2)").arg(chat->id.toString(), peer ? peer->firstName : chat->title));
    }
    return names.mid(0, 6).join(QLatin1StringView(", "));
}

QString chatWords(const Scene &scene, const Chat &chat)
{
    const User *peer = scene.state.user(chat.peer);
    return peer ? QStringLiteral("the chat with %1").arg(peer->firstName)
                : QStringLiteral("\"%1\"").arg(chat.title);
}

/// The longest text of the platform's table, in its own unit.
bool isTooLong(const Scene &scene, const QString &text)
{
    const QJsonObject markdown = scene.state.platform(scene.bot.platform).section(u"markdown");
    const QJsonObject limit = markdown.value(QLatin1StringView("text")).toObject();
    const bool bytes = limit.value(QLatin1StringView("unit")).toString() == QLatin1StringView("bytes");
    const qint64 length = bytes ? text.toUtf8().size() : text.toUcs4().size();
    return length > limit.value(QLatin1StringView("maximum")).toInteger(length);
}

} // namespace

core::Error wrongPlay(const QString &detail)
{
    return {core::ErrorKind::Refused, detail};
}

core::Result<Chat *> chatOf(const Scene &scene)
{
    if (scene.chat) {
        if (Chat *chat = scene.state.chat(scene.bot, *scene.chat))
            return chat;
        return wrongPlay(QStringLiteral("%1 is in no chat %2. Its chats are %3.")
                             .arg(scene.bot.name, scene.chat->toString(), someChats(scene)));
    }
    for (Chat *chat : scene.state.chatsOf(scene.bot)) {
        if (chat->kind == ChatKind::Private)
            return chat;
    }
    return wrongPlay(QStringLiteral("%1 has no private chat; say which chat is meant.").arg(scene.bot.name));
}

core::Result<Chat *> groupOf(const Scene &scene)
{
    if (scene.chat) {
        core::Result<Chat *> chat = chatOf(scene);
        if (chat && (*chat)->kind == ChatKind::Private)
            return wrongPlay(QStringLiteral("%1 is a private chat: name one with several members.")
                                 .arg(scene.chat->toString()));
        return chat;
    }
    for (Chat *chat : scene.state.chatsOf(scene.bot)) {
        if (chat->kind != ChatKind::Private)
            return chat;
    }
    return wrongPlay(QStringLiteral("%1 is in no chat with several members.").arg(scene.bot.name));
}

core::Result<core::Id> userOf(const Scene &scene, const Chat &chat)
{
    const std::optional<core::Id> first = firstIn(scene.state, chat);
    if (!scene.user && !first)
        return wrongPlay(QStringLiteral("Nobody is in %1 who could do that.").arg(chatWords(scene, chat)));
    const core::Id user = scene.user.value_or(first.value_or(core::Id()));
    if (!scene.state.isInside(chat, user)) {
        const QString hint = first ? QStringLiteral(" %1 is, for one.").arg(first->toString()) : QString();
        return wrongPlay(
            QStringLiteral("User %1 is not in %2.%3").arg(user.toString(), chatWords(scene, chat), hint));
    }
    if (scene.state.user(user)->isBot)
        return wrongPlay(QStringLiteral("%1 is a bot; only people act here.").arg(user.toString()));
    return user;
}

std::optional<core::Error> unwanted(const Scene &scene, QByteArrayView kind)
{
    const UpdateQueue &queue = scene.state.record(scene.bot).queue;
    if (queue.wants(kind))
        return std::nullopt;
    return wrongPlay(QStringLiteral("%1 would not be told: its allowed_updates are %2, without %3.")
                         .arg(
                             scene.bot.name, queue.allowedUpdates().join(QLatin1StringView(", ")),
                             QLatin1StringView(kind.data(), kind.size())));
}

Played playSay(const Scene &scene, const QString &text)
{
    const core::Result<Chat *> chat = chatOf(scene);
    if (!chat)
        return chat.error();
    const core::Result<core::Id> user = userOf(scene, **chat);
    if (!user)
        return user.error();
    if (text.trimmed().isEmpty())
        return wrongPlay(QStringLiteral("The text is empty; nothing was said."));
    if (isTooLong(scene, text))
        return wrongPlay(
            QStringLiteral("The text is longer than the platform lets a message be; nothing was said."));
    if (!maySpeak(scene.state, **chat, *user))
        return wrongPlay(
            QStringLiteral("User %1 is silenced in %2, or may only read there; nothing was said.")
                .arg(user->toString(), chatWords(scene, **chat)));
    if (const auto refusal = unwanted(scene, messageKind(**chat, false)))
        return *refusal;
    Message message;
    message.from = *user;
    message.text = text;
    const Message &said = addMessage(scene.state, **chat, std::move(message));
    return announce(scene.state, **chat, said, false, {.wanted = scene.bot.index}).value_or(QByteArray());
}

std::optional<QByteArray> pressButton(
    State &state, const BotAccount &bot, const Chat &chat, core::Id user, const Message &message,
    const QString &data)
{
    const bool fanbook = bot.platform == domain::PlatformId::Fanbook;
    const core::Id query = fanbook ? state.snowflake() : core::Id(qint64(state.dice.next() >> 1U));
    JsonText json;
    json.idText("id", query).raw("from", userJson(state, bot.platform, user));
    json.raw("message", messageJson(state, chat, message));
    // The same for every press in a chat, different between chats; its value means nothing.
    json.text("chat_instance", QString::number(quint64(chat.id.value()) * 7919 + quint64(bot.index)))
        .text("data", data);
    std::deque<PressWaiting> &presses = state.record(bot).presses;
    presses.push_back({query.toString(), chat.id, user, message.id});
    if (presses.size() > mostPresses)
        presses.pop_front();
    const QByteArray pressed = json.done();
    std::optional<QByteArray> raw = deliver(state, bot, "callback_query", pressed);
    tellPress(state, bot, chat, user, pressed);
    return raw;
}

namespace {

/// The data of a button that can be pressed, or why it cannot.
core::Result<QString> dataOf(const Message &message, const QJsonValue &button)
{
    const QString number = message.id.toString();
    if (message.replyMarkup.isEmpty())
        return wrongPlay(QStringLiteral("Message %1 has no buttons.").arg(number));
    const QJsonObject found = buttonOf(message.replyMarkup, button);
    if (found.isEmpty())
        return wrongPlay(
            QStringLiteral("Message %1 has no such button: name its text, or [row, column] from 0. Its "
                           "buttons are %2.")
                .arg(number, QString::fromUtf8(jsonOf(message.replyMarkup))));
    const QJsonValue data = found.value(QLatin1StringView("callback_data"));
    if (data.isString())
        return data.toString();
    if (found.contains(QLatin1StringView("url")))
        return wrongPlay(QStringLiteral("That button opens %1; pressing it tells the bot nothing.")
                             .arg(found.value(QLatin1StringView("url")).toString()));
    return wrongPlay(QStringLiteral("That button has no callback_data; pressing it tells the bot nothing."));
}

} // namespace

Played playPress(const Scene &scene, core::Id message, const QJsonValue &button)
{
    const core::Result<Chat *> chat = chatOf(scene);
    if (!chat)
        return chat.error();
    const core::Result<core::Id> user = userOf(scene, **chat);
    if (!user)
        return user.error();
    const Message *pressed = (*chat)->message(message);
    if (!pressed)
        return wrongPlay(QStringLiteral("There is no message %1 in %2.")
                             .arg(message.toString(), chatWords(scene, **chat)));
    if (pressed->from != scene.bot.id)
        return wrongPlay(
            QStringLiteral("Message %1 is not from %2.").arg(message.toString(), scene.bot.name));
    const core::Result<QString> data = dataOf(*pressed, button);
    if (!data)
        return data.error();
    if (const auto refusal = unwanted(scene, "callback_query"))
        return *refusal;
    return pressButton(scene.state, scene.bot, **chat, *user, *pressed, *data).value_or(QByteArray());
}

} // namespace botdeck::sandbox
