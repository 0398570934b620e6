// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionTable.h"

#include "domain/permissions/PermissionBits.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

using SubjectKind = PermissionSubject::Kind;

// Fanbook's "Channel Type": voice, live stream, live room.
constexpr std::array<qint64, 3> joinedChannels{1, 6, 8};

bool isOverwriteStep(PermissionStep step)
{
    return step == PermissionStep::EveryoneOverwrite || step == PermissionStep::RoleOverwrites ||
           step == PermissionStep::MemberOverwrite;
}

} // namespace

bool isJoinedChannel(qint64 channelType)
{
    return std::ranges::find(joinedChannels, channelType) != joinedChannels.end();
}

PermissionMask permissionsOfMessages()
{
    return PermissionMask::ofBit(mentionEveryoneBit) | PermissionMask::ofBit(sendTtsMessagesBit) |
           PermissionMask::ofBit(attachFilesBit) | PermissionMask::ofBit(embedLinksBit);
}

PermissionMask usablePermissions(PermissionMask raw, qint64 channelType)
{
    if (!raw.has(viewChannelBit))
        return {};
    if (isJoinedChannel(channelType) && !raw.has(connectBit))
        return PermissionMask::ofBit(viewChannelBit);
    return raw.has(sendMessagesBit) ? raw : raw & ~permissionsOfMessages();
}

PermissionTable::PermissionTable(const Guild &guild, PermissionOrder order)
    : m_guild(guild)
    , m_order(std::move(order))
    , m_baseSteps(std::ranges::find_if(m_order, isOverwriteStep) - m_order.begin())
    , m_channels(size_t(guild.channels.size()))
{
    for (int index = 0; index < int(m_guild.roles.size()); ++index)
        m_roleIndex.insert(m_guild.roles.at(index).id, index);
    if (const auto everyone = m_roleIndex.constFind(m_guild.id); everyone != m_roleIndex.cend())
        m_everyoneRole = m_guild.roles.at(*everyone).permissions;
    QHash<core::Id, int> members;
    members.reserve(m_guild.members.size());
    m_members.resize(size_t(m_guild.members.size()));
    for (int index = 0; index < int(m_guild.members.size()); ++index) {
        Holder &holder = m_members[size_t(index)];
        holder.id = m_guild.members.at(index).id;
        addRoles(holder, m_guild.members.at(index).roles);
        settleBase(holder);
        members.insert(*holder.id, index);
    }
    for (int channel = 0; channel < int(m_guild.channels.size()); ++channel)
        addChannel(channel, members);
}

PermissionTable::Holder PermissionTable::holder(const QList<core::Id> &roles) const
{
    Holder holder;
    addRoles(holder, roles);
    settleBase(holder);
    return holder;
}

void PermissionTable::addRoles(Holder &holder, const QList<core::Id> &roles) const
{
    for (const core::Id role : roles) {
        const int index = m_roleIndex.value(role, -1);
        if (index >= 0 && role != m_guild.id && std::ranges::find(holder.roles, index) == holder.roles.end())
            holder.roles.push_back(index);
    }
}

void PermissionTable::addChannel(int channel, const QHash<core::Id, int> &members)
{
    ChannelRules &rules = m_channels[size_t(channel)];
    rules.roles.resize(size_t(m_guild.roles.size()));
    for (const PermissionOverwrite &overwrite : m_guild.channels.at(channel).overwrites) {
        if (!overwrite.id)
            continue;
        const Masks masks{overwrite.deny, overwrite.allows};
        if (*overwrite.id == m_guild.id) {
            rules.everyone = masks;
        } else if (const int role = m_roleIndex.value(*overwrite.id, -1); role >= 0) {
            rules.roles[size_t(role)] = masks;
        } else if (const int member = members.value(*overwrite.id, -1); member >= 0) {
            std::vector<Holder::Own> &own = m_members[size_t(member)].overwrites;
            if (!own.empty() && own.back().channel == channel)
                own.pop_back();
            own.push_back({channel, masks.deny, masks.allows});
        }
    }
}

void PermissionTable::settleBase(Holder &holder) const
{
    for (qsizetype at = 0; at < m_baseSteps && !holder.isFinal; ++at)
        holder.isFinal = applyBase(m_order.at(at), holder, holder.base, {});
}

/// Whether the step ends the question.
bool PermissionTable::applyBase(
    PermissionStep step, const Holder &holder, PermissionMask &mask, const Visit &visit) const
{
    const auto grant = [&mask, &visit, step](SubjectKind kind, core::Id subject, PermissionMask granted) {
        mask |= granted;
        if (visit)
            visit({step, {kind, subject}, true, granted});
    };
    switch (step) {
    case PermissionStep::Owner:
        if (!holder.id || holder.id != m_guild.owner)
            return false;
        grant(SubjectKind::Member, *holder.id, PermissionMask::all());
        return true;
    case PermissionStep::EveryoneBase:
        grant(SubjectKind::Guild, m_guild.id, m_guild.permissions);
        grant(SubjectKind::Role, m_guild.id, m_everyoneRole);
        return false;
    case PermissionStep::MemberRoles:
        for (const int role : holder.roles)
            grant(SubjectKind::Role, m_guild.roles.at(role).id, m_guild.roles.at(role).permissions);
        return false;
    case PermissionStep::Administrator:
        if (!mask.has(administratorBit))
            return false;
        grant(SubjectKind::Guild, m_guild.id, PermissionMask::all());
        return true;
    default:
        return false;
    }
}

