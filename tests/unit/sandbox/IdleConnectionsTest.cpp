// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HttpServer.h"
#include "sandbox/StopSignal.h"
#include "tests/support/RawHttp.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

namespace botdeck::test {

using namespace std::chrono_literals;

/// A server for a few connections at a time, which answers `/held` when the gate opens and all else at once.
class IdleConnectionsTest : public testing::Test
{
protected:
    static constexpr size_t most = 4;

    void SetUp() override
    {
        const auto started = server.start(0);
        ASSERT_TRUE(started);
        port = *started;
    }
    void TearDown() override { end(); }

    void end()
    {
        stop.raise();
        gate.raise();
        server.stop();
    }
    sandbox::WireReply answer(const sandbox::WireRequest &request)
    {
        if (request.path == QStringLiteral("/held")) {
            ++held;
            held.notify_all();
            gate.wait(1h);
        }
        return {200, "text/plain", {}};
    }
    /// So many requests more, each on a connection of its own, that are held now.
    std::vector<RawClient> hold(size_t count)
    {
        std::vector<RawClient> clients;
        for (size_t at = 0; at < count; ++at)
            clients.emplace_back(port).send(httpGet("/held"));
        for (size_t now = held; now < count; now = held)
            held.wait(now);
        return clients;
    }

    sandbox::StopSignal stop;
    sandbox::StopSignal gate;
    std::atomic<size_t> held = 0;
    sandbox::HttpServer server{
        stop, [this](const sandbox::WireRequest &request) { return answer(request); }, most};
    quint16 port = 0;
};

TEST_F(IdleConnectionsTest, WhoSaysNothingKeepsNobodyOut)
{
    std::vector<RawClient> idle;
    for (size_t at = 0; at < 3 * most; ++at) {
        RawClient &client = idle.emplace_back(port);
        if (at % 2 == 0) { // the others never say anything
            EXPECT_EQ(client.exchange(httpGet("/")).status, 200) << at;
        }
    }
    const RawReply reply = RawClient(port).exchange(httpGet("/"));
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("Content-Length"), "0");
    EXPECT_TRUE(idle.front().isClosedByPeer());
}

TEST_F(IdleConnectionsTest, WhoWaitsForAnAnswerStays)
{
    std::vector<RawClient> waiting = hold(most - 1);
    RawClient idle(port); // silent for less long than they are
    EXPECT_EQ(idle.exchange(httpGet("/")).status, 200);
    EXPECT_EQ(RawClient(port).exchange(httpGet("/")).status, 200);
    EXPECT_TRUE(idle.isClosedByPeer());
    gate.raise();
    for (RawClient &client : waiting)
        EXPECT_EQ(client.receive().status, 200);
}

TEST_F(IdleConnectionsTest, WhoFoundNoRoomIsServedWhenAnAnswerIsGiven)
{
    std::vector<RawClient> waiting = hold(most);
    RawClient late(port);
    late.send(httpGet("/"));
    EXPECT_FALSE(late.hasReply(1ms));
    gate.raise();
    EXPECT_EQ(late.receive().status, 200);
}

TEST_F(IdleConnectionsTest, StoppingEndsThoseThatFoundNoRoom)
{
    std::vector<RawClient> clients = hold(most);
    for (int more = 0; more < 3; ++more)
        clients.emplace_back(port).send(httpGet("/"));
    end();
    for (RawClient &client : clients) {
        client.receive();
        EXPECT_TRUE(client.isClosedByPeer());
    }
}

} // namespace botdeck::test
