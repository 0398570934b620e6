// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/PollPlan.h"
#include "PollTest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace botdeck::api {

using core::Id;
using domain::BotState;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

class PeekTest : public PollTest
{
protected:
    void SetUp() override
    {
        PollTest::SetUp();
        options.peek = true;
        QObject::connect(&poll(), &LongPoll::nothingPending, &poll(), [this] { ++emptyLooks; });
        QObject::connect(
            &poll(), &LongPoll::confirmed, &poll(), [this](Id offset) { confirmed.append(offset.value()); });
        QObject::connect(
            &poll(), &LongPoll::confirmFailed, &poll(), [this](const core::Error &error, bool left) {
                failures.append({error.kind, left});
            });
    }
    [[nodiscard]] QJsonObject sent(qsizetype request) const
    {
        return QJsonDocument::fromJson(server.requests().at(request).body).object();
    }
    /// Waits for the n-th batch and says what it held.
    void look(qsizetype batch, bool nothingNew)
    {
        ASSERT_TRUE(test::waitUntil([&] { return batches.size() == batch; }));
        poll().acknowledge(Id(100), nothingNew);
    }

    int emptyLooks = 0;
    QList<qint64> confirmed;
    QList<std::pair<core::ErrorKind, bool>> failures;
};

QByteArray updatesUpTo(int count)
{
    QByteArray updates;
    for (int id = 1; id <= count; ++id)
        updates += (id == 1 ? "[{\"update_id\":" : ",{\"update_id\":") + QByteArray::number(id) + '}';
    return updates + ']';
}

} // namespace

TEST_F(PeekTest, SendsNoOffsetWhateverItIsToldAndWaitsLongerWhileNothingChanges)
{
    server.script({test::act::ok(updatesUpTo(3))});
    poll().start(Id(50));
    for (qsizetype looks = 1; looks <= 12; ++looks) {
        ASSERT_NO_FATAL_FAILURE(look(looks, looks > 1));
        EXPECT_FALSE(sent(looks - 1).contains(QLatin1StringView("offset")));
        EXPECT_EQ(poll().status().state, BotState::Peeking);
        EXPECT_EQ(poll().status().pending, 3);
        EXPECT_FALSE(poll().status().morePending);
        const seconds wait = peekSteps.at(size_t(std::min<qsizetype>(looks, peekSteps.size()) - 1));
        clock.advance(wait - milliseconds(1));
        pump();
        ASSERT_EQ(server.requests().size(), looks) << "a server that answers at once is not asked at once";
        clock.advance(milliseconds(1));
        ASSERT_TRUE(pollsReach(looks + 1));
    }
}

TEST_F(PeekTest, SomethingNewIsFollowedByAnEarlyLook)
{
    server.script({test::act::ok(updatesUpTo(3))});
    poll().start({});
    for (qsizetype looks = 1; looks <= 3; ++looks) {
        ASSERT_NO_FATAL_FAILURE(look(looks, true));
        clock.advance(peekSteps.back());
    }
    ASSERT_NO_FATAL_FAILURE(look(4, false));
    clock.advance(peekSteps.front());
    EXPECT_TRUE(pollsReach(5));
}

TEST_F(PeekTest, AHundredAreAHundredOrMore)
{
    server.script({test::act::ok(updatesUpTo(100)), test::act::keepSilent()});
    poll().start({});
    ASSERT_NO_FATAL_FAILURE(look(1, false));
    EXPECT_EQ(poll().status().pending, 100);
    EXPECT_TRUE(poll().status().morePending);
    clock.advance(peekSteps.front());
    ASSERT_TRUE(pollsReach(2));
    clock.advance(seconds(1));
    EXPECT_EQ(poll().status().pending, 0) << "the server holds the poll, so nothing waits";
    EXPECT_FALSE(poll().status().morePending);
}

TEST_F(PeekTest, WhereNothingWaitsItListensLikeAnyPoll)
{
    server.script({test::act::ok("[]")});
    poll().start({});
    ASSERT_TRUE(test::waitUntil([this] { return emptyLooks == 1; }));
    EXPECT_TRUE(poll().status().serverDoesNotHold);
    EXPECT_EQ(poll().status().state, BotState::Peeking);
    pump();
    EXPECT_EQ(server.requests().size(), 1);
    clock.advance(seconds(1));
    EXPECT_TRUE(test::waitUntil([this] { return emptyLooks == 2; }));
}

