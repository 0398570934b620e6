// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedEngine.h"
#include "storage/StoreReader.h"
#include "tests/support/Effort.h"
#include "tests/support/Wait.h"
#include "TroubledServer.h"

#include <QTcpSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <utility>

using namespace botdeck;
using domain::BotState;
using std::chrono::milliseconds;
using std::chrono::seconds;
using test::waitUntil;

// All feeds of a console on one server that is flooded or that misbehaves, in time that stands still between
// the steps of a test.
namespace {

class FloodTest : public testing::Test
{
protected:
    FloodTest()
        : m_platform(*platform::Platform::load(domain::PlatformId::Telegram))
        , m_server(m_clock)
    {
        qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8());
        QObject::connect(
            &m_engine, &services::FeedEngine::appended, &m_engine,
            [this](const domain::BotKey &, const storage::AppendOutcome &outcome) {
                m_stored += outcome.stored;
            });
        QObject::connect(
            &m_engine, &services::FeedEngine::statusChanged, &m_engine,
            [this](const domain::BotKey &bot, const domain::BotStatus &status) { m_states[bot] = status; });
        m_engine.open();
    }
    ~FloodTest() override
    {
        m_engine.close();
        qunsetenv("XDG_RUNTIME_DIR");
    }

    static QByteArray tokenOf(int bot) { return QByteArray::number(bot) + ":invented-token"; }
    static domain::BotKey keyOf(int bot)
    {
        return domain::BotKey::sandbox(domain::PlatformId::Telegram, QString::number(bot));
    }

    void start(int bot)
    {
        const api::Endpoint endpoint{
            m_platform.id(), m_server.url(), m_platform.pathForm(), core::Secret(tokenOf(bot))};
        m_engine.add({keyOf(bot), {endpoint, {}, &m_platform}});
        m_engine.start(keyOf(bot));
    }

    /// Lets what is under way arrive: until nothing more came, nor was asked or kept, for two whole ways to a
    /// server and back. Where something does not arrive all the same, the step of time that follows is one
    /// that a slow network would have seen: nothing may be lost by it.
    void pump()
    {
        std::pair<qsizetype, qint64> before;
        for (int unchanged = 0; unchanged < 2; ++unchanged) {
            test::RawServer behind;
            behind.script({test::act::ok("0")});
            QTcpSocket probe;
            probe.connectToHost(QStringLiteral("127.0.0.1"), behind.serverPort());
            probe.write("GET / HTTP/1.1\r\n\r\n");
            EXPECT_TRUE(waitUntil([&] { return probe.bytesAvailable() > 0; }));
            const std::pair now(m_server.raw().requests().size(), m_stored);
            if (std::exchange(before, now) != now)
                unchanged = 0;
        }
    }

    /// Goes on to the next thing that waits for its time, but no further than `most`.
    milliseconds step(milliseconds most)
    {
        pump();
        const milliseconds by = std::clamp(m_clock.nextDelay().value_or(most), milliseconds(1), most);
        m_clock.advance(by);
        return by;
    }

    test::FakeClock m_clock;
    QTemporaryDir m_dir;
    const platform::Platform m_platform;
    test::TroubledServer m_server;
    qint64 m_stored = 0;
    std::map<domain::BotKey, domain::BotStatus> m_states;
    services::FeedEngine m_engine{m_clock, m_dir.filePath(QStringLiteral("store")), [] { return 0.5; }};
};

void expectEveryUpdateOnce(storage::StoreReader &reader, const domain::BotKey &bot, qint64 count)
{
    const auto seqs = reader.ids({bot});
    ASSERT_TRUE(seqs);
    ASSERT_EQ(qint64(seqs->size()), count) << "lost, or there twice";
    const auto rows = reader.rows(*seqs);
    ASSERT_TRUE(rows);
    qint64 expected = 1;
    for (const domain::StoredUpdate &row : *rows)
        ASSERT_EQ(row.update.updateId, core::Id(expected++)) << "out of order";
}

/// When one bot polled: it kept trying, and never asked more than twice a second for long.
void expectNoStorm(const QList<core::Clock::Milliseconds> &polls, seconds span)
{
    EXPECT_GT(polls.size(), span.count() / 20) << "it kept trying";
    EXPECT_LE(polls.size(), 2 * span.count());
    for (qsizetype first = 0; first + 40 < polls.size(); ++first)
        ASSERT_GE(polls.at(first + 40) - polls.at(first), seconds(19)) << "more than two a second";
}

} // namespace

