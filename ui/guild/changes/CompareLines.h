// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/GuildDifference.h"
#include "ui/guild/changes/CompareModel.h"

namespace botdeck::ui::guild {

// What a comparison shows, in the language of the moment.

/// The masks as numbers, then every permission that has a name or is set on a side.
QList<CompareLine> maskLines(domain::PermissionMask left, domain::PermissionMask right);

/// Each side with what only it has.
CompareLine differenceLine(
    const domain::GuildDifference &difference, const domain::Guild &left, const domain::Guild &right);

} // namespace botdeck::ui::guild
