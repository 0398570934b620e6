// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ReceiverInbox.h"
#include "ReceiverFixture.h"

#include <memory>
#include <thread>
#include <vector>

namespace botdeck::api {

using core::ErrorKind;
using test::RawClient;
using test::RawReply;

using namespace std::chrono_literals;

TEST_F(ReceiverTest, ARequestComesAsItWasSentButForItsPath)
{
    listen();
    RawClient sender = client();
    sender.send(post("{\"update_id\":1}", "?a=%20b").replace("Host:", "X-Two: 1\r\nx-two: 2\r\nHost:"));
    const ReceivedRequest request = next();
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.target, "/?a=%20b");
    EXPECT_EQ(request.body, "{\"update_id\":1}");
    EXPECT_EQ(request.peer, QHostAddress(QHostAddress::LocalHost));
    EXPECT_EQ(request.receivedMs, clock.wallMs());
    ASSERT_EQ(request.headers.size(), 5);
    EXPECT_EQ(request.headers.at(0), std::pair(QByteArray("X-Two"), QByteArray("1")));
    EXPECT_EQ(request.headers.at(1), std::pair(QByteArray("x-two"), QByteArray("2")));

    receiver.answer(request.id, 418, "text/plain", "short and stout");
    const RawReply reply = sender.receive();
    EXPECT_EQ(reply.status, 418);
    EXPECT_EQ(reply.header("Content-Type"), "text/plain");
    EXPECT_EQ(reply.body, "short and stout");
    receiver.answer(request.id, 200);

    EXPECT_EQ(deliver(sender, post({}), 204).status, 204) << "on the same connection";
    EXPECT_EQ(requests.last().target, "/");
    EXPECT_NE(requests.last().id, request.id);
    EXPECT_EQ(deliver(sender, post("{}")).status, 200) << "an answer without a body ends with its head";
}

TEST_F(ReceiverTest, RequestsInOneGoAreAnsweredInTheirOrder)
{
    listen();
    RawClient sender = client();
    sender.send(post("first") + post("second"));
    const ReceivedRequest first = next();
    EXPECT_EQ(first.body, "first");
    receiver.answer(first.id, 201);
    EXPECT_EQ(sender.receive().status, 201);
    const ReceivedRequest second = next();
    EXPECT_EQ(second.body, "second");
    receiver.answer(second.id, 202);
    EXPECT_EQ(sender.receive().status, 202);
}

TEST_F(ReceiverTest, ChunksAreOneBody)
{
    listen();
    RawClient sender = client();
    const QByteArray head =
        QByteArray("POST ") + secretPath + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray message = head + "3\r\none\r\n5;x=y\r\n two \r\n5\r\nthree\r\n0\r\nTrailer: t\r\n\r\n";
    EXPECT_EQ(deliver(sender, message).status, 200);
    EXPECT_EQ(requests.last().body, "one two three");
    for (const char byte : message)
        sender.send(QByteArray(1, byte));
    EXPECT_EQ(deliver(sender, {}).status, 200);
    EXPECT_EQ(requests.last().body, "one two three");
}

TEST_F(ReceiverTest, WhoAsksFirstIsToldToGoOn)
{
    listen();
    RawClient sender = client();
    const QByteArray whole = post("{}").replace("Host:", "Expect: 100-Continue\r\nHost:");
    EXPECT_EQ(sender.exchange(whole.chopped(2)).status, 100);
    EXPECT_EQ(deliver(sender, "{}").status, 200);
    EXPECT_EQ(client().exchange(QByteArray(whole).replace("Canary", "canary").chopped(2)).status, 404);
}

TEST_F(ReceiverTest, AnHttp10ClientIsAnsweredAndLeft)
{
    listen();
    const BareConnection sender(port);
    sender.send(post("{}").replace("HTTP/1.1", "HTTP/1.0"));
    receiver.answer(next().id, 200, "text/plain", "fine");
    EXPECT_TRUE(sender.rest().endsWith("Connection: close\r\n\r\nfine"));
}

TEST_F(ReceiverTest, AnswersComeFromAnyThread)
{
    listen();
    RawClient sender = client();
    for (int at = 0; at < 50; ++at) {
        sender.send(post("{}"));
        const quint64 id = next().id;
        std::thread([this, id] { receiver.answer(id, 200); }).join();
        ASSERT_EQ(sender.receive().status, 200);
    }
}

TEST(ReceiverInboxTest, OneWakeIsForAllThatCame)
{
    int wakes = 0;
    ReceiverInbox inbox([&wakes] { ++wakes; });
    inbox.put({1, "POST", "/"});
    inbox.put({2, "POST", "/"});
    inbox.count(&ReceiverRefusals::wrongPath);
    EXPECT_EQ(wakes, 1);
    ReceiverInbox::Content content = inbox.take();
    ASSERT_EQ(content.requests.size(), 2);
    EXPECT_EQ(content.requests.at(1).id, 2U);
    EXPECT_EQ(content.refusals.wrongPath, 1);

    inbox.count(&ReceiverRefusals::wrongPath);
    EXPECT_EQ(wakes, 2);
    content = inbox.take();
    EXPECT_TRUE(content.requests.isEmpty());
    EXPECT_EQ(content.refusals.wrongPath, 2) << "counted since the start";
}

