// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/LongPoll.h"

#include "api/BotClient.h"
#include "api/PollPlan.h"

#include <algorithm>
#include <utility>

namespace botdeck::api {

using core::Error;
using core::ErrorKind;
using domain::BotState;

namespace {

QString doesNotHold()
{
    return QStringLiteral("The server does not hold polls: it is asked once a second.");
}

platform::Argument number(const char *name, qint64 value)
{
    return {QString::fromLatin1(name), platform::Argument::Kind::Text, QByteArray::number(value)};
}

QString withCode(const Error &error)
{
    const bool said = error.code == 0 || error.detail.contains(QString::number(error.code));
    return said ? error.detail : QStringLiteral("%1 (%2)").arg(error.detail).arg(error.code);
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
    m_serverDoesNotHold = false;
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
    const bool ignored =
        nothingNew && m_offset.has_value(); // it was told the offset and sent known updates again
    m_offset = nextOffset;
    const auto rest = nothingNew ? restOfRound() : core::Clock::Milliseconds(0);
    waitThenPoll(rest);
    if (ignored && rest.count() > 0) {
        m_serverDoesNotHold = true;
        goLive();
    }
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
    QList<platform::Argument> arguments{
        number("limit", m_limit), number("timeout", m_options.timeout.count())};
    if (m_offset)
        arguments.prepend(number("offset", m_offset->value()));
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
    connect(m_job, &Job::finished, this, [this] {
        ++m_counts.finished;
        Q_EMIT pollFinished();
    });
    connect(m_job, &Job::succeeded, this, [this](const Reply &reply) { answered(reply.body); });
    connect(m_job, &Job::failed, this, &LongPoll::refused);
    m_clock.after(shortestRound, m_timers.get(), [this] { stillHeld(); });
    ++m_counts.sent;
    if (m_status.state == BotState::BackingOff)
        setStatus({BotState::Connecting, m_status.reason});
    Q_EMIT pollSent();
}

/// A second went by and the poll stands: that is what a server does which has nothing to tell. One that kept
/// silent to the end the last time has to answer first.
void LongPoll::stillHeld()
{
    if (m_phase != Phase::Polling || m_silent || !m_job || !m_job->requestLeft())
        return;
    m_serverDoesNotHold = false;
    goLive();
}

void LongPoll::answered(const QByteArray &body)
{
    if (m_phase != Phase::Polling)
        return;
    const auto batch = domain::decodeBatch(body);
    if (!batch)
        return backOff(batch.error(), false);
    m_failures = 0;
    m_silent = false;
    m_limit = m_options.limit;
    if (batch->updates.isEmpty()) {
        const auto rest = restOfRound();
        m_serverDoesNotHold = rest.count() > 0 && m_options.timeout.count() > 0;
        waitThenPoll(rest);
        return goLive();
    }
    m_timers.reset();
    m_phase = Phase::Storing;
    goLive();
    if (m_phase == Phase::Storing)
        Q_EMIT batchReceived(*batch);
}

void LongPoll::refused(const Error &error)
{
    if (m_phase != Phase::Polling)
        return;
    const bool left = m_job && m_job->requestLeft();
    m_silent = error.kind == ErrorKind::Timeout && left;
    switch (error.kind) {
    case ErrorKind::Unauthorised:
        return goIdle(
            {BotState::Unauthorised,
             QStringLiteral("The server does not accept this bot's token: %1. Replace the token.")
                 .arg(withCode(error))});
    case ErrorKind::Conflict:
        return goIdle(conflictStatus(error));
    case ErrorKind::WrongUse:
        return goIdle({BotState::Stopped, error.detail});
    case ErrorKind::RateLimited:
        return waitAsAsked(error);
    default:
        return backOff(error, !left);
    }
}

void LongPoll::waitAsAsked(const Error &error)
{
    const auto asked = error.retryAfter.value_or(std::chrono::seconds(0));
    if (asked > longestRateWait) {
        return goIdle(
            {BotState::Stopped, QStringLiteral("The server asks to wait %1 s, which is more than a day. "
                                               "Polling stopped; start it again when "
                                               "you know why.")
                                    .arg(asked.count())});
    }
    waitThenPoll(asked);
    setStatus(
        {BotState::BackingOff,
         QStringLiteral("Too many requests: the server asks to wait %1 s.").arg(asked.count()), asked});
}

void LongPoll::backOff(const Error &error, bool neverLeft)
{
    m_failures = std::min(m_failures + 1, int(backOffSteps.size()));
    const bool offline = neverLeft && (error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout);
    const auto wait = backOffDelay(m_failures, offline, m_random());
    // A batch too large to be read would come back for ever.
    if (error.kind == ErrorKind::TooLarge)
        m_limit = std::max(1, m_limit / 2);
    waitThenPoll(wait);
    setStatus({BotState::BackingOff, withCode(error), wait});
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
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
}

void LongPoll::goIdle(const domain::BotStatus &status)
{
    reset();
    setStatus(status);
}

void LongPoll::goLive()
{
    setStatus(
        {BotState::Live, m_serverDoesNotHold ? doesNotHold() : QString(), std::nullopt, m_serverDoesNotHold});
}

void LongPoll::setStatus(const domain::BotStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

} // namespace botdeck::api
