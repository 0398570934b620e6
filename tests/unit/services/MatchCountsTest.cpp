// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/MatchCounts.h"

#include "BenchFixture.h"
#include "domain/UpdateDecoder.h"
#include "storage/UpdateStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>

namespace botdeck::test {

namespace {

using services::MatchCounts;

class MatchCountsTest : public BenchFixture
{
protected:
    void append(int firstId, int count, const char *text)
    {
        const auto opened = storage::UpdateStore::open(storeFolder());
        ASSERT_TRUE(opened);
        for (int id = firstId; id < firstId + count; ++id) {
            const domain::Update update = domain::decodeUpdate(
                R"({"update_id":)" + QByteArray::number(id) + R"(,"message":{"text":")" + text + R"("}})");
            ASSERT_TRUE((*opened)->append({benchBot(1), domain::Stream::Poll, {update}, 5'000'000}));
        }
    }
    static QList<qint64> last(const QSignalSpy &counted)
    {
        return counted.last().first().value<QList<qint64>>();
    }

    FakeClock m_still;
};

} // namespace

TEST_F(MatchCountsTest, CountsEachFilterForOneBotOrAll)
{
    store(9);
    MatchCounts counts(storeFolder(), m_still);
    const QSignalSpy counted(&counts, &MatchCounts::counted);
    const QList<domain::Filter> filters{benchFilter("odd"), benchFilter("even"), benchFilter("none")};
    counts.ask({filters, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return counted.size() == 1; }));
    EXPECT_EQ(last(counted), (QList<qint64>{5, 4, 0}));
    counts.ask({filters, benchBot(1), {}});
    ASSERT_TRUE(waitUntil([&] { return counted.size() == 2; }));
    EXPECT_EQ(last(counted), (QList<qint64>{0, 4, 0}));
}

TEST_F(MatchCountsTest, AddsWhatArrivesAtItsOwnPace)
{
    store(9);
    MatchCounts counts(storeFolder(), m_still);
    const QSignalSpy counted(&counts, &MatchCounts::counted);
    counts.ask({{benchFilter("odd"), benchFilter("even")}, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return counted.size() == 1; }));
    append(100, 3, "even");
    counts.arrived();
    counts.arrived();
    settle();
    EXPECT_EQ(counted.size(), 1) << "not with every batch";
    m_still.advance(MatchCounts::pace);
    ASSERT_TRUE(waitUntil([&] { return counted.size() == 2; }));
    EXPECT_EQ(last(counted), (QList<qint64>{5, 7}));
    append(200, 1, "odd");
    counts.arrived();
    m_still.advance(MatchCounts::pace);
    ASSERT_TRUE(waitUntil([&] { return counted.size() == 3; }));
    EXPECT_EQ(last(counted), (QList<qint64>{6, 7}));
}

TEST_F(MatchCountsTest, ToAnEarlierQuestionNothingIsSaid)
{
    store(50);
    MatchCounts counts(storeFolder(), m_still);
    const QSignalSpy counted(&counts, &MatchCounts::counted);
    for (int time = 0; time < 20; ++time)
        counts.ask({QList<domain::Filter>(30, benchFilter("odd")), {}, {}});
    counts.ask({{benchFilter("even")}, {}, {}});
    ASSERT_TRUE(waitUntil([&] { return !counted.isEmpty(); }));
    EXPECT_EQ(counted.size(), 1);
    EXPECT_EQ(last(counted), (QList<qint64>{25}));
}

TEST_F(MatchCountsTest, MarksAreCountedAnewAndAStoreThatIsNotThereIsTriedAgain)
{
    MatchCounts counts(storeFolder(), m_still);
    const QSignalSpy counted(&counts, &MatchCounts::counted);
    counts.ask({{benchFilter("is:marked")}, {}, {}});
    store(5);
    counts.countAnew();
    ASSERT_TRUE(waitUntil([&] { return !counted.isEmpty(); }));
    EXPECT_EQ(last(counted), (QList<qint64>{0}));
    {
        const auto opened = storage::UpdateStore::open(storeFolder());
        ASSERT_TRUE((*opened)->remark({2, 4}, {true, {}}));
    }
    counts.countAnew();
    ASSERT_TRUE(waitUntil([&] { return last(counted) == (QList<qint64>{2}); }));
}

} // namespace botdeck::test
