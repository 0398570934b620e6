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
    , m_poll(client, clock, random, options)
{
    connect(&m_poll, &api::LongPoll::batchReceived, this, &UpdateSource::batchReceived);
    connect(&m_poll, &api::LongPoll::statusChanged, this, &UpdateSource::statusChanged);
}

void PollSource::start(const domain::BotKey &, const storage::Position &position)
{
    m_poll.start(firstOffset(position, m_clock.wallMs()));
}

void PollSource::stop()
{
    m_poll.stop();
}

void PollSource::goOn(const storage::AppendOutcome &outcome)
{
    const std::optional<qint64> offset = outcome.position.offset;
    m_poll.acknowledge(offset ? std::optional(core::Id(*offset)) : std::nullopt, outcome.stored == 0);
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
