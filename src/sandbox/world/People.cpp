// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/People.h"

#include "sandbox/world/Permissions.h"

namespace botdeck::sandbox {

using domain::PlatformId;

namespace {

// Where invented ids of people begin, clear of those in people.json.
constexpr qint64 firstCloudChatId = 10'300'000;
constexpr qint64 firstTelegramId = 6'400'000'000;

core::Id freshId(State &state, PlatformId platform)
{
    if (platform == PlatformId::Fanbook)
        return state.snowflake();
    const bool cloudChat = platform == PlatformId::CloudChat;
    qint64 id = cloudChat ? firstCloudChatId : firstTelegramId;
    do {
        id += 1 + state.dice.below(cloudChat ? 1'000'000 : 1'000'000'000);
    } while (state.user(core::Id(id)));
    return core::Id(id);
}

bool isPerson(const State &state, core::Id id)
{
    const User *user = state.user(id);
    return user && !user->isBot;
}

bool isPresent(const State &state, const Chat &chat, core::Id user)
{
    return isPerson(state, user) && state.isInside(chat, user) && !isMuted(state, chat, user);
}

/// Those who are or were in the chat: `count` of them, by number.
qsizetype crowdSize(const State &state, const Chat &chat)
{
    const Guild *guild = state.guild(chat.guild);
    return guild ? guild->members.size() : chat.members.size();
}

core::Id inCrowd(const State &state, const Chat &chat, qsizetype number)
{
    const Guild *guild = state.guild(chat.guild);
    return guild ? guild->members[number].user : chat.members[number].user;
}

} // namespace

core::Id newcomer(State &state, PlatformId platform, std::optional<core::Id> id)
{
    User user = state.names.invent(state.dice, platform);
    user.id = id ? *id : freshId(state, platform);
    return state.addUser(std::move(user)).id;
}

std::optional<core::Id> anybodyIn(State &state, const Chat &chat)
{
    const qsizetype size = crowdSize(state, chat);
    if (size == 0)
        return std::nullopt;
    const qsizetype start = state.dice.below(size);
    for (qsizetype i = 0; i < size; ++i) {
        const core::Id user = inCrowd(state, chat, (start + i) % size);
        if (isPresent(state, chat, user))
            return user;
    }
    return std::nullopt;
}

std::optional<core::Id> firstIn(const State &state, const Chat &chat)
{
    for (qsizetype i = 0; i < crowdSize(state, chat); ++i) {
        if (const core::Id user = inCrowd(state, chat, i); maySpeak(state, chat, user))
            return user;
    }
    return std::nullopt;
}

bool maySpeak(const State &state, const Chat &chat, core::Id user)
{
    return isPresent(state, chat, user) && mayWrite(state, chat, user);
}

bool isMuted(const State &state, const Chat &chat, core::Id user)
{
    if (const Guild *guild = state.guild(chat.guild)) {
        const GuildMember *member = guild->member(user);
        return member && member->mutedUntil > state.now();
    }
    const Membership *member = chat.member(user);
    return member && member->status == QLatin1StringView("restricted");
}

} // namespace botdeck::sandbox
