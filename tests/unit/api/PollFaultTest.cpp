// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PollTest.h"

namespace botdeck::api {

using domain::BotState;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

class PollFaultTest : public PollTest
{
protected:
    QList<milliseconds> waits(int failures);
};

/// Lets the server fail so often, waiting as the poll says each time, and notes the waits.
QList<milliseconds> PollFaultTest::waits(int failures)
{
    QList<milliseconds> noted;
    const PollCounts before = poll().counts();
    poll().start({});
    for (int i = 1; i <= failures; ++i) {
        EXPECT_TRUE(test::waitUntil([this, &before, i] {
            return poll().counts().finished == before.finished + i &&
                   poll().status().state == BotState::BackingOff;
        }));
        const milliseconds wait = poll().status().retryIn.value_or(milliseconds(-1));
        noted.append(wait);
        clock.advance(wait - milliseconds(1));
        EXPECT_EQ(poll().counts().tries, before.tries + i) << "not before its time";
        clock.advance(milliseconds(1));
        EXPECT_EQ(poll().counts().tries, before.tries + i + 1);
    }
    return noted;
}

struct PollFault
{
    const char *name;
    test::RawServer::Action action;
    /// Part of the reason.
    const char *words;
};

const QList<milliseconds> table{seconds(1),  seconds(2),  seconds(4),  seconds(8),
                                seconds(16), seconds(32), seconds(60), seconds(60)};

} // namespace

// R8: each kind of nonsense: the waits of the table, the reason names the cause, nothing is handed on.
TEST_F(PollFaultTest, EveryServerTroubleBacksOffByTheTable)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n";
    const QList<PollFault> faults{
        {"502 HTML", test::act::answer("<html>Bad Gateway</html>", "502 Bad Gateway"), "HTML page, HTTP 502"},
        {"504 HTML", test::act::answer("<html></html>", "504 Gateway Timeout"), "HTML page, HTTP 504"},
        {"500 JSON",
         test::act::answer("{\"ok\":false,\"error_code\":500,\"description\":\"oops\"}", "500 Error"),
         "oops (500)"},
        {"200 HTML", test::act::answer("<!doctype html>Log in"), "login page of the network"},
        {"200 empty", test::act::answer(""), "empty answer, HTTP 200"},
        {"200 text", test::act::answer("it works!", "200 OK", "Content-Type: text/html\r\n"),
         "text that is no JSON"},
        {"ok false", test::act::answer("{\"ok\":false,\"description\":\"not today\"}"), "not today (200)"},
        {"no list", test::act::ok("{\"a\":1}"), ""},
        {"null", test::act::ok("null"), ""},
        {"cut JSON, right length", test::act::answer("{\"ok\":true,\"result\":[{\"update_id\":1"), ""},
        {"cut transfer", test::act::sendAndClose(head + "{\"ok\":true,\"result\":[{\"update_id\":1"),
         "closed before a whole answer"},
        {"reset", test::act::sendAndReset(head + "{\"ok\":true,\"result\":[{\"upd"), "connection"},
        {"closed", test::act::sendAndClose({}), "closed before a whole answer"},
        {"interim only", test::act::sendAndClose("HTTP/1.1 103 Early Hints\r\n\r\n"), ""},
        {"redirect", test::act::answer("", "302 Found", "Location: http://localhost/login\r\n"), "localhost"},
    };
    for (const PollFault &fault : faults) {
        SCOPED_TRACE(fault.name);
        poll().stop();
        statuses.clear();
        const auto sentBefore = server.requests().size();
        server.script({fault.action});
        EXPECT_EQ(waits(int(table.size())), table);
        ASSERT_FALSE(statuses.isEmpty());
        for (const domain::BotStatus &status : statuses) {
            if (status.state != BotState::BackingOff)
                continue;
            EXPECT_FALSE(status.reason.isEmpty());
            EXPECT_TRUE(status.reason.english().contains(QLatin1StringView(fault.words)))
                << status.reason.english().toStdString();
        }
        poll().stop();
        pump();
        EXPECT_LE(server.requests().size() - sentBefore, table.size() + 1)
            << "Qt repeated nothing behind our back";
        EXPECT_TRUE(batches.isEmpty());
    }
}

TEST_F(PollFaultTest, WithoutAServerItAsksEveryFiveSeconds)
{
    server.close();
    EXPECT_EQ(
        waits(6),
        (QList<milliseconds>{seconds(1), seconds(2), seconds(4), seconds(5), seconds(5), seconds(5)}));
    EXPECT_TRUE(std::ranges::any_of(statuses, [](const domain::BotStatus &status) {
        return status.reason.english().contains(QLatin1StringView("refuses connections"));
    }));
    EXPECT_EQ(poll().counts().sent, 0);
}

