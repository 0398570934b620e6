// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "security/SecretJob.h"

#include <QString>

namespace botdeck::security {

/// A place where secrets are kept: the system's keychain, or the vault. Never waits, never asks; every answer
/// comes by the returned job, which belongs to `parent` (or to itself where that is null). Questions are
/// answered in the order they were asked.
///
/// Kinds of failure: NotFound (a read of what is not there; the store itself works), Locked, Refused (the
/// keychain gives no access), Unavailable (no keychain on this machine), Timeout (no answer in time),
/// UnknownOutcome (a change whose answer did not come in time), Storage (file trouble).
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    /// In words, to go on a line "Tokens are kept in the …": "system keychain (Secret Service)".
    [[nodiscard]] virtual core::Phrase backendName() const = 0;

    virtual SecretJob *read(const SecretName &name, QObject *parent) = 0;
    virtual SecretJob *write(const SecretName &name, const core::Secret &secret, QObject *parent) = 0;
    /// What is not there is removed, too.
    virtual SecretJob *remove(const SecretName &name, QObject *parent) = 0;
    /// Every name that a secret was written under. After a crash a name may be listed whose secret is gone.
    virtual SecretJob *list(QObject *parent) = 0;
};

} // namespace botdeck::security
