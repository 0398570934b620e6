// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PollTest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace botdeck::api {

using core::Id;
using domain::BotState;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

using LongPollTest = PollTest;

const QByteArray twoUpdates =
    "[{\"update_id\":7,\"message\":{\"text\":\"a\"}},{\"update_id\":8,\"message\":{\"text\":\"b\"}}]";

QJsonObject bodyOf(const test::RawServer::Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

TEST_F(LongPollTest, TheFirstPollCarriesWhatItWasGiven)
{
    server.script({test::act::keepSilent()});
    poll().start(Id(9223372036854775807));
    ASSERT_TRUE(pollsReach(1));
    EXPECT_EQ(server.requests().at(0).target.split('/').last(), "getUpdates");
    EXPECT_EQ(server.requests().at(0).body, "{\"offset\":9223372036854775807,\"limit\":100,\"timeout\":25}");
    poll().start(std::nullopt);
    ASSERT_TRUE(pollsReach(2));
    EXPECT_EQ(
        bodyOf(server.requests().at(1)).keys(),
        (QStringList{QStringLiteral("limit"), QStringLiteral("timeout")}));
    EXPECT_TRUE(test::waitUntil([this] { return server.openConnections() == 1; }))
        << "one poll in flight, ever";
}

TEST_F(LongPollTest, TheNextPollWaitsForTheAcknowledgement)
{
    server.script({test::act::ok(twoUpdates), test::act::keepSilent()});
    poll().start(Id(7));
    ASSERT_TRUE(test::waitUntil([this] { return batches.size() == 1; }));
    EXPECT_EQ(batches.at(0).updates.size(), 2);
    EXPECT_EQ(poll().status().state, BotState::Live);
    clock.advance(seconds(3600));
    pump();
    EXPECT_EQ(server.requests().size(), 1) << "what is not on disk is not confirmed";
    poll().acknowledge(Id(9));
    poll().acknowledge(Id(10)); // only the first counts
    ASSERT_TRUE(pollsReach(2));
    EXPECT_EQ(bodyOf(server.requests().at(1)).value(QLatin1StringView("offset")).toInteger(), 9);
    EXPECT_EQ(poll().counts().sent, 2);
    EXPECT_EQ(poll().counts().finished, 1);
}

TEST_F(LongPollTest, ABacklogIsFetchedWithoutAPause)
{
    server.script({test::act::ok(twoUpdates)});
    QObject::connect(&poll(), &LongPoll::batchReceived, &poll(), [this] {
        if (batches.size() < 500)
            poll().acknowledge(Id(batches.size()));
    });
    poll().start({});
    EXPECT_TRUE(test::waitUntil([this] { return batches.size() == 500; }))
        << "time stands still, so nothing waited";
    // Connections are kept, though not every one: see the README of api on the read buffer.
    EXPECT_LT(server.connections(), 250);
}

TEST_F(LongPollTest, AFailedStoreStopsIt)
{
    server.script({test::act::ok(twoUpdates)});
    poll().start(Id(7));
    ASSERT_TRUE(test::waitUntil([this] { return batches.size() == 1; }));
    poll().storeFailed({core::ErrorKind::Storage, QStringLiteral("The disk is full.")});
    EXPECT_EQ(
        poll().status(), (domain::BotStatus{BotState::StoreFailed, QStringLiteral("The disk is full.")}));
    poll().acknowledge(Id(9));
    expectNoMorePolls(1);
    poll().start(Id(7));
    EXPECT_TRUE(pollsReach(2));
}

TEST_F(LongPollTest, StopCancelsAndLateAnswersChangeNothing)
{
    server.script({test::act::keepSilent(), test::act::ok(twoUpdates)});
    poll().start({});
    ASSERT_TRUE(pollsReach(1));
    poll().stop();
    EXPECT_EQ(poll().status().state, BotState::Stopped);
    EXPECT_TRUE(test::waitUntil([this] { return server.openConnections() == 0; }));
    expectNoMorePolls(1);
    poll().start({});
    ASSERT_TRUE(test::waitUntil([this] { return batches.size() == 1; }));
    poll().stop();
    poll().acknowledge(Id(9));
    poll().storeFailed({core::ErrorKind::Storage, QStringLiteral("late")});
    EXPECT_EQ(poll().status().state, BotState::Stopped);
    expectNoMorePolls(2);
}

TEST_F(LongPollTest, StopMayComeFromAnySignal)
{
    server.script({test::act::ok("[]"), test::act::answer("", "502 Bad Gateway"), test::act::ok(twoUpdates)});
    const auto stop = [this] { poll().stop(); };
    QObject once;
    QObject::connect(&poll(), &LongPoll::pollFinished, &once, stop);
    poll().start({});
    EXPECT_TRUE(stopped());
    expectNoMorePolls(1);

    QObject second;
    QObject::connect(&poll(), &LongPoll::statusChanged, &second, [this](const domain::BotStatus &status) {
        if (status.state == BotState::BackingOff)
            poll().stop();
    });
    poll().start({});
    EXPECT_TRUE(stopped());
    expectNoMorePolls(2);

    QObject third;
    QObject::connect(&poll(), &LongPoll::pollSent, &third, stop);
    poll().start({});
    EXPECT_TRUE(stopped());
}

// A server that ignores `timeout`, as some emulators do.
TEST_F(LongPollTest, AServerThatDoesNotHoldIsAskedOnceASecond)
{
    server.script({test::act::ok("[]")});
    poll().start({});
    for (int polls = 1; polls <= 5; ++polls) {
        ASSERT_TRUE(finishedReach(polls));
        ASSERT_TRUE(test::waitUntil([this] { return poll().status().serverDoesNotHold; }));
        EXPECT_EQ(poll().status().state, BotState::Live);
        EXPECT_TRUE(poll().status().reason.english().contains(QLatin1StringView("does not hold polls")));
        clock.advance(milliseconds(999));
        pump();
        ASSERT_EQ(server.requests().size(), polls);
        clock.advance(milliseconds(1));
    }
    server.script({test::act::keepSilent()});
    ASSERT_TRUE(pollsReach(6));
    clock.advance(seconds(1));
    EXPECT_FALSE(poll().status().serverDoesNotHold) << "it holds again";
    EXPECT_TRUE(poll().status().reason.isEmpty());
}

struct Repetition
{
    const char *what;
    std::optional<Id> sent;
    std::optional<Id> next;
    bool nothingNew;
};

// R8. Nothing new, or an offset that does not move: either could go on for ever.
TEST_F(LongPollTest, AServerThatOnlyRepeatsItselfIsNoHotLoop)
{
    server.script({test::act::ok(twoUpdates)});
    const QList<Repetition> repetitions{
        {"known updates", Id(9), Id(9), true},
        {"known updates, the offset moves", Id(8), Id(9), true},
        {"other contents under the same ids", Id(9), Id(9), false},
        {"the numbers fell back", Id(100), Id(9), false},
        {"no ids at all", std::nullopt, std::nullopt, false}};
    for (const Repetition &repetition : repetitions) {
        SCOPED_TRACE(repetition.what);
        batches.clear();
        const qsizetype before = server.requests().size();
        poll().start(repetition.sent);
        ASSERT_TRUE(test::waitUntil([this] { return batches.size() == 1; }));
        poll().acknowledge(repetition.next, repetition.nothingNew);
        pump();
        ASSERT_EQ(server.requests().size(), before + 1);
        EXPECT_EQ(poll().status().state, BotState::Live);
        EXPECT_TRUE(poll().status().reason.english().contains(QLatin1StringView("repeat itself")));
        clock.advance(seconds(1));
        ASSERT_TRUE(pollsReach(before + 2));
        ASSERT_TRUE(test::waitUntil([this] { return batches.size() == 2; }));
        poll().acknowledge(Id(101));
        EXPECT_TRUE(poll().status().reason.isEmpty()) << "it moves again";
        poll().stop();
    }
}

// What was wrong belongs to the wait, not to the try that follows it.
TEST_F(LongPollTest, ANewTryCarriesNoOldReason)
{
    server.script({test::act::answer("", "502 Bad Gateway"), test::act::keepSilent()});
    poll().start({});
    ASSERT_TRUE(backsOff());
    clock.advance(seconds(1));
    EXPECT_EQ(poll().status(), (domain::BotStatus{BotState::Connecting}));
}

TEST_F(LongPollTest, APollThatNeverLeftIsNotCounted)
{
    endpoint.server = QUrl(QStringLiteral("http://192.0.2.7"));
    poll().start({});
    ASSERT_TRUE(stopped());
    EXPECT_TRUE(poll().status().reason.english().contains(QLatin1StringView("plain http")));
    EXPECT_EQ(poll().counts().tries, 1);
    EXPECT_EQ(poll().counts().sent, 0);
    pump();
    EXPECT_EQ(poll().counts().tries, 1) << "no waiting mends that";
}

TEST_F(LongPollTest, AHeldPollCountsOnce)
{
    server.script({test::act::keepSilent()});
    poll().start({});
    ASSERT_TRUE(pollsReach(1));
    EXPECT_EQ(poll().counts().sent, 1);
    poll().stop();
    EXPECT_EQ(poll().counts().sent, 1);
    EXPECT_EQ(poll().counts().finished, 0);
}

TEST_F(LongPollTest, AHeldPollIsLiveAndTheNextOneFollowsAtOnce)
{
    QTcpSocket *held = nullptr;
    server.script({[&held](QTcpSocket &socket) { held = &socket; }, test::act::keepSilent()});
    poll().start({});
    EXPECT_EQ(poll().status().state, BotState::Connecting);
    ASSERT_TRUE(pollsReach(1));
    clock.advance(milliseconds(999));
    EXPECT_EQ(poll().status().state, BotState::Connecting);
    clock.advance(milliseconds(1));
    EXPECT_EQ(poll().status().state, BotState::Live) << "it took the poll and did not refuse it";
    clock.advance(seconds(24));
    test::act::ok("[]")(*held);
    EXPECT_TRUE(pollsReach(2));
    EXPECT_FALSE(poll().status().serverDoesNotHold);
}

TEST_F(LongPollTest, OptionsAndOtherPlatformsHaveTheirOwnPolls)
{
    server.script({test::act::keepSilent()});
    const auto fanbook = platform::Platform::load(platform::PlatformId::Fanbook);
    ASSERT_TRUE(fanbook);
    Endpoint other{fanbook->id(), server.url(), fanbook->pathForm(), token};
    Transport transport;
    BotClient fanbookClient(other, *fanbook, clock, transport);
    LongPoll newer(fanbookClient, clock, [] { return 0.5; }, {seconds(50), 10, {}});
    newer.start(Id(3));
    ASSERT_TRUE(pollsReach(1));
    EXPECT_TRUE(server.requests().at(0).target.endsWith("/v2/getUpdates"));
    EXPECT_EQ(bodyOf(server.requests().at(0)).value(QLatin1StringView("timeout")).toInt(), 50);
    EXPECT_EQ(bodyOf(server.requests().at(0)).value(QLatin1StringView("limit")).toInt(), 10);
    LongPoll older(
        fanbookClient, clock, [] { return 0.5; }, {seconds(25), 100, QStringLiteral("getUpdates")});
    older.start({});
    ASSERT_TRUE(pollsReach(2));
    EXPECT_FALSE(server.requests().at(1).target.contains("/v2/"));
    LongPoll wrong(
        fanbookClient, clock, [] { return 0.5; }, {seconds(25), 100, QStringLiteral("getUpdatez")});
    wrong.start({});
    EXPECT_TRUE(test::waitUntil([&wrong] { return wrong.status().state == BotState::Stopped; }));
    EXPECT_FALSE(wrong.status().reason.isEmpty());
}

// R16: the wall clock jumps a year while a wait runs; nothing storms, nothing stalls.
TEST_F(LongPollTest, OnlyMonotonicTimeCounts)
{
    server.script({test::act::answer("", "502 Bad Gateway")});
    poll().start({});
    ASSERT_TRUE(backsOff());
    for (const auto jump :
         {std::chrono::hours(24 * 365), std::chrono::hours(-2 * 24 * 365), std::chrono::hours(1)}) {
        clock.jumpWall(jump);
        pump();
        EXPECT_EQ(server.requests().size(), 1);
    }
    clock.advance(seconds(1));
    EXPECT_TRUE(pollsReach(2));
}

} // namespace botdeck::api
