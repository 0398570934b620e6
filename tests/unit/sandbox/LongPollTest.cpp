// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/WorldTypes.h"
#include "SandboxFixture.h"

#include <QElapsedTimer>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto aMoment = 300ms; // long enough that an answer given at once has arrived

} // namespace

class LongPollTest : public SandboxTest
{
protected:
    [[nodiscard]] QByteArray
    poll(const Bot &bot, const QByteArray &method, int timeout, qint64 offset = 0) const
    {
        return httpPost(bot.path + method, "application/json", pollJson(timeout, offset));
    }
};

TEST_F(LongPollTest, AnEmptyQueueHoldsThePollUntilAnUpdateComes)
{
    struct Case
    {
        Bot bot;
        QByteArray method;
    };
    for (const Case &one :
         {Case{cloudChat, "getUpdates"}, Case{fanbook, "v2/getUpdates"}, Case{telegram, "getUpdates"}}) {
        SCOPED_TRACE(one.bot.path.toStdString());
        RawClient client(port);
        client.send(poll(one.bot, one.method, 30));
        EXPECT_FALSE(client.hasReply(aMoment));
        say(one.bot, QStringLiteral("/start"));
        EXPECT_EQ(client.receive().json()["result"_L1].toArray().size(), 1);
    }
}

TEST_F(LongPollTest, AHeldPollEndsEmptyAfterItsTimeout)
{
    QElapsedTimer timer;
    timer.start();
    const RawReply reply = exchange(poll(telegram, "getUpdates", 1));
    EXPECT_GE(timer.elapsed(), 990);
    EXPECT_EQ(reply.body, R"({"ok":true,"result":[]})");
}

TEST_F(LongPollTest, NoTimeoutMeansNoHold)
{
    EXPECT_EQ(exchange(httpGet(cloudChat.path + "getUpdates")).body, R"({"code":0,"result":[]})");
}

TEST_F(LongPollTest, OffsetConfirmsAndLimitLimits)
{
    for (int i = 0; i < 5; ++i)
        say(telegram, QString::number(i));
    const RawReply two = exchange(httpGet(telegram.path + "getUpdates?limit=2"));
    const QJsonArray updates = two.json()["result"_L1].toArray();
    ASSERT_EQ(updates.size(), 2);
    const QByteArray next = QByteArray::number(updates[1]["update_id"_L1].toInteger() + 1);
    const RawReply rest = exchange(httpGet(telegram.path + "getUpdates?offset=" + next));
    EXPECT_EQ(rest.json()["result"_L1].toArray().size(), 3);
    const RawReply newest = exchange(httpGet(telegram.path + "getUpdates?offset=-1"));
    EXPECT_EQ(newest.json()["result"_L1].toArray().size(), 1);
    EXPECT_EQ(pendingCount(telegram), 1);
}

TEST_F(LongPollTest, AllowedUpdatesMayBeJsonTextInAQuery)
{
    exchange(httpGet(telegram.path + "getUpdates?allowed_updates=%5B%22callback_query%22%5D"));
    say(telegram, QStringLiteral("/start"));
    EXPECT_EQ(pendingCount(telegram), 0);
}

TEST_F(LongPollTest, TheOlderPollIsTerminatedByANewerOne)
{
    RawClient older(port);
    older.send(poll(telegram, "getUpdates", 30));
    EXPECT_FALSE(older.hasReply(aMoment));
    RawClient newer(port);
    newer.send(poll(telegram, "getUpdates", 30));
    const RawReply reply = older.receive();
    EXPECT_EQ(reply.status, 409);
    EXPECT_EQ(reply.json()["error_code"_L1].toInt(), 409);
    EXPECT_EQ(
        reply.json()["description"_L1].toString(),
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"_L1);
    say(telegram, QStringLiteral("/start"));
    EXPECT_EQ(newer.receive().status, 200);
}

TEST_F(LongPollTest, PollsOfDifferentBotsDoNotMeet)
{
    RawClient one(port);
    one.send(poll(telegram, "getUpdates", 30));
    RawClient other(port);
    other.send(poll(cloudChat, "getUpdates", 30));
    EXPECT_FALSE(one.hasReply(aMoment));
    EXPECT_FALSE(other.hasReply(1ms));
}

TEST_F(LongPollTest, AWebhookEndsAHeldPollAndRefusesTheNext)
{
    RawClient held(port);
    held.send(poll(cloudChat, "getUpdates", 30));
    EXPECT_FALSE(held.hasReply(aMoment));
    const RawReply set = call(cloudChat, "setWebhook", {{"url"_L1, "https://bot.example.org/hook"_L1}});
    ASSERT_EQ(set.status, 200) << set.body.toStdString();
    EXPECT_EQ(held.receive().json()["result"_L1].toString(), "Conflict: terminated by setWebhook request"_L1);
    const RawReply next = exchange(poll(cloudChat, "getUpdates", 30));
    EXPECT_EQ(next.status, 409);
    EXPECT_EQ(
        next.json()["result"_L1].toString(),
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"_L1);
    EXPECT_EQ(call(cloudChat, "deleteWebhook").status, 200);
    EXPECT_EQ(exchange(poll(cloudChat, "getUpdates", 0)).status, 200);
}

TEST_F(LongPollTest, ADeadClientsPollSwallowsNothing)
{
    RawClient dead(port);
    dead.send(poll(telegram, "getUpdates", 30));
    EXPECT_FALSE(dead.hasReply(aMoment));
    dead.abort();
    say(telegram, QStringLiteral("/start"));
    const RawReply reply = exchange(poll(telegram, "getUpdates", 30));
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json()["result"_L1].toArray().size(), 1);
}

TEST_F(LongPollTest, StoppingEndsHeldPollsAndIdleConnectionsWithinASecond)
{
    RawClient held(port);
    held.send(poll(telegram, "getUpdates", 50));
    EXPECT_FALSE(held.hasReply(aMoment));
    RawClient idle(port);
    EXPECT_EQ(idle.exchange(httpGet(telegram.path + "getMe")).status, 200);
    RawClient silent(port);
    RawClient half(port);
    half.send("POST /bot1:a/getMe HTTP/1.1\r\nContent-Length: 10\r\n\r\n{");
    QElapsedTimer timer;
    timer.start();
    server.stop();
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST_F(LongPollTest, ThePortIsFreeAgainAfterStopping)
{
    exchange(httpGet(telegram.path + "getMe"));
    server.stop();
    sandbox::Server next(7, clock);
    EXPECT_TRUE(next.start(port));
}

TEST_F(LongPollTest, APortThatIsTakenIsRefusedInWords)
{
    sandbox::Server second(7, clock);
    const auto refused = second.start(port);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, core::ErrorKind::Network);
    EXPECT_TRUE(refused.error().detail.english().contains(QString::number(port)));
}

// Warnings are errors, so this compiles only while every member has an initialiser.
TEST(PollRequest, NamesOnlyWhatItAsksFor)
{
    const sandbox::PollRequest request{.limit = 5};
    EXPECT_EQ(request.limit, 5);
    EXPECT_FALSE(request.offset);
    EXPECT_FALSE(request.allowedUpdates);
}

} // namespace botdeck::test
