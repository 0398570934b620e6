// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionTable.h"

#include "domain/permissions/PermissionBits.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;
using botdeck::core::Id;

namespace {

constexpr quint64 view = quint64(1) << viewChannelBit;
constexpr quint64 send = quint64(1) << sendMessagesBit;
constexpr quint64 attach = quint64(1) << attachFilesBit;
constexpr quint64 connectBits = quint64(1) << connectBit;
constexpr quint64 admin = quint64(1) << administratorBit;
constexpr quint64 unknown = quint64(1) << 41U;

const Id guildId(100);
const Id ann(200);
const Id owner(201);
const Id red(300);
const Id blue(301);

PermissionOverwrite overwrite(Id id, quint64 deny, quint64 allows)
{
    return {id, PermissionOverwrite::Kind::Role, PermissionMask(deny), PermissionMask(allows)};
}

/// Ann has both roles; the guild has one channel.
Guild guildWith(quint64 base, quint64 redBits, quint64 blueBits, const QList<PermissionOverwrite> &overwrites)
{
    Guild guild;
    guild.id = guildId;
    guild.owner = owner;
    guild.permissions = PermissionMask(base);
    guild.roles = {
        GuildRole{red, {}, 1, PermissionMask(redBits)}, GuildRole{blue, {}, 2, PermissionMask(blueBits)}};
    guild.members = {GuildMember{ann, {}, {red, blue}}, GuildMember{owner, {}, {}}};
    guild.channels = {GuildChannel{Id(400), {}, 0, {}, overwrites}};
    return guild;
}

quint64 annsMask(const Guild &guild)
{
    const PermissionTable table(guild);
    return table.raw(table.members().front(), 0).bits();
}

TEST(PermissionTableTest, TheBaseIsTheGuildsAndAllRolesTogether)
{
    EXPECT_EQ(annsMask(guildWith(view, send, unknown, {})), view | send | unknown);
}

TEST(PermissionTableTest, TheRoleOfEverybodyGrantsToWhoDoesNotNameIt)
{
    Guild guild = guildWith(view, 0, 0, {});
    guild.roles += GuildRole{guildId, {}, 0, PermissionMask(send)};
    EXPECT_EQ(annsMask(guild), view | send);
}

TEST(PermissionTableTest, TheOwnerMayEverythingWhateverOverwritesSay)
{
    const PermissionTable table(guildWith(0, 0, 0, {overwrite(guildId, ~quint64(0), 0)}));
    EXPECT_EQ(table.raw(table.members().back(), 0), PermissionMask::all());
}

TEST(PermissionTableTest, AnAdministratorMayEverythingWhateverOverwritesSay)
{
    EXPECT_EQ(annsMask(guildWith(0, admin, 0, {overwrite(ann, view, 0)})), ~quint64(0));
    EXPECT_EQ(annsMask(guildWith(admin, 0, 0, {overwrite(ann, view, 0)})), ~quint64(0));
}

TEST(PermissionTableTest, AdministratorInAnOverwriteIsABitLikeOthers)
{
    EXPECT_EQ(annsMask(guildWith(0, 0, 0, {overwrite(ann, 0, admin)})), admin);
}

TEST(PermissionTableTest, OfTwoRolesInAChannelTheOneThatAllowsWins)
{
    EXPECT_EQ(annsMask(guildWith(send, 0, 0, {overwrite(red, 0, send), overwrite(blue, send, 0)})), send);
    EXPECT_EQ(annsMask(guildWith(send, 0, 0, {overwrite(red, send, 0), overwrite(blue, 0, send)})), send);
}

TEST(PermissionTableTest, ARoleInAChannelOverrulesEverybody)
{
    EXPECT_EQ(annsMask(guildWith(0, 0, 0, {overwrite(red, 0, send), overwrite(guildId, send, 0)})), send);
    EXPECT_EQ(annsMask(guildWith(send, 0, 0, {overwrite(red, send, 0), overwrite(guildId, 0, send)})), 0U);
}

TEST(PermissionTableTest, TheMembersOverwriteHasTheLastWord)
{
    EXPECT_EQ(annsMask(guildWith(0, 0, 0, {overwrite(ann, send, 0), overwrite(red, 0, send)})), 0U);
    EXPECT_EQ(annsMask(guildWith(0, 0, 0, {overwrite(ann, 0, send), overwrite(red, send, 0)})), send);
}

TEST(PermissionTableTest, ABitAllowedAndDeniedByOneOverwriteIsAllowed)
{
    EXPECT_EQ(annsMask(guildWith(0, 0, 0, {overwrite(guildId, send, send)})), send);
    EXPECT_EQ(annsMask(guildWith(0, 0, 0, {overwrite(red, send, send)})), send);
    EXPECT_EQ(annsMask(guildWith(0, 0, 0, {overwrite(ann, send, send)})), send);
}

TEST(PermissionTableTest, WhatConcernsOthersIsNotAsked)
{
    const QList<PermissionOverwrite> others{overwrite(Id(999), send, 0), overwrite(owner, send, 0)};
    EXPECT_EQ(annsMask(guildWith(send, 0, 0, others)), send);
    PermissionOverwrite nobody = overwrite(ann, send, 0);
    nobody.id.reset();
    EXPECT_EQ(annsMask(guildWith(send, 0, 0, {nobody})), send);
}

TEST(PermissionTableTest, OfTwoOverwritesWithOneIdTheLastCounts)
{
    EXPECT_EQ(annsMask(guildWith(0, 0, 0, {overwrite(ann, 0, send), overwrite(ann, 0, view)})), view);
    EXPECT_EQ(annsMask(guildWith(0, 0, 0, {overwrite(red, 0, send), overwrite(red, 0, view)})), view);
}

TEST(PermissionTableTest, ARoleThatTheGuildDoesNotHaveGivesNothing)
{
    Guild guild = guildWith(view, 0, 0, {overwrite(Id(777), view, send)});
    guild.members.front().roles = {Id(777), red, red};
    EXPECT_EQ(annsMask(guild), view);
}

TEST(PermissionTableTest, AHolderOfARoleIsAskedLikeAMember)
{
    const PermissionTable table(
        guildWith(view, send, 0, {overwrite(red, view, 0), overwrite(ann, 0, unknown)}));
    EXPECT_EQ(table.raw(table.holder({red}), 0).bits(), send);
    EXPECT_EQ(table.raw(table.holder({}), 0).bits(), view);
}

TEST(PermissionTableTest, TheOrderOfTheStepsIsAValue)
{
    const Guild guild = guildWith(0, 0, 0, {overwrite(ann, send, 0), overwrite(red, 0, send)});
    PermissionOrder order = usualPermissionOrder();
    order.swapItemsAt(
        order.indexOf(PermissionStep::RoleOverwrites), order.indexOf(PermissionStep::MemberOverwrite));
    const PermissionTable swapped(guild, order);
    EXPECT_EQ(swapped.raw(swapped.members().front(), 0).bits(), send);
    order.removeAll(PermissionStep::RoleOverwrites);
    const PermissionTable without(guild, order);
    EXPECT_EQ(without.raw(without.members().front(), 0).bits(), 0U);
}

TEST(PermissionTableTest, AStepMayComeAfterAnOverwrite)
{
    const Guild guild = guildWith(0, 0, 0, {overwrite(ann, 0, admin)});
    PermissionOrder order = usualPermissionOrder();
    order.removeAll(PermissionStep::Administrator);
    order += PermissionStep::Administrator;
    const PermissionTable table(guild, order);
    EXPECT_EQ(table.raw(table.members().front(), 0), PermissionMask::all());
}

TEST(PermissionTableTest, AnOrderIsWrittenAndRead)
{
    const PermissionOrder usual = usualPermissionOrder();
    EXPECT_EQ(
        permissionOrderText(usual),
        QStringLiteral("owner,everyone_base,member_roles,administrator,everyone_overwrite,role_overwrites,"
                       "member_overwrite"));
    EXPECT_EQ(permissionOrderFromText(permissionOrderText(usual)).value(), usual);
    EXPECT_EQ(
        permissionOrderFromText(u"owner, moon").error().detail.english(),
        QStringLiteral("\"moon\" is no step of the order of permissions"));
    EXPECT_EQ(
        permissionOrderFromText(u"owner,owner").error().detail.english(),
        QStringLiteral("\"owner\" is twice in the order of permissions"));
}

struct UseCase
{
    quint64 raw;
    qint64 channelType;
    quint64 usable;
};

TEST(PermissionTableTest, RulesOfUseTakeWhatCannotBeUsed)
{
    const UseCase cases[]{
        {view | send | attach | unknown, 0, view | send | attach | unknown},
        {send | attach | unknown, 0, 0},
        {view | attach | unknown, 0, view | unknown},
        {view | send | attach | unknown, 1, view},
        {view | connectBits | unknown, 1, view | connectBits | unknown},
        {view | send, 6, view},
        {view | send, 8, view},
        {view | send, 4, view | send},
        {~quint64(0), 1, ~quint64(0)},
        {0, 0, 0},
    };
    for (const UseCase &row : cases)
        EXPECT_EQ(usablePermissions(PermissionMask(row.raw), row.channelType).bits(), row.usable)
            << row.raw << " in " << row.channelType;
}

} // namespace
