// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DemoSecrets.h"

namespace botdeck::services {

using security::SecretAnswer;
using security::SecretJob;
using security::SecretKind;
using security::SecretName;

namespace {

SecretJob *answeredJob(core::Result<SecretAnswer> answer, QObject *parent)
{
    auto *job = new SecretJob(parent);
    job->conclude(std::move(answer));
    return job;
}

} // namespace

void DemoSecrets::adopt(const QString &subject, const core::Secret &token)
{
    m_subjects[subject][SecretKind::BotToken] = token;
}

SecretJob *DemoSecrets::read(const SecretName &name, QObject *parent)
{
    const auto subject = m_subjects.find(name.subject);
    if (subject == m_subjects.end())
        return m_real.read(name, parent);
    const auto secret = subject->second.find(name.kind);
    if (secret == subject->second.end()) {
        return answeredJob(
            core::Error{
                core::ErrorKind::NotFound, QT_TRANSLATE_NOOP("Phrase", "The demo bot has no such secret.")},
            parent);
    }
    return answeredJob(SecretAnswer{secret->second, {}}, parent);
}

SecretJob *DemoSecrets::write(const SecretName &name, const core::Secret &secret, QObject *parent)
{
    const auto subject = m_subjects.find(name.subject);
    if (subject == m_subjects.end())
        return m_real.write(name, secret, parent);
    subject->second[name.kind] = secret;
    return answeredJob(SecretAnswer{}, parent);
}

SecretJob *DemoSecrets::remove(const SecretName &name, QObject *parent)
{
    const auto subject = m_subjects.find(name.subject);
    if (subject == m_subjects.end())
        return m_real.remove(name, parent);
    subject->second.erase(name.kind);
    return answeredJob(SecretAnswer{}, parent);
}

} // namespace botdeck::services
