// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedEvents.h"

#include "core/Clock.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::services {

namespace {

using domain::BotState;
using EventKind = models::FeedEvent::Kind;

struct Trouble
{
    BotState state;
    EventKind kind;
};

// States in which a feed does not receive; leaving one of them for Live is told too.
constexpr std::array troubles{
    Trouble{BotState::BackingOff, EventKind::BackingOff},
    Trouble{BotState::Conflict, EventKind::Conflict},
    Trouble{BotState::Unauthorised, EventKind::Unauthorised},
    Trouble{BotState::WebhookSet, EventKind::WebhookSet},
    Trouble{BotState::StoreFailed, EventKind::StoreFailed},
};

const Trouble *troubleOf(BotState state)
{
    const auto *found = std::find_if(
        troubles.begin(), troubles.end(), [state](const Trouble &trouble) { return trouble.state == state; });
    return found == troubles.end() ? nullptr : found;
}

/// How many update_ids lie between what was expected next and what came: each stored update accounts for one.
/// Too few where an update came late or without an id, never too many.
qint64 gapOf(qint64 expected, const storage::AppendOutcome &outcome)
{
    const std::optional<qint64> next = outcome.position.offset;
    if (!next || expected < 0 || *next <= expected)
        return 0;
    return std::max<qint64>(0, *next - expected - outcome.stored);
}

} // namespace

FeedEvents::FeedEvents(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void FeedEvents::setStatus(const domain::BotKey &bot, const domain::BotStatus &status)
{
    Feed &feed = m_feeds[bot];
    const bool isNew = feed.state != status.state || feed.reason != status.reason;
    // Each failed try is told, though it fails like the one before.
    if (isNew || status.state == BotState::BackingOff)
        tellState(bot, feed, status);
    if (status.serverDoesNotHold && std::exchange(feed.holds, false))
        tell(bot, EventKind::NotHolding);
    feed.state = status.state;
    feed.reason = status.reason;
}

void FeedEvents::tellState(const domain::BotKey &bot, Feed &feed, const domain::BotStatus &status)
{
    const BotState was = feed.state;
    if (const Trouble *trouble = troubleOf(status.state)) {
        feed.isTroubled = true;
        feed.failures += status.state == BotState::BackingOff ? 1 : 0;
        tell(bot, trouble->kind, status, status.state == BotState::BackingOff ? feed.failures : 0);
    } else if (status.state == BotState::Stopped) {
        if (was != BotState::Stopped)
            tell(bot, EventKind::Stopped, status);
        feed = {BotState::Stopped, {}, false, true, 0, feed.epoch, feed.offset};
    } else if (was == BotState::Stopped) {
        tell(bot, EventKind::Started);
    } else if (status.state == BotState::Live || status.state == BotState::Peeking) {
        feed.failures = 0;
        if (std::exchange(feed.isTroubled, false))
            tell(bot, EventKind::Recovered);
    }
}

void FeedEvents::appended(const domain::BotKey &bot, const storage::AppendOutcome &outcome)
{
    if (outcome.stored > 0) {
        // What happened before the first batch of the session stands before it.
        for (models::FeedEvent &event : m_events)
            event.afterSeq = event.afterSeq.value_or(outcome.firstSeq - 1);
        m_lastSeq = std::max(m_lastSeq.value_or(0), outcome.firstSeq - 1);
    }
    Feed &feed = m_feeds[bot];
    if (outcome.epochGrew) {
        tell(bot, EventKind::IdsReset);
    } else if (feed.offset && feed.epoch == outcome.position.epoch) {
        if (const qint64 gap = gapOf(*feed.offset, outcome); gap > 0)
            tell(bot, EventKind::Gap, {}, gap);
    }
    feed.epoch = outcome.position.epoch;
    feed.offset = outcome.position.offset;
    if (outcome.stored > 0)
        m_lastSeq = outcome.lastSeq;
}

void FeedEvents::tell(
    const domain::BotKey &bot, models::FeedEvent::Kind kind, const domain::BotStatus &status, qint64 count)
{
    dropOldest(bot);
    m_events.append({bot, kind, m_clock.wallMs(), status.reason, status.retryIn, count, m_lastSeq});
    Q_EMIT happened(m_events.last());
}

void FeedEvents::dropOldest(const domain::BotKey &bot)
{
    const auto isOfBot = [&bot](const models::FeedEvent &event) { return event.bot == bot; };
    if (std::count_if(m_events.begin(), m_events.end(), isOfBot) >= models::FeedEvent::keptPerBot)
        m_events.erase(std::find_if(m_events.begin(), m_events.end(), isOfBot));
}

void FeedEvents::forget(const domain::BotKey &bot)
{
    m_feeds.remove(bot);
    m_events.removeIf([&bot](const models::FeedEvent &event) { return event.bot == bot; });
}

QList<models::FeedEvent> FeedEvents::events(const std::optional<domain::BotKey> &bot) const
{
    QList<models::FeedEvent> chosen = m_events;
    if (bot)
        chosen.removeIf([&bot](const models::FeedEvent &event) { return event.bot != *bot; });
    return chosen;
}

} // namespace botdeck::services

#include "moc_FeedEvents.cpp"
