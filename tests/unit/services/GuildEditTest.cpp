// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that edits take, byte for byte, and what is not even tried.
#include "services/GuildEdit.h"

#include "domain/permissions/GuildReader.h"
#include "services/GuildLocks.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using core::Id;
using domain::GuildRole;
using domain::PermissionMask;
using services::GuildEdit;

namespace {

constexpr Id theGuild(259'248'080'753'266'681);
constexpr Id theBot(259'248'080'753'266'683);
constexpr Id memberAnn(259'248'080'753'266'687);

const services::GuildPlace editPlace{
    domain::BotKey::fromStored(u"fanbook:bots.example:259248080753266683"_s), theGuild, theBot};

GuildRole roleFrom(const QByteArray &json)
{
    const domain::JsonText text{QByteArrayView(json)};
    return *domain::readRole(text.root(), u"role"_s);
}

/// The request's verb, path and body; or why there is none.
QByteArray wireOf(const GuildEdit &edit)
{
    static const platform::Platform fanbook = *platform::Platform::load(domain::PlatformId::Fanbook);
    const auto call = services::editCall(editPlace, edit);
    if (!call)
        return call.error().detail.english().toUtf8();
    const auto request = platform::build(**fanbook.method(call->method), call->arguments);
    if (!request)
        return request.error().detail.english().toUtf8();
    return platform::verbName(request->verb) + ' ' + request->path + ' ' + request->body;
}

/// The record with a mask that an editor set.
services::RoleChange roleWithMask(const QByteArray &json, PermissionMask mask)
{
    services::RoleChange change{roleFrom(json), roleFrom(json)};
    change.after.setPermissions(mask);
    return change;
}

/// A guild with the bot (role 20), Ann (role 10), a moderator (role 30) and the owner.
std::shared_ptr<domain::PermissionTable> guildWhere(PermissionMask botMay)
{
    domain::Guild guild;
    guild.id = theGuild;
    guild.owner = Id(1);
    guild.roles = {
        {theGuild, u"everyone"_s, 0, {}},
        {Id(10), u"low"_s, 1, {}},
        {Id(20), u"bots"_s, 5, botMay, 0, true},
        {Id(30), u"moderator"_s, 9, {}}};
    guild.members = {
        {Id(1), u"owner"_s},
        {theBot, u"bot"_s, {Id(20)}},
        {memberAnn, u"Ann"_s, {Id(10)}},
        {Id(3), u"Mo"_s, {Id(30)}}};
    return std::make_shared<domain::PermissionTable>(guild);
}

QString lockWordsOf(PermissionMask botMay, const GuildEdit &edit)
{
    return services::editLock(*guildWhere(botMay), theBot, edit).english();
}

constexpr PermissionMask managersMask(1U << 28U | 1U << 1U);

} // namespace

TEST(GuildEditCall, TakesTheVerbAndTheStylesOfItsMethod)
{
    EXPECT_EQ(
        wireOf(services::RoleCreation{u"面包师"_s, 0xFFFF'336699, true, false, 3}),
        "PUT guild/role {\"guild_id\":\"259248080753266681\",\"name\":\"面包师\",\"color\":1099498219161,"
        "\"mentionable\":false,\"hoist\":true,\"position\":3}");
    EXPECT_EQ(
        wireOf(services::RoleDeletion{Id(10)}),
        R"(DELETE guild/role {"guild_id":"259248080753266681","id":"10"})");
    EXPECT_EQ(
        wireOf(services::MemberRoles{memberAnn, {}, {Id(10), Id(9'007'199'254'740'993)}}),
        R"(POST setMemberRoles {"guild_id":259248080753266681,"user_id":259248080753266687,)"
        R"("roles":[10,9007199254740993]})");
    EXPECT_EQ(
        wireOf(services::MemberRoles{memberAnn, {Id(10)}, {}}),
        R"(POST setMemberRoles {"guild_id":259248080753266681,"user_id":259248080753266687,"roles":[]})");
    EXPECT_EQ(
        wireOf(services::RoleGift{memberAnn, Id(10), false}),
        R"(POST v2/setMemberRoles {"guild_id":259248080753266681,"user_id":259248080753266687,"roles":[10],)"
        R"("operation":"del"})");
    EXPECT_EQ(
        wireOf(services::MemberKick{memberAnn}),
        R"(POST kickChatMember {"user_id":259248080753266687,"guild_id":259248080753266681})");
    EXPECT_EQ(
        wireOf(services::MemberMute{memberAnn, std::chrono::hours(720)}),
        R"(POST forbidUserSpeaking {"target_uid":"259248080753266687",)"
        R"("target_guild_id":"259248080753266681","duration_in_second":2592000})");
    EXPECT_TRUE(wireOf(services::MemberMute{memberAnn, std::chrono::seconds(59)}).contains("at least 60"));
    EXPECT_TRUE(
        wireOf(services::MemberMute{memberAnn, std::chrono::seconds(2'592'001)}).contains("at most 2592000"));
    EXPECT_EQ(
        wireOf(services::BotNickname{u"守卫"_s}),
        "POST robot/setGuildNick {\"guild_id\":\"259248080753266681\",\"bot_id\":\"259248080753266683\","
        "\"nickname\":\"守卫\"}");
}

TEST(GuildEditCall, SendsOfARoleWhatDiffersInItsOwnStyle)
{
    const QByteArray head = R"(PATCH v2/guild/role {"guild_id":"259248080753266681","id":"10",)";
    const PermissionMask all = PermissionMask::all();
    EXPECT_EQ(
        wireOf(roleWithMask(R"({"id":10,"permissions":5})", all)),
        head + R"("permissions":18446744073709551615})");
    EXPECT_EQ(
        wireOf(roleWithMask(R"({"id":"10","permissions":"5"})", all)),
        head + R"("permissions":"18446744073709551615"})");
    EXPECT_EQ(
        wireOf(roleWithMask(R"({"id":10,"permissions":-9223372036854775808})", all)),
        head + R"("permissions":-1})");
    const PermissionMask wide((quint64(1) << 53) + 1);
    EXPECT_EQ(
        wireOf(roleWithMask(R"({"id":10,"permissions":0})", wide)),
        head + R"("permissions":9007199254740993})");
    services::RoleChange look{roleFrom(R"({"id":10,"name":"a","color":1})"), {}};
    look.after = look.before;
    EXPECT_EQ(wireOf(look), "Nothing of this role was changed.");
    look.after.record.setText(u"name", u"\"b\""_s);
    look.after.record.setDigits(u"color", u"18446744073709"_s);
    look.after.record.setJson(u"hoist", "true");
    EXPECT_EQ(wireOf(look), head + R"("name":"\"b\"","hoist":true,"color":18446744073709})");
}

TEST(GuildEditCall, KeepsOverwritesThatNobodyShowsByteForByte)
{
    const QByteArray odd =
        R"({"id":"9007199254740993","action_type":"emoji","deny":"18446744073709551615","x":{"y":1e20}})";
    const QByteArray json = R"({"channel_id":"5","permission_overwrites":[)" + odd +
                            R"(,{"note":"\u4f60","allows":1024,"deny":-1,"action_type":"role","id":10}]})";
    const domain::JsonText text{QByteArrayView(json)};
    services::ChannelOverwrites edit{*domain::readChannel(text.root(), u"channel"_s), {}};
    edit.after = edit.before;
    QList<domain::PermissionOverwrite> overwrites = edit.before.overwrites;
    overwrites[1].setMasks(PermissionMask::all(), PermissionMask((quint64(1) << 63) | 1024));
    edit.after.setOverwrites(overwrites);
    EXPECT_EQ(
        wireOf(edit),
        R"(POST channel/edit {"channel_id":"5","user_id":"259248080753266683",)"
        R"("guild_id":"259248080753266681","permission_overwrites":[)" +
            odd +
            R"(,{"note":"\u4f60","allows":9223372036854776832,"deny":-1,"action_type":"role","id":10}]})");
}

TEST(GuildEditCall, WhatTheApiCannotDoIsSaid)
{
    EXPECT_TRUE(wireOf(services::RoleOrder{{Id(10)}}).contains("no method"));
    EXPECT_TRUE(wireOf(services::GuildBase{PermissionMask(1)}).contains("no method"));
}

TEST(GuildEditLock, SaysWhyTheBotsRolesForbidIt)
{
    const auto noManage = u"The bot has no MANAGE_ROLES in this guild."_s;
    const auto notBelow = u"The role is not below the bot's highest role."_s;
    const PermissionMask nothing;
    const services::RoleGift low{memberAnn, Id(10)};
    EXPECT_EQ(lockWordsOf(nothing, low), noManage);
    EXPECT_EQ(lockWordsOf(nothing, services::RoleCreation{}), noManage);
    EXPECT_EQ(lockWordsOf(nothing, services::ChannelOverwrites{}), noManage);
    EXPECT_EQ(lockWordsOf(nothing, services::MemberRoles{memberAnn, {Id(10)}, {Id(10)}}), noManage);
    EXPECT_EQ(lockWordsOf(managersMask, low), QString());
    EXPECT_EQ(lockWordsOf(managersMask, services::RoleCreation{}), QString());
    EXPECT_EQ(lockWordsOf(managersMask, services::ChannelOverwrites{}), QString());
    EXPECT_EQ(lockWordsOf(managersMask, services::RoleDeletion{Id(10)}), QString());
    EXPECT_EQ(lockWordsOf(managersMask, services::RoleDeletion{Id(30)}), notBelow);
    EXPECT_EQ(lockWordsOf(managersMask, services::RoleGift{memberAnn, Id(30)}), notBelow);
    EXPECT_EQ(lockWordsOf(managersMask, services::MemberRoles{Id(3), {Id(30)}, {Id(10)}}), notBelow);
    EXPECT_EQ(lockWordsOf(managersMask, services::MemberRoles{Id(3), {Id(30)}, {Id(30), Id(10)}}), QString());
    EXPECT_EQ(
        lockWordsOf(managersMask, services::RoleGift{memberAnn, theGuild}),
        u"Everybody has this role: it can be neither deleted nor given."_s);
}

TEST(GuildEditLock, OnlyOwnPermissionsAreGranted)
{
    const QByteArray json = R"({"id":10,"permissions":4503599627370496})";
    const PermissionMask old(quint64(1) << 52);
    EXPECT_EQ(lockWordsOf(managersMask, roleWithMask(json, old.with(28))), QString());
    EXPECT_EQ(
        lockWordsOf(managersMask, roleWithMask(json, old.with(10).with(28))),
        u"The bot cannot grant what it does not have itself: VIEW_CHANNEL."_s);
    EXPECT_EQ(lockWordsOf(managersMask.with(3), roleWithMask(json, old.with(10))), QString());
}

TEST(GuildEditLock, MembersAreKickedAndMutedBelowOnly)
{
    const auto notBelow = u"This member's highest role is not below the bot's."_s;
    EXPECT_EQ(lockWordsOf(managersMask, services::MemberKick{memberAnn}), QString());
    EXPECT_EQ(lockWordsOf(managersMask, services::MemberMute{memberAnn}), QString());
    EXPECT_EQ(
        lockWordsOf(PermissionMask(), services::MemberKick{memberAnn}),
        u"The bot has no KICK_MEMBERS in this guild."_s);
    EXPECT_EQ(lockWordsOf(managersMask, services::MemberKick{Id(3)}), notBelow);
    EXPECT_EQ(lockWordsOf(managersMask, services::MemberMute{Id(3)}), notBelow);
    EXPECT_EQ(lockWordsOf(managersMask, services::MemberKick{Id(1)}), u"This member owns the guild."_s);
    EXPECT_EQ(lockWordsOf(managersMask, services::MemberKick{Id(77)}), QString())
        << "not read: the server decides";
    EXPECT_EQ(lockWordsOf(PermissionMask(), services::BotNickname{u"x"_s}), QString());
}
