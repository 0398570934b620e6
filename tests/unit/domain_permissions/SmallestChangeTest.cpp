// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/SmallestChange.h"

#include "domain/permissions/PermissionBits.h"
#include "RandomGuild.h"
#include "tests/support/Effort.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck::domain;
using botdeck::core::Id;
using botdeck::test::effort;
using botdeck::test::randomGuild;

namespace {

bool reached(const Guild &guild, const QList<PermissionGoal> &goals)
{
    const PermissionTable table(guild);
    return std::ranges::all_of(goals, [&](const PermissionGoal &goal) {
        const auto member =
            std::ranges::find(guild.members, goal.member, &GuildMember::id) - guild.members.begin();
        const auto channel =
            std::ranges::find(guild.channels, goal.channel, &GuildChannel::id) - guild.channels.begin();
        return table.usable(table.members().at(size_t(member)), int(channel)).has(goal.bit) == goal.allowed;
    });
}

TEST(SmallestChangeTest, EveryProposalReachesItsGoalsAndHasNothingToSpare)
{
    QRandomGenerator random(99);
    int proposed = 0;
    for (int round = 0; round < effort(10, 200); ++round) {
        const Guild guild = randomGuild(random);
        const auto goal = [&](bool allowed) {
            return PermissionGoal{
                guild.members.at(random.bounded(1, 4)).id, guild.channels.at(random.bounded(3)).id,
                random.bounded(20), allowed};
        };
        QList<PermissionGoal> goals{goal(random.bounded(2) == 0)};
        if (round % 3 == 0)
            goals += goal(false);
        const QList<PermissionProposal> proposals = smallestChanges(guild, goals);
        EXPECT_TRUE(proposals.isEmpty() || !reached(guild, goals));
        for (const PermissionProposal &proposal : proposals) {
            ++proposed;
            const Guild after = withEdits(guild, proposal.edits);
            EXPECT_TRUE(reached(after, goals)) << "round " << round;
            EXPECT_EQ(proposal.impact, permissionImpact(PermissionTable(guild), PermissionTable(after)));
            for (qsizetype left = 0; left < proposal.edits.size(); ++left) {
                QList<PermissionEdit> fewer = proposal.edits;
                fewer.removeAt(left);
                EXPECT_FALSE(reached(withEdits(guild, fewer), goals)) << "round " << round;
            }
        }
    }
    EXPECT_GT(proposed, 10);
}

const Id hostAnn(10);
const Id hostBob(11);
const Id nobodyCid(12);
const Id hosts(20);
const Id signUp(30);

/// Ann and Bob are hosts, Cid is nobody; hosts may write.
Guild hostsGuild()
{
    Guild guild;
    guild.id = Id(1);
    guild.permissions = PermissionMask::ofBit(viewChannelBit);
    guild.roles = {GuildRole{hosts, QStringLiteral("Host"), 1, PermissionMask::ofBit(sendMessagesBit)}};
    guild.members = {
        GuildMember{hostAnn, {}, {hosts}}, GuildMember{hostBob, {}, {hosts}}, GuildMember{nobodyCid, {}, {}}};
    guild.channels = {GuildChannel{signUp, {}, 0}};
    return guild;
}

TEST(SmallestChangeTest, AnnMayWriteHereButNotBob)
{
    const QList<PermissionGoal> goals{
        {hostAnn, signUp, sendMessagesBit, true}, {hostBob, signUp, sendMessagesBit, false}};
    const QList<PermissionProposal> proposals = smallestChanges(hostsGuild(), goals);
    ASSERT_FALSE(proposals.isEmpty());
    const QList<PermissionEdit> first{
        {PermissionEdit::Kind::Overwrite, hostBob, signUp, {}, sendMessagesBit, PermissionEdit::State::Deny}};
    EXPECT_EQ(proposals.first().edits, first);
    EXPECT_EQ(proposals.first().impact.changes.size(), 1U);
}

TEST(SmallestChangeTest, WhatNeedsNothingHasNoProposal)
{
    EXPECT_TRUE(smallestChanges(hostsGuild(), {{hostAnn, signUp, sendMessagesBit, true}}).isEmpty());
    EXPECT_TRUE(smallestChanges(hostsGuild(), {}).isEmpty());
}

TEST(SmallestChangeTest, AnOwnerCannotBeKeptOut)
{
    Guild guild = hostsGuild();
    guild.owner = hostBob;
    EXPECT_TRUE(smallestChanges(guild, {{hostBob, signUp, sendMessagesBit, false}}).isEmpty());
}

TEST(SmallestChangeTest, WhoeverMayNotSeeTheChannelIsShownItToo)
{
    Guild guild = hostsGuild();
    guild.permissions = {};
    const QList<PermissionProposal> proposals =
        smallestChanges(guild, {{nobodyCid, signUp, sendMessagesBit, true}});
    ASSERT_FALSE(proposals.isEmpty());
    EXPECT_EQ(proposals.first().edits.size(), 2);
}

TEST(SmallestChangeTest, AManagedRoleIsNeitherGivenNorChanged)
{
    Guild guild = hostsGuild();
    guild.roles[0].isManaged = true;
    for (const PermissionProposal &proposal :
         smallestChanges(guild, {{nobodyCid, signUp, sendMessagesBit, true}}, usualPermissionOrder(), 50)) {
        for (const PermissionEdit &edit : proposal.edits) {
            EXPECT_NE(edit.role, hosts);
            EXPECT_FALSE(edit.kind == PermissionEdit::Kind::RoleBit && edit.subject == hosts);
        }
    }
}

TEST(SmallestChangeTest, IsBrokenOff)
{
    const std::atomic_bool cancel = true;
    const QList<PermissionGoal> goals{{nobodyCid, signUp, sendMessagesBit, true}};
    EXPECT_FALSE(smallestChanges(hostsGuild(), goals).isEmpty());
    EXPECT_TRUE(smallestChanges(hostsGuild(), goals, usualPermissionOrder(), 5, &cancel).isEmpty());
}

TEST(SmallestChangeTest, NoMoreAreToldThanAskedForAndTheyAreTheMildest)
{
    const QList<PermissionGoal> goals{{nobodyCid, signUp, sendMessagesBit, true}};
    const QList<PermissionProposal> all = smallestChanges(hostsGuild(), goals, usualPermissionOrder(), 50);
    ASSERT_GT(all.size(), 2);
    const QList<PermissionProposal> two = smallestChanges(hostsGuild(), goals, usualPermissionOrder(), 2);
    ASSERT_EQ(two.size(), 2);
    for (qsizetype at = 0; at < two.size(); ++at)
        EXPECT_EQ(two.at(at).edits, all.at(at).edits);
}

TEST(SmallestChangeTest, OfVeryManyWaysTheNarrowestAreWeighed)
{
    constexpr int roles = 60;
    Guild guild = hostsGuild();
    for (int role = 1; role <= roles; ++role) {
        guild.roles += GuildRole{Id(1000 + role), {}, role, {}};
        // The last one has no other holder.
        for (GuildMember &member : guild.members) {
            if (member.id == nobodyCid || role < roles)
                member.roles += Id(1000 + role);
        }
    }
    const QList<PermissionGoal> goals{{nobodyCid, signUp, sendMessagesBit, true}};
    const QList<PermissionProposal> proposals =
        smallestChanges(guild, goals, usualPermissionOrder(), 2 * roles);
    EXPECT_EQ(proposals.size(), 100);
    const auto isWeighed = [&proposals](const PermissionEdit &edit) {
        return std::ranges::any_of(proposals, [&edit](const PermissionProposal &proposal) {
            return proposal.edits == QList<PermissionEdit>{edit};
        });
    };
    using Kind = PermissionEdit::Kind;
    EXPECT_TRUE(isWeighed({Kind::Overwrite, nobodyCid, signUp, {}, sendMessagesBit}));
    EXPECT_TRUE(isWeighed({Kind::Overwrite, Id(1000 + roles), signUp, {}, sendMessagesBit}));
    EXPECT_TRUE(isWeighed({Kind::RoleBit, Id(1000 + roles), {}, {}, sendMessagesBit}));
}

TEST(SmallestChangeTest, OfSeveralOverwritesOfOneMemberTheLastOneIsChanged)
{
    Guild guild = hostsGuild();
    const PermissionOverwrite dead = PermissionOverwrite::made(PermissionOverwrite::Kind::User, hostBob);
    PermissionOverwrite live = dead;
    live.setMasks(PermissionMask::ofBit(sendMessagesBit), {});
    guild.channels.first().setOverwrites({dead, live});
    const QList<PermissionGoal> goals{{hostBob, signUp, sendMessagesBit, true}};
    const auto ways = smallestChanges(guild, goals);
    ASSERT_FALSE(ways.isEmpty());
    const Guild after = withEdits(guild, ways.first().edits);
    EXPECT_TRUE(reached(after, goals));
    EXPECT_EQ(after.channels.first().overwrites.first(), dead);
}

} // namespace
