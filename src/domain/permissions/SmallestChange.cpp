// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/SmallestChange.h"

#include "domain/permissions/PermissionBits.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

using Edits = QList<PermissionEdit>;
using EditKind = PermissionEdit::Kind;
using EditState = PermissionEdit::State;

/// Beyond this nobody would call it a smallest change, and there are too many to try.
constexpr int mostEdits = 3;
/// How many ways are tried at all.
constexpr int mostTried = 200000;

template <typename Value>
Value *editable(QList<Value> &values, core::Id id)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [id](const Value &v) { return v.id == id; });
    return found == values.end() ? nullptr : &*found;
}

void editOverwrite(Guild &guild, const PermissionEdit &edit)
{
    GuildChannel *channel = editable(guild.channels, edit.channel);
    if (channel == nullptr)
        return;
    QList<PermissionOverwrite> overwrites = channel->overwrites;
    // Of several with one id the last one counts.
    auto row =
        std::find_if(overwrites.rbegin(), overwrites.rend(), [&edit](const PermissionOverwrite &overwrite) {
            return overwrite.id == edit.subject;
        });
    if (row == overwrites.rend()) {
        const bool isRole = edit.subject == guild.id || guild.role(edit.subject) != nullptr;
        overwrites += PermissionOverwrite::made(
            isRole ? PermissionOverwrite::Kind::Role : PermissionOverwrite::Kind::User, edit.subject);
        row = overwrites.rbegin();
    }
    row->setMasks(
        row->deny.with(edit.bit, edit.state == EditState::Deny),
        row->allows.with(edit.bit, edit.state == EditState::Allow));
    channel->setOverwrites(overwrites);
}

void applyEdit(Guild &guild, const PermissionEdit &edit)
{
    if (edit.kind == EditKind::Overwrite) {
        editOverwrite(guild, edit);
    } else if (edit.kind == EditKind::RoleBit) {
        if (GuildRole *role = editable(guild.roles, edit.subject))
            role->setPermissions(role->permissions.with(edit.bit, edit.state == EditState::Allow));
    } else if (GuildMember *member = editable(guild.members, edit.subject)) {
        member->roles.removeAll(edit.role);
        if (edit.kind == EditKind::GiveRole)
            member->roles += edit.role;
    }
}

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

/// All ways with exactly so many edits, until enough were tried.
class Search
{
public:
    Search(
        const Guild &guild, const QList<PermissionGoal> &goals, const PermissionOrder &order,
        const std::atomic_bool *cancel)
        : m_guild(withoutOthers(guild, goals))
        , m_goals(goals)
        , m_order(order)
        , m_candidates(candidates(m_guild, goals))
        , m_cancel(cancel)
    {
    }

    QList<Edits> ways(int edits)
    {
        m_found.clear();
        choose({}, 0, edits);
        return m_found;
    }

private:
    void choose(const Edits &chosen, qsizetype from, int missing)
    {
        if (missing == 0) {
            ++m_tried;
            // Fewer were tried before, so that none of these can be left out.
            if (areReached(withEdits(m_guild, chosen), m_goals, m_order))
                m_found += chosen;
            return;
        }
        for (qsizetype at = from; at < m_candidates.size() && m_tried < mostTried && !isOver(m_cancel); ++at)
            choose(chosen + Edits{m_candidates.at(at)}, at + 1, missing - 1);
    }

    Guild m_guild;
    QList<PermissionGoal> m_goals;
    PermissionOrder m_order;
    Edits m_candidates;
    const std::atomic_bool *m_cancel;
    QList<Edits> m_found;
    int m_tried = 0;
};

} // namespace

Guild withEdits(Guild guild, const Edits &edits)
{
    for (const PermissionEdit &edit : edits)
        applyEdit(guild, edit);
    return guild;
}

QList<PermissionProposal> smallestChanges(
    const Guild &guild, const QList<PermissionGoal> &goals, const PermissionOrder &order, int most,
    const std::atomic_bool *cancel)
{
    if (goals.isEmpty() || areReached(withoutOthers(guild, goals), goals, order))
        return {};
    Search search(guild, goals, order, cancel);
    QList<Edits> ways;
    for (int edits = 1; edits <= mostEdits && ways.isEmpty(); ++edits)
        ways = search.ways(edits);
    const PermissionTable before(guild, order);
    QList<PermissionProposal> proposals;
    for (const Edits &edits : ways) {
        if (isOver(cancel))
            break;
        proposals += PermissionProposal{
            edits, permissionImpact(before, PermissionTable(withEdits(guild, edits), order), cancel)};
        std::ranges::stable_sort(
            proposals, {}, [](const PermissionProposal &proposal) { return proposal.impact.changes.size(); });
        // The others would be in the way: in a large guild each has millions of changes.
        if (proposals.size() > most)
            proposals.removeLast();
    }
    return proposals;
}

} // namespace botdeck::domain
