// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/LongPoll.h"

#include "api/BotClient.h"
#include "api/PollPlan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::api {

using core::Error;
using core::ErrorKind;
using domain::BotState;

namespace {

platform::Argument number(const char *name, qint64 value)
{
    return {QString::fromLatin1(name), platform::Argument::Kind::Text, QByteArray::number(value)};
}

} // namespace

LongPoll::LongPoll(
    BotClient &client, core::Clock &clock, Random random, LongPollOptions options, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_options(std::move(options))
{
}

LongPoll::~LongPoll()
{
    if (m_job)
        m_job->cancel();
}

void LongPoll::start(std::optional<core::Id> offset)
{
    reset();
    m_offset = offset;
    m_failures = 0;
    m_silent = false;
    m_pace = Pace::Free;
    m_sameLooks = 0;
    m_pending = 0;
    m_limit = m_options.limit;
    waitThenPoll({});
    setStatus({BotState::Connecting});
}

void LongPoll::stop()
{
    goIdle({BotState::Stopped});
}

void LongPoll::acknowledge(std::optional<core::Id> nextOffset, bool nothingNew)
{
    if (m_phase != Phase::Storing)
        return;
    if (m_options.peek) {
        m_sameLooks = nothingNew ? std::min(m_sameLooks + 1, int(peekSteps.size()) - 1) : 0;
        return waitThenPoll(peekSteps.at(size_t(m_sameLooks)));
    }
    const bool moved = nextOffset > m_offset; // none is less than any
    const bool wasTold = m_offset.has_value();
    m_offset = nextOffset;
    const auto rest = nothingNew || !moved ? restOfRound() : core::Clock::Milliseconds(0);
    waitThenPoll(rest);
    const bool repeats = rest.count() > 0 && (wasTold || !moved);
    if (!repeats && m_pace != Pace::Repeating)
        return;
    m_pace = repeats ? Pace::Repeating : Pace::Free;
    goLive();
}

void LongPoll::confirm(core::Id offset)
{
    const bool waits = m_phase == Phase::Polling || m_phase == Phase::Waiting;
    // While it backs off, a 429's wait among others holds for this poll too.
    if (m_status.state != BotState::Peeking || !waits || offset.value() <= 0) {
        Q_EMIT confirmFailed(
            {ErrorKind::Refused,
             QT_TRANSLATE_NOOP(
                 "Phrase", "Nothing was sent: the bot is not peeking at this moment. Try again when it is.")},
            false);
        return;
    }
    reset();
    m_confirming = offset;
    m_sameLooks = 0;
    waitThenPoll({});
}

void LongPoll::failConfirm(const Error &error, bool requestLeft)
{
    if (std::exchange(m_confirming, std::nullopt))
        Q_EMIT confirmFailed(error, requestLeft);
}

PollCounts LongPoll::counts() const
{
    PollCounts counts = m_counts;
    counts.sent += m_job && m_job->requestLeft() ? 1 : 0;
    return counts;
}

void LongPoll::storeFailed(const Error &error)
{
    if (m_phase == Phase::Storing)
        goIdle({BotState::StoreFailed, error.detail});
}

core::Result<platform::Request> LongPoll::pollRequest() const
{
    const platform::Platform &platform = m_client.platform();
    const auto method =
        platform.method(m_options.method.isEmpty() ? platform.pollMethod() : m_options.method);
    if (!method)
        return method.error();
    // Whoever confirms wants to know at once whether it was taken.
    const qint64 timeout = m_confirming ? 0 : m_options.timeout.count();
    QList<platform::Argument> arguments{number("limit", m_limit), number("timeout", timeout)};
    if (const auto offset = m_options.peek ? m_confirming : m_offset)
        arguments.prepend(number("offset", offset->value()));
    arguments.removeIf(
        [&method](const platform::Argument &argument) { return !(*method)->parameter(argument.name); });
    return platform::build(**method, arguments);
}

void LongPoll::sendPoll()
{
    const auto request = pollRequest();
    if (!request)
        return goIdle({BotState::Stopped, request.error().detail});
    m_timers = std::make_unique<QObject>();
    m_phase = Phase::Polling;
    m_sentAt = m_clock.monotonic();
    m_job = m_client.poll(*request, m_options.timeout + pollGrace);
    connect(m_job, &Job::finished, this, [this](const Job *job) {
        m_job = nullptr;
        ++m_counts.finished;
        m_counts.sent += job->exchange().requestLeft ? 1 : 0;
        Q_EMIT pollFinished();
    });
    connect(m_job, &Job::succeeded, this, [this](const Reply &reply) { answered(reply.body); });
    connect(m_job, &Job::failed, this, [this, job = m_job.data()](const Error &error) {
        refused(error, job->exchange().requestLeft);
    });
    m_clock.after(shortestRound, m_timers.get(), [this] { stillHeld(); });
    ++m_counts.tries;
    if (m_status.state == BotState::BackingOff)
        setStatus({BotState::Connecting});
    Q_EMIT pollSent();
}

/// A second went by and the poll stands: that is what a server does which has nothing to tell. One that kept
/// silent to the end the last time has to answer first.
void LongPoll::stillHeld()
{
    if (m_phase != Phase::Polling || m_silent || !m_job || !m_job->requestLeft())
        return;
    m_pace = Pace::Free;
    m_pending = 0;
    goLive();
}

void LongPoll::answered(const QByteArray &body)
{
    if (m_phase != Phase::Polling)
        return;
    const core::Clock::Milliseconds roundTrip = m_clock.monotonic() - m_sentAt;
    const auto batch = domain::decodeBatch(body);
    if (!batch)
        return setBack(batch.error(), true);
    Q_EMIT pollAnswered(roundTrip);
    if (m_phase != Phase::Polling)
        return; // whoever heard that has stopped it
    m_failures = 0;
    m_silent = false;
    m_pending = int(batch->updates.size());
    m_morePending = m_pending >= m_limit;
    // A look that is too large is so every time.
    m_limit = m_options.peek ? m_limit : m_options.limit;
    const std::optional<core::Id> confirming = std::exchange(m_confirming, std::nullopt);
    if (batch->updates.isEmpty())
        nothingCame(confirming.has_value());
    else
        handOver(*batch);
    if (confirming)
        Q_EMIT confirmed(*confirming);
}

void LongPoll::handOver(const domain::DecodedBatch &batch)
{
    m_timers.reset();
    m_phase = Phase::Storing;
    goLive();
    if (m_phase == Phase::Storing)
        Q_EMIT batchReceived(batch);
}

/// `atOnce`: the poll was not to be held.
void LongPoll::nothingCame(bool atOnce)
{
    const auto rest = restOfRound();
    const bool wasToHold = m_options.timeout.count() > 0 && !atOnce;
    m_pace = rest.count() > 0 && wasToHold ? Pace::NotHeld : Pace::Free;
    m_sameLooks = 0;
    waitThenPoll(rest);
    goLive();
    if (m_phase == Phase::Waiting)
        Q_EMIT nothingPending();
}

void LongPoll::refused(const Error &error, bool requestLeft)
{
    if (m_phase != Phase::Polling)
        return;
    m_silent = error.kind == ErrorKind::Timeout && requestLeft;
    // A batch too large to be read would come back for ever.
    if (error.kind == ErrorKind::TooLarge)
        m_limit = std::max(1, m_limit / 2);
    setBack(error, requestLeft);
}

void LongPoll::setBack(const Error &error, bool requestLeft)
{
    failConfirm(error, requestLeft);
    if (m_phase != Phase::Polling)
        return; // whoever heard that has stopped it
    m_failures = std::min(m_failures + 1, int(backOffSteps.size()));
    const domain::BotStatus status = whatNow(error, requestLeft, m_failures, m_random());
    if (!status.retryIn)
        return goIdle(status);
    waitThenPoll(*status.retryIn);
    setStatus(status);
}

/// What is left of the second since the last poll went out.
core::Clock::Milliseconds LongPoll::restOfRound() const
{
    const core::Clock::Milliseconds passed = m_clock.monotonic() - m_sentAt;
    return std::max<core::Clock::Milliseconds>(shortestRound - passed, core::Clock::Milliseconds(0));
}

/// Always through the event loop, so that an endless backlog is no recursion and others get their turn.
void LongPoll::waitThenPoll(core::Clock::Milliseconds delay)
{
    m_phase = Phase::Waiting;
    m_timers = std::make_unique<QObject>();
    if (delay.count() > 0)
        m_clock.after(delay, m_timers.get(), [this] { sendPoll(); });
    else
        QMetaObject::invokeMethod(
            m_timers.get(), [this] { sendPoll(); }, Qt::QueuedConnection);
}

void LongPoll::reset()
{
    m_phase = Phase::Idle;
    m_timers.reset();
    const bool left = m_job && m_job->requestLeft();
    if (m_job) {
        m_counts.sent += left ? 1 : 0;
        m_job->cancel();
    }
    m_job = nullptr;
    failConfirm(
        {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Phrase", "It was given up before the server answered.")},
        left);
}

void LongPoll::goIdle(const domain::BotStatus &status)
{
    reset();
    setStatus(status);
}

void LongPoll::goLive()
{
    // By Pace.
    static constexpr std::array words{
        static_cast<const char *>(nullptr),
        QT_TRANSLATE_NOOP("Phrase", "The server does not hold polls: it is asked once a second."),
        QT_TRANSLATE_NOOP(
            "Phrase",
            "The server seems to repeat itself: its last updates were known, or not beyond the offset. It is "
            "asked once a second.")};
    const core::Phrase reason = words.at(size_t(m_pace));
    if (!m_options.peek)
        return setStatus({BotState::Live, reason, std::nullopt, m_pace == Pace::NotHeld});
    domain::BotStatus status{BotState::Peeking, reason, std::nullopt, m_pace == Pace::NotHeld};
    status.pending = m_pending;
    status.morePending = m_morePending && m_pending > 0;
    setStatus(status);
}

void LongPoll::setStatus(const domain::BotStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace botdeck::api

#include "moc_LongPoll.cpp"
