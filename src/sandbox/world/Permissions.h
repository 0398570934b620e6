// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/State.h"

// What people may do, from the facts that the methods show: roles, overwrites, memberships. Which changes of
// a guild a bot is refused says GuildRights.
namespace botdeck::sandbox {

// Bits of the vendor's table of permissions.
inline constexpr quint64 kickMembers = 1U << 1U;
inline constexpr quint64 administrator = 1U << 3U;
inline constexpr quint64 manageChannels = 1U << 4U;
inline constexpr quint64 manageGuild = 1U << 5U;
inline constexpr quint64 viewChannel = 1U << 10U;
inline constexpr quint64 sendMessages = 1U << 11U;
inline constexpr quint64 manageRoles = 1U << 28U;
inline constexpr quint64 manageEmoji = 1U << 30U;

/// What a member's roles say together, in no particular channel.
quint64 roleMask(const Guild &guild, const GuildMember &member);

/// Whether somebody who is inside sees what is said there.
bool mayRead(const State &state, const Chat &chat, core::Id user);
/// Whether somebody who is inside may write there. Being silenced for a while is not asked here (isMuted).
bool mayWrite(const State &state, const Chat &chat, core::Id user);

} // namespace botdeck::sandbox
