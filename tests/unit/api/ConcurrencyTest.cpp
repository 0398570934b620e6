// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiTest.h"

#include <vector>

namespace botdeck::api {

namespace {

using ConcurrencyTest = ApiTest;

/// Polls are held, everything else is answered at once.
void holdPolls(test::RawServer &server)
{
    server.script({[&server](QTcpSocket &socket) {
        if (!server.requests().constLast().target.endsWith("getUpdates"))
            test::act::ok("1")(socket);
    }});
}

platform::Request pollRequest()
{
    auto poll = request(platform::Verb::Post, "{\"timeout\":25}", false);
    poll.path = "getUpdates";
    return poll;
}

} // namespace

// QNetworkAccessManager opens six connections a host.
TEST_F(ConcurrencyTest, TwentyHeldPollsStandBeforeNothing)
{
    constexpr int bots = 20;
    holdPolls(server);
    Transport transport;
    std::vector<std::unique_ptr<BotClient>> clients;
    for (int bot = 0; bot < bots; ++bot) {
        clients.push_back(std::make_unique<BotClient>(endpoint, platform, clock, transport));
        clients.back()->poll(pollRequest(), std::chrono::seconds(35));
    }
    ASSERT_TRUE(test::waitUntil([this] { return server.requests().size() == bots; }))
        << "no poll waits for another";
    EXPECT_EQ(server.openConnections(), bots);
    std::vector<std::shared_ptr<Outcome>> calls;
    for (int call = 0; call < 12; ++call) {
        calls.push_back(watch(clients[size_t(call)]->call(request())));
        calls.push_back(watch(clients[size_t(call)]->call(readRequest())));
    }
    for (const auto &call : calls)
        EXPECT_TRUE(finish(call).reply);
    EXPECT_GE(server.openConnections(), bots) << "the polls are still held";
}

TEST_F(ConcurrencyTest, CallsRunSideBySide)
{
    QList<QTcpSocket *> held;
    server.script({[&held](QTcpSocket &socket) { held.append(&socket); }});
    std::vector<std::shared_ptr<Outcome>> calls;
    for (int call = 0; call < 6; ++call) {
        calls.push_back(watch(client().call(request())));
        calls.push_back(watch(client().call(readRequest())));
    }
    ASSERT_TRUE(test::waitUntil([&held] { return held.size() == 12; }))
        << "six that change and six that read";
    for (QTcpSocket *socket : held)
        test::act::ok("1")(*socket);
    for (const auto &call : calls)
        EXPECT_TRUE(finish(call).reply);
}

} // namespace botdeck::api
