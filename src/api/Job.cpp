// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Job.h"

#include <QPointer>

#include <utility>

namespace botdeck::api {

void Job::cancel()
{
    m_cancelled = true;
    if (m_over)
        return;
    m_over = true;
    abandon();
    deleteLater();
}

bool Job::close(Exchange exchange)
{
    if (m_over)
        return false;
    m_over = true;
    m_exchange = std::move(exchange);
    deleteLater();
    const QPointer<Job> self(this); // who hears of it may cancel the job, or delete it with its parent
    Q_EMIT finished(this);
    return self && !m_cancelled;
}

void Job::endWith(Exchange exchange, const Reply &reply)
{
    if (close(std::move(exchange)))
        Q_EMIT succeeded(reply);
}

void Job::endWith(Exchange exchange, const core::Error &error)
{
    if (close(std::move(exchange)))
        Q_EMIT failed(error);
}

} // namespace botdeck::api

#include "moc_Job.cpp"
