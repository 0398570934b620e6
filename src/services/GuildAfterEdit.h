// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/GuildEdit.h"

namespace botdeck::services {

/// What the guild is after this edit succeeded, values and records, without asking again. `result`: what the
/// server answered; only a new role is read from it, and without one that can be read it is not there yet. A
/// role that is gone leaves its members' lists, its overwrites stay: what the server does with those nobody
/// says. A mute and a nickname change nothing that is known, nor does what concerns nobody in the guild.
domain::Guild guildAfter(domain::Guild guild, const GuildEdit &edit, const QByteArray &result);

} // namespace botdeck::services
