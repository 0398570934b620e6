// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretStore.h"

#include <map>

namespace botdeck::services {

/// The real store of secrets, but for the demo bots of the program's own sandbox: their tokens are invented
/// at every start and stay in memory.
class DemoSecrets final : public security::SecretStore
{
public:
    /// `real` outlives it.
    explicit DemoSecrets(SecretStore &real)
        : m_real(real)
    {
    }

    /// From now on the secrets of this subject never reach the real store.
    void adopt(const QString &subject, const core::Secret &token);
    [[nodiscard]] bool isDemo(const QString &subject) const { return m_subjects.contains(subject); }

    [[nodiscard]] core::Phrase backendName() const override { return m_real.backendName(); }
    security::SecretJob *read(const security::SecretName &name, QObject *parent) override;
    security::SecretJob *
    write(const security::SecretName &name, const core::Secret &secret, QObject *parent) override;
    security::SecretJob *remove(const security::SecretName &name, QObject *parent) override;
    security::SecretJob *list(QObject *parent) override { return m_real.list(parent); }

private:
    SecretStore &m_real;
    std::map<QString, std::map<security::SecretKind, core::Secret>> m_subjects;
};

} // namespace botdeck::services
