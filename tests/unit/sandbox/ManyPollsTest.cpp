// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of connections that wait, are torn down and come again, meant to be run under a sanitizer.
#include "SandboxFixture.h"

#include <QDeadlineTimer>

#include <random>
#include <set>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int many = 300;

} // namespace

using ManyPollsTest = SandboxTest;

TEST_F(ManyPollsTest, ThreeHundredWaitAtATimeAndAreResetAtRandomMoments)
{
    const QJsonObject fault{
        {"method"_L1, "getUpdates"_L1}, {"kind"_L1, "delay"_L1}, {"ms"_L1, 60'000}, {"times"_L1, many}};
    ASSERT_EQ(control("fault", fault).status, 200);
    std::vector<RawClient> clients;
    for (int i = 0; i < many; ++i) {
        const Bot &bot = i % 2 == 0 ? telegram : cloudChat;
        clients.emplace_back(port).send(httpPost(bot.path + "getUpdates", "application/json", pollJson(50)));
    }
    EXPECT_EQ(
        exchange(httpGet(telegram.path + "getMe")).status, 200); // and there is a thread for the next one
    std::mt19937 dice(1);
    std::shuffle(clients.begin(), clients.end(), dice);
    for (int i = 0; i < many; ++i) {
        clients.back().abort();
        clients.pop_back();
        if (dice() % 10 == 0)
            say(telegram, QString::number(i));
    }
    EXPECT_EQ(exchange(httpGet(telegram.path + "getMe")).status, 200);
}

TEST_F(ManyPollsTest, ThreeHundredPollersThrowEachOtherOutAndTheLastStays)
{
    std::vector<RawClient> clients;
    for (int i = 0; i < many; ++i) {
        clients.emplace_back(port).send(
            httpPost(telegram.path + "getUpdates", "application/json", pollJson(50)));
        if (i % 7 == 3)
            clients.back().abort();
    }
    // Which of them is the last one, the server's threads decide.
    std::set<size_t> held;
    for (size_t i = 0; i < clients.size(); ++i) {
        if (i % 7 != 3)
            held.insert(i);
    }
    int conflicts = 0;
    const QDeadlineTimer patience(30s);
    while (held.size() > 1 && !patience.hasExpired()) {
        std::erase_if(held, [&](size_t i) {
            const bool answered = clients[i].hasReply(1ms);
            if (answered && clients[i].receive().status == 409)
                ++conflicts;
            return answered;
        });
    }
    EXPECT_LE(held.size(), 1U);
    EXPECT_GT(conflicts, many / 2);
    // The last may be one that is gone already. Whoever it was, it confirmed nothing: the next one gets it,
    // too.
    say(telegram, QStringLiteral("/start"));
    RawReply reply;
    do {
        reply = exchange(httpPost(telegram.path + "getUpdates", "application/json", pollJson(50)));
    } while (reply.status == 409 && !patience.hasExpired());
    EXPECT_EQ(reply.json()["result"_L1].toArray().size(), 1);
}

TEST_F(ManyPollsTest, StoppingUnderLoadEndsEverything)
{
    std::vector<RawClient> clients;
    for (int i = 0; i < many; ++i)
        clients.emplace_back(port).send(
            httpPost(telegram.path + "getUpdates", "application/json", pollJson(50)));
    ASSERT_TRUE(server.setRate(1000));
    server.stop();
    for (RawClient &client : clients) {
        client.receive();
        EXPECT_TRUE(client.isClosedByPeer());
    }
}

} // namespace botdeck::test
