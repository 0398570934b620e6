// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Demo.h"
#include "sandbox/world/DemoData.h"

namespace botdeck::sandbox {

using domain::PlatformId;

namespace {

QString textOf(const QJsonObject &row, const char *key)
{
    return row.value(QLatin1StringView(key)).toString();
}

core::Id rowId(const QJsonObject &row)
{
    return core::Id::fromText(textOf(row, "id")).value_or(core::Id());
}

/// Tokens in the shapes of the platforms: "12345678:letters", or 96 hexadecimal digits.
QByteArray inventToken(State &state, const BotAccount &bot)
{
    if (bot.platform == PlatformId::Fanbook)
        return state.dice.text(hexDigits, 96);
    return bot.id.toString().toLatin1() + ':' + state.dice.text(tokenLetters, 35);
}

void addBot(State &state, const QJsonObject &row)
{
    BotAccount bot;
    bot.name = textOf(row, "name");
    bot.platform = domain::platformFromName(textOf(row, "platform")).value_or(PlatformId::CloudChat);
    bot.id = rowId(row);
    bot.username = textOf(row, "username");
    bot.index = int(state.bots.size());
    bot.token = inventToken(state, bot);
    User user;
    user.id = bot.id;
    user.isBot = true;
    user.firstName = bot.name;
    user.username = bot.username;
    user.avatar = QStringLiteral("https://cdn.example/bot/%1.png").arg(bot.username);
    state.addUser(std::move(user));
    const qint64 firstUpdate = 100'000'000 + state.dice.below(800'000'000);
    state.records.push_back(
        {UpdateQueue(firstUpdate), {}, {}, row.value(QLatin1StringView("commands")).toArray()});
    state.bots.append(bot);
}

void addPerson(State &state, PlatformId platform, const QJsonObject &row, Cast &cast)
{
    User user;
    user.id = rowId(row);
    user.firstName = textOf(row, "first");
    user.lastName = textOf(row, "last");
    user.username = textOf(row, "username");
    user.language = textOf(row, "language");
    if (platform == PlatformId::Fanbook)
        user.avatar = QStringLiteral("https://cdn.example/avatar/%1.png").arg(user.username);
    cast.people.insert(domain::platformName(platform) + u':' + textOf(row, "key"), user.id);
    state.addUser(std::move(user));
}

} // namespace

core::Id Cast::person(PlatformId platform, const QString &key) const
{
    return people.value(domain::platformName(platform) + u':' + key);
}

Cast makePeopleAndBots(State &state)
{
    for (const QJsonValue &row : demoData("bots").value(QLatin1StringView("bots")).toArray())
        addBot(state, row.toObject());
    Cast cast;
    const QJsonObject people = demoData("people");
    for (const PlatformId platform : domain::allPlatforms) {
        for (const QJsonValue &row : people.value(domain::platformName(platform)).toArray())
            addPerson(state, platform, row.toObject(), cast);
    }
    return cast;
}

void makeDemoWorld(State &state)
{
    const Cast cast = makePeopleAndBots(state);
    makeGuild(state, cast);
    makeChats(state, cast);
}

} // namespace botdeck::sandbox
