// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FanbookShapes.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Targets.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

Answer guild(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    if (!target.guild->member(call.id("user_id")))
        return refuse(call, Refusal::NoSuchMember);
    return done(guildJson(*target.guild));
}

/// Of a guild, or of the chat named (a guild's channel means its guild).
Answer fanbookGetChatMember(const Call &call)
{
    const core::Id user = call.id("user_id");
    if (!call.has("guild_id")) {
        const ChatTarget target = targetChat(call);
        if (target.refusal)
            return *target.refusal;
        if (target.chat->guild == core::Id()) {
            const Membership *member = target.chat->member(user);
            return member ? done(memberJson(call.state, *target.chat, *member))
                          : refuse(call, Refusal::UserNotFound);
        }
        const Guild *home = call.state.guild(target.chat->guild);
        const GuildMember *member = home->member(user);
        return member ? done(guildMemberJson(call.state, *home, *member))
                      : refuse(call, Refusal::NoSuchMember);
    }
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    const GuildMember *member = target.guild->member(user);
    return member ? done(guildMemberJson(call.state, *target.guild, *member))
                  : refuse(call, Refusal::NoSuchMember);
}

/// The sidebar's list: a group line for each hoisted role and for the rest, members below it, in ranges.
QList<QByteArray> sidebar(const State &state, const Guild &guild)
{
    QList<QByteArray> lines;
    QList<const GuildMember *> rest;
    for (const GuildMember &member : guild.members)
        rest.append(&member);
    const auto addGroup = [&](const QString &id, const auto &belongs) {
        QList<QByteArray> users;
        rest.removeIf([&](const GuildMember *member) {
            if (belongs(*member))
                users.append(JsonText().raw("User", guildMemberJson(state, guild, *member)).done());
            return belongs(*member);
        });
        if (users.isEmpty())
            return;
        const QByteArray group = JsonText().text("id", id).number("count", qint64(users.size())).done();
        lines.append(JsonText().raw("Group", group).done());
        lines.append(users);
    };
    QList<const Role *> hoisted;
    for (const Role &role : guild.roles) {
        if (role.hoist)
            hoisted.append(&role);
    }
    std::sort(hoisted.begin(), hoisted.end(), [](auto *one, auto *other) {
        return one->position > other->position;
    });
    for (const Role *role : hoisted)
        addGroup(role->id.toString(), [role](const GuildMember &member) {
            return member.roles.contains(role->id);
        });
    addGroup(QStringLiteral("online"), [](const GuildMember &) { return true; });
    return lines;
}

Answer guildMembers(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    if (!target.guild->channel(call.id("channel_id")))
        return refuse(call, Refusal::ChannelNotFound);
    const QList<QByteArray> lines = sidebar(call.state, *target.guild);
    QList<QByteArray> ops;
    for (const QJsonValue &range : call.array("ranges")) {
        const QJsonObject ends = range.toObject();
        const qint64 start = ends.value(QLatin1StringView("start")).toInteger();
        const qint64 end =
            std::min<qint64>(ends.value(QLatin1StringView("end")).toInteger(), lines.size() - 1);
        if (start < 0 || start > end)
            continue;
        const QList<QByteArray> items = lines.mid(start, end - start + 1);
        const QByteArray given = JsonText().number("start", start).number("end", end).done();
        ops.append(JsonText().raw("range", given).text("op", u"SYNC").raw("items", jsonArray(items)).done());
    }
    const qint64 members = target.guild->members.size();
    JsonText json;
    json.raw("ops", jsonArray(ops)).number("online_count", members / 3).number("member_count", members);
    return done(json.idText("guild_id", target.guild->id).done());
}

Answer getGuildMembers(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    const core::Id after = call.id("after");
    const qint64 limit = std::clamp<qint64>(call.integer("limit", 100), 1, 1000);
    QList<QByteArray> members;
    for (const GuildMember &member : target.guild->members) {
        if (member.user > after && members.size() < limit)
            members.append(guildMemberJson(call.state, *target.guild, member));
    }
    return done(jsonArray(members));
}

Answer getGuildMembersCount(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    return target.refusal ? *target.refusal : done(QByteArray::number(target.guild->members.size()));
}

Answer existsMember(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    return done(JsonText().boolean("exists", target.guild->member(call.id("member_id")) != nullptr).done());
}

template <typename Matches>
Answer membersWho(const Call &call, const Matches &matches)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    QList<QByteArray> found;
    for (const GuildMember &member : target.guild->members) {
        const User *user = call.state.user(member.user);
        if (user && found.size() < 100 && matches(*user, member))
            found.append(guildMemberJson(call.state, *target.guild, member));
    }
    return done(jsonArray(found));
}

Answer searchGuildMember(const Call &call)
{
    const QString query = call.text("query");
    return membersWho(call, [&query](const User &user, const GuildMember &member) {
        return user.firstName.contains(query, Qt::CaseInsensitive) || user.username == query ||
               member.nick.contains(query, Qt::CaseInsensitive);
    });
}

/// By short ids, up to 100.
Answer searchGuildMemberByName(const Call &call)
{
    const QStringList names = QVariant(call.array("username").toVariantList()).toStringList();
    return membersWho(
        call, [&names](const User &user, const GuildMember &) { return names.contains(user.username); });
}

Answer checkUserGuilds(const Call &call)
{
    const core::Id user = call.id("user_id");
    QList<QByteArray> inside;
    for (const core::Id id : call.ids("guilds")) {
        const Guild *one = call.state.guild(id);
        if (one && one->member(user))
            inside.append(QByteArray::number(id.value()));
    }
    return done(jsonArray(inside));
}

/// The key is spelled so by the server (seen in an SDK). Everybody with an even id is somebody real.
Answer humanAuthentication(const Call &call)
{
    const core::Id user = call.id("user_id");
    if (!call.state.user(user))
        return refuse(call, Refusal::UserNotFound);
    return done(JsonText().boolean("authenrited", user.value() % 2 == 0).done());
}

} // namespace

MethodRows fanbookMemberMethods()
{
    static constexpr MethodRow rows[] = {
        {"guild", guild},
        {"getChatMember", fanbookGetChatMember},
        {"v2/guild/members", guildMembers},
        {"getGuildMembers", getGuildMembers},
        {"getGuildMembersCount", getGuildMembersCount},
        {"guild/existsMember", existsMember},
        {"searchGuildMember", searchGuildMember},
        {"searchGuildMemberByName", searchGuildMemberByName},
        {"v2/checkUserGuilds", checkUserGuilds},
        {"user/human_authentication", humanAuthentication},
    };
    return rows;
}

} // namespace botdeck::sandbox