// Fault R19: a hundred bots with a backlog each, some of which their server refuses.
TEST_F(FloodTest, AHundredBotsAtOnceReceiveEverythingAndHoldNobodyUp)
{
    constexpr int bots = 100;
    constexpr int refusedEvery = 10;
    const int backlog = test::effort(30, 3'000);
    for (int bot = 1; bot <= bots; ++bot) {
        for (int update = 0; update < backlog; ++update)
            m_server.offer(tokenOf(bot));
        if (bot % refusedEvery == 0)
            m_server.refuse(tokenOf(bot));
    }
    for (int bot = 1; bot <= bots; ++bot)
        start(bot);
    const qint64 expected = qint64(bots - bots / refusedEvery) * backlog;
    ASSERT_TRUE(waitUntil([&] { return m_stored == expected; }, std::chrono::minutes(30)))
        << m_stored << " of " << expected;
    for (int bot = 1; bot <= bots; ++bot) {
        const bool refused = bot % refusedEvery == 0;
        const BotState state = refused ? BotState::BackingOff : BotState::Live;
        EXPECT_TRUE(waitUntil([&] { return m_states[keyOf(bot)].state == state; })) << bot;
        EXPECT_TRUE(waitUntil([&] { return m_server.waiting(tokenOf(bot)) == (refused ? backlog : 0); }))
            << "no lag";
    }
    EXPECT_EQ(m_server.mostAtOnce(), 1) << "one poll in flight for each bot";
    const auto reader = storage::StoreReader::open(m_dir.filePath(QStringLiteral("store")));
    ASSERT_TRUE(reader);
    for (int bot = 1; bot <= bots; ++bot) {
        ASSERT_NO_FATAL_FAILURE(
            expectEveryUpdateOnce(**reader, keyOf(bot), bot % refusedEvery == 0 ? 0 : backlog))
            << bot;
    }
}

// Faults R6, R7, R8, R16 and R17 together, for minutes: each bot gets an update a second, and every other
// poll meets trouble.
TEST_F(FloodTest, MinutesOfTroubleLoseNothingAndAreNoStorm)
{
    const int bots = test::effort(2, 20);
    const seconds span = seconds(test::effort(180, 600));
    m_server.setTroubled(true);
    for (int bot = 1; bot <= bots; ++bot)
        start(bot);
    const core::Clock::Milliseconds begin = m_clock.monotonic();
    core::Clock::Milliseconds nextOffer = begin;
    int steps = 0;
    while (m_clock.monotonic() < begin + span) {
        if (m_clock.monotonic() >= nextOffer) {
            for (int bot = 1; bot <= bots; ++bot)
                m_server.offer(tokenOf(bot));
            nextOffer += seconds(1);
        }
        step(std::max(milliseconds(1), nextOffer - m_clock.monotonic()));
        if (++steps % 50 == 0)
            m_clock.jumpWall(std::chrono::hours(24 * 365) * (steps % 100 == 0 ? 1 : -1));
    }
    qsizetype polls = 0;
    for (int bot = 1; bot <= bots; ++bot) {
        ASSERT_NO_FATAL_FAILURE(expectNoStorm(m_server.polls(tokenOf(bot)), span)) << bot;
        polls += m_server.polls(tokenOf(bot)).size();
    }
    EXPECT_GT(m_server.troubles().size(), 5) << "too tame to show anything";
    EXPECT_EQ(m_server.mostAtOnce(), 1);

    m_server.setTroubled(false);
    const qint64 offered = m_server.offered(tokenOf(1));
    EXPECT_TRUE(waitUntil(
        [&] {
            step(seconds(60));
            return m_stored >= bots * offered;
        },
        std::chrono::minutes(10)));
    const auto reader = storage::StoreReader::open(m_dir.filePath(QStringLiteral("store")));
    ASSERT_TRUE(reader);
    for (int bot = 1; bot <= bots; ++bot)
        ASSERT_NO_FATAL_FAILURE(expectEveryUpdateOnce(**reader, keyOf(bot), offered)) << bot;
    std::printf(
        "%d bots, %lld s, %lld polls, %lld updates: 0 lost, 0 twice\n", bots, qlonglong(span.count()),
        qlonglong(polls), qlonglong(bots * offered));
}
