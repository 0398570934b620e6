// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PermissionSteps.h"

#include "storage/Settings.h"

namespace botdeck::services {

PermissionSteps permissionSteps(const storage::Settings &settings)
{
    const core::Result<domain::PermissionOrder> kept =
        domain::permissionOrderFromText(settings.text(storage::Setting::PermissionSteps));
    if (!kept)
        return {domain::usualPermissionOrder(), kept.error().detail};
    return {*kept};
}

} // namespace botdeck::services
