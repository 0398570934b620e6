// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiTest.h"

#include <QNetworkProxy>

namespace botdeck::api {

using core::ErrorKind;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

using CallTest = ApiTest;

const QByteArray okHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

} // namespace

TEST_F(CallTest, TheRequestIsWhatTheTableMadeAndNothingElse)
{
    server.script({test::act::answer(
        "{\"ok\":true,\"result\":1}", "200 OK", "Set-Cookie: a=b\r\nContent-Type: text/plain\r\n")});
    auto wanted = request(platform::Verb::Put, "{\"x\":1}");
    wanted.path = "guild/role";
    wanted.query = "q=%26";
    finish(client().call(wanted));
    finish(client().call(wanted));
    ASSERT_EQ(server.requests().size(), 2);
    const auto &sent = server.requests().at(1);
    EXPECT_EQ(sent.verb, "PUT");
    EXPECT_EQ(sent.target, "/bot987654321:Canary_token-not%2Fto.be%3Dseen%2Banywhere/guild/role?q=%26");
    EXPECT_EQ(sent.body, "{\"x\":1}");
    const QByteArray head = sent.head.toLower();
    EXPECT_TRUE(head.contains("content-type: application/json\r\n"));
    EXPECT_TRUE(head.contains("user-agent: botdeck/"));
    EXPECT_FALSE(head.contains("cookie")) << "the first answer set one";
}

TEST_F(CallTest, ReadsShareAConnectionAndChangesNeverDo)
{
    server.script({test::act::ok("1")});
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(finish(client().call(readRequest())).reply);
    EXPECT_EQ(server.connections(), 1);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(finish(client().call(request())).reply);
    EXPECT_EQ(server.connections(), 4);
}

