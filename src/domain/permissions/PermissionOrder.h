// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QString>

#include <array>

namespace botdeck::domain {

/// One rule by which permissions combine.
enum class PermissionStep {
    Owner,             ///< the guild's owner may everything; ends
    EveryoneBase,      ///< what the guild and its @everyone role grant
    MemberRoles,       ///< what the member's roles grant
    Administrator,     ///< who has ADMINISTRATOR by now may everything; ends
    EveryoneOverwrite, ///< the channel's overwrite whose id is the guild's
    RoleOverwrites,    ///< the channel's overwrites of the member's roles: all denials, then all permissions
    MemberOverwrite,   ///< the channel's overwrite of the member
};

/// The steps that are taken, in their order. Fanbook does not publish its own: Discord's is an assumption, so
/// it is a value that can be changed.
using PermissionOrder = QList<PermissionStep>;

inline constexpr std::array usualPermissionSteps{
    PermissionStep::Owner,           PermissionStep::EveryoneBase,      PermissionStep::MemberRoles,
    PermissionStep::Administrator,   PermissionStep::EveryoneOverwrite, PermissionStep::RoleOverwrites,
    PermissionStep::MemberOverwrite,
};

/// Discord's.
PermissionOrder usualPermissionOrder();

/// "member_roles"
QString permissionStepName(PermissionStep step);

/// The names with commas between them, as settings keep them.
QString permissionOrderText(const PermissionOrder &order);
/// WrongUse: a name that nobody knows, or one that is there twice.
core::Result<PermissionOrder> permissionOrderFromText(QStringView text);

} // namespace botdeck::domain
