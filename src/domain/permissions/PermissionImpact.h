// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionTable.h"

#include <atomic>

namespace botdeck::domain {

/// What somebody gains or loses in one channel, of what can be used there.
struct PermissionChange
{
    /// Places in the guild's lists.
    int member = 0;
    int channel = 0;
    PermissionMask gained;
    PermissionMask lost;

    bool operator==(const PermissionChange &) const = default;
};

/// How many members in how many channels.
struct PermissionCount
{
    int bit = 0;
    int members = 0;
    int channels = 0;

    bool operator==(const PermissionCount &) const = default;
};

struct PermissionImpact
{
    std::vector<PermissionChange> changes;
    /// By bit.
    QList<PermissionCount> gained;
    QList<PermissionCount> lost;

    bool operator==(const PermissionImpact &) const = default;
};

/// What an edit changes for everybody. Both guilds have the same members and channels in the same order; only
/// those are counted whose place both have. It takes a while in a large guild: off the window's thread;
/// `cancel` ends it early with what was found.
PermissionImpact permissionImpact(
    const PermissionTable &before, const PermissionTable &after, const std::atomic_bool *cancel = nullptr);

/// What of these permissions one member has at least in one channel and would have in none: the warning
/// before one takes MANAGE_ROLES or VIEW_CHANNEL from oneself.
PermissionMask permissionsLostEverywhere(
    const PermissionTable &before, const PermissionTable &after, int member, PermissionMask of);

} // namespace botdeck::domain