// R6: neither silence nor a byte now and then gets past the total deadline.
TEST_F(CallTest, TheDeadlineIsTotal)
{
    const auto slow = seconds(0);
    const QList<test::RawServer::Action> slowServers{
        test::act::keepSilent(),
        test::act::drip(okHead + QByteArray(10'000, 'x'), milliseconds(5)),
        test::act::drip(QByteArray("HTTP/1.1 200 OK\r\n\r\n") + QByteArray(10'000, 'x'), milliseconds(5)),
    };
    for (const auto &action : slowServers) {
        server.script({action});
        const qsizetype before = server.requests().size();
        const auto outcome = watch(client().poll(request(), seconds(35) + slow));
        ASSERT_TRUE(test::waitUntil([this, before] { return server.requests().size() == before + 1; }));
        EXPECT_EQ(server.openConnections(), 1);
        clock.advance(milliseconds(34'900));
        EXPECT_FALSE(outcome->isOver());
        clock.advance(milliseconds(200));
        ASSERT_TRUE(outcome->isOver());
        EXPECT_EQ(outcome->error->kind, ErrorKind::Timeout);
        EXPECT_TRUE(outcome->error->detail.english().contains(QLatin1StringView("35 s")));
        EXPECT_EQ(outcome->exchange.took, milliseconds(35'000));
        EXPECT_TRUE(test::waitUntil([this] { return server.openConnections() == 0; }));
    }
}

TEST_F(CallTest, TheDeadlineGrowsWithTheBody)
{
    server.script({test::act::keepSilent()});
    const auto small = watch(client().call(readRequest()));
    const auto large = watch(client().call(request(platform::Verb::Post, QByteArray(320 * 1024, 'x'))));
    ASSERT_TRUE(test::waitUntil([this] { return server.requests().size() == 2; }));
    clock.advance(seconds(30));
    EXPECT_TRUE(small->isOver());
    clock.advance(milliseconds(9'900));
    EXPECT_FALSE(large->isOver());
    clock.advance(milliseconds(100));
    ASSERT_TRUE(large->isOver());
    EXPECT_EQ(large->error->kind, ErrorKind::UnknownOutcome);
}

TEST_F(CallTest, ARedirectIsAnErrorThatNamesOnlyTheHost)
{
    test::RawServer other;
    other.script({test::act::ok("1")});
    const QByteArray path = "/bot" + token.reveal().toByteArray();
    server.script(
        {test::act::answer(
             "", "302 Found",
             "Location: http://localhost:" + QByteArray::number(other.serverPort()) + path + "\r\n"),
         test::act::answer("moved", "301 Moved", "Location: " + path + "\r\n")});
    const auto there = finish(client().call(request()));
    EXPECT_EQ(there.error->kind, ErrorKind::BadReply);
    EXPECT_EQ(there.error->code, 302);
    EXPECT_TRUE(there.error->detail.english().contains(
        QStringLiteral(" http://localhost:%1,").arg(other.serverPort())))
        << there.error->detail.english().toStdString();
    const auto here = finish(client().call(request()));
    EXPECT_TRUE(here.error->detail.english().contains(
        QStringLiteral(" http://127.0.0.1:%1,").arg(server.serverPort())));
    EXPECT_EQ(other.connections(), 0);
}

struct CallFault
{
    const char *name;
    test::RawServer::Action action;
    ErrorKind kind;
    const char *words;
};

// R8 and R17, for a call that only reads: what came is named, nothing half-read counts.
TEST_F(CallTest, WhatIsNoAnswerIsNamed)
{
    const QList<CallFault> faults{
        {"502 HTML", test::act::answer("<html>Bad</html>", "502 Bad Gateway"), ErrorKind::ServerTrouble,
         "HTML page, HTTP 502"},
        {"504 empty", test::act::answer("", "504 Gateway Timeout"), ErrorKind::ServerTrouble,
         "empty answer, HTTP 504"},
        {"200 HTML", test::act::answer("<!DOCTYPE html><p>Log in"), ErrorKind::BadReply,
         "login page of the network"},
        {"200 empty", test::act::answer(""), ErrorKind::BadReply, "empty answer, HTTP 200"},
        {"204", test::act::send("HTTP/1.1 204 No Content\r\n\r\n"), ErrorKind::BadReply,
         "empty answer, HTTP 204"},
        {"too short",
         test::act::sendAndClose(okHead + "Content-Length: 999\r\n\r\n{\"ok\":true,\"result\":1}"),
         ErrorKind::Network, "closed before a whole answer"},
        {"reset in the body",
         test::act::sendAndReset(okHead + "Content-Length: 999\r\n\r\n{\"ok\":true,\"result\":1}"),
         ErrorKind::Network, "connection"},
        {"chunks that end early",
         test::act::sendAndClose(okHead + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"ok\""),
         ErrorKind::Network, "closed before a whole answer"},
        {"no HTTP", test::act::sendAndClose("SSH-2.0-OpenSSH_9.2\r\n"), ErrorKind::Network, ""},
        {"1xx for ever", test::act::sendAndClose("HTTP/1.1 102 Processing\r\n\r\n"), ErrorKind::Network, ""},
        {"429", test::act::answer("", "429 Too Many Requests", "Retry-After: 7\r\n"), ErrorKind::RateLimited,
         "HTTP 429"},
        {"401 basic", test::act::answer("", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
         ErrorKind::Unauthorised, "HTTP 401"},
    };
    for (const CallFault &fault : faults) {
        SCOPED_TRACE(fault.name);
        server.script({fault.action});
        // A read that never got an answer would be sent again by Qt; a poll is not, so one request is one
        // fault.
        const Outcome outcome = finish(client().poll(request(), seconds(35)));
        ASSERT_TRUE(outcome.error);
        EXPECT_EQ(outcome.error->kind, fault.kind) << outcome.error->detail.english().toStdString();
        EXPECT_TRUE(outcome.error->detail.english().contains(QLatin1StringView(fault.words)))
            << outcome.error->detail.english().toStdString();
    }
    EXPECT_EQ(server.requests().size(), faults.size());
}

TEST_F(CallTest, AnInterimAnswerIsPassedOver)
{
    server.script({test::act::send(
        "HTTP/1.1 100 Continue\r\n\r\n" + okHead + "Content-Length: 11\r\n\r\n{\"ok\":true}")});
    EXPECT_TRUE(finish(client().call(request())).reply);
}

// R17: bytes behind an answer belong to no later request.
TEST_F(CallTest, TwoAnswersToOneRequestAreOne)
{
    const QByteArray first = okHead + "Content-Length: 22\r\n\r\n{\"ok\":true,\"result\":1}";
    const QByteArray junk = okHead + "Content-Length: 22\r\n\r\n{\"ok\":true,\"result\":2}";
    server.script({test::act::send(first + junk), test::act::ok("3")});
    EXPECT_EQ(finish(client().call(readRequest())).reply->result, "1");
    EXPECT_EQ(finish(client().call(readRequest())).reply->result, "3");
}

// R10: three ways to send without an end.
TEST_F(CallTest, ABodyOverTheCapIsDroppedWhileReading)
{
    const CallOptions options{std::nullopt, 2 * 1024 * 1024};
    const QByteArray piece(256 * 1024, ' ');
    const QByteArray bomb =
        qCompress(QByteArray(64 * 1024 * 1024, ' '), 1).mid(4); // zlib's format is "deflate"
    const QList<test::RawServer::Action> floods{
        test::act::flood(okHead + "Content-Length: 1073741824\r\n\r\n", piece),
        test::act::flood(okHead + "\r\n", piece),
        test::act::flood(
            okHead + "Transfer-Encoding: chunked\r\n\r\n",
            QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n"),
    };
    for (const auto &flood : floods) {
        server.script({flood});
        const Outcome outcome = finish(client().call(request(), options));
        EXPECT_EQ(outcome.error->kind, ErrorKind::TooLarge);
        EXPECT_TRUE(outcome.error->detail.english().contains(QLatin1StringView("2 MB")));
        EXPECT_TRUE(test::waitUntil([this] { return server.openConnections() == 0; }));
    }
    server.script({test::act::answer(bomb, "200 OK", "Content-Encoding: deflate\r\n")});
    const Outcome outcome = finish(client().call(readRequest(), options));
    ASSERT_TRUE(outcome.error);
    EXPECT_TRUE(outcome.error->kind == ErrorKind::TooLarge || outcome.error->kind == ErrorKind::BadReply);
    EXPECT_LE(outcome.exchange.body.size(), options.bodyCap);
}

TEST_F(CallTest, ACompressedAnswerIsUnpacked)
{
    const QByteArray packed = qCompress("{\"ok\":true,\"result\":\"" + QByteArray(1000, 'x') + "\"}").mid(4);
    server.script({test::act::answer(packed, "200 OK", "Content-Encoding: deflate\r\n")});
    EXPECT_EQ(finish(client().call(request())).reply->result.size(), 1002);
}

TEST_F(CallTest, AServerThatQuotesTheTokenIsNotQuoted)
{
    const QByteArray plain = token.reveal().toByteArray();
    server.script({test::act::answer(
        "{\"ok\":false,\"description\":\"no route /bot" + plain + "/x, " + plain.toPercentEncoding() + "\"}",
        "400 Bad Request")});
    const Outcome outcome = finish(client().call(request()));
    EXPECT_TRUE(outcome.error->detail.english().startsWith(QLatin1StringView("no route /bot[token]/x")))
        << "TearDown looks on";
}

TEST_F(CallTest, AProxyIsUsedButNeverForThisMachine)
{
    test::RawServer proxy;
    proxy.script({test::act::ok("\"by proxy\"")});
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort());
    server.script({test::act::ok("\"direct\"")});
    EXPECT_EQ(finish(client().call(request())).reply->result, "\"direct\"");
    EXPECT_EQ(proxy.connections(), 0);

    Transport transport(settings);
    Endpoint far = endpoint;
    far.server = QUrl(QStringLiteral("http://192.0.2.1"));
    far.allowPlainHttp = true;
    BotClient farClient(far, platform, clock, transport);
    EXPECT_EQ(finish(farClient.call(request())).reply->result, "\"by proxy\"");
}

// Qt may let a request fail with the one that was given up before it on the same connection.
TEST_F(CallTest, ACallAfterACancelledOneIsUnharmed)
{
    for (const bool poll : {false, true}) {
        const auto send = [this, poll] {
            return poll ? client().poll(request(), seconds(35)) : client().call(readRequest());
        };
        for (int round = 0; round < 10; ++round) {
            const qsizetype before = server.requests().size();
            server.script(QList<test::RawServer::Action>(before + 1, test::act::keepSilent()));
            Job *first = send();
            ASSERT_TRUE(test::waitUntil([this, before] { return server.requests().size() == before + 1; }));
            server.script({test::act::ok("1")});
            first->cancel();
            const Outcome second = finish(send());
            EXPECT_TRUE(second.reply) << second.error->detail.english().toStdString();
        }
    }
}

TEST_F(CallTest, NoServerAtAllIsNoUnknownOutcome)
{
    server.close();
    const Outcome outcome = finish(client().call(request()));
    EXPECT_EQ(outcome.error->kind, ErrorKind::Network);
    EXPECT_FALSE(outcome.exchange.requestLeft);
    EXPECT_TRUE(outcome.error->detail.english().contains(QLatin1StringView("refuses connections")));
    const Outcome bare = finish(client().call(request(platform::Verb::Delete, {})));
    EXPECT_EQ(bare.error->kind, ErrorKind::Network);
}

} // namespace botdeck::api
