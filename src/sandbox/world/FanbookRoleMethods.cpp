// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FanbookShapes.h"
#include "sandbox/world/GuildRights.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Permissions.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

Answer getGuildRoles(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    QList<QByteArray> roles;
    for (const Role &role : target.guild->roles) {
        if (role.id > call.id("last_id"))
            roles.append(roleJson(*target.guild, role));
    }
    return done(jsonArray(roles));
}

Answer getRoleMembers(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    const core::Id role = call.id("role_id");
    if (!target.guild->role(role))
        return refuse(call, Refusal::RoleNotFound, role.toString());
    const core::Id last = call.id("last_id");
    const qint64 size = std::clamp<qint64>(call.integer("size", 50), 1, 1000);
    QList<QByteArray> members;
    for (const GuildMember &member : target.guild->members) {
        const bool wears = role == target.guild->id || member.roles.contains(role);
        if (wears && member.user > last && members.size() < size)
            members.append(guildMemberJson(call.state, *target.guild, member));
    }
    return done(jsonArray(members));
}

/// A member and the roles that a call names, all of them there.
struct RolesTarget
{
    Guild *guild = nullptr;
    GuildMember *member = nullptr;
    /// Each once.
    QList<core::Id> roles = {};
    std::optional<Answer> refusal = {};
};

RolesTarget targetRoles(const Call &call)
{
    const GuildTarget target = targetGuildWith(call, manageRoles);
    if (target.refusal)
        return {.refusal = target.refusal};
    RolesTarget found{target.guild, target.guild->member(call.id("user_id"))};
    if (!found.member)
        return {.refusal = refuse(call, Refusal::NoSuchMember)};
    for (const core::Id id : call.ids("roles")) {
        if (!target.guild->role(id))
            return {.refusal = refuse(call, Refusal::RoleNotFound, id.toString())};
        if (!found.roles.contains(id))
            found.roles.append(id);
    }
    return found;
}

/// Refused for each role that is given or taken; what the member keeps may be anybody's.
Answer setRoles(const Call &call, const RolesTarget &target, const QList<core::Id> &roles)
{
    for (const Role &role : target.guild->roles) {
        if (target.member->roles.contains(role.id) == roles.contains(role.id))
            continue;
        if (const std::optional<Answer> refusal = refuseGift(call, *target.guild, role))
            return *refusal;
    }
    target.member->roles = roles;
    return yes();
}

/// Replaces the whole set.
Answer setMemberRoles(const Call &call)
{
    const RolesTarget target = targetRoles(call);
    return target.refusal ? *target.refusal : setRoles(call, target, target.roles);
}

/// "add" and "del" change the set, without an operation it is replaced.
Answer changeMemberRoles(const Call &call)
{
    const QString operation = call.text("operation");
    if (operation.isEmpty())
        return setMemberRoles(call);
    const RolesTarget target = targetRoles(call);
    if (target.refusal)
        return *target.refusal;
    QList<core::Id> roles = target.member->roles;
    roles.removeIf([&target](core::Id role) { return target.roles.contains(role); });
    if (operation == QLatin1StringView("add"))
        roles += target.roles;
    return setRoles(call, target, roles);
}

void applyTo(const Call &call, Role &role)
{
    if (call.has("name"))
        role.name = call.text("name");
    if (call.has("permissions"))
        role.permissions = maskOf(call.value("permissions"));
    if (call.has("color"))
        role.color = call.integer("color");
    if (call.has("mentionable"))
        role.mentionable = call.flag("mentionable");
    if (call.has("hoist"))
        role.hoist = call.flag("hoist");
    if (call.has("position"))
        role.position = int(call.integer("position"));
}

/// A new role stands just above everybody's, and what stood there moves up.
Answer createRole(const Call &call)
{
    const GuildTarget target = targetGuildWith(call, manageRoles);
    if (target.refusal)
        return *target.refusal;
    Role role;
    role.id = call.state.snowflake();
    role.position = 1;
    applyTo(call, role);
    if (const std::optional<Answer> refusal = refuseNotBelow(call, *target.guild, role))
        return *refusal;
    if (!call.has("position")) {
        for (Role &other : target.guild->roles)
            other.position += other.position > 0 ? 1 : 0;
    }
    target.guild->roles.append(role);
    return done(roleJson(*target.guild, role));
}

Answer updateRole(const Call &call)
{
    const GuildTarget target = targetGuildWith(call, manageRoles);
    if (target.refusal)
        return *target.refusal;
    Role *role = target.guild->role(call.id("id"));
    if (!role)
        return refuse(call, Refusal::RoleNotFound, call.text("id"));
    if (const std::optional<Answer> refusal = refuseNotBelow(call, *target.guild, *role))
        return *refusal;
    // One grants only what one has; what the role has already it keeps.
    const quint64 granted =
        call.has("permissions") ? maskOf(call.value("permissions")) & ~role->permissions : 0;
    if (const std::optional<Answer> refusal = refuseWithout(call, *target.guild, granted))
        return *refusal;
    applyTo(call, *role);
    return done(roleJson(*target.guild, *role));
}

Answer deleteRole(const Call &call)
{
    const GuildTarget target = targetGuildWith(call, manageRoles);
    if (target.refusal)
        return *target.refusal;
    Guild &guild = *target.guild;
    const core::Id id = call.id("id");
    const Role *role = guild.role(id);
    if (!role)
        return refuse(call, Refusal::RoleNotFound, id.toString());
    if (const std::optional<Answer> refusal = refuseGift(call, guild, *role))
        return *refusal;
    guild.roles.removeIf([id](const Role &one) { return one.id == id; });
    for (GuildMember &member : guild.members)
        member.roles.removeAll(id);
    for (Channel &channel : guild.channels)
        channel.overwrites.removeIf([id](const Overwrite &one) { return one.isRole && one.id == id; });
    return yes();
}

} // namespace

MethodRows fanbookRoleMethods()
{
    static constexpr MethodRow rows[] = {
        {"getGuildRoles", getGuildRoles},   {"getRoleMembers", getRoleMembers},
        {"setMemberRoles", setMemberRoles}, {"v2/setMemberRoles", changeMemberRoles},
        {"PUT guild/role", createRole},     {"v2/guild/role", updateRole},
        {"DELETE guild/role", deleteRole},
    };
    return rows;
}

} // namespace botdeck::sandbox
