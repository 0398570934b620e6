// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportKeyJob.h"

#include <QPointer>

namespace botdeck::services {

PassportKeyJob::~PassportKeyJob()
{
    m_stop.request_stop();
}

void PassportKeyJob::cancel()
{
    m_stop.request_stop();
    deleteLater();
}

void PassportKeyJob::conclude(const core::Result<PassportKeyAnswer> &outcome)
{
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            if (isCancelled())
                return;
            deleteLater();
            const QPointer<PassportKeyJob> self(this); // who hears of it may delete it with its parent
            Q_EMIT finished(this);
            if (!self || isCancelled())
                return;
            if (outcome)
                Q_EMIT succeeded(*outcome);
            else
                Q_EMIT failed(outcome.error());
        },
        Qt::QueuedConnection);
}

} // namespace botdeck::services

#include "moc_PassportKeyJob.cpp"
