// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/State.h"

#include "core/Clock.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

// Where invented Fanbook ids begin: far beyond 2^53, far below 2^63.
constexpr qint64 firstSnowflake = 520'000'000'000'000'000;

/// The descriptions are built in and tested; a program without a readable one is a mistake of the build.
platform::Platform builtIn(domain::PlatformId id)
{
    core::Result<platform::Platform> loaded = platform::Platform::load(id);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return std::move(loaded).value();
}

} // namespace

State::State(quint64 seed, const core::Clock &worldClock)
    : clock(&worldClock)
    , dice(seed)
    , names(Names::builtIn())
    , phrases(Phrases::builtIn())
    , lastSnowflake(firstSnowflake)
{
    for (const domain::PlatformId id : domain::allPlatforms)
        platforms.emplace(id, builtIn(id));
}

qint64 State::now() const
{
    return nowMs() / 1000;
}

qint64 State::nowMs() const
{
    return clock->wallMs();
}

core::Id State::snowflake()
{
    lastSnowflake += 1 + dice.below(1'000'000'000);
    return core::Id(lastSnowflake);
}

const BotAccount *State::botByName(QStringView name) const
{
    const auto is = [name](const BotAccount &bot) { return bot.name == name; };
    const auto place = std::find_if(bots.begin(), bots.end(), is);
    return place == bots.end() ? nullptr : &*place;
}

const User *State::user(core::Id id) const
{
    const auto place = users.find(id);
    return place == users.end() ? nullptr : &place->second;
}

User &State::addUser(User user)
{
    const core::Id id = user.id;
    return users.insert_or_assign(id, std::move(user)).first->second;
}

Chat *State::chat(const BotAccount &bot, core::Id id)
{
    const auto is = [&](const Chat &chat) { return chat.id == id && chat.has(bot.index); };
    const auto place = std::find_if(chats.begin(), chats.end(), is);
    return place == chats.end() ? nullptr : &*place;
}

Chat *State::chatByName(const BotAccount &bot, QStringView username)
{
    const auto is = [&](const Chat &chat) {
        return chat.has(bot.index) && !username.isEmpty() &&
               chat.username.compare(username, Qt::CaseInsensitive) == 0;
    };
    const auto place = std::find_if(chats.begin(), chats.end(), is);
    return place == chats.end() ? nullptr : &*place;
}

QList<Chat *> State::chatsOf(const BotAccount &bot)
{
    QList<Chat *> found;
    for (Chat &chat : chats) {
        if (chat.has(bot.index))
            found.append(&chat);
    }
    return found;
}

Guild *State::guild(core::Id id)
{
    const auto place =
        std::find_if(guilds.begin(), guilds.end(), [id](const Guild &one) { return one.id == id; });
    return place == guilds.end() ? nullptr : &*place;
}

const Guild *State::guild(core::Id id) const
{
    const auto place =
        std::find_if(guilds.begin(), guilds.end(), [id](const Guild &one) { return one.id == id; });
    return place == guilds.end() ? nullptr : &*place;
}

bool State::isInside(const Chat &chat, core::Id user) const
{
    if (const Guild *home = guild(chat.guild))
        return home->member(user) != nullptr;
    const Membership *member = chat.member(user);
    return member && member->isInside();
}

} // namespace botdeck::sandbox
