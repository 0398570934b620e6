// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/RoleHierarchy.h"

#include "domain/permissions/PermissionBits.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;
using botdeck::core::Id;

namespace {

const Id rankedGuild(1);
const Id rankedOwner(10);
const Id bot(11);
const Id nobody(12);
const Id lead(20);
const Id warden(21);
const Id hostA(22);
const Id hostB(23);

/// The bot wears the managed role "warden", which may manage roles; two roles below share a position.
Guild wardensGuild(PermissionMask wardensBits)
{
    Guild guild;
    guild.id = rankedGuild;
    guild.owner = rankedOwner;
    guild.roles = {
        GuildRole{rankedGuild, QStringLiteral("@everyone"), 0, {}},
        GuildRole{hostB, {}, 7, {}},
        GuildRole{hostA, {}, 7, {}},
        GuildRole{warden, {}, 10, wardensBits, 0, true},
        GuildRole{lead, {}, 12, {}},
    };
    guild.members = {GuildMember{rankedOwner, {}}, GuildMember{bot, {}, {warden}}, GuildMember{nobody, {}}};
    return guild;
}

const PermissionMask manageRoles = PermissionMask::ofBit(manageRolesBit);

TEST(RoleHierarchyTest, TheMightiestRoleIsFirstAndEverybodysLast)
{
    EXPECT_EQ(rolesByRank(wardensGuild({})), (QList<Id>{lead, warden, hostA, hostB, rankedGuild}));
    Guild wrong = wardensGuild({});
    wrong.roles[0].position = 99;
    EXPECT_EQ(rolesByRank(wrong).last(), rankedGuild);
}

TEST(RoleHierarchyTest, OneEditsWhatIsBelowOnesHighestRole)
{
    const PermissionTable table(wardensGuild(manageRoles));
    EXPECT_EQ(roleRights(table, bot, hostA), RoleRights());
    EXPECT_EQ(roleRights(table, bot, lead).edit, RoleLock::NotBelow);
    EXPECT_EQ(roleRights(table, bot, warden).edit, RoleLock::NotBelow);
}

TEST(RoleHierarchyTest, AnAdministratorDoesNotSkipTheOrder)
{
    const PermissionTable table(wardensGuild(PermissionMask::ofBit(administratorBit)));
    EXPECT_EQ(roleRights(table, bot, lead).edit, RoleLock::NotBelow);
    EXPECT_EQ(roleRights(table, bot, hostA).edit, RoleLock::None);
}

TEST(RoleHierarchyTest, WithoutManageRolesNothingIsOpen)
{
    const PermissionTable table(wardensGuild({}));
    EXPECT_EQ(roleRights(table, bot, hostA).edit, RoleLock::NoManageRoles);
    EXPECT_EQ(roleRights(table, nobody, rankedGuild).edit, RoleLock::NoManageRoles);
    EXPECT_EQ(roleRights(table, Id(99), hostA).give, RoleLock::NoManageRoles);
    EXPECT_EQ(roleRights(table, rankedOwner, Id(99)).give, RoleLock::NoManageRoles);
}

TEST(RoleHierarchyTest, TheOwnerIsAboveAllButCannotGiveABotsRole)
{
    const PermissionTable table(wardensGuild({}));
    EXPECT_EQ(roleRights(table, rankedOwner, lead), RoleRights());
    EXPECT_EQ(
        roleRights(table, rankedOwner, warden),
        (RoleRights{RoleLock::None, RoleLock::Managed, RoleLock::Managed}));
}

TEST(RoleHierarchyTest, EverybodysRoleIsEditedAndNothingElse)
{
    const PermissionTable table(wardensGuild(manageRoles));
    EXPECT_EQ(
        roleRights(table, bot, rankedGuild),
        (RoleRights{RoleLock::None, RoleLock::Everyone, RoleLock::Everyone}));
}

TEST(RoleHierarchyTest, OneGrantsOnlyWhatOneHas)
{
    const PermissionTable table(wardensGuild(manageRoles | PermissionMask(2)));
    EXPECT_EQ(grantablePermissions(table, bot), manageRoles | PermissionMask(2));
    EXPECT_EQ(grantablePermissions(table, rankedOwner), PermissionMask::all());
    EXPECT_TRUE(grantablePermissions(table, Id(99)).isEmpty());
}

TEST(RoleHierarchyTest, EachLockHasItsSentence)
{
    EXPECT_TRUE(roleLockWords(RoleLock::None).isEmpty());
    EXPECT_EQ(
        roleLockWords(RoleLock::NotBelow).english(),
        QStringLiteral("The role is not below the bot's highest role."));
    for (const RoleLock lock : {RoleLock::NoManageRoles, RoleLock::Managed, RoleLock::Everyone})
        EXPECT_FALSE(roleLockWords(lock).isEmpty());
}

} // namespace
