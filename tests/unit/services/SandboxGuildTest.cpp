// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of edits before they are done, in the sandbox's own guild: 1,249 members in 24 channels.
#include "SandboxGuild.h"

#include "domain/permissions/SmallestChange.h"
#include "services/GuildAfterEdit.h"
#include "services/GuildLocks.h"
#include "tests/support/Effort.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace botdeck;
using core::Id;
using domain::Guild;
using domain::PermissionChange;
using domain::PermissionGoal;
using domain::PermissionMask;
using domain::PermissionOverwrite;
using domain::PermissionTable;
using services::GuildEdit;
using test::effort;
using test::SandboxGuild;

namespace {

/// What can be used, by member and then by channel.
using UsableMasks = std::vector<PermissionMask>;

UsableMasks usableMasks(const PermissionTable &table)
{
    UsableMasks masks;
    for (const PermissionTable::Holder &member : table.members()) {
        for (int channel = 0; channel < int(table.guild().channels.size()); ++channel)
            masks.push_back(table.usable(member, channel));
    }
    return masks;
}

/// Every (member, channel) that has another mask than before.
std::vector<PermissionChange>
differences(const UsableMasks &before, const UsableMasks &after, size_t channels)
{
    std::vector<PermissionChange> changes;
    for (size_t at = 0; at < after.size(); ++at) {
        const PermissionMask had = before.at(at);
        const PermissionMask has = after.at(at);
        if (had != has)
            changes.push_back({int(at / channels), int(at % channels), has & ~had, had & ~has});
    }
    return changes;
}

/// Edits as they come to somebody's mind, of what the bot may change.
class RandomEdits
{
public:
    explicit RandomEdits(Id self)
        : m_self(self)
    {
    }

    /// A role's bit, a member's role and a channel's overwrite in turn.
    GuildEdit next(const PermissionTable &table)
    {
        constexpr std::array kinds{&RandomEdits::role, &RandomEdits::gift, &RandomEdits::overwrites};
        const auto make = kinds.at(m_made++ % kinds.size());
        for (;;) {
            const GuildEdit edit = (this->*make)(table.guild());
            if (services::editLock(table, m_self, edit).isEmpty())
                return edit;
        }
    }

private:
    template <typename Value>
    const Value &oneOf(const QList<Value> &values)
    {
        return values.at(m_random.bounded(int(values.size())));
    }
    PermissionMask fewBits()
    {
        return PermissionMask(m_random.generate64() & m_random.generate64() & m_random.generate64());
    }
    GuildEdit role(const Guild &guild)
    {
        const domain::GuildRole &before = oneOf(guild.roles);
        services::RoleChange change{before, before};
        const int bit = m_random.bounded(PermissionMask::width);
        change.after.setPermissions(before.permissions ^ PermissionMask::ofBit(bit));
        return change;
    }
    GuildEdit gift(const Guild &guild)
    {
        const domain::GuildMember &member = oneOf(guild.members);
        const Id role = oneOf(guild.roles).id;
        return services::RoleGift{member.id, role, !member.roles.contains(role)};
    }
    PermissionOverwrite added(const Guild &guild)
    {
        using Kind = PermissionOverwrite::Kind;
        return m_random.bounded(2) == 0 ? PermissionOverwrite::made(Kind::Role, oneOf(guild.roles).id)
                                        : PermissionOverwrite::made(Kind::User, oneOf(guild.members).id);
    }
    /// Of somebody who may have one already, another one, or one less.
    GuildEdit overwrites(const Guild &guild)
    {
        const domain::GuildChannel &before = oneOf(guild.channels);
        services::ChannelOverwrites edit{before, before};
        QList<PermissionOverwrite> changed = before.overwrites;
        const int what = changed.isEmpty() ? 0 : m_random.bounded(3);
        if (what == 0)
            changed += added(guild);
        const qsizetype place = what == 0 ? changed.size() - 1 : m_random.bounded(int(changed.size()));
        if (what == 2)
            changed.removeAt(place);
        else
            changed[place].setMasks(fewBits(), fewBits());
        edit.after.setOverwrites(changed);
        return edit;
    }

