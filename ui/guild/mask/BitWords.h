// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionMask.h"
#include "ui/guild/mask/MaskDraft.h"

#include <QString>

namespace botdeck::ui::guild {

/// "SEND_MESSAGES", or "bit 41 (unknown)" in the language of the moment.
QString bitTitle(int bit);
/// What it allows; of an unknown one that it is kept.
QString bitWords(int bit);
/// The titles of the set bits, by number.
QString bitTitles(domain::PermissionMask mask);
/// The same, those that stand in `after` with +, the others with −.
QString changeTitles(domain::PermissionMask changed, domain::PermissionMask after);

/// What a step did, to be undone or done again.
QString changeWords(MaskChange change);

} // namespace botdeck::ui::guild
