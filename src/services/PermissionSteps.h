// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/permissions/PermissionOrder.h"

namespace botdeck::storage {
class Settings;
}

namespace botdeck::services {

/// The order of permission steps that the settings say (Setting::PermissionSteps).
struct PermissionSteps
{
    domain::PermissionOrder order = domain::usualPermissionOrder();
    /// Why it is the usual one though the settings say something else; empty: they say it.
    core::Phrase trouble = {};
};

/// SettingsKeeper::changed() tells when it is to be asked again.
PermissionSteps permissionSteps(const storage::Settings &settings);

} // namespace botdeck::services