    Id m_self;
    QRandomGenerator m_random{20261123};
    size_t m_made = 0;
};

std::optional<Id> changedMember(const GuildEdit &edit)
{
    const auto *gift = std::get_if<services::RoleGift>(&edit);
    return gift == nullptr ? std::nullopt : std::optional(gift->member);
}

bool areReachedIn(const Guild &guild, const QList<PermissionGoal> &goals)
{
    const PermissionTable table(guild);
    return std::ranges::all_of(goals, [&](const PermissionGoal &goal) {
        const auto member =
            std::ranges::find(guild.members, goal.member, &domain::GuildMember::id) - guild.members.begin();
        const auto channel = std::ranges::find(guild.channels, goal.channel, &domain::GuildChannel::id) -
                             guild.channels.begin();
        return table.usable(table.members().at(size_t(member)), int(channel)).has(goal.bit) == goal.allowed;
    });
}

/// Something that somebody can do, or cannot, and shall be the other way round; `also` with somebody else for
/// whom it shall be as it is for the first one now.
QList<PermissionGoal>
randomGoals(QRandomGenerator &random, const PermissionTable &table, bool allowed, bool also)
{
    const Guild &guild = table.guild();
    const auto anybody = [&] { return random.bounded(int(guild.members.size())); };
    for (;;) {
        const int member = anybody();
        const int channel = random.bounded(int(guild.channels.size()));
        const int bit = random.bounded(38);
        if (table.usable(table.members().at(size_t(member)), channel).has(bit) == allowed)
            continue;
        const Id where = guild.channels.at(channel).id;
        QList<PermissionGoal> goals{{guild.members.at(member).id, where, bit, allowed}};
        if (const Id other = guild.members.at(anybody()).id; also && other != goals.first().member)
            goals += PermissionGoal{other, where, bit, !allowed};
        return goals;
    }
}

} // namespace

TEST(SandboxGuildTest, WhatIsSaidOfAnEditIsWhatItDoes)
{
    SandboxGuild sandbox;
    PermissionTable table(sandbox.read());
    ASSERT_GT(table.members().size(), 1248U);
    UsableMasks masks = usableMasks(table);
    RandomEdits edits(sandbox.self());
    int meant = 0;
    for (int count = effort(3, 1000); count > 0; --count) {
        const GuildEdit edit = edits.next(table);
        const auto said =
            permissionImpact(table, PermissionTable(services::guildAfter(table.guild(), edit, {})));
        sandbox.write(edit);
        table = PermissionTable(sandbox.readAgain(table.guild(), changedMember(edit)));
        const UsableMasks now = usableMasks(table);
        ASSERT_EQ(said.changes, differences(masks, now, size_t(table.guild().channels.size())))
            << "kind " << edit.index() << ", " << count << " before the end";
        meant += said.changes.empty() ? 0 : 1;
        masks = now;
    }
    EXPECT_GT(meant, 0);
    EXPECT_EQ(usableMasks(PermissionTable(sandbox.read())), masks) << "nothing else has changed";
}

TEST(SandboxGuildTest, EverySmallestChangeReachesItsGoalsAndHasNothingToSpare)
{
    SandboxGuild sandbox;
    const PermissionTable table(sandbox.read());
    QRandomGenerator random(42);
    int proposed = 0;
    for (int round = 0; round < effort(3, 300); ++round) {
        const QList<PermissionGoal> goals = randomGoals(random, table, round % 2 == 1, round % 5 == 4);
        for (const domain::PermissionProposal &proposal : smallestChanges(table.guild(), goals)) {
            ++proposed;
            const int all = (1 << proposal.edits.size()) - 1;
            // All of them, and whatever is left when some are taken away.
            for (int chosen = 0; chosen <= all; ++chosen) {
                QList<domain::PermissionEdit> some;
                for (qsizetype at = 0; at < proposal.edits.size(); ++at) {
                    if ((chosen >> at & 1) != 0)
                        some += proposal.edits.at(at);
                }
                EXPECT_EQ(areReachedIn(withEdits(table.guild(), some), goals), chosen == all)
                    << "round " << round << ", edits " << chosen << " of " << all;
            }
        }
    }
    EXPECT_GT(proposed, 0);
}
