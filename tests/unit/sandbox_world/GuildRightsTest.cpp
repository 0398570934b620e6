// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a bot is refused in a guild: without a permission, above its own roles, with roles of bots.
#include "GuildStage.h"

namespace botdeck::test {

namespace {

/// Without any role.
constexpr const char *onboarding = "Onboarding 新人引导";
constexpr int noPermission = 1012;

class GuildRightsTest : public GuildStage
{
protected:
    QJsonValue role(const QString &name)
    {
        for (const QJsonValue &role : stage.result(warden, "getGuildRoles", numbers()).toArray()) {
            if (role["name"_L1].toString() == name)
                return role;
        }
        ADD_FAILURE() << qPrintable(name);
        return {};
    }
    QString idText(const QString &name) { return QString::number(role(name)["id"_L1].toInteger()); }
    int code(const char *bot, const char *method, const QJsonObject &parameters)
    {
        const sandbox::Answer answer = stage.call(bot, method, parameters);
        EXPECT_FALSE(answer.ok) << method;
        return answer.errorCode;
    }
    QJsonValue channel(const QString &name)
    {
        for (const QJsonValue &channel : stage.result(warden, "channel/list", texts()).toArray()) {
            if (channel["name"_L1].toString() == name)
                return channel;
        }
        ADD_FAILURE() << qPrintable(name);
        return {};
    }
};

TEST_F(GuildRightsTest, WithoutPermissionsABotChangesNothing)
{
    const QJsonArray before = stage.result(warden, "getGuildRoles", numbers()).toArray();
    const QJsonValue artist = role(u"画师 Artist"_s)["id"_L1];
    const QJsonObject ofMember = numbers({{u"roles"_s, QJsonArray{artist}}, {u"operation"_s, u"add"_s}});
    const QJsonObject ofRole = texts({{u"id"_s, idText(u"画师 Artist"_s)}, {u"name"_s, u"x"_s}});
    const QJsonValue lobby = channel(u"大厅 lobby"_s);
    const QJsonObject ofChannel =
        texts({{u"channel_id"_s, lobby["channel_id"_L1]}, {u"permission_overwrites"_s, QJsonArray()}});
    EXPECT_EQ(code(onboarding, "setMemberRoles", numbers({{u"roles"_s, QJsonArray{artist}}})), noPermission);
    EXPECT_EQ(code(onboarding, "v2/setMemberRoles", ofMember), noPermission);
    EXPECT_EQ(
        code(onboarding, "PUT guild/role", texts({{u"name"_s, u"a"_s}, {u"color"_s, 1}})), noPermission);
    EXPECT_EQ(code(onboarding, "v2/guild/role", ofRole), noPermission);
    EXPECT_EQ(code(onboarding, "DELETE guild/role", ofRole), noPermission);
    EXPECT_EQ(code(onboarding, "kickChatMember", numbers()), noPermission);
    EXPECT_EQ(code(onboarding, "channel/edit", ofChannel), noPermission);
    EXPECT_EQ(code(onboarding, "channel/create", texts({{u"name"_s, u"a"_s}, {u"type"_s, 0}})), noPermission);
    EXPECT_EQ(
        code(onboarding, "channel/delete", texts({{u"channel_id"_s, lobby["channel_id"_L1]}})), noPermission);
    EXPECT_EQ(stage.result(warden, "getGuildRoles", numbers()).toArray(), before);
    EXPECT_EQ(channel(u"大厅 lobby"_s), lobby);
}

TEST_F(GuildRightsTest, RolesAreManagedBelowOnesOwnOnly)
{
    for (const QString &above : {u"管理员 Moderator"_s, u"Guild Warden"_s, u"Admin"_s}) {
        const QJsonObject change = texts({{u"id"_s, idText(above)}, {u"name"_s, u"x"_s}});
        EXPECT_EQ(code(warden, "v2/guild/role", change), noPermission) << qPrintable(above);
        EXPECT_EQ(code(warden, "DELETE guild/role", change), noPermission) << qPrintable(above);
        EXPECT_EQ(
            code(warden, "setMemberRoles", numbers({{u"roles"_s, QJsonArray{role(above)["id"_L1]}}})),
            noPermission)
            << qPrintable(above);
    }
    const QJsonObject atop = texts({{u"name"_s, u"a"_s}, {u"color"_s, 1}, {u"position"_s, 10}});
    EXPECT_EQ(code(warden, "PUT guild/role", atop), noPermission);
    // Everybody's role stands below all others, but nobody is given it and it does not go.
    const QJsonObject everybodys = texts({{u"id"_s, QString::number(guild)}, {u"mentionable"_s, true}});
    stage.result(warden, "v2/guild/role", everybodys);
    EXPECT_EQ(code(warden, "DELETE guild/role", everybodys), noPermission);
    EXPECT_EQ(
        code(
            warden, "v2/setMemberRoles",
            numbers({{u"roles"_s, QJsonArray{guild}}, {u"operation"_s, u"add"_s}})),
        noPermission);
}

TEST_F(GuildRightsTest, OnlyOwnPermissionsAreGrantedAndUnknownOnesStay)
{
    const QString streamer = idText(u"Streamer"_s);
    const qint64 old = role(u"Streamer"_s)["permissions"_L1].toInteger();
    const auto change = [&](qint64 mask) { return texts({{u"id"_s, streamer}, {u"permissions"_s, mask}}); };
    EXPECT_NE(old & (qint64(1) << 52), 0);
    EXPECT_EQ(code(warden, "v2/guild/role", change(old | 32)), noPermission);
    EXPECT_EQ(role(u"Streamer"_s)["permissions"_L1].toInteger(), old);
    stage.result(warden, "v2/guild/role", change(old | 2048));
    EXPECT_EQ(role(u"Streamer"_s)["permissions"_L1].toInteger(), old | 2048);
}

TEST_F(GuildRightsTest, RolesOfAMemberThatStayMayBeAnybodys)
{
    // Ben is a moderator, above the bot: the role may stay, it may not go.
    const QJsonArray moderators =
        stage
            .result(warden, "getRoleMembers", numbers({{u"role_id"_s, role(u"管理员 Moderator"_s)["id"_L1]}}))
            .toArray();
    const QJsonValue moderator = moderators.first();
    const QJsonValue id = moderator["user"_L1]["id"_L1];
    QJsonArray more = moderator["roles"_L1].toArray();
    more.append(role(u"画师 Artist"_s)["id"_L1]);
    stage.result(warden, "setMemberRoles", numbers({{u"user_id"_s, id}, {u"roles"_s, more}}));
    EXPECT_EQ(
        stage.result(warden, "getChatMember", numbers({{u"user_id"_s, id}}))["roles"_L1].toArray(), more);
    EXPECT_EQ(
        code(warden, "setMemberRoles", numbers({{u"user_id"_s, id}, {u"roles"_s, QJsonArray()}})),
        noPermission);
    EXPECT_EQ(code(warden, "kickChatMember", numbers({{u"user_id"_s, id}})), noPermission);
    EXPECT_EQ(
        code(
            warden, "forbidUserSpeaking",
            {{u"target_guild_id"_s, QString::number(guild)},
             {u"target_uid"_s, QString::number(id.toInteger())},
             {u"duration_in_second"_s, 60}}),
        noPermission);
}

TEST_F(GuildRightsTest, ANicknameIsTheBotsOwn)
{
    const QJsonObject another =
        texts({{u"bot_id"_s, stage.bot(onboarding).id.toString()}, {u"nickname"_s, u"x"_s}});
    EXPECT_EQ(code(warden, "robot/setGuildNick", another), noPermission);
}

TEST_F(GuildRightsTest, UnknownMembersOfOverwritesAndWideColoursAreKept)
{
    const QJsonArray overwrites{QJsonObject{
        {u"id"_s, QString::number(guild)},
        {u"action_type"_s, u"role"_s},
        {u"deny"_s, qint64(1) << 61},
        {u"allows"_s, 1024},
        {u"note"_s, QJsonObject{{u"by"_s, u"somebody"_s}}}}};
    const QJsonValue lobby = channel(u"大厅 lobby"_s)["channel_id"_L1];
    stage.result(
        warden, "channel/edit", texts({{u"channel_id"_s, lobby}, {u"permission_overwrites"_s, overwrites}}));
    EXPECT_EQ(channel(u"大厅 lobby"_s)["permission_overwrites"_L1].toArray(), overwrites);
    const qint64 wide = (qint64(255) << 32) | 0x336699;
    const QJsonValue made =
        stage.result(warden, "PUT guild/role", texts({{u"name"_s, u"wide"_s}, {u"color"_s, wide}}));
    EXPECT_EQ(made["color"_L1].toInteger(), wide);
}

} // namespace

} // namespace botdeck::test