// R6 with the whole poll: given up 10 s after the server should have answered, then by the table.
TEST_F(PollFaultTest, ASilentServerIsGivenUpAndNotCalledLiveAgain)
{
    server.script({test::act::keepSilent()});
    poll().start({});
    for (int round = 1; round <= 3; ++round) {
        ASSERT_TRUE(pollsReach(round));
        EXPECT_EQ(server.openConnections(), 1);
        clock.advance(milliseconds(34'999));
        EXPECT_EQ(poll().status().state, round == 1 ? BotState::Live : BotState::Connecting);
        clock.advance(milliseconds(1));
        EXPECT_EQ(poll().status().state, BotState::BackingOff);
        EXPECT_EQ(poll().status().retryIn, table.at(round - 1));
        EXPECT_TRUE(poll().status().reason.english().contains(QLatin1StringView("35 s")));
        ASSERT_TRUE(test::waitUntil([this] { return server.openConnections() == 0; }));
        clock.advance(table.at(round - 1));
    }
    server.script({test::act::ok("[]")});
    ASSERT_TRUE(pollsReach(4));
    clock.advance(seconds(40));
    ASSERT_TRUE(backsOff());
    clock.advance(seconds(60));
    EXPECT_TRUE(test::waitUntil([this] { return poll().status().state == BotState::Live; }));
}

TEST_F(PollFaultTest, ASuccessStartsTheTableAnew)
{
    server.script(
        {test::act::answer("", "502 Bad"), test::act::answer("", "502 Bad"), test::act::ok("[]"),
         test::act::answer("", "502 Bad")});
    poll().start({});
    ASSERT_TRUE(backsOff());
    clock.advance(seconds(1));
    ASSERT_TRUE(test::waitUntil([this] { return poll().status().retryIn == milliseconds(2000); }));
    clock.advance(seconds(2));
    ASSERT_TRUE(test::waitUntil([this] { return poll().status().state == BotState::Live; }));
    clock.advance(seconds(1));
    ASSERT_TRUE(backsOff());
    EXPECT_EQ(poll().status().retryIn, milliseconds(1000));
}

// R9
TEST_F(PollFaultTest, A429IsWaitedForExactly)
{
    const QList<std::pair<QByteArray, seconds>> asked{
        {"0", seconds(5)},       {"1", seconds(1)},        {"35", seconds(35)},      {"-1", seconds(5)},
        {"\"35\"", seconds(35)}, {"\"soon\"", seconds(5)}, {"86400", seconds(86400)}};
    for (const auto &[value, wait] : asked) {
        SCOPED_TRACE(value.constData());
        poll().stop();
        const auto before = server.requests().size();
        server.script({test::act::answer(
            "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many "
            "Requests\",\"parameters\":{\"retry_after\":" +
                value + "}}",
            "429 Too Many Requests")});
        poll().start({});
        ASSERT_TRUE(backsOff());
        EXPECT_EQ(poll().status().retryIn, milliseconds(wait));
        EXPECT_TRUE(poll().status().reason.english().contains(QString::number(wait.count())))
            << poll().status().reason.english().toStdString();
        clock.advance(milliseconds(wait) - milliseconds(1));
        pump();
        EXPECT_EQ(server.requests().size(), before + 1);
        clock.advance(milliseconds(1));
        EXPECT_TRUE(pollsReach(before + 2));
    }
}

TEST_F(PollFaultTest, A429OfMoreThanADayStopsAndSaysSo)
{
    server.script({test::act::answer(
        "{\"ok\":false,\"error_code\":429,\"parameters\":{\"retry_after\":1e9}}", "429 Too Many Requests")});
    poll().start({});
    ASSERT_TRUE(stopped());
    EXPECT_TRUE(poll().status().reason.english().contains(QLatin1StringView("1000000000 s")));
    expectNoMorePolls(1);
}

struct Ending
{
    const char *status;
    const char *body;
    BotState state;
    const char *words;
};

// R9: mid-run, after a success. Each of these stops this bot for good.
TEST_F(PollFaultTest, WhatStopsABotStopsItWithWords)
{
    const QList<Ending> endings{
        {"401 Unauthorized", "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}",
         BotState::Unauthorised, "does not accept this bot's token"},
        {"401 Unauthorized", "", BotState::Unauthorised, "does not accept this bot's token"},
        {"404 Not Found", "{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}",
         BotState::Unauthorised, "Not Found (404)"},
        {"409 Conflict",
         "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: can't use getUpdates method while "
         "webhook is active; "
         "use deleteWebhook to delete the webhook first\"}",
         BotState::WebhookSet, "A webhook is set"},
        {"409 Conflict",
         "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: terminated by other getUpdates "
         "request; make sure "
         "that only one bot instance is running\"}",
         BotState::Conflict, "Another program polls this bot"},
        {"409 Conflict",
         "{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: terminated by setWebhook request\"}",
         BotState::Conflict, "set a webhook"},
    };
    qsizetype sent = 0;
    for (const Ending &ending : endings) {
        SCOPED_TRACE(ending.body);
        server.script({test::act::ok("[]")});
        poll().start({});
        ASSERT_TRUE(pollsReach(++sent));
        ASSERT_TRUE(test::waitUntil([this] { return poll().status().state == BotState::Live; }));
        server.script({test::act::answer(ending.body, ending.status)});
        clock.advance(seconds(1));
        ASSERT_TRUE(test::waitUntil([this, &ending] { return poll().status().state == ending.state; }));
        EXPECT_TRUE(poll().status().reason.english().contains(QLatin1StringView(ending.words)))
            << poll().status().reason.english().toStdString();
        EXPECT_FALSE(poll().status().retryIn);
        expectNoMorePolls(++sent);
    }
}

TEST_F(PollFaultTest, A401StopsOneBotOnly)
{
    test::RawServer healthy;
    healthy.script({test::act::keepSilent()});
    Endpoint other = endpoint;
    other.server = healthy.url();
    Transport transport;
    BotClient otherClient(other, platform, clock, transport);
    LongPoll otherPoll(otherClient, clock, [] { return 0.5; });
    server.script({test::act::answer("", "401 Unauthorized")});
    otherPoll.start({});
    poll().start({});
    ASSERT_TRUE(test::waitUntil(
        [&] { return poll().status().state == BotState::Unauthorised && healthy.requests().size() == 1; }));
    clock.advance(seconds(1));
    EXPECT_EQ(otherPoll.status().state, BotState::Live);
}

// R7: cut at every byte, with the right Content-Length: never a part of a batch.
TEST_F(PollFaultTest, ABatchCutAnywhereIsNoBatch)
{
    const QByteArray whole =
        "{\"ok\":true,\"result\":[{\"update_id\":7,\"message\":{\"text\":\"a]}\\\"\"}},{\"update_id\":8}]}";
    QList<test::RawServer::Action> cuts;
    for (qsizetype length = 0; length < whole.lastIndexOf(']'); ++length)
        cuts.append(test::act::answer(whole.first(length)));
    server.script(cuts);
    poll().start(core::Id(7));
    for (qsizetype cut = 1; cut <= cuts.size(); ++cut) {
        ASSERT_TRUE(finishedReach(cut));
        ASSERT_TRUE(backsOff());
        EXPECT_TRUE(server.requests().constLast().body.contains("\"offset\":7,"));
        clock.advance(seconds(60));
    }
    EXPECT_TRUE(batches.isEmpty());
}

// R13: what one update lost, a brace or a quote, does not keep the others; wherever the envelope's verdict
// is.
TEST_F(PollFaultTest, OneBrokenUpdateStopsNobody)
{
    const QByteArrayList bodies{
        R"({"ok":true,"result":[{"update_id":1},{"update_id":2,"message":{"text":"x"},{"update_id":3}]})",
        R"({"ok":true,"result":[{"update_id":1},{"update_id":2,"message":{"text":"x}},{"update_id":3}]})",
        R"({"result":[{"update_id":1},{"update_id":2,"message":{"text":"x"},{"update_id":3}],"ok":true})",
        R"({"result":[{"update_id":1},{"update_id":2,"message":{"text":"x}},{"update_id":3}],"ok":true})",
        R"({"result":[{"update_id":1},{"update_id":3},{"update_id":2,"message":{"text":"x"}],"ok":true})"};
    for (const QByteArray &body : bodies) {
        SCOPED_TRACE(body.constData());
        batches.clear();
        server.script({test::act::answer(body)});
        poll().start(core::Id(1));
        ASSERT_TRUE(test::waitUntil([this] { return !batches.isEmpty(); }));
        EXPECT_EQ(batches.first().updates.size(), 3);
        EXPECT_EQ(batches.first().quarantined, 1);
        EXPECT_EQ(poll().status().state, BotState::Live);
        poll().stop();
    }
}

TEST_F(PollFaultTest, ABatchTooLargeIsAskedForInSmallerParts)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n";
    server.script(
        {test::act::flood(head, QByteArray(1024 * 1024, ' ')), test::act::ok("[]"), test::act::keepSilent()});
    poll().start({});
    ASSERT_TRUE(backsOff());
    EXPECT_TRUE(poll().status().reason.english().contains(QLatin1StringView("larger than 32 MB")));
    clock.advance(seconds(1));
    ASSERT_TRUE(pollsReach(2));
    EXPECT_TRUE(server.requests().at(1).body.contains("\"limit\":50,"));
    ASSERT_TRUE(finishedReach(2));
    clock.advance(seconds(1));
    ASSERT_TRUE(pollsReach(3));
    EXPECT_TRUE(server.requests().at(2).body.contains("\"limit\":100,"));
}

} // namespace botdeck::api
