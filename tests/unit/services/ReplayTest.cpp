// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplayFixture.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawHttp.h"
#include "tests/support/Wait.h"

namespace botdeck::test {

namespace {

using services::Replay;
using services::ReplayEnd;
using services::ReplayObstacle;
using services::ReplayOrder;
using services::ReplayPace;
using services::ReplayResult;
using services::ReplayVerdict;
using std::chrono::milliseconds;
using std::chrono::seconds;

using ReplayTest = ReplayFixture;

} // namespace

TEST_F(ReplayTest, ARealPollOfTheSandboxGetsThemOldestFirstUnderNewNumbers)
{
    const QList<qint64> seqs{store(oddUpdate(900, "first")), store(oddUpdate(901, "second"))};
    replay(sandboxBot(domain::PlatformId::Telegram), {seqs});
    ASSERT_TRUE(ends());
    EXPECT_EQ(end, ReplayEnd::Through);
    ASSERT_EQ(results.size(), 2);
    const QByteArray poll = "/bot" + demoBot(domain::PlatformId::Telegram).token + "/getUpdates";
    const QByteArray body = RawClient(m_port).exchange(httpGet(poll)).body;
    qsizetype from = 0;
    for (int at = 0; at < 2; ++at) {
        EXPECT_EQ(results.at(at).verdict, ReplayVerdict::Arrived);
        EXPECT_EQ(results.at(at).updateId, QString::number(900 + at));
        EXPECT_EQ(results.at(at).kind, QStringLiteral("message"));
        ASSERT_FALSE(results.at(at).newId.isEmpty());
        QByteArray expected = oddUpdate(900 + at, at == 0 ? "first" : "second");
        expected.replace(QByteArray::number(900 + at) + ',', results.at(at).newId.toLatin1() + ',');
        const qsizetype found = body.indexOf(expected, from);
        EXPECT_GE(found, 0) << body.toStdString();
        from = found;
    }
}

TEST_F(ReplayTest, ItEndsAtTheFirstFailureWhereThatIsAsked)
{
    server.script({act::answer("ok"), act::answer("no", "400 Bad Request"), act::answer("ok")});
    ReplayOrder order{{store(oddUpdate(1)), store(oddUpdate(2)), store(oddUpdate(3))}};
    order.stopAtFailure = true;
    replay(webhook(), order);
    ASSERT_TRUE(ends());
    EXPECT_EQ(end, ReplayEnd::AtFailure);
    EXPECT_EQ(results.size(), 2);
    EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(ReplayTest, StopEndsItAtOnceAndSaysWhatIsUnderWay)
{
    server.script({act::keepSilent()});
    Replay &running = replay(webhook(), {{store(oddUpdate(1)), store(oddUpdate(2))}});
    ASSERT_TRUE(waitUntil([this] { return server.requests().size() == 1; }));
    running.stop();
    EXPECT_EQ(end, ReplayEnd::Stopped);
    ASSERT_EQ(results.size(), 1);
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::Unknown);
    ASSERT_TRUE(waitUntil([this] { return server.openConnections() == 0; }));
    EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(ReplayTest, ThePausesAreThoseWithWhichTheyCameButNotLonger)
{
    FakeClock clock;
    server.script({act::answer("ok")});
    constexpr qint64 begun = 1'790'000'000'000;
    ReplayOrder order{
        {store(oddUpdate(1), begun), store(oddUpdate(2), begun + 3'000),
         store(oddUpdate(3), begun + 900'000)}};
    order.pace = ReplayPace::AsReceived;
    order.longestPause = seconds(10);
    replay(webhook(server.url(), clock), order, clock);
    const auto has = [this](qsizetype count) {
        return waitUntil([this, count] { return results.size() == count; });
    };
    ASSERT_TRUE(has(1));
    settle();
    clock.advance(milliseconds(2'999));
    settle();
    EXPECT_EQ(server.requests().size(), 1);
    clock.advance(milliseconds(1));
    ASSERT_TRUE(has(2));
    settle();
    clock.advance(milliseconds(9'999));
    settle();
    EXPECT_EQ(server.requests().size(), 2);
    clock.advance(milliseconds(1));
    ASSERT_TRUE(has(3));
    EXPECT_TRUE(ends());
}

TEST_F(ReplayTest, WhatIsNoJsonGoesToAWebhookOnlyByteForByte)
{
    const QByteArray broken("{\"update_id\":7,\"message\":{\"text\":\"\xff\xfe\"}}");
    const qint64 seq = store(broken);
    const int before = pending(domain::PlatformId::Telegram);
    replay(sandboxBot(domain::PlatformId::Telegram), {{seq}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::PassedOver);
    EXPECT_EQ(results.constFirst().obstacle, ReplayObstacle::NoJson);
    EXPECT_EQ(pending(domain::PlatformId::Telegram), before);
    results.clear();
    end.reset();
    server.script({act::answer("ok")});
    replay(webhook(), {{seq}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::Arrived);
    EXPECT_EQ(server.requests().constFirst().body, broken);
}

TEST_F(ReplayTest, EditedBytesGoInPlaceOfTheStoredOnes)
{
    server.script({act::answer("ok")});
    ReplayOrder order{{store(oddUpdate(1))}};
    order.edited = QByteArray("{\n \"update_id\": 12e0, \"poll\":{}\n}");
    replay(webhook(), order);
    ASSERT_TRUE(ends());
    EXPECT_EQ(server.requests().constFirst().body, *order.edited);
}

TEST_F(ReplayTest, WhatIsNoLongerStoredIsPassedOver)
{
    server.script({act::answer("ok")});
    const qint64 seq = store(oddUpdate(1));
    replay(webhook(), {{seq + 500, seq}});
    ASSERT_TRUE(ends());
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results.at(0).obstacle, ReplayObstacle::Gone);
    EXPECT_EQ(results.at(1).verdict, ReplayVerdict::Arrived);
}

TEST_F(ReplayTest, AFrameOfTheGatewayIsRefusedWhereNobodyListens)
{
    const QByteArray frame(R"({"action":"push","data":{"message_id":"3","content":"{}"}})");
    const qint64 seq = store(frame, 1'790'000'000'000, domain::Stream::Gateway);
    replay(sandboxBot(domain::PlatformId::Fanbook), {{seq}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::Refused);
    EXPECT_TRUE(results.constFirst().detail.english().contains(QStringLiteral("gateway")));
}

TEST_F(ReplayTest, AStoreThatCannotBeReadEndsIt)
{
    Replay running(m_dir.filePath(QStringLiteral("nowhere")), m_clock, webhook());
    QString why;
    QObject::connect(&running, &Replay::finished, &running, [&](ReplayEnd how, const QString &detail) {
        end = how;
        why = detail;
    });
    running.start({{1, 2}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(end, ReplayEnd::StoreFailed);
    EXPECT_FALSE(why.isEmpty());
    EXPECT_EQ(server.connections(), 0);
}

} // namespace botdeck::test
