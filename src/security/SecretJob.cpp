// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretJob.h"

#include <QPointer>

#include <utility>

namespace botdeck::security {

void SecretJob::cancel()
{
    m_cancelled = true;
    deleteLater();
}

void SecretJob::conclude(core::Result<SecretAnswer> outcome)
{
    concludeWith([outcome = std::move(outcome)] { return outcome; });
}

void SecretJob::concludeWith(std::function<core::Result<SecretAnswer>()> outcome)
{
    if (m_cancelled || std::exchange(m_concluded, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, outcome = std::move(outcome)] {
            if (!m_cancelled)
                deliver(outcome());
        },
        Qt::QueuedConnection);
}

void SecretJob::tellSlow()
{
    if (!m_cancelled && !m_concluded && !std::exchange(m_toldSlow, true))
        Q_EMIT slow();
}

void SecretJob::deliver(const core::Result<SecretAnswer> &outcome)
{
    deleteLater();
    const QPointer<SecretJob> self(this); // who hears of it may cancel the job, or delete it with its parent
    Q_EMIT finished(this);
    if (!self || m_cancelled)
        return;
    if (outcome)
        Q_EMIT succeeded(*outcome);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace botdeck::security

#include "moc_SecretJob.cpp"
