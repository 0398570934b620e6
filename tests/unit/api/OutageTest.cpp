// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PollTest.h"
#include "tests/support/FakeResolver.h"

#include <QHostAddress>

namespace botdeck::api {

using domain::BotState;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

// Fault R15 as far as one machine can show it: the way to the server is gone and comes back.
class OutageTest : public PollTest
{
protected:
    /// So many tries in a row find no way; each wait is at most five seconds.
    void failTimes(int times)
    {
        for (int failure = 0; failure < times; ++failure) {
            ASSERT_TRUE(backsOff());
            ASSERT_LE(poll().status().retryIn.value_or(seconds(60)), seconds(5));
            const qint64 tries = poll().counts().tries;
            clock.advance(*poll().status().retryIn);
            ASSERT_EQ(poll().counts().tries, tries + 1);
            ASSERT_TRUE(finishedReach(tries + 1));
        }
        ASSERT_TRUE(backsOff());
    }

    /// The way to another machine leads through this proxy.
    void goThrough(const test::RawServer &proxy)
    {
        settings.proxy =
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort());
        endpoint.server = QUrl(QStringLiteral("http://192.0.2.1"));
        endpoint.allowPlainHttp = true;
    }

    /// The server has a name, about which the resolver says what the test wants.
    void nameTheServer(const test::FakeResolver &names)
    {
        settings.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        endpoint.server = server.url(names.name());
        endpoint.allowPlainHttp = true;
    }

    void expectReason(const char *words)
    {
        EXPECT_TRUE(poll().status().reason.english().contains(QLatin1StringView(words)))
            << poll().status().reason.english().toStdString();
    }
};

/// Somebody listens on the port again.
bool listenAgain(test::RawServer &server, quint16 port)
{
    return test::waitUntil([&] { return server.listen(QHostAddress(QHostAddress::LocalHost), port); });
}

} // namespace

TEST_F(OutageTest, AServerThatComesBackIsFoundWithinFiveSeconds)
{
    const quint16 port = server.serverPort();
    server.close();
    poll().start({});
    ASSERT_NO_FATAL_FAILURE(failTimes(10));
    server.script({test::act::keepSilent()});
    ASSERT_TRUE(listenAgain(server, port));
    clock.advance(seconds(5));
    ASSERT_TRUE(pollsReach(1));
    clock.advance(seconds(1));
    EXPECT_EQ(poll().status().state, BotState::Live);
}

TEST_F(OutageTest, AProxyThatDiesAndComesBackIsFoundWithinFiveSeconds)
{
    test::RawServer proxy;
    proxy.script({test::act::ok("[]")});
    goThrough(proxy);
    const quint16 port = proxy.serverPort();
    proxy.close();
    poll().start({});
    ASSERT_NO_FATAL_FAILURE(failTimes(10));
    expectReason("The proxy refuses connections");
    ASSERT_TRUE(listenAgain(proxy, port));
    clock.advance(seconds(5));
    EXPECT_TRUE(test::waitUntil([this] { return poll().status().state == BotState::Live; }));
    EXPECT_EQ(server.connections(), 0);
}

TEST_F(OutageTest, AProxyWhoseNameIsNotKnownIsSaid)
{
    test::FakeResolver names;
    settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, names.name(), server.serverPort());
    endpoint.server = QUrl(QStringLiteral("http://192.0.2.1"));
    endpoint.allowPlainHttp = true;
    poll().start({});
    ASSERT_TRUE(backsOff());
    expectReason("The proxy's name is not known");
}

TEST_F(OutageTest, AProxyThatWantsAPasswordIsSaidAndNotStormed)
{
    test::RawServer proxy;
    proxy.script({test::act::answer(
        "", "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"office\"\r\n")});
    goThrough(proxy);
    poll().start({});
    ASSERT_TRUE(backsOff());
    expectReason("proxy wants a name and a password");
    const qsizetype asked = proxy.requests().size();
    pump();
    EXPECT_EQ(proxy.requests().size(), asked);
    EXPECT_LE(asked, 2);
}

TEST_F(OutageTest, AServerWhoseNameIsKnownAgainIsFoundWithinFiveSeconds)
{
    test::FakeResolver names;
    nameTheServer(names);
    server.script({test::act::keepSilent()});
    poll().start({});
    ASSERT_NO_FATAL_FAILURE(failTimes(10));
    expectReason("The server's name is not known");
    EXPECT_EQ(server.connections(), 0);
    names.answer(test::FakeResolver::Answer::Loopback);
    clock.advance(seconds(5));
    ASSERT_TRUE(pollsReach(1));
    clock.advance(seconds(1));
    EXPECT_EQ(poll().status().state, BotState::Live);
}

TEST_F(OutageTest, NamesThatNobodyAnswersForHoldNothingUpForEver)
{
    test::FakeResolver names(test::FakeResolver::Answer::Never);
    nameTheServer(names);
    server.script({test::act::keepSilent()});
    poll().start({});
    ASSERT_TRUE(test::waitUntil([&names] { return names.asked() > 0; }));
    EXPECT_EQ(poll().status().state, BotState::Connecting);
    clock.advance(options.timeout + seconds(10));
    ASSERT_TRUE(backsOff());
    expectReason("No complete answer came");
    EXPECT_LE(poll().status().retryIn.value_or(seconds(60)), seconds(5)) << "nothing left this machine";
    names.answer(test::FakeResolver::Answer::Loopback);
    clock.advance(seconds(5));
    EXPECT_TRUE(pollsReach(1));
}

// A machine that slept: the wall clock is hours ahead, and the clock that waits are measured with stood
// still.
TEST_F(OutageTest, HoursOfSleepWhileAPollIsHeldAreNoStormAndNoStall)
{
    server.script({test::act::keepSilent()});
    poll().start(core::Id(5));
    ASSERT_TRUE(pollsReach(1));
    for (const auto slept : {std::chrono::hours(9), std::chrono::hours(-9), std::chrono::hours(24 * 400)}) {
        const qsizetype before = server.requests().size();
        clock.jumpWall(slept);
        pump();
        EXPECT_EQ(server.requests().size(), before) << "the poll still stands";
        // The way the poll went is gone since: nothing comes back, not even a reset.
        clock.advance(options.timeout + seconds(10));
        ASSERT_TRUE(backsOff());
        expectReason("No complete answer came");
        clock.advance(poll().status().retryIn.value_or(seconds(60)));
        ASSERT_TRUE(pollsReach(before + 1));
        EXPECT_TRUE(server.requests().constLast().body.contains("\"offset\":5"))
            << server.requests().constLast().body.constData();
    }
    EXPECT_EQ(server.requests().size(), 4) << "one poll after the other";
}

} // namespace botdeck::api
