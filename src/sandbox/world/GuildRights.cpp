// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/GuildRights.h"

#include "sandbox/world/Permissions.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

/// By position, of equal ones the older.
bool isAbove(const Role &role, const Role &other)
{
    return role.position != other.position ? role.position > other.position : role.id < other.id;
}

/// nullptr for somebody who has everybody's role only.
const Role *highestRole(const Guild &guild, const GuildMember &member)
{
    const Role *highest = nullptr;
    for (const core::Id id : member.roles) {
        const Role *role = guild.role(id);
        if (role && (!highest || isAbove(*role, *highest)))
            highest = role;
    }
    return highest;
}

bool isBelow(const Guild &guild, const Role &role, core::Id user)
{
    const GuildMember *member = guild.member(user);
    if (!member)
        return false;
    if (user == guild.owner || role.id == guild.id)
        return true;
    const Role *own = highestRole(guild, *member);
    return own && isAbove(*own, role);
}

} // namespace

GuildTarget targetGuildWith(const Call &call, quint64 bits, const char *parameter)
{
    const GuildTarget target = targetGuild(call, parameter);
    if (target.refusal)
        return target;
    if (const std::optional<Answer> refusal = refuseWithout(call, *target.guild, bits))
        return {nullptr, refusal};
    return target;
}

std::optional<Answer> refuseWithout(const Call &call, const Guild &guild, quint64 bits)
{
    const GuildMember *bot = guild.member(call.bot.id);
    const quint64 missing = bot ? bits & ~roleMask(guild, *bot) : bits;
    if (missing == 0)
        return {};
    return refuse(
        call, Refusal::NoPermission, QStringLiteral("it lacks 0x%1").arg(QString::number(missing, 16)));
}

std::optional<Answer> refuseNotBelow(const Call &call, const Guild &guild, const Role &role)
{
    if (isBelow(guild, role, call.bot.id))
        return {};
    return refuse(
        call, Refusal::NoPermission,
        QStringLiteral("the role %1 is not below its own").arg(role.id.toString()));
}

std::optional<Answer> refuseGift(const Call &call, const Guild &guild, const Role &role)
{
    if (role.managedBy != core::Id())
        return refuse(call, Refusal::RoleManaged, role.id.toString());
    if (role.id == guild.id)
        return refuse(call, Refusal::NoPermission, QStringLiteral("everybody has this role"));
    return refuseNotBelow(call, guild, role);
}

std::optional<Answer> refuseNotBelow(const Call &call, const Guild &guild, const GuildMember &member)
{
    const Role *highest = highestRole(guild, member);
    const bool below = member.user != guild.owner && (!highest || isBelow(guild, *highest, call.bot.id));
    if (below)
        return {};
    return refuse(
        call, Refusal::NoPermission,
        QStringLiteral("the member %1 does not stand below it").arg(member.user.toString()));
}

} // namespace botdeck::sandbox
