// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Demo.h"
#include "sandbox/world/DemoData.h"

namespace botdeck::sandbox {

namespace {

using Keys = QHash<QString, core::Id>;

/// A list of bit numbers.
quint64 maskFrom(const QJsonValue &bits)
{
    quint64 mask = 0;
    for (const QJsonValue &bit : bits.toArray())
        mask |= quint64(1) << unsigned(bit.toInteger());
    return mask;
}

/// The role of everybody has the guild's own id.
Keys makeRoles(State &state, Guild &guild, const QJsonArray &rows)
{
    Keys keys;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        Role role;
        role.position = int(at(row, "position").toInteger());
        role.id = role.position == 0 ? guild.id : state.snowflake();
        role.name = at(row, "name").toString();
        role.permissions = maskFrom(at(row, "permissions"));
        role.color = int(at(row, "color").toInteger());
        role.hoist = at(row, "hoist").toBool();
        role.mentionable = at(row, "mentionable").toBool();
        if (row.contains(QLatin1StringView("bot")))
            role.managedBy = state.botByName(at(row, "bot").toString())->id;
        keys.insert(at(row, "key").toString(), role.id);
        guild.roles.append(role);
    }
    return keys;
}

QList<Overwrite> overwritesFrom(const QJsonArray &rows, const Keys &roles, const Cast &cast)
{
    QList<Overwrite> overwrites;
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        Overwrite overwrite;
        overwrite.isRole = row[0].toString() == QLatin1StringView("role");
        overwrite.id = overwrite.isRole ? roles.value(row[1].toString())
                                        : cast.person(domain::PlatformId::Fanbook, row[1].toString());
        overwrite.deny = maskFrom(row[2]);
        overwrite.allows = maskFrom(row[3]);
        overwrites.append(overwrite);
    }
    return overwrites;
}

Keys makeChannels(State &state, Guild &guild, const QJsonArray &rows, const Keys &roles, const Cast &cast)
{
    Keys keys;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        Channel channel;
        channel.id = state.snowflake();
        channel.type = int(at(row, "type").toInteger());
        channel.name = at(row, "name").toString();
        channel.topic = at(row, "topic").toString();
        channel.link = at(row, "link").toString();
        channel.parent = keys.value(at(row, "parent").toString());
        channel.overwrites = overwritesFrom(at(row, "overwrites").toArray(), roles, cast);
        keys.insert(at(row, "key").toString(), channel.id);
        guild.channels.append(channel);
    }
    return keys;
}

/// A chat for every channel that people write in, with what was said there.
void makeRooms(
    State &state, const Guild &guild, const QJsonArray &rows, const Keys &channels, const Cast &cast)
{
    const Speaker speaker = [&](const QString &key) {
        if (key == QLatin1StringView("warden"))
            return state.bots.at(guild.bots.first()).id;
        return key == QLatin1StringView("onboarding") ? state.bots.at(guild.bots.last()).id
                                                      : cast.person(domain::PlatformId::Fanbook, key);
    };
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (!row.contains(QLatin1StringView("history")))
            continue;
        Chat chat;
        chat.platform = domain::PlatformId::Fanbook;
        chat.kind = ChatKind::Channel;
        chat.id = channels.value(at(row, "key").toString());
        chat.guild = guild.id;
        chat.title = at(row, "name").toString();
        chat.topic = QStringLiteral("guild");
        chat.bots = guild.bots;
        state.chats.push_back(std::move(chat));
        tell(state, state.chats.back(), at(row, "history").toArray(), at(row, "ago").toInteger(), speaker);
    }
}

/// The people with names of their own, the bots, and who wears the roles that are given by hand.
void makeKnownMembers(State &state, Guild &guild, const QJsonArray &roles, const Keys &keys, const Cast &cast)
{
    const qint64 now = state.now();
    for (const auto &[id, user] : state.users) {
        const bool isPerson = cast.people.key(id).startsWith(QLatin1StringView("fanbook:"));
        if (isPerson)
            guild.addMember(id, now - 86'400 * (300 + id.value() % 200)).roles = {
                keys.value(QStringLiteral("member"))};
    }
    for (const int bot : guild.bots)
        guild.addMember(state.bots.at(bot).id, now - qint64(86'400) * 290);
    for (const QJsonValue &value : roles) {
        const QJsonObject row = value.toObject();
        const core::Id role = keys.value(at(row, "key").toString());
        for (const QJsonValue &person : at(row, "people").toArray())
            guild.member(cast.person(domain::PlatformId::Fanbook, person.toString()))->roles.append(role);
        if (row.contains(QLatin1StringView("bot")))
            guild.member(state.botByName(at(row, "bot").toString())->id)->roles.append(role);
    }
}

Guild guildFrom(State &state, const QJsonObject &row, const Cast &cast)
{
    Guild guild;
    guild.id = state.snowflake();
    guild.name = at(row, "name").toString();
    guild.icon = at(row, "icon").toString();
    guild.banner = at(row, "banner").toString();
    guild.description = at(row, "description").toString();
    guild.owner = cast.person(domain::PlatformId::Fanbook, at(row, "owner").toString());
    guild.permissions = maskFrom(at(row, "permissions"));
    for (const QJsonValue &name : at(row, "bots").toArray())
        guild.bots.append(state.botByName(name.toString())->index);
    return guild;
}

} // namespace

void makeGuild(State &state, const Cast &cast)
{
    const QJsonObject data = demoData("guild");
    const QJsonArray roleRows = at(data, "roles").toArray();
    const QJsonArray channelRows = at(data, "channels").toArray();
    state.guilds.push_back(guildFrom(state, at(data, "guild").toObject(), cast));
    Guild &guild = state.guilds.back();
    const Keys roles = makeRoles(state, guild, roleRows);
    const Keys channels = makeChannels(state, guild, channelRows, roles, cast);
    makeKnownMembers(state, guild, roleRows, roles, cast);
    makeMembers(state, guild, roleRows, at(at(data, "guild").toObject(), "members").toInteger());
    makeRooms(state, guild, channelRows, channels, cast);
    makeEmoji(state, guild, at(data, "emoji").toArray());
    makeCredits(guild, at(data, "credits").toArray(), cast);
    makeInvites(state, guild, at(data, "invites").toArray(), cast, channels);
    makePosts(state, guild, at(data, "posts").toArray(), cast);
}

} // namespace botdeck::sandbox
