// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretMap.h"
#include "security/SecretStore.h"

#include <functional>
#include <optional>

namespace botdeck::test {

/// A store with faults on command; its secrets lie open.
class MemoryStore final : public security::SecretStore
{
public:
    /// Asked before the n-th question, from 1; an error it gives is the answer, and nothing is done.
    using Fault = std::function<std::optional<core::Error>(int question)>;

    security::SecretMap secrets;
    Fault fault;
    /// Gives back other bytes than were written.
    bool garbles = false;
    int questions = 0;

    [[nodiscard]] core::Phrase backendName() const override { return QStringLiteral("memory"); }
    security::SecretJob *read(const security::SecretName &name, QObject *parent) override;
    security::SecretJob *
    write(const security::SecretName &name, const core::Secret &secret, QObject *parent) override;
    security::SecretJob *remove(const security::SecretName &name, QObject *parent) override;
    security::SecretJob *list(QObject *parent) override;

private:
    using Outcome = core::Result<security::SecretAnswer>;
    security::SecretJob *answer(QObject *parent, const std::function<Outcome()> &work);
};

} // namespace botdeck::test