void PermissionTable::applyEveryone(int channel, PermissionMask &mask, const Visit &visit) const
{
    const std::optional<Masks> &everyone = m_channels[size_t(channel)].everyone;
    if (!everyone)
        return;
    mask = (mask & ~everyone->deny) | everyone->allows;
    if (visit) {
        visit(
            {PermissionStep::EveryoneOverwrite,
             {SubjectKind::Guild, m_guild.id},
             false,
             everyone->deny & ~everyone->allows});
        visit({PermissionStep::EveryoneOverwrite, {SubjectKind::Guild, m_guild.id}, true, everyone->allows});
    }
}

void PermissionTable::applyRoles(
    const Holder &holder, int channel, PermissionMask &mask, const Visit &visit) const
{
    const std::vector<Masks> &roles = m_channels[size_t(channel)].roles;
    PermissionMask deny;
    PermissionMask allows;
    for (const int role : holder.roles) {
        deny |= roles[size_t(role)].deny;
        allows |= roles[size_t(role)].allows;
    }
    mask = (mask & ~deny) | allows;
    if (!visit)
        return;
    for (const bool allowing : {false, true}) {
        for (const int role : holder.roles) {
            const Masks &masks = roles[size_t(role)];
            visit(
                {PermissionStep::RoleOverwrites,
                 {SubjectKind::Role, m_guild.roles.at(role).id},
                 allowing,
                 allowing ? masks.allows : masks.deny & ~masks.allows});
        }
    }
}

void PermissionTable::applyMember(
    const Holder &holder, int channel, PermissionMask &mask, const Visit &visit) const
{
    if (holder.overwrites.empty())
        return;
    const auto own = std::ranges::lower_bound(holder.overwrites, channel, {}, &Holder::Own::channel);
    if (own == holder.overwrites.end() || own->channel != channel)
        return;
    mask = (mask & ~own->deny) | own->allows;
    if (visit) {
        visit(
            {PermissionStep::MemberOverwrite,
             {SubjectKind::Member, *holder.id},
             false,
             own->deny & ~own->allows});
        visit({PermissionStep::MemberOverwrite, {SubjectKind::Member, *holder.id}, true, own->allows});
    }
}

bool PermissionTable::apply(
    PermissionStep step, const Holder &holder, int channel, PermissionMask &mask, const Visit &visit) const
{
    if (!isOverwriteStep(step))
        return applyBase(step, holder, mask, visit);
    if (channel < 0)
        return false;
    if (step == PermissionStep::EveryoneOverwrite)
        applyEveryone(channel, mask, visit);
    else if (step == PermissionStep::RoleOverwrites)
        applyRoles(holder, channel, mask, visit);
    else
        applyMember(holder, channel, mask, visit);
    return false;
}

PermissionMask PermissionTable::raw(const Holder &holder, int channel) const
{
    const Visit nobody;
    PermissionMask mask = holder.base;
    bool ended = holder.isFinal;
    for (qsizetype at = m_baseSteps; at < m_order.size() && !ended; ++at)
        ended = apply(m_order.at(at), holder, channel, mask, nobody);
    return mask;
}

PermissionMask PermissionTable::usable(const Holder &holder, int channel) const
{
    return usablePermissions(raw(holder, channel), m_guild.channels.at(channel).type);
}

bool PermissionTable::agreesIn(int channel, const PermissionTable &other) const
{
    const auto place = size_t(channel);
    // What a holder has before the first overwrite is in the holder; what would be granted behind it is not.
    return m_order == other.m_order &&
           std::all_of(m_order.begin() + m_baseSteps, m_order.end(), isOverwriteStep) &&
           m_guild.channels.at(channel).type == other.m_guild.channels.at(channel).type &&
           m_channels[place] == other.m_channels[place];
}

std::vector<PermissionAssertion>
PermissionTable::assertions(const Holder &holder, int channel, Administrators administrators) const
{
    std::vector<PermissionAssertion> found;
    PermissionMask mask;
    const Visit keep = [&found](const PermissionAssertion &assertion) {
        if (!assertion.mask.isEmpty())
            found.push_back(assertion);
    };
    for (const PermissionStep step : m_order) {
        const bool isIgnored =
            step == PermissionStep::Administrator && administrators == Administrators::Ignored;
        if (!isIgnored && apply(step, holder, channel, mask, keep))
            break;
    }
    return found;
}

} // namespace botdeck::domain
