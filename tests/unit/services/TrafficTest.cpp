// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Traffic.h"

#include "BenchFixture.h"
#include "domain/UpdateDecoder.h"
#include "storage/UpdateStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>

#include <numeric>

namespace botdeck::test {

namespace {

using services::Traffic;
using services::TrafficBuckets;
using services::TrafficPicture;
using services::TrafficSpan;
using services::TrafficTimes;
using std::chrono::minutes;
using Ms = core::Clock::Milliseconds;
using TroubleKind = models::FeedEvent::Kind;

constexpr qint64 oneMinuteMs = 60'000;

QList<qint64> sumOf(const TrafficBuckets &buckets, const char *kind, qint64 nowMs)
{
    QHash<QString, QList<qint64>> sums;
    buckets.addTo(sums, nowMs);
    return sums.value(QString::fromLatin1(kind));
}

TrafficPicture::Kind kindOf(const TrafficPicture &picture, const char *name)
{
    for (const TrafficPicture::Kind &kind : picture.kinds) {
        if (kind.kind == QLatin1StringView(name))
            return kind;
    }
    return {};
}

/// As the store would tell it, one of each of these kinds.
storage::AppendOutcome newRows(qint64 firstSeq, const QStringList &kinds)
{
    storage::AppendOutcome outcome;
    outcome.firstSeq = firstSeq;
    outcome.lastSeq = firstSeq + kinds.size() - 1;
    outcome.stored = int(kinds.size());
    for (const QString &kind : kinds)
        ++outcome.kinds[kind];
    return outcome;
}

class TrafficTest : public BenchFixture
{
protected:
    /// So many updates of a kind, received so long before the clock's now.
    qint64 arrive(int bot, const char *kind, int count, minutes ago)
    {
        const auto opened = storage::UpdateStore::open(storeFolder());
        EXPECT_TRUE(opened);
        storage::Batch batch{benchBot(bot), domain::Stream::Poll, {}, m_still.wallMs() - Ms(ago).count()};
        for (int at = 0; at < count; ++at) {
            batch.updates += domain::decodeUpdate(
                R"({"update_id":)" + QByteArray::number(++m_lastId) + R"(,")" + kind + R"(":{"text":"t"}})");
        }
        const auto outcome = (*opened)->append(batch);
        EXPECT_TRUE(outcome);
        m_outcome = *outcome;
        return outcome->lastSeq;
    }
    /// What was read is shown.
    void read(Traffic &traffic)
    {
        const QSignalSpy changed(&traffic, &Traffic::changed);
        traffic.want();
        ASSERT_TRUE(waitUntil([&] { return !changed.isEmpty(); }));
    }

