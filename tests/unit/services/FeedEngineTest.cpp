// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedEngine.h"

#include "services/FeedRules.h"
#include "storage/UpdateStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawHttp.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>
#include <tuple>

using namespace botdeck;
using domain::BotState;
using services::storeReopenDelay;
using std::chrono::milliseconds;
using test::waitUntil;

// What bots do whose store or locks cannot be used, in time that stands still.
namespace {

class FeedEngineTest : public testing::Test
{
protected:
    FeedEngineTest()
        : m_platform(*platform::Platform::load(domain::PlatformId::Telegram))
    {
        qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8());
        m_server.script({test::act::keepSilent()});
        QObject::connect(
            &m_engine, &services::FeedEngine::statusChanged, &m_engine,
            [this](const domain::BotKey &bot, const domain::BotStatus &status) { m_states[bot] = status; });
    }
    ~FeedEngineTest() override
    {
        m_engine.close();
        qunsetenv("XDG_RUNTIME_DIR");
    }

    static domain::BotKey keyOf(int bot)
    {
        return domain::BotKey::sandbox(domain::PlatformId::Telegram, QString::number(bot));
    }
    /// The first one opens the store, as the program does before it starts any.
    void start(int bot)
    {
        if (m_states.empty())
            m_engine.open();

        const core::Secret token(QByteArray::number(bot) + ":invented-token");
        const api::Endpoint endpoint{m_platform.id(), m_server.url(), m_platform.pathForm(), token};
        m_engine.add({keyOf(bot), {endpoint, {}, &m_platform}});
        m_engine.start(keyOf(bot));
    }
    [[nodiscard]] BotState state(int bot) { return m_states[keyOf(bot)].state; }
    /// Somebody else writes the store.
    [[nodiscard]] std::unique_ptr<storage::UpdateStore> hold() const
    {
        core::Result<std::unique_ptr<storage::UpdateStore>> held = storage::UpdateStore::open(m_folder);
        EXPECT_TRUE(held) << qPrintable(held.error().detail);
        return held ? *std::move(held) : nullptr;
    }

    /// A store in which damage was met; until the folder is gone whose path this gives, it cannot be rescued.
    [[nodiscard]] QString damageWithoutRoom() const
    {
        std::ignore = hold();
        QFile mark(m_folder + QStringLiteral("/updates.sqlite.damaged"));
        EXPECT_TRUE(mark.open(QIODevice::WriteOnly));
        QString inTheWay = m_folder + QStringLiteral("/updates.sqlite.rescue");
        EXPECT_TRUE(QDir().mkpath(inTheWay + QStringLiteral("/x")));
        return inTheWay;
    }

    test::FakeClock m_clock;
    QTemporaryDir m_dir;
    const QString m_folder = m_dir.filePath(QStringLiteral("store"));
    const platform::Platform m_platform;
    test::RawServer m_server;
    std::map<domain::BotKey, domain::BotStatus> m_states;
    services::FeedEngine m_engine{m_clock, m_folder, [] { return 0.5; }};
};

} // namespace

TEST_F(FeedEngineTest, AStoreThatDoesNotOpenIsTriedAgainForAllBotsTogether)
{
    auto holder = hold();
    QSignalSpy opened(&m_engine, &services::FeedEngine::storeOpened);
    QSignalSpy failed(&m_engine, &services::FeedEngine::storeFailed);
    start(1);
    start(2);
    EXPECT_EQ(failed.size(), 1);
    for (const int bot : {1, 2}) {
        EXPECT_EQ(state(bot), BotState::StoreFailed);
        EXPECT_FALSE(m_states[keyOf(bot)].reason.isEmpty());
        EXPECT_EQ(m_states[keyOf(bot)].retryIn, storeReopenDelay);
    }
    m_clock.advance(storeReopenDelay);
    EXPECT_EQ(m_clock.nextDelay(), storeReopenDelay) << "one timer for both";
    EXPECT_EQ(failed.size(), 1) << "what is known is not said again";
    holder.reset();
    m_clock.advance(storeReopenDelay - milliseconds(1));
    EXPECT_TRUE(opened.isEmpty());
    EXPECT_EQ(state(2), BotState::StoreFailed);
    m_clock.advance(milliseconds(1));
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(state(1), BotState::Connecting);
    EXPECT_EQ(state(2), BotState::Connecting);
    EXPECT_TRUE(waitUntil([this] { return m_server.requests().size() == 2; }));
}

TEST_F(FeedEngineTest, WhoPressesStartNeedNotWait)
{
    auto holder = hold();
    start(1);
    holder.reset();
    m_engine.start(keyOf(1));
    m_clock.advance(milliseconds(0));
    EXPECT_EQ(state(1), BotState::Connecting);
}

