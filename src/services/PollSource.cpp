// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PollSource.h"

#include "services/FeedRules.h"

namespace botdeck::services {

PollSource::PollSource(
    api::BotClient &client, core::Clock &clock, const api::LongPoll::Random &random,
    const api::LongPollOptions &options, QObject *parent)
    : UpdateSource(parent)
    , m_clock(clock)
    , m_peeks(options.peek)
    , m_poll(client, clock, random, options)
{
    connect(&m_poll, &api::LongPoll::batchReceived, this, &UpdateSource::batchReceived);
    connect(&m_poll, &api::LongPoll::pollAnswered, this, &UpdateSource::pollAnswered);
    connect(&m_poll, &api::LongPoll::statusChanged, this, &UpdateSource::statusChanged);
    connect(&m_poll, &api::LongPoll::nothingPending, this, &PollSource::nothingCame);
    connect(&m_poll, &api::LongPoll::confirmed, this, &UpdateSource::confirmed);
    connect(&m_poll, &api::LongPoll::confirmFailed, this, &UpdateSource::confirmFailed);
}

void PollSource::start(const domain::BotKey &, const storage::Position &position)
{
    m_position = position;
    begin();
}

void PollSource::begin()
{
    const std::optional<core::Id> offset = firstOffset(m_position, m_clock.wallMs());
    if (!offset)
        m_position.offset.reset();
    m_poll.start(offset);
}

/// Where the server's numbers may have started anew by now, the offset is asked for no longer.
void PollSource::nothingCame()
{
    if (m_peeks)
        Q_EMIT nothingPending();
    else if (m_position.offset && !firstOffset(m_position, m_clock.wallMs()))
        begin();
}

void PollSource::stop()
{
    m_poll.stop();
}

void PollSource::goOn(const storage::AppendOutcome &outcome)
{
    const std::optional<qint64> offset = outcome.position.offset;
    m_position = outcome.position;
    m_position.lastUpdateMs = m_clock.wallMs(); // what was known is the server's present numbers too
    // What was peeked before is new to the server's offset.
    const bool nothingNew = outcome.stored == 0 && (m_peeks || outcome.changed.isEmpty());
    m_poll.acknowledge(offset ? std::optional(core::Id(*offset)) : std::nullopt, nothingNew);
}

void PollSource::confirm(qint64 offset)
{
    m_poll.confirm(core::Id(offset));
}

void PollSource::storeFailed(const core::Error &error)
{
    m_poll.storeFailed(error);
}

qint64 PollSource::polls() const
{
    return m_poll.counts().sent;
}

} // namespace botdeck::services

#include "moc_PollSource.cpp"
