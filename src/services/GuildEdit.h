// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/permissions/Guild.h"
#include "platform/Request.h"
#include "services/ServerCalls.h"

#include <chrono>
#include <variant>

// What can be changed in a guild, each as a plain value, and the call that it takes.
namespace botdeck::services {

/// Its permissions are a RoleChange of its own: the server takes none with a new role.
struct RoleCreation
{
    QString name;
    /// 0xRRGGBB.
    quint64 color = 0;
    bool isHoisted = false;
    bool isMentionable = false;
    /// Not given: above everybody's role, below all others.
    std::optional<qint64> position = {};
};

/// A role as it was read and as it shall be: of name, permissions, color, hoist and mentionable those are
/// sent that differ in the records, in the style in which they stand there. Permissions are read again first:
/// where they are not as in `before`, nothing is written.
struct RoleChange
{
    domain::GuildRole before;
    domain::GuildRole after;
};

struct RoleDeletion
{
    core::Id role;
};

/// No method changes it.
struct RoleOrder
{
    QList<core::Id> roles;
};

/// No method changes it.
struct GuildBase
{
    domain::PermissionMask permissions;
};

/// All of a member's roles: what is not in `after` is taken away (setMemberRoles). They are read again first:
/// where the member has not exactly those of `before`, nothing is written.
struct MemberRoles
{
    core::Id member;
    /// As they were read.
    QList<core::Id> before;
    /// Exactly these.
    QList<core::Id> after;
};

/// One role more or less, whatever else the member has by now (v2/setMemberRoles).
struct RoleGift
{
    core::Id member;
    core::Id role;
    bool isGiven = true;
};

struct MemberKick
{
    core::Id member;
};

struct MemberMute
{
    core::Id member;
    /// 60 s to 30 days.
    std::chrono::seconds time{60};
};

/// The bot's own.
struct BotNickname
{
    QString nickname;
};

/// All overwrites of a channel. They are read again first: where they are not as in `before`, nothing is
/// written.
struct ChannelOverwrites
{
    domain::GuildChannel before;
    /// GuildChannel::setOverwrites() made it of `before`, so what nobody shows is in it as it came.
    domain::GuildChannel after;
};

using GuildEdit = std::variant<
    RoleCreation, RoleChange, RoleDeletion, RoleOrder, GuildBase, MemberRoles, RoleGift, MemberKick,
    MemberMute, BotNickname, ChannelOverwrites>;

/// Where an edit is done, and by whom.
struct GuildPlace
{
    domain::BotKey bot;
    core::Id guild;
    /// The bot's own number.
    core::Id self;
};

/// The call that does it. NotFound, with a sentence: Fanbook's API has no method for it. WrongUse: a
/// RoleChange in which nothing differs.
core::Result<ServerCalls::Question> editCall(const GuildPlace &place, const GuildEdit &edit);

} // namespace botdeck::services
