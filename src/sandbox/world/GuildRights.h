// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Targets.h"

// What a bot may change in a guild. The vendor says that it needs permissions (error 1012) and that one
// manages the roles below one's own; the rest are Discord's rules.
namespace botdeck::sandbox {

/// targetGuild(), refused where the bot's roles do not have all of these bits.
GuildTarget targetGuildWith(const Call &call, quint64 bits, const char *parameter = "guild_id");
/// 1012 where the bot's roles do not have all of these bits.
std::optional<Answer> refuseWithout(const Call &call, const Guild &guild, quint64 bits);

/// 1012 where the role does not stand below the bot's highest one. Everybody's does.
std::optional<Answer> refuseNotBelow(const Call &call, const Guild &guild, const Role &role);
/// The same for a role that is given or taken: not a bot's own, not everybody's.
std::optional<Answer> refuseGift(const Call &call, const Guild &guild, const Role &role);
/// The same for somebody who is kicked or silenced: by his highest role, and never the owner.
std::optional<Answer> refuseNotBelow(const Call &call, const Guild &guild, const GuildMember &member);

} // namespace botdeck::sandbox
