// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Asked.h"

#include "tests/support/Wait.h"

#include <stdexcept>

namespace botdeck::test {

Asked::Asked(security::SecretJob *job)
{
    QObject::connect(job, &security::SecretJob::slow, job, [heard = m_heard] { heard->slow = true; });
    QObject::connect(
        job, &security::SecretJob::succeeded, job,
        [heard = m_heard](const security::SecretAnswer &answer) { heard->result = answer; });
    QObject::connect(job, &security::SecretJob::failed, job, [heard = m_heard](const core::Error &error) {
        heard->result = error;
    });
}

const core::Result<security::SecretAnswer> &Asked::answer()
{
    if (!waitUntil([this] { return isAnswered(); }))
        throw std::runtime_error("no answer came");
    return *m_heard->result;
}

core::Result<security::SecretAnswer> answerTo(security::SecretJob *job)
{
    return Asked(job).answer();
}

std::optional<core::ErrorKind> failureOf(security::SecretJob *job)
{
    const auto answer = answerTo(job);
    if (answer)
        return {};
    return answer.error().kind;
}

QByteArray secretFrom(security::SecretJob *job)
{
    const auto answer = answerTo(job);
    if (answer)
        return answer->secret.reveal().toByteArray();
    return "<" + answer.error().detail.english().toUtf8() + ">";
}

} // namespace botdeck::test
