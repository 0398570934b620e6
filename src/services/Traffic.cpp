// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Traffic.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace botdeck::services {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int minutesShown = 60;
constexpr int quartersShown = 96;
constexpr qint64 shownMs = 15 * minuteMs * quartersShown;

using EventKind = models::FeedEvent::Kind;

/// What of the things that happen to a feed went wrong.
constexpr std::array troubleKinds{EventKind::BackingOff, EventKind::Conflict,    EventKind::Unauthorised,
                                  EventKind::WebhookSet, EventKind::StoreFailed, EventKind::NotHolding,
                                  EventKind::IdsReset,   EventKind::Gap};

bool isMeant(const std::optional<domain::BotKey> &wanted, const domain::BotKey &bot)
{
    return !wanted || *wanted == bot;
}

} // namespace

Traffic::Counts::Counts()
    : hour(minuteMs, minutesShown)
    , day(15 * minuteMs, quartersShown)
{
}

Traffic::Traffic(core::Clock &clock, QString storeFolder, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_storeFolder(std::move(storeFolder))
{
}

Traffic::~Traffic()
{
    *m_cancel = true;
}

void Traffic::want()
{
    if (m_stage == Stage::Asleep || m_stage == Stage::Failed)
        read();
}

void Traffic::countAnew()
{
    if (m_stage == Stage::Reading)
        m_again = true;
    else if (m_stage != Stage::Asleep)
        read();
}

void Traffic::imported()
{
    if (m_stage == Stage::Asleep)
        return;
    const bool waits = m_importedAt.has_value();
    m_importedAt = m_clock.monotonic();
    if (!waits)
        awaitImport(importPause);
}

void Traffic::awaitImport(core::Clock::Milliseconds delay)
{
    m_clock.after(delay, this, [this] {
        const core::Clock::Milliseconds left = *m_importedAt + importPause - m_clock.monotonic();
        if (left.count() > 0) {
            awaitImport(left);
            return;
        }
        m_importedAt.reset();
        countAnew();
    });
}

void Traffic::read()
{
    m_stage = Stage::Reading;
    m_again = false;
    m_waiting.clear();
    m_work.run(
        this,
        [folder = m_storeFolder, since = m_clock.wallMs() - shownMs, cancel = m_cancel] {
            return readStoredTraffic(folder, since, *cancel);
        },
        [this](const core::Result<StoredTraffic> &stored) { take(stored); });
}

/// A batch is in the store as a whole or not at all: what begins behind the newest row that was read is not
/// in what was read.
void Traffic::take(const core::Result<StoredTraffic> &stored)
{
    if (m_again)
        return read();
    m_stage = stored ? Stage::Counting : Stage::Failed;
    m_isCounted = stored.has_value();
    m_failure = stored ? core::Phrase() : stored.error().detail;
    m_counts.clear();
    const QList<Arrived> waiting = std::exchange(m_waiting, {});
    if (stored) {
        for (const StoredTraffic::Part &part : stored->parts)
            count(part.bot, part.kind, part.minuteMs, part.count);
        for (const Arrived &arrived : waiting) {
            for (auto kind = arrived.kinds.cbegin(); kind != arrived.kinds.cend(); ++kind) {
                if (arrived.firstSeq > stored->upTo)
                    count(arrived.bot, kind.key(), arrived.atMs, *kind);
            }
        }
    }
    Q_EMIT changed();
}

void Traffic::count(const domain::BotKey &bot, const QString &kind, qint64 atMs, qint64 updates)
{
    Counts &counts = m_counts[bot];
    const qint64 now = m_clock.wallMs();
    counts.hour.add(kind, atMs, updates, now);
    counts.day.add(kind, atMs, updates, now);
}

void Traffic::appended(const domain::BotKey &bot, const storage::AppendOutcome &outcome)
{
    const qint64 now = m_clock.wallMs();
    if (m_stage == Stage::Reading)
        m_waiting.append({bot, outcome.firstSeq, now, outcome.kinds});
    if (!m_isCounted)
        return;
    for (auto kind = outcome.kinds.cbegin(); kind != outcome.kinds.cend(); ++kind)
        count(bot, kind.key(), now, *kind);
    tellSoon();
}

void Traffic::timed(const domain::BotKey &bot, const FeedTiming &timing)
{
    Health &health = m_health[bot];
    const core::Clock::Milliseconds now = m_clock.monotonic();
    if (timing.roundTrip)
        health.roundTrip.add(*timing.roundTrip, now);
    if (timing.toDisk)
        health.toDisk.add(*timing.toDisk, now);
    if (timing.behind) {
        health.behind = timing.behind;
        health.behindAt = now;
        health.behindAtMs = m_clock.wallMs();
    }
    tellSoon();
}

void Traffic::happened(const models::FeedEvent &event)
{
    if (std::find(troubleKinds.begin(), troubleKinds.end(), event.kind) == troubleKinds.end())
        return;
    TrafficPicture::Trouble &trouble = m_health[event.bot].troubles[event.kind];
    trouble = {event.kind, trouble.count + 1, event.atMs};
    tellSoon();
}

void Traffic::forget(const domain::BotKey &bot)
{
    m_counts.erase(bot);
    m_health.erase(bot);
    m_waiting.removeIf([&bot](const Arrived &arrived) { return arrived.bot == bot; });
    tellSoon();
}

void Traffic::tellSoon()
{
    // While nobody has looked yet nobody waits for it.
    if (m_stage == Stage::Asleep || std::exchange(m_telling, true))
        return;
    m_clock.after(pace, this, [this] {
        m_telling = false;
        Q_EMIT changed();
    });
}

TrafficPicture Traffic::picture(const std::optional<domain::BotKey> &bot, TrafficSpan span) const
{
    TrafficPicture picture;
    if (m_isCounted)
        picture.state = TrafficPicture::State::Ready;
    else if (m_stage == Stage::Failed)
        picture.state = TrafficPicture::State::Failed;
    picture.failure = m_failure;
    addCounts(picture, bot, span);
    addHealth(picture, bot);
    return picture;
}

void Traffic::addCounts(
    TrafficPicture &picture, const std::optional<domain::BotKey> &bot, TrafficSpan span) const
{
    const auto chosen = span == TrafficSpan::Hour ? &Counts::hour : &Counts::day;
    const qint64 now = m_clock.wallMs();
    const Counts none;
    picture.firstMs = (none.*chosen).firstMs(now);
    picture.partMs = (none.*chosen).widthMs();
    picture.parts = (none.*chosen).buckets();
    QHash<QString, QList<qint64>> sums;
    for (const auto &[key, counts] : m_counts) {
        if (isMeant(bot, key))
            (counts.*chosen).addTo(sums, now);
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        picture.kinds.append({sum.key(), *sum, std::accumulate(sum->begin(), sum->end(), qint64(0))});
    std::sort(picture.kinds.begin(), picture.kinds.end(), [](const auto &a, const auto &b) {
        return a.total != b.total ? a.total > b.total : a.kind < b.kind;
    });
}

void Traffic::addHealth(TrafficPicture &picture, const std::optional<domain::BotKey> &bot) const
{
    const core::Clock::Milliseconds now = m_clock.monotonic();
    std::vector<core::Clock::Milliseconds> roundTrips;
    std::vector<core::Clock::Milliseconds> toDisk;
    std::map<EventKind, TrafficPicture::Trouble> troubles;
    for (const auto &[key, health] : m_health) {
        if (!isMeant(bot, key))
            continue;
        health.roundTrip.addTo(roundTrips, now);
        health.toDisk.addTo(toDisk, now);
        if (health.behindAt + TrafficTimes::window > now && health.behind > picture.behind) {
            picture.behind = health.behind;
            picture.behindAtMs = health.behindAtMs;
        }
        for (const auto &[kind, trouble] : health.troubles) {
            TrafficPicture::Trouble &sum = troubles[kind];
            sum = {kind, sum.count + trouble.count, std::max(sum.lastMs, trouble.lastMs)};
        }
    }
    picture.roundTrip = typicalTime(std::move(roundTrips));
    picture.toDisk = typicalTime(std::move(toDisk));
    for (const auto &[kind, trouble] : troubles)
        picture.troubles.append(trouble);
}

} // namespace botdeck::services

#include "moc_Traffic.cpp"
