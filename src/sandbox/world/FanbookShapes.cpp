// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FanbookShapes.h"

#include "sandbox/world/JsonText.h"
#include "sandbox/world/Permissions.h"
#include "sandbox/world/Shapes.h"

#include <algorithm>

namespace botdeck::sandbox {

using domain::PlatformId;

namespace {

QByteArray overwriteJson(const Overwrite &overwrite)
{
    JsonText json;
    json.idText("id", overwrite.id);
    json.text("action_type", overwrite.isRole ? QStringLiteral("role") : QStringLiteral("user"));
    json.number("deny", qint64(overwrite.deny)).number("allows", qint64(overwrite.allows));
    return json.members(overwrite.more).done();
}

} // namespace

QByteArray roleJson(const Guild &guild, const Role &role)
{
    JsonText json;
    json.number("id", role.id).text("name", role.name).number("position", qint64(role.position));
    json.number("permissions", qint64(role.permissions)).number("color", role.color);
    json.boolean("managed", role.managedBy != core::Id()).boolean("hoist", role.hoist);
    json.boolean("mentionable", role.mentionable)
        .number("member_count", qint64(guild.countWithRole(role.id)));
    if (role.managedBy != core::Id())
        json.raw("tag", JsonText().idText("bot_id", role.managedBy).done());
    return json.done();
}

QByteArray channelJson(const Guild &guild, const Channel &channel)
{
    JsonText json;
    json.idText("channel_id", channel.id).number("type", qint64(channel.type)).idText("guild_id", guild.id);
    json.text("name", channel.name).text("topic", channel.topic).textIfAny("icon", channel.icon);
    json.textIfAny("link", channel.link);
    if (channel.parent != core::Id())
        json.idText("parent_id", channel.parent);
    QList<QByteArray> overwrites;
    for (const Overwrite &overwrite : channel.overwrites)
        overwrites.append(overwriteJson(overwrite));
    return json.raw("permission_overwrites", jsonArray(overwrites)).done();
}

QByteArray guildJson(const Guild &guild)
{
    JsonText json;
    json.idText("guild_id", guild.id).text("name", guild.name).text("icon", guild.icon);
    json.text("banner", guild.banner).text("description", guild.description).idText("owner_id", guild.owner);
    QList<QByteArray> channels;
    for (const Channel &channel : guild.channels)
        channels.append(channelJson(guild, channel));
    return json.raw("channels", jsonArray(channels)).number("permissions", qint64(guild.permissions)).done();
}

QByteArray emojiJson(const Emoji &emoji)
{
    JsonText json;
    json.text("avatar", emoji.avatar).text("name", emoji.name).number("position", qint64(emoji.position));
    json.idText("user", emoji.user);
    return json.number("w", qint64(emoji.width)).number("h", qint64(emoji.height)).done();
}

QString guildStatus(const Guild &guild, const GuildMember &member)
{
    if (member.user == guild.owner)
        return QStringLiteral("creator");
    return roleMask(guild, member) & (manageGuild | manageRoles) ? QStringLiteral("administrator")
                                                                 : QStringLiteral("member");
}

QByteArray guildMemberJson(const State &state, const Guild &guild, const GuildMember &member)
{
    const quint64 mask = roleMask(guild, member);
    QList<QByteArray> roles;
    for (const core::Id role : member.roles)
        roles.append(QByteArray::number(role.value()));
    JsonText json;
    json.raw("user", userJson(state, PlatformId::Fanbook, member.user));
    json.text("status", guildStatus(guild, member)).raw("roles", jsonArray(roles));
    json.textIfAny("nick", member.nick).boolean("can_manage_guild", mask & manageGuild);
    json.boolean("can_manage_channels", mask & manageChannels)
        .boolean("can_manage_roles", mask & manageRoles);
    json.boolean("can_manage_emojis", mask & manageEmoji).boolean("can_post_messages", mask & sendMessages);
    return json.done();
}

namespace {

QByteArray contentOf(const Message &message)
{
    // A rich text or card stands in the message as the JSON text it was sent as.
    if (const QJsonValue sent = jsonFrom(message.text.toUtf8());
        sent.toObject().contains(QLatin1StringView("type")))
        return message.text.toUtf8();
    const QJsonArray photos = message.more.value(QLatin1StringView("photo")).toArray();
    if (!photos.isEmpty()) {
        const QJsonValue url = photos.last().toObject().value(QLatin1StringView("file_id"));
        return JsonText().text("type", u"image").value("url", url).done();
    }
    if (message.more.contains(QLatin1StringView("new_join_members")))
        return JsonText().text("type", u"newJoin").idText("user_id", message.from).done();
    return JsonText()
        .text("type", u"text")
        .text("text", message.text)
        .number("contentType", qint64(0))
        .done();
}

QByteArray authorJson(const State &state, core::Id id)
{
    const User *user = state.user(id);
    JsonText json;
    json.text("nickname", user ? user->firstName : QString())
        .text("username", user ? user->username : QString());
    json.text("avatar", user ? user->avatar : QString()).raw("avatar_nft", "null");
    return json.boolean("bot", user && user->isBot).done();
}

QByteArray memberOfAuthor(const State &state, const Chat &chat, core::Id id)
{
    const Guild *guild = state.guild(chat.guild);
    const GuildMember *member = guild ? guild->member(id) : nullptr;
    QList<QByteArray> roles;
    for (const core::Id role : member ? member->roles : QList<core::Id>())
        roles.append('"' + QByteArray::number(role.value()) + '"');
    JsonText json;
    if (member && !member->nick.isEmpty())
        json.text("nick", member->nick);
    else
        json.raw("nick", "null");
    return json.raw("roles", jsonArray(roles)).raw("guild_card", "[]").done();
}

} // namespace

QByteArray gatewayMessageJson(const State &state, const Chat &chat, const Message &message)
{
    JsonText json;
    json.text("content", QString::fromUtf8(contentOf(message))).number("time", message.date * 1000);
    json.idText("user_id", message.from).idText("channel_id", chat.id).idText("message_id", message.id);
    if (message.replyTo != core::Id())
        json.idText("quote_l1", message.replyTo);
    else
        json.raw("quote_l1", "null");
    json.raw("quote_l2", "null");
    if (chat.guild != core::Id())
        json.idText("guild_id", chat.guild);
    json.number("channel_type", qint64(chat.channelType)).number("status", qint64(0));
    json.raw("mentions", "[]").raw("member", memberOfAuthor(state, chat, message.from));
    return json.raw("author", authorJson(state, message.from)).text("desc", u"").done();
}

} // namespace botdeck::sandbox
