// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionMask.h"

#include <QString>

#include <span>

namespace botdeck::ui::guild {

/// Permissions for a usual kind of role: named bits that are not reserved.
struct MaskPreset
{
    const char *name = "";
    /// English, context "MaskPreset".
    const char *title = "";
    domain::PermissionMask mask;
};

/// From the least to the most.
std::span<const MaskPreset> maskPresets();
/// In the language of the moment.
QString presetTitle(const MaskPreset &preset);

} // namespace botdeck::ui::guild
