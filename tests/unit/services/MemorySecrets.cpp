// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MemorySecrets.h"

namespace botdeck::test {

using security::SecretAnswer;
using security::SecretJob;
using security::SecretName;

SecretJob *MemorySecrets::answer(core::Result<SecretAnswer> answer, QObject *parent)
{
    ++m_questions;
    auto *job = new SecretJob(parent);
    if (m_refusal)
        answer = *m_refusal;
    if (m_isSilent)
        m_held.emplace_back(job, std::move(answer));
    else
        job->conclude(std::move(answer));
    return job;
}

void MemorySecrets::keepSilent(bool silent)
{
    m_isSilent = silent;
    if (silent)
        return;
    for (auto &[job, answer] : std::exchange(m_held, {})) {
        if (job)
            job->conclude(std::move(answer));
    }
}

SecretJob *MemorySecrets::read(const SecretName &name, QObject *parent)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return answer(core::Error{core::ErrorKind::NotFound, QStringLiteral("There is none.")}, parent);
    return answer(SecretAnswer{found->second, {}}, parent);
}

SecretJob *MemorySecrets::write(const SecretName &name, const core::Secret &secret, QObject *parent)
{
    if (!m_refusal)
        m_secrets[name] = secret;
    return answer(SecretAnswer{}, parent);
}

SecretJob *MemorySecrets::remove(const SecretName &name, QObject *parent)
{
    if (!m_refusal)
        m_secrets.erase(name);
    return answer(SecretAnswer{}, parent);
}

SecretJob *MemorySecrets::list(QObject *parent)
{
    SecretAnswer all;
    for (const auto &[name, secret] : m_secrets)
        all.names += name;
    return answer(all, parent);
}

QByteArray MemorySecrets::kept(security::SecretKind kind, const QString &subject) const
{
    const auto found = m_secrets.find({kind, subject});
    return found == m_secrets.end() ? QByteArray() : found->second.reveal().toByteArray();
}

} // namespace botdeck::test
