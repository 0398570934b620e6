// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/SmallestChange.h"

#include "domain/permissions/PermissionBits.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace botdeck::domain {

namespace {

using Edits = QList<PermissionEdit>;
using EditKind = PermissionEdit::Kind;
using EditState = PermissionEdit::State;

/// Beyond this nobody would call it a smallest change, and there are too many to try.
constexpr int mostEdits = 3;
/// How many ways are tried at all.
constexpr int mostTried = 200000;
/// How many of those that lead there are weighed: in a large guild each takes tens of milliseconds.
constexpr qsizetype mostWeighed = 100;

template <typename Value>
int placeOf(const QList<Value> &values, core::Id id)
{
    return int(std::ranges::find(values, id, &Value::id) - values.begin());
}

bool areReached(const Guild &guild, const QList<PermissionGoal> &goals, const PermissionOrder &order)
{
    const PermissionTable table(guild, order);
    return std::ranges::all_of(goals, [&](const PermissionGoal &goal) {
        const size_t member = size_t(placeOf(guild.members, goal.member));
        const int channel = placeOf(guild.channels, goal.channel);
        return member < table.members().size() && channel < guild.channels.size() &&
               table.usable(table.members()[member], channel).has(goal.bit) == goal.allowed;
    });
}

/// Only whom the goals speak of: what is tried on it costs little.
Guild withoutOthers(Guild guild, const QList<PermissionGoal> &goals)
{
    guild.members.removeIf([&goals](const GuildMember &member) {
        return std::ranges::find(goals, member.id, &PermissionGoal::member) == goals.end();
    });
    guild.channels.removeIf([&goals](const GuildChannel &channel) {
        return std::ranges::find(goals, channel.id, &PermissionGoal::channel) == goals.end();
    });
    return guild;
}

/// The bits that can stand in a goal's way.
QList<int> bitsOf(const PermissionGoal &goal, qint64 channelType)
{
    QList<int> bits{goal.bit};
    if (goal.bit != viewChannelBit)
        bits += viewChannelBit;
    if (goal.allowed && permissionsOfMessages().has(goal.bit))
        bits += sendMessagesBit;
    if (goal.allowed && goal.bit != connectBit && isJoinedChannel(channelType))
        bits += connectBit;
    if (!goal.allowed)
        bits = {goal.bit, administratorBit};
    return bits;
}

void addOnce(Edits &edits, const PermissionEdit &edit)
{
    if (!edits.contains(edit))
        edits += edit;
}

void addRoleEdits(Edits &edits, const Guild &guild, const GuildMember &member, int bit, bool allowed)
{
    for (const GuildRole &role : guild.roles) {
        const bool isWorn = member.roles.contains(role.id) || role.id == guild.id;
        if (role.isManaged)
            continue;
        if (isWorn && role.permissions.has(bit) != allowed)
            addOnce(
                edits,
                {EditKind::RoleBit, role.id, {}, {}, bit, allowed ? EditState::Allow : EditState::Inherit});
        if (role.id != guild.id && isWorn != allowed)
            addOnce(
                edits, {allowed ? EditKind::GiveRole : EditKind::TakeRole,
                        member.id,
                        {},
                        role.id,
                        0,
                        EditState::Allow});
    }
}

void addOverwriteEdits(
    Edits &edits, const Guild &guild, const GuildMember &member, const GuildChannel &channel, int bit,
    bool allowed)
{
    QList<core::Id> subjects{member.id, guild.id};
    subjects += member.roles;
    for (const core::Id subject : subjects) {
        const auto row = std::find_if(
            channel.overwrites.rbegin(), channel.overwrites.rend(),
            [subject](const PermissionOverwrite &overwrite) { return overwrite.id == subject; });
        const bool isThere = row != channel.overwrites.rend();
        if (isThere && (allowed ? row->deny : row->allows).has(bit))
            addOnce(edits, {EditKind::Overwrite, subject, channel.id, {}, bit, EditState::Inherit});
        if (!isThere || !(allowed ? row->allows : row->deny).has(bit))
            addOnce(
                edits, {EditKind::Overwrite,
                        subject,
                        channel.id,
                        {},
                        bit,
                        allowed ? EditState::Allow : EditState::Deny});
    }
}

Edits candidates(const Guild &guild, const QList<PermissionGoal> &goals)
{
    Edits edits;
    for (const PermissionGoal &goal : goals) {
        const GuildMember *member = guild.member(goal.member);
        const GuildChannel *channel = guild.channel(goal.channel);
        if (member == nullptr || channel == nullptr || member->id == guild.owner)
            continue;
        const QList<int> bits = bitsOf(goal, channel->type);
        for (const int bit : bits) {
            addOverwriteEdits(edits, guild, *member, *channel, bit, goal.allowed);
            addRoleEdits(edits, guild, *member, bit, goal.allowed);
        }
    }
    return edits;
}

bool isOver(const std::atomic_bool *cancel)
{
    return cancel != nullptr && cancel->load();
}

/// At how many (member, channel) an edit can change something at most.
class Breadth
{
public:
    explicit Breadth(const Guild &guild)
        : m_members(guild.members.size())
        , m_channels(guild.channels.size())
    {
        for (const GuildRole &role : guild.roles)
            m_holders.insert(role.id, 0);
        for (const GuildMember &member : guild.members) {
            for (const core::Id role : member.roles)
                ++m_holders[role];
        }
        m_holders.insert(guild.id, m_members);
    }

