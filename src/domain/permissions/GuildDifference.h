// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

namespace botdeck::domain {

/// One thing in which two moments of a guild differ.
struct GuildDifference
{
    enum class Subject { Guild, Role, Channel, Overwrite, Member };
    enum class Change { Added, Removed, Changed };

    Subject subject = Subject::Guild;
    Change change = Change::Changed;
    /// Of the guild, role, channel or member; of an overwrite that of whom it speaks.
    core::Id id = {};
    /// As it is now, or was when it was there; of an overwrite that of its channel.
    QString name = {};
    /// Where it was another one.
    std::optional<QString> formerName = {};
    /// Only of an overwrite.
    core::Id channel = {};
    PermissionOverwrite::Kind kind = PermissionOverwrite::Kind::Unknown;
    /// What the guild's base, the role or the overwrite allows.
    PermissionMask allowedBefore = {};
    PermissionMask allowedAfter = {};
    /// Only of an overwrite.
    PermissionMask deniedBefore = {};
    PermissionMask deniedAfter = {};
    /// Only of the guild; none: nobody told.
    std::optional<core::Id> ownerBefore = {};
    std::optional<core::Id> ownerAfter = {};
    /// Only of a role.
    std::optional<qint64> positionBefore = {};
    std::optional<qint64> positionAfter = {};
    /// Only of a role; 0: none.
    quint64 colorBefore = 0;
    quint64 colorAfter = 0;
    /// Only of a member who was there before and is there now.
    QList<core::Id> given = {};
    QList<core::Id> taken = {};

    bool operator==(const GuildDifference &) const = default;
};

/// What differs in names, permissions, the owner, the order and colours of roles, overwrites and members'
/// roles: the guild itself, its roles, its channels, each with its overwrites, and its members; of each kind
/// what is there now in its order, then what is gone. The order of a member's roles says nothing, nor that of
/// overwrites; of several with one id the last one counts, and one without an id says nothing. Of a channel
/// that came or went the overwrites are not told.
QList<GuildDifference> guildDifferences(const Guild &before, const Guild &after);

} // namespace botdeck::domain
