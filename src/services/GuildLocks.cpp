// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildLocks.h"

#include "domain/permissions/PermissionBits.h"

#include <QtGlobal>

#include <algorithm>
#include <bit>

namespace botdeck::services {

using core::Id;
using core::Phrase;
using domain::PermissionMask;
using domain::PermissionTable;
using domain::RoleLock;

namespace {

struct EditAsker
{
    const PermissionTable &table;
    Id self;

    [[nodiscard]] bool has(int bit) const { return domain::grantablePermissions(table, self).has(bit); }
    [[nodiscard]] domain::RoleRights rights(Id role) const { return domain::roleRights(table, self, role); }
};

Phrase withoutManageRoles(const EditAsker &asker)
{
    return asker.has(domain::manageRolesBit) ? Phrase() : domain::roleLockWords(RoleLock::NoManageRoles);
}

Phrase lockOf(const EditAsker &asker, const RoleCreation & /*edit*/)
{
    return withoutManageRoles(asker);
}

Phrase lockOf(const EditAsker &asker, const RoleChange &edit)
{
    if (const RoleLock lock = asker.rights(edit.before.id).edit; lock != RoleLock::None)
        return domain::roleLockWords(lock);
    const PermissionMask granted = edit.after.permissions & ~edit.before.permissions;
    const PermissionMask beyond = granted & ~domain::grantablePermissions(asker.table, asker.self);
    if (beyond.isEmpty())
        return {};
    return {
        QT_TRANSLATE_NOOP("Phrase", "The bot cannot grant what it does not have itself: %1."),
        {domain::permissionName(std::countr_zero(beyond.bits()))}};
}

Phrase lockOf(const EditAsker &asker, const RoleDeletion &edit)
{
    return domain::roleLockWords(asker.rights(edit.role).erase);
}

// There is no method for these, and that is said where they are tried.
Phrase lockOf(const EditAsker & /*asker*/, const RoleOrder & /*edit*/)
{
    return {};
}

Phrase lockOf(const EditAsker & /*asker*/, const GuildBase & /*edit*/)
{
    return {};
}

/// Only what changes hands is asked for.
Phrase lockOf(const EditAsker &asker, const MemberRoles &edit)
{
    for (const Id role : edit.before + edit.after) {
        const bool changes = edit.before.contains(role) != edit.after.contains(role);
        const RoleLock lock = changes ? asker.rights(role).give : RoleLock::None;
        if (lock != RoleLock::None)
            return domain::roleLockWords(lock);
    }
    return withoutManageRoles(asker);
}

Phrase lockOf(const EditAsker &asker, const RoleGift &edit)
{
    return domain::roleLockWords(asker.rights(edit.role).give);
}

/// Whoever the guild's list does not have may be anybody: the server decides.
Phrase notBelow(const EditAsker &asker, Id member)
{
    const domain::Guild &guild = asker.table.guild();
    if (guild.owner == member)
        return QT_TRANSLATE_NOOP("Phrase", "This member owns the guild.");
    const domain::GuildMember *who = guild.member(member);
    const domain::GuildMember *bot = guild.member(asker.self);
    if (who == nullptr || guild.owner == asker.self)
        return {};
    const auto isBelowBot = [&](Id worn) {
        const domain::GuildRole *role = guild.role(worn);
        return role == nullptr || worn == guild.id ||
               (bot != nullptr && std::ranges::any_of(bot->roles, [&](Id own) {
                    const domain::GuildRole *other = guild.role(own);
                    return other != nullptr && domain::isAbove(*other, *role);
                }));
    };
    if (std::ranges::all_of(who->roles, isBelowBot))
        return {};
    return QT_TRANSLATE_NOOP("Phrase", "This member's highest role is not below the bot's.");
}

Phrase lockOf(const EditAsker &asker, const MemberKick &edit)
{
    if (!asker.has(domain::kickMembersBit))
        return QT_TRANSLATE_NOOP("Phrase", "The bot has no KICK_MEMBERS in this guild.");
    return notBelow(asker, edit.member);
}

Phrase lockOf(const EditAsker &asker, const MemberMute &edit)
{
    return notBelow(asker, edit.member);
}

Phrase lockOf(const EditAsker & /*asker*/, const BotNickname & /*edit*/)
{
    return {};
}

Phrase lockOf(const EditAsker &asker, const ChannelOverwrites & /*edit*/)
{
    return withoutManageRoles(asker);
}

} // namespace

Phrase editLock(const PermissionTable &table, Id self, const GuildEdit &edit)
{
    // Who is missing in what was read may have any rights: the server decides.
    if (table.guild().member(self) == nullptr && table.guild().owner != self)
        return {};
    const EditAsker asker{table, self};
    return std::visit([&asker](const auto &each) { return lockOf(asker, each); }, edit);
}

} // namespace botdeck::services
