// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretStore.h"

#include <functional>

namespace botdeck::services {

/// Called with how a question to the store of secrets ended; never once its context is gone.
using SecretsDone = std::function<void(const core::Result<void> &)>;

void whenDone(security::SecretJob *job, QObject *context, const SecretsDone &done);

/// Copies a secret under another name. That there is none is fine.
void copySecret(
    security::SecretStore &secrets, const security::SecretName &from, const security::SecretName &to,
    QObject *context, const SecretsDone &done);

} // namespace botdeck::services
