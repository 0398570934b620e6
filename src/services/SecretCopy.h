// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretStore.h"

#include <functional>
#include <memory>

namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

/// Called with how a question to the store of secrets ended; never once its context is gone.
using SecretsDone = std::function<void(const core::Result<void> &)>;

void whenDone(security::SecretJob *job, QObject *context, const SecretsDone &done);

/// Copies a secret under another name. That there is none is fine.
void copySecret(
    security::SecretStore &secrets, const security::SecretName &from, const security::SecretName &to,
    QObject *context, const SecretsDone &done);

/// Tells `redactor` of every secret that is kept. One that goes meanwhile is passed over; one that cannot be
/// read ends it.
void learnSecrets(
    security::SecretStore &secrets, const std::shared_ptr<security::Redactor> &redactor, QObject *context,
    const SecretsDone &done);

} // namespace botdeck::services