// A rescue reads the whole file.
TEST_F(FeedEngineTest, AFailedRescueIsNotTriedAgainByEachBotThatStarts)
{
    const QString inTheWay = damageWithoutRoom();
    start(1);
    EXPECT_EQ(state(1), BotState::StoreFailed);
    const auto delay = m_states[keyOf(1)].retryIn;
    ASSERT_TRUE(delay && *delay > storeReopenDelay);
    ASSERT_TRUE(QDir(inTheWay).removeRecursively());
    start(2);
    m_clock.advance(storeReopenDelay);
    EXPECT_EQ(state(1), BotState::StoreFailed);
    EXPECT_EQ(state(2), BotState::StoreFailed);
    EXPECT_FALSE(QFile::exists(m_folder + QStringLiteral("/updates.sqlite.bad"))) << "nobody tried";
    QSignalSpy noticed(&m_engine, &services::FeedEngine::storeNoticed);
    m_clock.advance(*delay - storeReopenDelay);
    EXPECT_EQ(noticed.size(), 1);
    EXPECT_EQ(state(1), BotState::Connecting);
    EXPECT_EQ(state(2), BotState::Connecting);
}

TEST_F(FeedEngineTest, OfManyThatAreStartedAgainAtOnceOneTriesForAll)
{
    const QString inTheWay = damageWithoutRoom();
    start(1);
    start(2);
    m_engine.start(keyOf(1));
    ASSERT_TRUE(QDir(inTheWay).removeRecursively());
    m_engine.start(keyOf(2));
    EXPECT_EQ(state(2), BotState::StoreFailed) << "whatever is started together comes first";
    m_clock.advance(milliseconds(0));
    EXPECT_EQ(state(1), BotState::Connecting);
    EXPECT_EQ(state(2), BotState::Connecting);
}

TEST_F(FeedEngineTest, AStoppedBotWaitsForNoStore)
{
    auto holder = hold();
    start(1);
    m_engine.stop(keyOf(1));
    EXPECT_EQ(state(1), BotState::Stopped);
    EXPECT_EQ(m_clock.nextDelay(), std::nullopt) << "an idle program sleeps";
    holder.reset();
    m_clock.advance(10 * storeReopenDelay);
    EXPECT_EQ(state(1), BotState::Stopped);
    EXPECT_TRUE(hold()) << "nobody has taken it";
}

TEST_F(FeedEngineTest, AFolderOfLocksThatCannotBeMadeIsTriedAgain)
{
    QFile inTheWay(m_dir.filePath(QStringLiteral("botdeck")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    start(1);
    EXPECT_EQ(state(1), BotState::StoreFailed);
    m_clock.advance(storeReopenDelay);
    EXPECT_EQ(state(1), BotState::StoreFailed);
    ASSERT_TRUE(inTheWay.remove());
    m_clock.advance(storeReopenDelay);
    EXPECT_EQ(state(1), BotState::Connecting);
}

TEST_F(FeedEngineTest, ABotReceivesHereUntilItIsStoppedAndThenPollsAgain)
{
    quint16 port = 0;
    int stored = 0;
    int ports = 0;
    const auto post = [&port](const QByteArray &body) {
        test::RawClient client(port);
        client.send(test::httpPost("/invented", "application/json", body));
        EXPECT_TRUE(waitUntil([&client] { return client.hasReply(milliseconds(0)); }));
        return client.receive().status;
    };
    QObject::connect(
        &m_engine, &services::FeedEngine::listening, &m_engine, [&](const domain::BotKey &bot, quint16 got) {
            EXPECT_EQ(bot, keyOf(1));
            port = got;
            ++ports;
        });
    QObject::connect(
        &m_engine, &services::FeedEngine::delivered, &m_engine,
        [&](const domain::BotKey &, const QList<domain::WebhookDelivery> &deliveries) {
            stored += int(deliveries.size());
        });
    start(1);
    ASSERT_TRUE(waitUntil([this] { return m_server.requests().size() == 1; }));

    services::WebhookReceiving receiving;
    receiving.listen.path = core::Secret("/invented");
    m_engine.useWebhook(keyOf(1), receiving);
    m_engine.start(keyOf(1));
    EXPECT_EQ(state(1), BotState::Live);
    EXPECT_EQ(post(R"({"update_id":5})"), 200);
    EXPECT_EQ(stored, 1);
    // Another token, another route: it goes on as it was.
    start(1);
    EXPECT_EQ(ports, 2);
    EXPECT_EQ(post(R"({"update_id":6})"), 200);
    EXPECT_EQ(m_server.requests().size(), 1) << "polled meanwhile";

    m_engine.stop(keyOf(1));
    EXPECT_EQ(state(1), BotState::Stopped);
    m_engine.start(keyOf(1));
    EXPECT_TRUE(waitUntil([this] { return m_server.requests().size() == 2; }));
}
