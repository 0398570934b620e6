// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretStore.h"

#include <functional>

namespace botdeck::security {

/// Gives every secret that is kept to `tell`, then ends with `done`. They are read one at a time, so that
/// what somebody waits for gets between them. One that goes meanwhile is passed over; one that cannot be read
/// ends it with that error. Nothing is called once `context` is gone; the store outlives it.
void readEverySecret(
    SecretStore &secrets, QObject *context, const std::function<void(const core::Secret &)> &tell,
    const std::function<void(const core::Result<void> &)> &done);

} // namespace botdeck::security
