// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionImpact.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace botdeck::domain {

namespace {

/// Counts members and channels of each bit without keeping who they were.
class BitCounts
{
public:
    explicit BitCounts(size_t channels)
        : m_channels(channels)
    {
    }

    /// All of one member before the next.
    void add(int channel, PermissionMask mask)
    {
        m_channels[size_t(channel)] |= mask;
        m_member |= mask;
    }
    void endMember()
    {
        for (quint64 bits = m_member.bits(); bits != 0; bits &= bits - 1)
            ++m_members.at(size_t(std::countr_zero(bits)));
        m_member = {};
    }

    [[nodiscard]] QList<PermissionCount> counts() const
    {
        QList<PermissionCount> counts;
        for (int bit = 0; bit < PermissionMask::width; ++bit) {
            const auto channels =
                std::ranges::count_if(m_channels, [bit](PermissionMask mask) { return mask.has(bit); });
            if (channels > 0)
                counts += PermissionCount{bit, m_members.at(size_t(bit)), int(channels)};
        }
        return counts;
    }

private:
    std::vector<PermissionMask> m_channels;
    PermissionMask m_member;
    std::array<int, PermissionMask::width> m_members{};
};

PermissionMask anywhere(const PermissionTable &table, int member)
{
    PermissionMask mask;
    for (int channel = 0; channel < int(table.guild().channels.size()); ++channel)
        mask |= table.usable(table.members().at(size_t(member)), channel);
    return mask;
}

/// Where not everybody who is the same holder has the same as before.
std::vector<int> changedChannels(const PermissionTable &before, const PermissionTable &after, int channels)
{
    std::vector<int> changed;
    for (int channel = 0; channel < channels; ++channel) {
        if (!before.agreesIn(channel, after))
            changed.push_back(channel);
    }
    return changed;
}

} // namespace

PermissionImpact
permissionImpact(const PermissionTable &before, const PermissionTable &after, const std::atomic_bool *cancel)
{
    const int channels = int(std::min(before.guild().channels.size(), after.guild().channels.size()));
    const size_t members = std::min(before.members().size(), after.members().size());
    std::vector<int> all(static_cast<size_t>(channels));
    std::iota(all.begin(), all.end(), 0);
    // An edit concerns few channels or few members: only those are asked.
    const std::vector<int> changed = changedChannels(before, after, channels);
    PermissionImpact impact;
    BitCounts gained{size_t(channels)};
    BitCounts lost{size_t(channels)};
    for (size_t member = 0; member < members && (cancel == nullptr || !cancel->load()); ++member) {
        const PermissionTable::Holder &was = before.members()[member];
        const PermissionTable::Holder &is = after.members()[member];
        for (const int channel : was == is ? changed : all) {
            const PermissionMask had = before.usable(was, channel);
            const PermissionMask has = after.usable(is, channel);
            if (had == has)
                continue;
            const PermissionChange change{int(member), channel, has & ~had, had & ~has};
            gained.add(channel, change.gained);
            lost.add(channel, change.lost);
            impact.changes.push_back(change);
        }
        gained.endMember();
        lost.endMember();
    }
    impact.gained = gained.counts();
    impact.lost = lost.counts();
    return impact;
}

PermissionMask permissionsLostEverywhere(
    const PermissionTable &before, const PermissionTable &after, int member, PermissionMask of)
{
    return anywhere(before, member) & ~anywhere(after, member) & of;
}

} // namespace botdeck::domain
