// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TailRun.h"

#include "app/cli/Output.h"
#include "app/cli/Summary.h"
#include "services/UpdateLine.h"
#include "storage/StoreReader.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace botdeck::app {

using domain::BotState;

namespace {

/// The states that no waiting ends: `tail` stops with the status beside them. What stopped the bot may say
/// more.
constexpr std::array<std::pair<BotState, ExitStatus>, 4> finalStates{{
    {BotState::Unauthorised, RefusedStatus},
    {BotState::Conflict, RefusedStatus},
    {BotState::WebhookSet, RefusedStatus},
    {BotState::Stopped, NetworkStatus},
}};

} // namespace

TailRun::TailRun(
    services::UpdateFeed &feed, core::Clock &clock, Output &output, TailEnd end, const QString &printFrom)
    : m_feed(feed)
    , m_clock(clock)
    , m_output(output)
    , m_end(end)
    , m_printFrom(printFrom)
    , m_startedAt(clock.monotonic())
{
    connect(&m_signals, &UnixSignals::endAsked, this, [this] { finish(Done); });
    connect(&m_feed, &services::UpdateFeed::appended, this, &TailRun::appended);
    connect(&m_feed, &services::UpdateFeed::timed, this, [this] {
        m_answered = true;
        serverAnswers();
    });
    connect(&m_feed, &services::UpdateFeed::statusChanged, this, &TailRun::statusChanged);
}

TailRun::~TailRun() = default;

int TailRun::run()
{
    const core::Result<void> started = m_feed.start();
    if (!started) {
        const int status = exitStatus(started.error().kind);
        tell(started.error().detail);
        finish(status);
        return status;
    }
    if (m_end.after)
        m_clock.after(*m_end.after, this, [this] { finish(Done); });
    endWhenIdle();
    return QCoreApplication::exec();
}

void TailRun::appended(const storage::AppendOutcome &outcome)
{
    if (outcome.stored == 0)
        return;
    m_quietSince = m_clock.monotonic();
    if (!m_printFrom.isEmpty() && !m_output.isBroken())
        print(outcome);
}

void TailRun::print(const storage::AppendOutcome &outcome)
{
    if (!m_reader) {
        core::Result<std::unique_ptr<storage::StoreReader>> opened = storage::StoreReader::open(m_printFrom);
        if (!opened)
            return finish(m_output.fail(opened.error()));
        m_reader = *std::move(opened);
    }
    for (qint64 seq = outcome.firstSeq; seq <= outcome.lastSeq; ++seq) {
        const core::Result<domain::StoredUpdate> update = m_reader->update(seq);
        if (!update)
            return finish(m_output.fail(update.error()));
        m_output.printLine(services::updateLine(*update));
    }
}

void TailRun::statusChanged(const domain::BotStatus &status)
{
    if (m_finished)
        return;
    // On the way to the next try there is nothing to say, and what was said still holds.
    if (status.state != BotState::Connecting)
        tell(status.reason);
    m_status = status;
    for (const auto &[state, exit] : finalStates) {
        if (status.state == state)
            finish(status.endedBy ? exitStatus(*status.endedBy) : exit);
    }
    if (status.state == BotState::StoreFailed)
        finish(StoreStatus);
    else if (status.state == BotState::Live || status.state == BotState::Peeking)
        serverAnswers();
    else if (status.state == BotState::BackingOff)
        serverFails();
}

/// A poll was answered or stands, or the gateway is open: from now on it means something that nothing comes.
void TailRun::serverAnswers()
{
    if (m_quietSince)
        return;
    m_quietSince = m_clock.monotonic();
    endWhenIdle();
}

/// A poll that stood for a while and was never answered has shown nothing.
void TailRun::serverFails()
{
    m_failed = true;
    if (!m_answered)
        m_quietSince.reset();
    endWhenIdle();
}

void TailRun::tell(const QString &reason)
{
    if (std::exchange(m_told, reason) != reason && !reason.isEmpty())
        m_output.say(reason);
}

/// While nothing answers the time counts from the start, and its end is no drained queue; but a first try
/// that is still under way is waited for.
void TailRun::endWhenIdle()
{
    if (!m_end.idle)
        return;
    const core::Clock::Milliseconds left =
        m_quietSince.value_or(m_startedAt) + *m_end.idle - m_clock.monotonic();
    if (left.count() > 0) {
        m_idleTimer = std::make_unique<QObject>();
        m_clock.after(left, m_idleTimer.get(), [this] { endWhenIdle(); });
    } else if (m_quietSince) {
        finish(Done);
    } else if (m_failed) {
        finish(NetworkStatus);
    }
}

void TailRun::finish(int status)
{
    if (std::exchange(m_finished, true))
        return;
    m_feed.stop();
    m_output.printLine(summary());
    QMetaObject::invokeMethod(
        this, [status] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
}

QByteArray TailRun::summary() const
{
    const services::FeedTotals totals = m_feed.totals();
    const double seconds = std::chrono::duration<double>(m_clock.monotonic() - m_startedAt).count();
    return summaryLine(
        {totals.received, totals.stored, totals.duplicates, totals.quarantined, seconds, totals.offset,
         totals.polls, m_status});
}

} // namespace botdeck::app

#include "moc_TailRun.cpp"
