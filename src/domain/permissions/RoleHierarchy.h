// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/permissions/PermissionTable.h"

namespace botdeck::domain {

/// Why somebody cannot do something to a role.
enum class RoleLock {
    None,
    NoManageRoles, ///< he may not manage roles at all
    NotBelow,      ///< it is his own highest role, or one above it
    Managed,       ///< it belongs to a bot: it is neither deleted nor given
    Everyone,      ///< everybody has it: it is neither deleted nor given
};

/// One sentence; empty for None.
core::Phrase roleLockWords(RoleLock lock);

/// What one member may do to one role.
struct RoleRights
{
    RoleLock edit = RoleLock::None;
    RoleLock erase = RoleLock::None;
    /// Giving it and taking it away.
    RoleLock give = RoleLock::None;

    bool operator==(const RoleRights &) const = default;
};

/// Whether `role` stands above `other`: by position, of equal ones the older id.
bool isAbove(const GuildRole &role, const GuildRole &other);

/// The roles' ids, the mightiest first.
QList<core::Id> rolesByRank(const Guild &guild);

/// By Discord's rules: the owner may everything but with roles of bots; others with MANAGE_ROLES what stands
/// below their highest role; ADMINISTRATOR does not skip that. `member` and `role` are of the table's guild;
/// for others nothing is allowed.
RoleRights roleRights(const PermissionTable &table, core::Id member, core::Id role);

/// The bits that a member may set in a role: those that he has himself; an owner or administrator all.
PermissionMask grantablePermissions(const PermissionTable &table, core::Id member);

} // namespace botdeck::domain
