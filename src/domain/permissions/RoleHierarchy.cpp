// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/RoleHierarchy.h"

#include "domain/permissions/PermissionBits.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

struct LockWords
{
    RoleLock lock = RoleLock::None;
    const char *words = "";
};

constexpr std::array lockWords{
    LockWords{
        RoleLock::NoManageRoles, QT_TRANSLATE_NOOP("Phrase", "The bot has no MANAGE_ROLES in this guild.")},
    LockWords{
        RoleLock::NotBelow, QT_TRANSLATE_NOOP("Phrase", "The role is not below the bot's highest role.")},
    LockWords{
        RoleLock::Managed,
        QT_TRANSLATE_NOOP("Phrase", "The role belongs to a bot: it can be neither deleted nor given.")},
    LockWords{
        RoleLock::Everyone,
        QT_TRANSLATE_NOOP("Phrase", "Everybody has this role: it can be neither deleted nor given.")},
};

const PermissionTable::Holder *holderOf(const PermissionTable &table, core::Id member)
{
    const auto found =
        std::ranges::find(table.members(), std::optional(member), &PermissionTable::Holder::id);
    return found == table.members().end() ? nullptr : &*found;
}

bool hasRoleAbove(const PermissionTable &table, const PermissionTable::Holder &holder, const GuildRole &role)
{
    return std::ranges::any_of(
        holder.roles, [&table, &role](int worn) { return isAbove(table.guild().roles.at(worn), role); });
}

RoleLock generalLock(const PermissionTable &table, core::Id member, const GuildRole *role)
{
    const PermissionTable::Holder *holder = holderOf(table, member);
    if (holder == nullptr || role == nullptr || !holder->base.has(manageRolesBit))
        return RoleLock::NoManageRoles;
    // Everybody's role is below all others, also for somebody who has none.
    if (table.guild().owner == member || role->id == table.guild().id || hasRoleAbove(table, *holder, *role))
        return RoleLock::None;
    return RoleLock::NotBelow;
}

} // namespace

core::Phrase roleLockWords(RoleLock lock)
{
    const auto row = std::ranges::find(lockWords, lock, &LockWords::lock);
    return row == lockWords.end() ? core::Phrase() : core::Phrase(row->words);
}

bool isAbove(const GuildRole &role, const GuildRole &other)
{
    return role.position != other.position ? role.position > other.position : role.id < other.id;
}

QList<core::Id> rolesByRank(const Guild &guild)
{
    QList<GuildRole> roles = guild.roles;
    // Whatever position it says, everybody's role is the last.
    std::ranges::sort(roles, [&guild](const GuildRole &a, const GuildRole &b) {
        return (a.id == guild.id) != (b.id == guild.id) ? b.id == guild.id : isAbove(a, b);
    });
    QList<core::Id> ids;
    for (const GuildRole &role : roles)
        ids += role.id;
    return ids;
}

RoleRights roleRights(const PermissionTable &table, core::Id member, core::Id role)
{
    const GuildRole *of = table.guild().role(role);
    const RoleLock general = generalLock(table, member, of);
    RoleRights rights{general, general, general};
    if (general == RoleLock::None && (of->isManaged || role == table.guild().id)) {
        rights.erase = of->isManaged ? RoleLock::Managed : RoleLock::Everyone;
        rights.give = rights.erase;
    }
    return rights;
}

PermissionMask grantablePermissions(const PermissionTable &table, core::Id member)
{
    const PermissionTable::Holder *holder = holderOf(table, member);
    return holder == nullptr ? PermissionMask() : holder->base;
}

} // namespace botdeck::domain
