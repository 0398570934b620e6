// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MatchWatch.h"

#include "BenchFixture.h"
#include "domain/UpdateDecoder.h"
#include "storage/UpdateStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>

namespace botdeck::test {

namespace {

using services::MatchWatch;

class MatchWatchTest : public BenchFixture
{
protected:
    /// So many updates more, each in a batch of its own; the first one's seq.
    qint64 append(int count, const char *text)
    {
        const auto opened = storage::UpdateStore::open(storeFolder());
        EXPECT_TRUE(opened);
        qint64 first = 0;
        for (int at = 0; at < count; ++at) {
            const domain::Update update = domain::decodeUpdate(
                R"({"update_id":)" + QByteArray::number(++m_lastId) + R"(,"message":{"text":")" + text +
                R"("}})");
            const auto stored =
                (*opened)->append({benchBot(1), domain::Stream::Poll, {update}, m_still.wallMs()});
            EXPECT_TRUE(stored);
            first = first == 0 ? stored->firstSeq : first;
        }
        return first;
    }
    /// So many updates come while the watch looks on.
    void arrive(MatchWatch &watch, int count, const char *text)
    {
        const qint64 first = append(count, text);
        watch.arrived(first, first + count - 1);
    }
    /// What was told, as "place:count".
    static QStringList told(const QSignalSpy &matched)
    {
        QStringList lines;
        for (const QList<QVariant> &call : matched) {
            for (const MatchWatch::Fresh &fresh : call.first().value<QList<MatchWatch::Fresh>>())
                lines += QStringLiteral("%1:%2").arg(fresh.filter).arg(fresh.count);
        }
        return lines;
    }

    FakeClock m_still;
    qint64 m_lastId = 1'000;
};

} // namespace

TEST_F(MatchWatchTest, ABurstIsToldOnceAndWhatWasThereBeforeNever)
{
    store(9);
    MatchWatch watch(storeFolder(), m_still);
    const QSignalSpy matched(&watch, &MatchWatch::matched);
    watch.watch({QStringLiteral("odd"), QStringLiteral("even"), QStringLiteral("none")}, {});
    arrive(watch, 3, "odd");
    arrive(watch, 2, "even");
    settle();
    EXPECT_TRUE(matched.isEmpty()) << "not with every batch";
    m_still.advance(MatchWatch::pace);
    ASSERT_TRUE(waitUntil([&] { return !matched.isEmpty(); }));
    EXPECT_EQ(told(matched), (QStringList{QStringLiteral("0:3"), QStringLiteral("1:2")}));
    arrive(watch, 1, "even");
    m_still.advance(MatchWatch::pace);
    ASSERT_TRUE(waitUntil([&] { return matched.size() == 2; }));
    EXPECT_EQ(told(matched).last(), QStringLiteral("1:1")) << "nothing is told twice";
}

TEST_F(MatchWatchTest, WhileNothingIsWatchedNothingIsRead)
{
    MatchWatch watch(storeFolder(), m_still);
    watch.arrived(1, 1);
    EXPECT_FALSE(m_still.nextDelay());
}

TEST_F(MatchWatchTest, OthersThatAreWatchedAreToldOfWhatComesFromThenOn)
{
    store(2);
    MatchWatch watch(storeFolder(), m_still);
    const QSignalSpy matched(&watch, &MatchWatch::matched);
    watch.watch({QStringLiteral("odd")}, {});
    arrive(watch, 3, "odd");
    watch.watch({}, {});
    m_still.advance(MatchWatch::pace);
    append(2, "odd");
    watch.watch({QStringLiteral("odd")}, {});
    arrive(watch, 1, "odd");
    m_still.advance(MatchWatch::pace);
    ASSERT_TRUE(waitUntil([&] { return !matched.isEmpty(); }));
    EXPECT_EQ(told(matched), QStringList{QStringLiteral("0:1")});
}

TEST_F(MatchWatchTest, WhatIsImportedIsNeverToldWhereverItComesBetween)
{
    MatchWatch watch(storeFolder(), m_still);
    const QSignalSpy matched(&watch, &MatchWatch::matched);
    watch.watch({QStringLiteral("odd")}, {}, true);
    arrive(watch, 1, "odd");
    m_still.advance(MatchWatch::pace);
    ASSERT_TRUE(waitUntil([&] { return matched.size() == 1; }));
    append(20, "odd imported");
    arrive(watch, 2, "odd live");
    append(20, "odd imported");
    arrive(watch, 3, "odd last");
    append(20, "odd imported");
    m_still.advance(MatchWatch::pace);
    ASSERT_TRUE(waitUntil([&] { return matched.size() == 2; }));
    EXPECT_EQ(told(matched).last(), QStringLiteral("0:5"));
    const auto fresh = matched.last().first().value<QList<MatchWatch::Fresh>>();
    EXPECT_EQ(fresh.first().newest, QStringLiteral("odd last"));
}

TEST_F(MatchWatchTest, ATimeOfDayIsOfTheDayOnWhichSomethingComes)
{
    MatchWatch watch(storeFolder(), m_still);
    const QSignalSpy matched(&watch, &MatchWatch::matched);
    watch.watch(
        {QStringLiteral("before:23:59:59"), QStringLiteral("before:soon"), QStringLiteral("odd")}, {});
    m_still.advance(std::chrono::hours(24));
    arrive(watch, 2, "odd");
    m_still.advance(MatchWatch::pace);
    ASSERT_TRUE(waitUntil([&] { return !matched.isEmpty(); }));
    EXPECT_EQ(told(matched), (QStringList{QStringLiteral("0:2"), QStringLiteral("2:2")}));
}

} // namespace botdeck::test
