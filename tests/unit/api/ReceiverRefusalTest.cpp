// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReceiverFixture.h"

#include <sys/resource.h>

#include <vector>

namespace botdeck::api {

using test::httpRequest;
using test::RawClient;
using test::RawReply;

using namespace std::chrono_literals;

namespace {

/// Both ends of the connections are in this process.
void allowFiles(rlim_t count)
{
    rlimit limit = {};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = std::min(std::max(limit.rlim_cur, count), limit.rlim_max);
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    ASSERT_GE(limit.rlim_cur, count);
}

class ReceiverRefusalTest : public ReceiverTest
{
};

} // namespace

TEST_F(ReceiverRefusalTest, AWrongPathIsNotFoundWhateverElseIsAsked)
{
    listen();
    const QByteArray path = secretPath;
    const QByteArrayList wrong{
        "/",
        "/hook",
        path + "/",
        path + "x",
        path.chopped(1),
        path.toUpper(),
        "/" + path,
        "?" + path,
        path.first(5),
        "/%68ook/Canary-8f3b",
        "*",
        path + "%3F"};
    QByteArrayList replies;
    for (const QByteArray &target : wrong) {
        for (const char *verb : {"GET", "POST", "PUT", "HEAD", "OPTIONS", "NONSENSE"})
            replies.append(client().exchange(httpRequest(verb, target)).head);
    }
    replies.append(client().exchange(test::httpPost("/", "application/json", "{\"update_id\":1}")).head);
    // Neither is read to its end, nor waited for.
    replies.append(client().exchange("POST / HTTP/1.1\r\nContent-Length: 999999999999\r\n\r\n{").head);
    replies.append(client().exchange("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{").head);
    for (const QByteArray &reply : std::as_const(replies))
        EXPECT_EQ(reply, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close");
    EXPECT_TRUE(counted(&ReceiverRefusals::wrongPath, replies.size()));
    EXPECT_LE(refusedSignals, replies.size());
    EXPECT_GE(refusedSignals, 1);
    EXPECT_TRUE(requests.isEmpty());
}

TEST_F(ReceiverRefusalTest, AnotherMethodIsNotAllowed)
{
    options.methods = {"GET", "POST"};
    listen();
    for (const char *verb : {"PUT", "HEAD", "get", "DELETE"}) {
        const RawReply reply = client().exchange(httpRequest(verb, secretPath));
        EXPECT_EQ(reply.status, 405) << verb;
        EXPECT_EQ(reply.header("Allow"), "GET, POST");
    }
    EXPECT_TRUE(counted(&ReceiverRefusals::wrongMethod, 4));
    RawClient sender = client();
    EXPECT_EQ(deliver(sender, httpRequest("GET", secretPath)).status, 200);
}

TEST_F(ReceiverRefusalTest, TooLargeABodyIsRefusedBeforeItIsRead)
{
    options.maxBody = 1000;
    listen();
    RawClient fits = client();
    EXPECT_EQ(deliver(fits, post(QByteArray(1000, 'x'))).status, 200);
    EXPECT_EQ(fits.exchange(post(QByteArray(1001, 'x'))).status, 413);
    EXPECT_EQ(client().exchange(post({}).replace("Length: 0", "Length: 18446744073709551615")).status, 413);
    const QByteArray chunk = "100\r\n" + QByteArray(256, 'x') + "\r\n";
    const QByteArray chunked =
        QByteArray("POST ") + secretPath + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(client().exchange(chunked + chunk.repeated(4)).status, 413);
    EXPECT_EQ(client().exchange(chunked + "ffffffffffffffff\r\n").status, 413);
    EXPECT_TRUE(counted(&ReceiverRefusals::tooLarge, 4));
    EXPECT_EQ(requests.size(), 1);
}

TEST_F(ReceiverRefusalTest, ABodyWithoutEndIsEnded)
{
    options.maxBody = 100'000;
    listen();
    for (const char *target : {secretPath, "/other"}) {
        const BareConnection sender(port);
        sender.send(QByteArray("POST ") + target + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        // More than is read and dropped before the connection is cut.
        for (int sent = 0; sent < 1000; ++sent)
            sender.send(chunk);
        EXPECT_FALSE(sender.isOpen());
    }
    EXPECT_TRUE(counted(&ReceiverRefusals::tooLarge));
    EXPECT_TRUE(counted(&ReceiverRefusals::wrongPath));
}

TEST_F(ReceiverRefusalTest, WhatIsNoHttpIsRefused)
{
    listen();
    const QByteArray path = secretPath;
    const QByteArrayList wrong{
        "\x16\x03\x01\x02\r\n\r\n",
        "GET\r\n\r\n",
        "POST " + path + " HTTP/9.9\r\n\r\n",
        "POST " + path + " HTTP/1.1\r\nNo colon\r\n\r\n",
        "POST " + path + " HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST " + path + " HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n12",
        "POST " + path + " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"};
    for (const QByteArray &bytes : wrong)
        EXPECT_EQ(client().exchange(bytes).status, 400) << bytes.toStdString();
    EXPECT_TRUE(counted(&ReceiverRefusals::badRequest, wrong.size()));
    const QByteArray longLine(100'000, 'x');
    EXPECT_EQ(client().exchange("GET /" + longLine).status, 431);
    EXPECT_EQ(client().exchange("GET / HTTP/1.1\r\nX: " + longLine).status, 431);
    EXPECT_TRUE(counted(&ReceiverRefusals::tooLarge, 2));
    EXPECT_TRUE(requests.isEmpty());
}

TEST_F(ReceiverRefusalTest, WhoIsSlowIsDropped)
{
    options.patience = 20ms;
    listen();
    const QByteArray whole = post(QByteArray(10'000, 'x'));
    for (const QByteArray &start : {whole.first(7), whole.first(9'000)}) {
        const BareConnection stopped(port);
        stopped.send(start);
        EXPECT_EQ(stopped.rest(), "");
        const BareConnection dripping(port);
        dripping.send(start);
        while (dripping.isOpen(1ms))
            dripping.send("x"); // a sign of life, but no request
    }
    EXPECT_TRUE(counted(&ReceiverRefusals::tooSlow, 4));
    EXPECT_EQ(BareConnection(port).rest(), "") << "who never says a word is let go, too";
    EXPECT_TRUE(requests.isEmpty());
}

TEST_F(ReceiverRefusalTest, AThousandIdleConnectionsKeepNobodyOut)
{
    allowFiles(2600);
    for (const int most : {1024, 64}) {
        options.maxConnections = most;
        listen();
        std::vector<BareConnection> idle;
        for (int at = 0; at < 1000; ++at) {
            const BareConnection &connection = idle.emplace_back(port);
            if (at % 3 == 1)
                connection.send(post("{}").first(20));
        }
        RawClient sender = client();
        EXPECT_EQ(deliver(sender, post("{\"update_id\":1}")).status, 200);
        for (int at = 0; at < 100; ++at) {
            idle.emplace_back(port);
            if (at == 50) {
                EXPECT_EQ(deliver(sender, post("{}")).status, 200) << "on a connection that is kept";
            }
        }
        EXPECT_TRUE(test::waitUntil([&idle] { return !idle.front().isOpen(); })) << "the oldest gave way";
        EXPECT_EQ(receiver.refusals().tooMany, 0);
        receiver.close();
    }
}

TEST_F(ReceiverRefusalTest, BeyondTheLimitOnlyThoseInTheMiddleOfARequestStay)
{
    options.maxConnections = 3;
    listen();
    RawClient held = client();
    held.send(post("{}"));
    const ReceivedRequest request = next();
    RawClient body = client();
    body.send(post("{\"update_id\":1}").chopped(5));
    RawClient kept = client();
    EXPECT_EQ(deliver(kept, post("kept")).status, 200);
    RawClient third = client();
    third.send(post("third"));
    EXPECT_EQ(next().body, "third");
    EXPECT_TRUE(kept.isClosedByPeer()) << "it was silent";

    body.send("te_id"); // wrong bytes, but it was waited for
    EXPECT_EQ(next().body.size(), 15);
    EXPECT_TRUE(client().isClosedByPeer());
    EXPECT_TRUE(counted(&ReceiverRefusals::tooMany));

    receiver.answer(request.id, 200);
    EXPECT_EQ(held.receive().status, 200);
    RawClient late = client();
    EXPECT_EQ(deliver(late, post("late")).status, 200);
}

TEST_F(ReceiverRefusalTest, WhoWasSilentLongestGivesWayWhoeverCameFirst)
{
    options.maxConnections = 3;
    listen();
    RawClient first = client();
    RawClient second = client();
    RawClient third = client();
    for (RawClient *each : {&first, &second, &third, &first})
        EXPECT_EQ(deliver(*each, post("{}")).status, 200);
    RawClient fourth = client();
    EXPECT_EQ(deliver(fourth, post("{}")).status, 200);
    EXPECT_TRUE(second.isClosedByPeer());
    for (RawClient *each : {&first, &third, &fourth})
        EXPECT_EQ(deliver(*each, post("{}")).status, 200);
}

} // namespace botdeck::api