    [[nodiscard]] qsizetype of(const Edits &edits) const
    {
        qsizetype breadth = 0;
        for (const PermissionEdit &edit : edits)
            breadth += of(edit);
        return breadth;
    }

private:
    [[nodiscard]] qsizetype of(const PermissionEdit &edit) const
    {
        // Of a member's own overwrite the subject is no role.
        const qsizetype holders = m_holders.value(edit.subject, 1);
        if (edit.kind == EditKind::Overwrite)
            return holders;
        return edit.kind == EditKind::RoleBit ? holders * m_channels : m_channels;
    }

    qsizetype m_members;
    qsizetype m_channels;
    QHash<core::Id, qsizetype> m_holders;
};

struct Way
{
    Edits edits;
    qsizetype breadth = 0;
};

/// All ways with exactly so many edits, until enough were tried.
class Search
{
public:
    Search(
        const Guild &guild, const QList<PermissionGoal> &goals, const PermissionOrder &order,
        const std::atomic_bool *cancel)
        : m_breadth(guild)
        , m_guild(withoutOthers(guild, goals))
        , m_goals(goals)
        , m_order(order)
        , m_candidates(candidates(m_guild, goals))
        , m_cancel(cancel)
    {
    }

    /// The narrowest first.
    QList<Way> ways(int edits)
    {
        m_found.clear();
        choose({}, 0, edits);
        std::ranges::stable_sort(m_found, {}, &Way::breadth);
        return m_found;
    }

private:
    void choose(const Edits &chosen, qsizetype from, int missing)
    {
        if (missing == 0) {
            ++m_tried;
            // Fewer were tried before, so that none of these can be left out.
            if (areReached(withEdits(m_guild, chosen), m_goals, m_order))
                m_found += Way{chosen, m_breadth.of(chosen)};
            return;
        }
        for (qsizetype at = from; at < m_candidates.size() && m_tried < mostTried && !isOver(m_cancel); ++at)
            choose(chosen + Edits{m_candidates.at(at)}, at + 1, missing - 1);
    }

    Breadth m_breadth;
    Guild m_guild;
    QList<PermissionGoal> m_goals;
    PermissionOrder m_order;
    Edits m_candidates;
    const std::atomic_bool *m_cancel;
    QList<Way> m_found;
    int m_tried = 0;
};

} // namespace

QList<PermissionProposal> smallestChanges(
    const Guild &guild, const QList<PermissionGoal> &goals, const PermissionOrder &order, int most,
    const std::atomic_bool *cancel)
{
    if (goals.isEmpty() || areReached(withoutOthers(guild, goals), goals, order))
        return {};
    Search search(guild, goals, order, cancel);
    QList<Way> ways;
    for (int edits = 1; edits <= mostEdits && ways.isEmpty(); ++edits)
        ways = search.ways(edits);
    ways.resize(std::min(ways.size(), mostWeighed));
    const PermissionTable before(guild, order);
    QList<PermissionProposal> proposals;
    for (const Way &way : std::as_const(ways)) {
        if (isOver(cancel))
            break;
        const PermissionTable after(withEdits(guild, way.edits), order);
        proposals += PermissionProposal{way.edits, permissionImpact(before, after, cancel)};
        std::ranges::stable_sort(
            proposals, {}, [](const PermissionProposal &proposal) { return proposal.impact.changes.size(); });
        // The others would be in the way: in a large guild each has millions of changes.
        if (proposals.size() > most)
            proposals.removeLast();
    }
    return proposals;
}

} // namespace botdeck::domain