TEST_F(ReceiverTest, AClientThatOnlyShutsItsSideGetsTheAnswer)
{
    listen();
    const BareConnection sender(port);
    sender.send(post("{}"));
    sender.finish();
    receiver.answer(next().id, 200, "text/plain", "still here");
    EXPECT_TRUE(sender.rest().endsWith("still here"));
}

TEST_F(ReceiverTest, AResetWhileAnAnswerIsHeldFreesTheConnection)
{
    listen();
    for (int at = 0; at < 20; ++at) {
        RawClient leaving = client();
        leaving.send(post("{}"));
        const quint64 id = next().id;
        if (at % 2 == 0)
            leaving.abort();
        receiver.answer(id, 200, "text/plain", QByteArray(100, 'x'));
        if (at % 2 == 1)
            leaving.abort();
    }
    receiver.close();
    options.maxConnections = 1;
    listen();
    // No answer at all: only the reset can have made room.
    RawClient leaving = client();
    leaving.send(post("{}"));
    next();
    leaving.abort();
    ASSERT_TRUE(test::waitUntil([this] {
        RawClient another = client();
        another.send(post("last"));
        return test::waitUntil(
            [this] { return !requests.isEmpty() && requests.last().body == "last"; }, 50ms);
    }));
}

TEST_F(ReceiverTest, ClosingEndsHeldRequestsAndIsTheLastThatIsHeard)
{
    listen();
    RawClient held = client();
    held.send(post("{}"));
    next();
    RawClient silent = client();
    RawClient unheard = client();
    unheard.send(post("never heard of"));
    receiver.close();
    EXPECT_TRUE(held.isClosedByPeer());
    EXPECT_TRUE(silent.isClosedByPeer());
    EXPECT_TRUE(unheard.isClosedByPeer());
    const qsizetype before = requests.size();
    test::settle();
    EXPECT_EQ(requests.size(), before);
    receiver.answer(1, 200);
    EXPECT_FALSE(receiver.isListening());

    options.port = port;
    listen();
    RawClient again = client();
    EXPECT_EQ(deliver(again, post("{}")).status, 200) << "at the same port, at once";
}

TEST_F(ReceiverTest, AnswersGivenBeforeClosingArrive)
{
    listen();
    std::vector<BareConnection> senders;
    for (int at = 0; at < 10; ++at) {
        senders.emplace_back(port).send(post("{}"));
        next();
    }
    for (const ReceivedRequest &request : std::as_const(requests))
        receiver.answer(request.id, 200, "text/plain", "stored");
    receiver.close();
    for (const BareConnection &sender : senders)
        EXPECT_TRUE(sender.rest().endsWith("stored"));
}

TEST_F(ReceiverTest, WhoReceivesMayCloseOrDeleteIt)
{
    auto shortLived = std::make_unique<HttpReceiver>(clock);
    const auto at = shortLived->listen(options);
    ASSERT_TRUE(at);
    QObject::connect(shortLived.get(), &HttpReceiver::received, &receiver, [&] { shortLived.reset(); });
    const BareConnection first(*at);
    const BareConnection second(*at);
    first.send(post("{}"));
    second.send(post("{}"));
    EXPECT_TRUE(test::waitUntil([&] { return shortLived == nullptr; }));
    EXPECT_EQ(first.rest() + second.rest(), "");

    listen();
    QObject::connect(&receiver, &HttpReceiver::received, &receiver, [&] { receiver.close(); });
    const BareConnection third(port);
    third.send(post("{}"));
    EXPECT_EQ(next().body, "{}");
    EXPECT_EQ(third.rest(), "");
}

TEST_F(ReceiverTest, WhatNobodyAnswersIs503)
{
    options.answerWithin = 10ms;
    listen();
    RawClient sender = client();
    sender.send(post("{}"));
    const ReceivedRequest request = next();
    EXPECT_EQ(sender.receive().status, 503);
    EXPECT_TRUE(counted(&ReceiverRefusals::unanswered));
    receiver.answer(request.id, 200);
    EXPECT_EQ(deliver(sender, post("{}")).status, 200) << "only the second request gets this";
}

TEST_F(ReceiverTest, WhatCannotBeListenedAtSaysWhy)
{
    listen();
    HttpReceiver other(clock);
    ReceiverOptions taken = options;
    taken.port = port;
    EXPECT_EQ(other.listen(taken).error().kind, ErrorKind::Locked);
    ReceiverOptions elsewhere = options;
    elsewhere.address = QHostAddress(QStringLiteral("192.0.2.1"));
    EXPECT_EQ(other.listen(elsewhere).error().kind, ErrorKind::Network);
    for (const char *path : {"", "hook", "/a b", "/a?b", "/a#b", "/\xC3\xA4"}) {
        ReceiverOptions wrong = options;
        wrong.path = core::Secret(QByteArrayView(path));
        EXPECT_EQ(other.listen(wrong).error().kind, ErrorKind::WrongUse) << path;
    }
    // A request for a longer one would be refused for its head.
    ReceiverOptions longest = options;
    longest.path = core::Secret(QByteArray("/").leftJustified(4096, 'x'));
    EXPECT_TRUE(HttpReceiver(clock).listen(longest));
    longest.path = core::Secret(QByteArray("/").leftJustified(4097, 'x'));
    EXPECT_EQ(other.listen(longest).error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(receiver.listen(options).error().kind, ErrorKind::WrongUse) << "it listens already";
    EXPECT_FALSE(other.isListening());
    EXPECT_TRUE(other.listen(options));
}

} // namespace botdeck::api