TEST_F(PeekTest, ConfirmingSendsTheOffsetOnceAndAtOnce)
{
    server.script({test::act::ok(updatesUpTo(5)), test::act::ok("[{\"update_id\":5}]")});
    poll().start({});
    ASSERT_NO_FATAL_FAILURE(look(1, false));
    poll().confirm(Id(5));
    ASSERT_NO_FATAL_FAILURE(look(2, true));
    EXPECT_EQ(server.requests().at(1).body, "{\"offset\":5,\"limit\":100,\"timeout\":0}");
    EXPECT_EQ(confirmed, QList<qint64>{5});
    EXPECT_EQ(poll().status().pending, 1);
    clock.advance(peekSteps.back());
    ASSERT_TRUE(pollsReach(3));
    EXPECT_FALSE(sent(2).contains(QLatin1StringView("offset")));
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(PeekTest, AHeldLookGivesWayToAConfirmation)
{
    server.script({test::act::keepSilent(), test::act::ok("[]"), test::act::keepSilent()});
    poll().start({});
    ASSERT_TRUE(pollsReach(1));
    clock.advance(seconds(1));
    poll().confirm(Id(7));
    ASSERT_TRUE(test::waitUntil([this] { return confirmed.size() == 1; }));
    EXPECT_EQ(emptyLooks, 1);
    EXPECT_FALSE(poll().status().serverDoesNotHold) << "that poll was not to be held";
    EXPECT_TRUE(test::waitUntil([this] { return server.openConnections() <= 1; }))
        << "one poll in flight, ever";
}

TEST_F(PeekTest, AFailedConfirmationIsSaidAndNotRepeated)
{
    server.script(
        {test::act::ok("[{\"update_id\":5}]"), test::act::answer("", "502 Bad Gateway"),
         test::act::keepSilent()});
    poll().start({});
    ASSERT_NO_FATAL_FAILURE(look(1, false));
    poll().confirm(Id(6));
    ASSERT_TRUE(test::waitUntil([this] { return failures.size() == 1; }));
    EXPECT_EQ(failures.first(), std::pair(core::ErrorKind::ServerTrouble, true));
    ASSERT_TRUE(backsOff());
    poll().confirm(Id(6));
    EXPECT_EQ(failures.last(), std::pair(core::ErrorKind::Refused, false)) << "not while it backs off";
    clock.advance(seconds(2));
    ASSERT_TRUE(pollsReach(3));
    EXPECT_FALSE(sent(2).contains(QLatin1StringView("offset")));
    EXPECT_TRUE(confirmed.isEmpty());
}

TEST_F(PeekTest, NothingIsConfirmedBelowOneNorByWhoDoesNotPeek)
{
    server.script({test::act::ok(updatesUpTo(2)), test::act::keepSilent()});
    poll().confirm(Id(3));
    EXPECT_EQ(failures.size(), 1) << "it is stopped";
    poll().start({});
    ASSERT_TRUE(test::waitUntil([this] { return batches.size() == 1; }));
    poll().confirm(Id(3));
    EXPECT_EQ(failures.size(), 2) << "what was seen is not stored yet";
    poll().acknowledge({});
    for (const qint64 offset : {0, -1})
        poll().confirm(Id(offset));
    EXPECT_EQ(failures.size(), 4);
    poll().confirm(Id(3));
    poll().stop();
    EXPECT_EQ(failures.size(), 5) << "given up";
    expectNoMorePolls(1);
}

TEST_F(PeekTest, AConflictStopsIt)
{
    server.script({test::act::answer(
        R"({"ok":false,"error_code":409,"description":"Conflict: terminated by other getUpdates request"})",
        "409 Conflict")});
    poll().start({});
    ASSERT_TRUE(test::waitUntil([this] { return poll().status().state == BotState::Conflict; }));
    expectNoMorePolls(1);
}

} // namespace botdeck::api
