// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Messages.h"

#include "sandbox/world/FormattedMessages.h"
#include "sandbox/world/GatewayFrames.h"
#include "sandbox/world/JsonText.h"
#include "sandbox/world/Shapes.h"

#include <algorithm>

namespace botdeck::sandbox {

using domain::PlatformId;

namespace {

// A chat remembers this many messages, a bot this many keyboards.
constexpr size_t keptMessages = 5000;
constexpr size_t keptKeyboards = 40;

core::Id nextMessageId(State &state, Chat &chat)
{
    chat.lastMessageId =
        chat.platform == PlatformId::Fanbook ? state.snowflake().value() : chat.lastMessageId + 1;
    return core::Id(chat.lastMessageId);
}

} // namespace

QByteArray messageKind(const Chat &chat, bool edited)
{
    if (chat.kind == ChatKind::Channel)
        return edited ? QByteArrayLiteral("edited_channel_post") : QByteArrayLiteral("channel_post");
    return edited ? QByteArrayLiteral("edited_message") : QByteArrayLiteral("message");
}

Message &addMessage(State &state, Chat &chat, Message message)
{
    message.id = nextMessageId(state, chat);
    if (!message.date)
        message.date = state.now();
    if (!message.more.contains(QLatin1StringView("entities")))
        putText(state, chat.platform, message, {message.text});
    if (chat.messages.size() >= keptMessages)
        chat.messages.pop_front();
    chat.messages.push_back(std::move(message));
    return chat.messages.back();
}

void changeText(const State &state, const Chat &chat, Message &message, const QString &text)
{
    putText(state, chat.platform, message, {text});
    // The clock may have been set back since the message was written.
    message.editDate = std::max(state.now(), message.date);
}

bool removeMessage(Chat &chat, core::Id id)
{
    const auto place = std::find_if(
        chat.messages.begin(), chat.messages.end(), [id](const Message &one) { return one.id == id; });
    if (place == chat.messages.end())
        return false;
    chat.messages.erase(place);
    if (chat.pinned == id)
        chat.pinned = core::Id();
    return true;
}

std::optional<QByteArray>
deliver(State &state, const BotAccount &bot, QByteArrayView kind, const QByteArray &content)
{
    UpdateQueue &queue = state.record(bot).queue;
    if (!queue.wants(kind))
        return std::nullopt;
    return queue.push(kind, content, state.nowMs());
}

std::optional<QByteArray>
announce(State &state, const Chat &chat, const Message &message, bool edited, Audience audience)
{
    const QByteArray kind = messageKind(chat, edited);
    const QByteArray content = messageJson(state, chat, message);
    std::optional<QByteArray> got;
    for (const int index : chat.bots) {
        if (index == audience.except || (audience.onlyWanted && index != audience.wanted))
            continue;
        const std::optional<QByteArray> raw = deliver(state, state.bots.at(index), kind, content);
        tellMessage(state, state.bots.at(index), chat, message);
        if (index == audience.wanted)
            got = raw;
    }
    return got;
}

std::optional<QByteArray>
service(State &state, Chat &chat, core::Id from, const QJsonObject &what, Audience audience)
{
    Message message;
    message.from = from;
    message.more = what;
    return announce(state, chat, addMessage(state, chat, std::move(message)), false, audience);
}

namespace {

QJsonObject userObject(const State &state, const Chat &chat, core::Id user)
{
    return jsonFrom(userJson(state, chat.platform, user)).toObject();
}

} // namespace

std::optional<QByteArray> enter(State &state, Chat &chat, core::Id user, Audience audience)
{
    if (Guild *guild = state.guild(chat.guild))
        guild->addMember(user, state.now());
    else
        chat.setMember(user, QStringLiteral("member"));
    const QJsonArray members{userObject(state, chat, user)};
    QJsonObject what{{QStringLiteral("new_chat_members"), members}};
    // Fanbook's later SDK reads the second name instead.
    if (chat.platform == PlatformId::Fanbook)
        what.insert(QLatin1StringView("new_join_members"), members);
    return service(state, chat, user, what, audience);
}

std::optional<QByteArray>
depart(State &state, Chat &chat, core::Id user, const QString &status, Audience audience)
{
    if (Guild *guild = state.guild(chat.guild))
        guild->removeMember(user);
    else
        chat.setMember(user, status);
    for (const int index : chat.bots)
        tellLeft(state, state.bots.at(index), chat, user);
    const QJsonObject what{{QStringLiteral("left_chat_member"), userObject(state, chat, user)}};
    return service(state, chat, user, what, audience);
}

Chat &privateChat(State &state, const BotAccount &bot, core::Id user)
{
    for (Chat *chat : state.chatsOf(bot)) {
        if (chat->kind == ChatKind::Private && chat->peer == user)
            return *chat;
    }
    Chat chat;
    chat.platform = bot.platform;
    chat.peer = user;
    // On Telegram and CloudChat a private chat has the user's own id; on Fanbook it is a channel of type 3.
    chat.id = bot.platform == PlatformId::Fanbook ? state.snowflake() : user;
    chat.channelType = bot.platform == PlatformId::Fanbook ? 3 : 0;
    if (const User *peer = state.user(user))
        chat.username = peer->username;
    chat.bots = {bot.index};
    chat.setMember(user, QStringLiteral("member"));
    chat.setMember(bot.id, QStringLiteral("member"));
    state.chats.push_back(std::move(chat));
    return state.chats.back();
}

void rememberKeyboard(State &state, const BotAccount &bot, const Chat &chat, const Message &message)
{
    std::deque<KeyboardPlace> &places = state.record(bot).keyboards;
    places.push_back({chat.id, message.id});
    if (places.size() > keptKeyboards)
        places.pop_front();
}

} // namespace botdeck::sandbox
