// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"
#include "ui/guild/pick/PickModel.h"

namespace botdeck::ui::guild {

// What can be picked of a guild, in the language of the moment.

/// Channels by their numbers, in their categories, with their kind.
QList<PickRow> channelPicks(const domain::Guild &guild);
/// Permissions by their bits, in groups, with what they allow; behind them those without a name that are set
/// anywhere in the guild.
QList<PickRow> bitPicks(const domain::Guild &guild);
/// Roles by their numbers, the mightiest first.
QList<PickRow> rolePicks(const domain::Guild &guild);

} // namespace botdeck::ui::guild
