// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionImpact.h"

#include "domain/permissions/PermissionBits.h"
#include "RandomGuild.h"
#include "tests/support/Effort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace botdeck::domain;
using botdeck::core::Id;
using botdeck::test::effort;
using botdeck::test::randomGuild;

namespace {

/// One edit as a person makes it: a role's bit, the base, an overwrite, somebody's role, a channel's type.
Guild edited(Guild guild, QRandomGenerator &random)
{
    const int bit = random.bounded(64);
    const int what = random.bounded(5);
    if (what == 0 && !guild.roles.isEmpty()) {
        GuildRole &role = guild.roles[random.bounded(int(guild.roles.size()))];
        role.setPermissions(role.permissions ^ PermissionMask::ofBit(bit));
    } else if (what == 1) {
        guild.setPermissions(guild.permissions ^ PermissionMask::ofBit(bit));
    } else if (what == 2 && !guild.roles.isEmpty()) {
        guild.members[random.bounded(4)].roles += guild.roles.first().id;
    } else if (what == 3) {
        guild.channels[random.bounded(3)].type ^= 1;
    } else {
        guild.channels[random.bounded(3)].setOverwrites({});
    }
    return guild;
}

TEST(PermissionImpactTest, IsWhatAskingForEveryBitSays)
{
    QRandomGenerator random(11);
    int changed = 0;
    for (int round = 0; round < effort(100, 2000); ++round) {
        const Guild guild = randomGuild(random);
        // Also one in which grants come behind denials.
        PermissionOrder order = usualPermissionOrder();
        if (round % 2 == 1)
            std::ranges::reverse(order);
        const PermissionTable before(guild, order);
        const PermissionTable after(edited(guild, random), order);
        const PermissionImpact impact = permissionImpact(before, after);
        std::vector<PermissionChange> expected;
        for (int member = 0; member < 4; ++member) {
            for (int channel = 0; channel < 3; ++channel) {
                PermissionChange change{member, channel, {}, {}};
                for (int bit = 0; bit < 64; ++bit) {
                    const bool had = before.usable(before.members().at(size_t(member)), channel).has(bit);
                    const bool has = after.usable(after.members().at(size_t(member)), channel).has(bit);
                    change.gained = change.gained.with(bit, has && !had);
                    change.lost = change.lost.with(bit, had && !has);
                }
                if (!(change.gained | change.lost).isEmpty())
                    expected.push_back(change);
            }
        }
        EXPECT_EQ(impact.changes, expected) << "round " << round;
        changed += expected.empty() ? 0 : 1;
        for (const PermissionCount &count : impact.gained) {
            std::set<int> members;
            std::set<int> channels;
            for (const PermissionChange &change : expected) {
                if (change.gained.has(count.bit)) {
                    members.insert(change.member);
                    channels.insert(change.channel);
                }
            }
            EXPECT_EQ(count, (PermissionCount{count.bit, int(members.size()), int(channels.size())}));
        }
    }
    EXPECT_GT(changed, 10);
}

TEST(PermissionImpactTest, OfAnotherOrderIsFound)
{
    QRandomGenerator random(17);
    PermissionOrder other = usualPermissionOrder();
    other.removeOne(PermissionStep::RoleOverwrites);
    other.removeOne(PermissionStep::EveryoneOverwrite);
    int found = 0;
    for (int round = 0; round < 100; ++round) {
        const Guild guild = randomGuild(random);
        const PermissionTable before(guild);
        const PermissionTable after(guild, other);
        size_t expected = 0;
        for (int member = 0; member < 4; ++member) {
            for (int channel = 0; channel < 3; ++channel)
                expected += before.usable(before.members().at(size_t(member)), channel) ==
                                    after.usable(after.members().at(size_t(member)), channel)
                                ? 0
                                : 1;
        }
        EXPECT_EQ(permissionImpact(before, after).changes.size(), expected);
        found += int(expected);
    }
    EXPECT_GT(found, 10);
}

TEST(PermissionImpactTest, OfNoEditIsNothing)
{
    QRandomGenerator random(3);
    const PermissionTable table(randomGuild(random));
    EXPECT_EQ(permissionImpact(table, table), PermissionImpact());
}

TEST(PermissionImpactTest, IsBrokenOff)
{
    QRandomGenerator random(3);
    const Guild guild = randomGuild(random);
    Guild opened = guild;
    opened.setPermissions(PermissionMask::all());
    const std::atomic_bool cancel = true;
    EXPECT_TRUE(permissionImpact(PermissionTable(guild), PermissionTable(opened), &cancel).changes.empty());
    EXPECT_FALSE(permissionImpact(PermissionTable(guild), PermissionTable(opened)).changes.empty());
}

TEST(PermissionImpactTest, SaysWhatOneWouldHaveInNoChannelAnyMore)
{
    Guild guild;
    guild.id = Id(1);
    guild.roles = {GuildRole{Id(2), {}, 1, PermissionMask::ofBit(viewChannelBit).with(manageRolesBit)}};
    guild.members = {GuildMember{Id(3), {}, {Id(2)}}};
    guild.channels = {GuildChannel{Id(4), {}, 0}, GuildChannel{Id(5), {}, 0}};
    Guild without = guild;
    without.roles[0].setPermissions(PermissionMask::ofBit(viewChannelBit));
    const PermissionMask watched = PermissionMask::ofBit(viewChannelBit).with(manageRolesBit);
    EXPECT_EQ(
        permissionsLostEverywhere(PermissionTable(guild), PermissionTable(without), 0, watched),
        PermissionMask::ofBit(manageRolesBit));
    Guild hidden = guild;
    PermissionOverwrite overwrite = PermissionOverwrite::made(PermissionOverwrite::Kind::User, Id(3));
    overwrite.setMasks(watched, {});
    hidden.channels[0].setOverwrites({overwrite});
    EXPECT_TRUE(
        permissionsLostEverywhere(PermissionTable(guild), PermissionTable(hidden), 0, watched).isEmpty());
}

} // namespace
