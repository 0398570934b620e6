// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/UnstoredRun.h"

#include "app/cli/Output.h"
#include "app/cli/Summary.h"
#include "services/UpdateLine.h"

#include <QCoreApplication>

#include <utility>

namespace botdeck::app {

UnstoredRun::UnstoredRun(const Parts &parts)
    : m_parts(parts)
    , m_startedAt(parts.clock.monotonic())
{
    connect(&m_signals, &UnixSignals::endAsked, this, [this] { finish(Done); });
    connect(&parts.source, &services::UpdateSource::batchReceived, this, &UnstoredRun::take);
    connect(
        &parts.source, &services::UpdateSource::statusChanged, this, [this](const domain::BotStatus &status) {
            m_status = status;
            if (!status.endedBy)
                return;
            m_parts.output.say(status.reason);
            finish(exitStatus(*status.endedBy));
        });
}

int UnstoredRun::run()
{
    m_parts.source.start(m_parts.bot, {});
    return QCoreApplication::exec();
}

/// Each gets a number as a store would give it, for the printed line and for whoever hands it on.
void UnstoredRun::take(const domain::DecodedBatch &batch)
{
    storage::AppendOutcome outcome;
    for (const domain::Update &update : batch.updates) {
        domain::StoredUpdate numbered;
        numbered.seq = ++m_totals.received;
        numbered.bot = m_parts.bot;
        numbered.receivedMs = m_parts.clock.wallMs();
        numbered.update = update;
        outcome.seqs.append(numbered.seq);
        if (m_parts.prints)
            m_parts.output.printLine(services::updateLine(numbered));
    }
    m_totals.quarantined += batch.quarantined;
    m_parts.source.goOn(outcome);
}

void UnstoredRun::finish(int status)
{
    if (std::exchange(m_finished, true))
        return;
    m_parts.source.stop();
    const double seconds = std::chrono::duration<double>(m_parts.clock.monotonic() - m_startedAt).count();
    m_parts.output.printLine(summaryLine(
        {m_totals.received,
         m_totals.stored,
         m_totals.duplicates,
         m_totals.quarantined,
         seconds,
         {},
         0,
         m_status}));
    QMetaObject::invokeMethod(
        this, [status] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
}

} // namespace botdeck::app

#include "moc_UnstoredRun.cpp"