    FakeClock m_still;
    qint64 m_lastId = 0;
    storage::AppendOutcome m_outcome;
};

} // namespace

TEST(TrafficBuckets, CountsByMinuteAndForgetsWhatLeavesTheWindow)
{
    TrafficBuckets buckets(oneMinuteMs, 3);
    const qint64 now = 1'000 * oneMinuteMs + 30'000;
    buckets.add(QStringLiteral("message"), now, 2, now);
    buckets.add(QStringLiteral("message"), now - 2 * oneMinuteMs, 5, now);
    buckets.add(QStringLiteral("message"), now - 3 * oneMinuteMs, 7, now);
    buckets.add(QStringLiteral("message"), now + oneMinuteMs, 9, now);
    EXPECT_EQ(buckets.firstMs(now), 998 * oneMinuteMs);
    EXPECT_EQ(sumOf(buckets, "message", now), (QList<qint64>{5, 0, 2})) << "nothing from outside the window";
    EXPECT_EQ(sumOf(buckets, "message", now + oneMinuteMs), (QList<qint64>{0, 2, 0}));
    EXPECT_EQ(sumOf(buckets, "message", now + 9 * oneMinuteMs), QList<qint64>());
}

TEST(TrafficBuckets, AClockThatJumpsAheadAndBackTakesNothingAlong)
{
    TrafficBuckets buckets(oneMinuteMs, 3);
    const qint64 now = 1'000 * oneMinuteMs;
    const qint64 later = 50'000 * oneMinuteMs;
    buckets.add(QStringLiteral("message"), now, 1, now);
    buckets.add(QStringLiteral("message"), later, 4, later);
    EXPECT_EQ(sumOf(buckets, "message", later), (QList<qint64>{0, 0, 4}));
    buckets.add(QStringLiteral("message"), now + oneMinuteMs, 2, now + oneMinuteMs);
    EXPECT_EQ(sumOf(buckets, "message", now + oneMinuteMs), (QList<qint64>{0, 1, 2}));
}

TEST(TrafficBuckets, KindsThatAServerInventsAreCountedTogether)
{
    TrafficBuckets buckets(oneMinuteMs, 2);
    for (int kind = 0; kind < 1'000; ++kind)
        buckets.add(QStringLiteral("kind%1").arg(kind), oneMinuteMs, 1, oneMinuteMs);
    QHash<QString, QList<qint64>> sums;
    buckets.addTo(sums, oneMinuteMs);
    EXPECT_EQ(sums.size(), TrafficBuckets::mostKinds + 1);
    EXPECT_EQ(sums.value(TrafficBuckets::otherKind).last(), 1'000 - TrafficBuckets::mostKinds);
}

TEST(TrafficTimes, AreOfTheLastHourAndTheNewest)
{
    TrafficTimes times;
    const Ms hour = TrafficTimes::window;
    times.add(Ms(900), Ms(0));
    for (int took = 1; took <= 20; ++took)
        times.add(Ms(took), Ms(1'000));
    std::vector<Ms> all;
    times.addTo(all, Ms(500));
    EXPECT_EQ(all.size(), 21U);
    std::vector<Ms> last;
    times.addTo(last, hour);
    const auto typical = services::typicalTime(last);
    ASSERT_TRUE(typical);
    EXPECT_EQ(typical->count, 20);
    EXPECT_EQ(typical->median, Ms(10));
    EXPECT_EQ(typical->most, Ms(19));
    for (int took = 0; took < 5'000; ++took)
        times.add(Ms(7), Ms(2'000));
    std::vector<Ms> kept;
    times.addTo(kept, Ms(2'000));
    EXPECT_EQ(kept, std::vector<Ms>(TrafficTimes::kept, Ms(7)));
    EXPECT_FALSE(services::typicalTime({}));
}

TEST_F(TrafficTest, ShowsWhatTheStoreGotInTheLastHourAndDayByKindAndBot)
{
    arrive(1, "message", 3, minutes(0));
    arrive(1, "message", 4, minutes(59));
    arrive(1, "callback_query", 2, minutes(61));
    arrive(2, "message", 5, minutes(10));
    arrive(2, "message", 6, minutes(25 * 60));
    Traffic traffic(m_still, storeFolder());
    EXPECT_EQ(traffic.picture({}, TrafficSpan::Hour).state, TrafficPicture::State::Reading);
    read(traffic);

    const TrafficPicture hour = traffic.picture({}, TrafficSpan::Hour);
    EXPECT_EQ(hour.state, TrafficPicture::State::Ready);
    EXPECT_EQ(hour.parts, 60);
    EXPECT_EQ(hour.partMs, oneMinuteMs);
    ASSERT_EQ(hour.kinds.size(), 1);
    EXPECT_EQ(hour.kinds.first().total, 12);
    EXPECT_EQ(hour.kinds.first().counts.last(), 3);
    EXPECT_EQ(hour.kinds.first().counts.at(49), 5);
    EXPECT_EQ(hour.kinds.first().counts.first(), 4);

    const TrafficPicture day = traffic.picture({}, TrafficSpan::Day);
    EXPECT_EQ(day.parts, 96);
    EXPECT_EQ(kindOf(day, "message").total, 12) << "what is older than a day is left out";
    EXPECT_EQ(kindOf(day, "callback_query").total, 2);
    EXPECT_EQ(day.kinds.first().kind, QLatin1StringView("message")) << "the most frequent first";

    EXPECT_EQ(kindOf(traffic.picture(benchBot(2), TrafficSpan::Day), "message").total, 5);
    EXPECT_TRUE(traffic.picture(benchBot(3), TrafficSpan::Day).kinds.isEmpty());
}

TEST_F(TrafficTest, WhatArrivesWhileTheStoreIsReadIsCountedOnce)
{
    arrive(1, "message", 3, minutes(5));
    arrive(1, "message", 2, minutes(0));
    const storage::AppendOutcome inTheStore = m_outcome;
    Traffic traffic(m_still, storeFolder());
    const QSignalSpy changed(&traffic, &Traffic::changed);
    traffic.want();
    traffic.appended(benchBot(1), inTheStore);
    traffic.appended(benchBot(1), newRows(1'000, QStringList(4, QStringLiteral("poll"))));
    ASSERT_TRUE(waitUntil([&] { return !changed.isEmpty(); }));
    const TrafficPicture hour = traffic.picture({}, TrafficSpan::Hour);
    EXPECT_EQ(kindOf(hour, "message").total, 5);
    EXPECT_EQ(kindOf(hour, "poll").total, 4);
}

TEST_F(TrafficTest, WhatArrivesLaterIsAddedWithoutAnotherLookAtTheStore)
{
    arrive(1, "message", 3, minutes(0));
    Traffic traffic(m_still, storeFolder());
    traffic.appended(benchBot(1), m_outcome); // nobody looks yet: it is in the store
    read(traffic);
    const QSignalSpy changed(&traffic, &Traffic::changed);
    const storage::AppendOutcome more = newRows(50, {QStringLiteral("message"), QStringLiteral("poll")});
    for (int batch = 0; batch < 100; ++batch)
        traffic.appended(benchBot(2), more);
    const TrafficPicture hour = traffic.picture({}, TrafficSpan::Hour);
    EXPECT_EQ(kindOf(hour, "message").total, 103);
    EXPECT_EQ(kindOf(hour, "poll").total, 100);
    EXPECT_TRUE(changed.isEmpty());
    m_still.advance(Traffic::pace);
    EXPECT_EQ(changed.size(), 1) << "once a second, not with every batch";
}

TEST_F(TrafficTest, RowsThatWentAreNoLongerCounted)
{
    arrive(1, "message", 3, minutes(0));
    arrive(2, "message", 2, minutes(0));
    Traffic traffic(m_still, storeFolder());
    read(traffic);
    {
        const auto opened = storage::UpdateStore::open(storeFolder());
        storage::ErasureSubject subject;
        subject.kind = storage::ErasureSubject::Kind::Bot;
        subject.bot = benchBot(1);
        ASSERT_TRUE((*opened)->erase(subject));
    }
    const QSignalSpy changed(&traffic, &Traffic::changed);
    traffic.countAnew();
    ASSERT_TRUE(waitUntil([&] { return !changed.isEmpty(); }));
    EXPECT_EQ(kindOf(traffic.picture({}, TrafficSpan::Hour), "message").total, 2);
}

TEST_F(TrafficTest, ACaptureIsCountedOnceItIsThroughAndThePictureStaysUntilThen)
{
    arrive(1, "message", 3, minutes(0));
    Traffic traffic(m_still, storeFolder());
    read(traffic);
    const QSignalSpy changed(&traffic, &Traffic::changed);
    const auto total = [&traffic] {
        const TrafficPicture hour = traffic.picture({}, TrafficSpan::Hour);
        EXPECT_EQ(hour.state, TrafficPicture::State::Ready);
        return kindOf(hour, "message").total;
    };
    for (int second = 0; second < 10; ++second) {
        arrive(1, "message", 1, minutes(0));
        traffic.imported();
        m_still.advance(std::chrono::seconds(1));
        EXPECT_EQ(total(), 3);
    }
    m_still.advance(Traffic::importPause - std::chrono::seconds(1) - Ms(1));
    settle();
    EXPECT_TRUE(changed.isEmpty()) << "the store was read before the capture was through";
    m_still.advance(Ms(1));
    EXPECT_EQ(total(), 3) << "what was there stays while it is read";
    traffic.appended(benchBot(1), newRows(1'000, {QStringLiteral("message")}));
    EXPECT_EQ(total(), 4) << "and what comes is added";
    ASSERT_TRUE(waitUntil([&] { return total() == 14; }));
    EXPECT_FALSE(changed.isEmpty());
}

TEST_F(TrafficTest, TimesAreOfTheBotOrOfAllAndTheOneFurthestBehindCounts)
{
    Traffic traffic(m_still, storeFolder());
    for (int took = 1; took <= 9; ++took)
        traffic.timed(benchBot(1), {Ms(took * 100), Ms(took), Ms(2'000)});
    traffic.timed(benchBot(2), {Ms(25'000), {}, Ms(90'000)});
    const TrafficPicture one = traffic.picture(benchBot(1), TrafficSpan::Hour);
    ASSERT_TRUE(one.roundTrip && one.toDisk && one.behind);
    EXPECT_EQ(one.roundTrip->median, Ms(500));
    EXPECT_EQ(one.roundTrip->most, Ms(900));
    EXPECT_EQ(one.toDisk->median, Ms(5));
    EXPECT_EQ(*one.behind, Ms(2'000));
    const TrafficPicture all = traffic.picture({}, TrafficSpan::Hour);
    EXPECT_EQ(all.roundTrip->most, Ms(25'000));
    EXPECT_EQ(*all.behind, Ms(90'000));
    m_still.advance(std::chrono::hours(1));
    const TrafficPicture later = traffic.picture({}, TrafficSpan::Hour);
    EXPECT_FALSE(later.roundTrip || later.toDisk || later.behind);
}

TEST_F(TrafficTest, TroublesAreCountedByKindWithTheLastTimeUntilTheBotGoes)
{
    Traffic traffic(m_still, storeFolder());
    const auto tell = [&](int bot, TroubleKind kind, qint64 atMs) {
        models::FeedEvent event{benchBot(bot)};
        event.kind = kind;
        event.atMs = atMs;
        traffic.happened(event);
    };
    tell(1, TroubleKind::Started, 1'000);
    tell(1, TroubleKind::BackingOff, 2'000);
    tell(1, TroubleKind::BackingOff, 5'000);
    tell(2, TroubleKind::BackingOff, 4'000);
    tell(2, TroubleKind::Conflict, 6'000);
    const auto troubles = traffic.picture({}, TrafficSpan::Hour).troubles;
    ASSERT_EQ(troubles.size(), 2);
    EXPECT_EQ(troubles.at(0).kind, TroubleKind::BackingOff);
    EXPECT_EQ(troubles.at(0).count, 3);
    EXPECT_EQ(troubles.at(0).lastMs, 5'000);
    EXPECT_EQ(troubles.at(1).count, 1);
    traffic.forget(benchBot(2));
    ASSERT_EQ(traffic.picture({}, TrafficSpan::Hour).troubles.size(), 1);
    EXPECT_EQ(traffic.picture({}, TrafficSpan::Hour).troubles.first().count, 2);
}

TEST_F(TrafficTest, TheStoreTellsTheKindsOfWhatWasNew)
{
    arrive(1, "message", 2, minutes(0));
    const QHash<QString, int> kinds = m_outcome.kinds;
    EXPECT_EQ(kinds, (QHash<QString, int>{{QStringLiteral("message"), 2}}));
    const auto opened = storage::UpdateStore::open(storeFolder());
    const domain::Update again = domain::decodeUpdate(R"({"update_id":1,"message":{"text":"t"}})");
    const auto outcome = (*opened)->append({benchBot(1), domain::Stream::Poll, {again}, m_still.wallMs()});
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->kinds.isEmpty()) << "what was there already is no new one";
}

} // namespace botdeck::test
