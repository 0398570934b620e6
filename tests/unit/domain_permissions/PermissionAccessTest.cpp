// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionAccess.h"

#include "RandomGuild.h"
#include "tests/support/Effort.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck::domain;
using botdeck::core::Id;
using botdeck::test::effort;
using botdeck::test::randomGuild;

namespace {

using Table = std::shared_ptr<const PermissionTable>;

Table tableOf(const Guild &guild)
{
    return std::make_shared<PermissionTable>(guild);
}

/// Somebody sees the first channel by a role, somebody by an overwrite of his own; the second is hidden.
Guild inventedGuild()
{
    const PermissionMask view = PermissionMask::ofBit(viewChannelBit);
    Guild guild;
    guild.id = Id(1);
    guild.roles = {GuildRole{Id(1), {}, 0, {}}, GuildRole{Id(2), {}, 1, view}};
    guild.members = {
        GuildMember{Id(10), {}, {Id(2)}}, GuildMember{Id(11), {}, {}}, GuildMember{Id(12), {}, {}}};
    PermissionOverwrite own = PermissionOverwrite::made(PermissionOverwrite::Kind::User, Id(12));
    own.setMasks({}, view);
    PermissionOverwrite hidden = PermissionOverwrite::made(PermissionOverwrite::Kind::Role, Id(2));
    hidden.setMasks(view, {});
    guild.channels = {GuildChannel{Id(20), {}, 0, {}, {own}}, GuildChannel{Id(21), {}, 0, {}, {hidden}}};
    return guild;
}

} // namespace

TEST(PermissionAccessTest, NamesWhoCanInTheOrderOfTheGuild)
{
    const Table table = tableOf(inventedGuild());
    const AccessAnswer first = permissionAccess(table, WhoCan{Id(20)});
    EXPECT_EQ(first.members, (std::vector<int>{0, 2}));
    EXPECT_TRUE(first.channels.empty());
    EXPECT_EQ(first.table, table);
    EXPECT_EQ(first.question, AccessQuestion(WhoCan{Id(20), viewChannelBit}));
    EXPECT_TRUE(permissionAccess(table, WhoCan{Id(21)}).members.empty());
    EXPECT_TRUE(permissionAccess(table, WhoCan{Id(99)}).members.empty()) << "no such channel";
}

TEST(PermissionAccessTest, SaysWhatARoleCanWhere)
{
    const Table table = tableOf(inventedGuild());
    const std::vector<PermissionMask> expected{PermissionMask::ofBit(viewChannelBit), {}};
    EXPECT_EQ(permissionAccess(table, WhatCan{Id(2)}).channels, expected);
    const std::vector<PermissionMask> everybody(2);
    EXPECT_EQ(permissionAccess(table, WhatCan{Id(1)}).channels, everybody);
    EXPECT_EQ(permissionAccess(table, WhatCan{Id(99)}).channels, everybody) << "no such role";
}

TEST(PermissionAccessTest, IsWhatAskingForEachSays)
{
    QRandomGenerator random(5);
    int found = 0;
    for (int round = 0; round < effort(100, 2000); ++round) {
        const Table table = tableOf(randomGuild(random));
        const int channel = random.bounded(3);
        const int bit = random.bounded(64);
        const Id id = table->guild().channels.at(channel).id;
        const std::vector<int> members = permissionAccess(table, WhoCan{id, bit}).members;
        for (int member = 0; member < int(table->members().size()); ++member) {
            const bool can = table->usable(table->members().at(size_t(member)), channel).has(bit);
            EXPECT_EQ(std::ranges::count(members, member), can ? 1 : 0) << "round " << round;
        }
        found += int(members.size());
        for (const GuildRole &role : table->guild().roles) {
            const AccessAnswer answer = permissionAccess(table, WhatCan{role.id});
            EXPECT_EQ(answer.channels.at(size_t(channel)), table->usable(table->holder({role.id}), channel));
        }
    }
    EXPECT_GT(found, 10);
}

TEST(PermissionAccessTest, IsBrokenOff)
{
    const std::atomic_bool cancel = true;
    const Table table = tableOf(inventedGuild());
    EXPECT_TRUE(permissionAccess(table, WhoCan{Id(20)}, &cancel).members.empty());
    EXPECT_TRUE(permissionAccess(table, WhatCan{Id(2)}, &cancel).channels.empty());
}
