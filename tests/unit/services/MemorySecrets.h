// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/SecretStore.h"

#include <QPointer>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace botdeck::test {

/// A store of secrets in memory that can be made to refuse.
class MemorySecrets final : public security::SecretStore
{
public:
    [[nodiscard]] core::Phrase backendName() const override { return QStringLiteral("memory"); }
    security::SecretJob *read(const security::SecretName &name, QObject *parent) override;
    security::SecretJob *
    write(const security::SecretName &name, const core::Secret &secret, QObject *parent) override;
    security::SecretJob *remove(const security::SecretName &name, QObject *parent) override;
    security::SecretJob *list(QObject *parent) override;

    /// Every question fails with this until it is taken back.
    void refuse(std::optional<core::Error> error) { m_refusal = std::move(error); }
    /// Questions asked meanwhile are answered when that ends.
    void keepSilent(bool silent);
    /// How often anything was asked.
    [[nodiscard]] int questions() const { return m_questions; }
    /// The bytes kept for a bot; empty where there are none.
    [[nodiscard]] QByteArray kept(security::SecretKind kind, const QString &subject) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_secrets.size()); }

private:
    security::SecretJob *answer(core::Result<security::SecretAnswer> answer, QObject *parent);

    std::map<security::SecretName, core::Secret> m_secrets;
    std::optional<core::Error> m_refusal;
    bool m_isSilent = false;
    std::vector<std::pair<QPointer<security::SecretJob>, core::Result<security::SecretAnswer>>> m_held;
    int m_questions = 0;
};

} // namespace botdeck::test
