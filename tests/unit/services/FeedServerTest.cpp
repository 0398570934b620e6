// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Transport.h"
#include "platform/Platform.h"
#include "services/FeedRules.h"
#include "services/UpdateFeed.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using domain::BotState;
using std::chrono::seconds;
using test::waitUntil;

// A feed on servers that misbehave, in time that stands still.
namespace {

class FeedServerTest : public testing::Test
{
protected:
    FeedServerTest()
        : m_platform(*platform::Platform::load(domain::PlatformId::Telegram))
        , m_store(*storage::UpdateStore::open(folder()))
        , m_endpoint{
              m_platform.id(), m_server.url(), m_platform.pathForm(), core::Secret("4711:invented-token")}
    {
        qputenv("XDG_RUNTIME_DIR", m_dir.path().toUtf8());
    }
    ~FeedServerTest() override { qunsetenv("XDG_RUNTIME_DIR"); }

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("store")); }

    /// Whose id only getMe tells.
    void useTokenWithoutId() { m_endpoint.token = core::Secret("invented-token-without-an-id"); }

    services::UpdateFeed &feed()
    {
        if (!m_feed) {
            m_feed = std::make_unique<services::UpdateFeed>(
                m_endpoint, std::nullopt,
                services::UpdateFeed::Parts{m_platform, m_clock, m_transport, *m_store, [] { return 0.5; }});
        }
        return *m_feed;
    }

    bool reaches(BotState state)
    {
        return waitUntil([this, state] { return feed().status().state == state; });
    }

    bool asked(qsizetype times)
    {
        return waitUntil([this, times] { return m_server.requests().size() >= times; });
    }

    /// What the last poll carried.
    [[nodiscard]] QJsonValue offsetSent() const
    {
        const QByteArray &body = m_server.requests().constLast().body;
        return QJsonDocument::fromJson(body).object().value(QStringLiteral("offset"));
    }

    /// What somebody else does to the store's tables.
    void inTables(const char *statement) const
    {
        QProcess sqlite;
        sqlite.start(
            QStringLiteral("sqlite3"),
            {folder() + QStringLiteral("/updates.sqlite"), QString::fromLatin1(statement)});
        ASSERT_TRUE(sqlite.waitForFinished());
        ASSERT_EQ(sqlite.exitCode(), 0) << sqlite.readAllStandardError().constData();
    }

    test::FakeClock m_clock;
    QTemporaryDir m_dir;
    test::RawServer m_server;
    const platform::Platform m_platform;
    api::Transport m_transport;
    std::unique_ptr<storage::UpdateStore> m_store;
    api::Endpoint m_endpoint;

private:
    std::unique_ptr<services::UpdateFeed> m_feed;
};

/// Three messages, always the same ones, with a member that is never the same.
test::RawServer::Action writtenAnew()
{
    return [round = std::make_shared<int>(0)](QTcpSocket &socket) {
        QByteArrayList updates;
        for (const char *id : {"5", "6", "7"}) {
            updates += QByteArray("{\"update_id\":") + id + ",\"message\":{\"message_id\":" + id +
                       ",\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"},\"text\":\"t\",\"now\":" +
                       QByteArray::number(++*round) + "}}";
        }
        test::act::ok('[' + updates.join(',') + ']')(socket);
    };
}

const QByteArray tooMany =
    R"({"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":35}})";

} // namespace

TEST_F(FeedServerTest, AServerThatIgnoresTheOffsetAndWritesAnewIsShownOnceAndAskedOnceASecond)
{
    m_server.script({writtenAnew()});
    ASSERT_TRUE(feed().start());
    for (int round = 2; round <= 5; ++round) {
        ASSERT_TRUE(waitUntil([this, round] { return feed().totals().received == qint64(3) * (round - 1); }));
        if (round > 2) {
            ASSERT_EQ(m_server.requests().size(), round - 1) << "not before a second has passed";
            EXPECT_TRUE(feed().status().reason.english().contains(QLatin1StringView("repeat itself")));
            m_clock.advance(seconds(1));
        }
    }
    EXPECT_EQ(feed().totals().stored, 3);
    EXPECT_EQ(feed().totals().duplicates, 9);
    const auto reader = storage::StoreReader::open(folder());
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->update(3)->epoch, 1);
}

TEST_F(FeedServerTest, SaysHowLongThePollWasHeldAndHowOldTheNewestUpdateWas)
{
    QTcpSocket *held = nullptr;
    m_server.script({[&held](QTcpSocket &socket) { held = &socket; }, test::act::keepSilent()});
    QList<services::FeedTiming> timings;
    QObject::connect(&feed(), &services::UpdateFeed::timed, &feed(), [&timings](const auto &timing) {
        timings.append(timing);
    });
    ASSERT_TRUE(feed().start());
    ASSERT_TRUE(asked(1));
    m_clock.advance(seconds(17));
    const QByteArray dated = QByteArray::number(m_clock.wallMs() / 1'000 - 90);
    test::act::ok(
        R"([{"update_id":5,"message":{"date":)" + dated +
        R"(,"text":"t"}},{"update_id":6,"callback_query":{"id":"1","message":{"date":1}}}])")(*held);
    ASSERT_TRUE(waitUntil([&timings] { return timings.size() == 2; }));
    EXPECT_EQ(timings.at(0).roundTrip, std::chrono::milliseconds(17'000));
    EXPECT_EQ(timings.at(1).toDisk, std::chrono::milliseconds(0));
    EXPECT_EQ(timings.at(1).behind, std::chrono::milliseconds(90'000));
}

TEST_F(FeedServerTest, AStoreThatIsRemovedStopsPollingAndConfirmsNothing)
{
    QTcpSocket *held = nullptr;
    m_server.script({[&held](QTcpSocket &socket) { held = &socket; }});
    ASSERT_TRUE(feed().start());
    ASSERT_TRUE(asked(1));
    ASSERT_TRUE(QDir(folder()).removeRecursively());
    test::act::ok(R"([{"update_id":5}])")(*held);
    ASSERT_TRUE(reaches(BotState::StoreFailed));
    EXPECT_TRUE(feed().status().reason.english().contains(QLatin1StringView("removed")));
    EXPECT_EQ(feed().totals().stored, 0);
    m_clock.advance(seconds(3600));
    EXPECT_EQ(feed().status().state, BotState::StoreFailed);
    EXPECT_EQ(m_server.requests().size(), 1);
}

TEST_F(FeedServerTest, AStoreThatDoesNotSayWhereItStandsIsAskedAgain)
{
    m_server.script({test::act::keepSilent()});
    ASSERT_NO_FATAL_FAILURE(inTables("ALTER TABLE lanes RENAME TO elsewhere"));
    ASSERT_TRUE(feed().start());
    EXPECT_EQ(feed().status().state, BotState::StoreFailed);
    EXPECT_EQ(feed().status().retryIn, services::storeRetryDelay);
    m_clock.advance(services::storeRetryDelay);
    EXPECT_EQ(feed().status().state, BotState::StoreFailed);
    EXPECT_EQ(m_server.connections(), 0);
    ASSERT_NO_FATAL_FAILURE(inTables("ALTER TABLE elsewhere RENAME TO lanes"));
    m_clock.advance(services::storeRetryDelay);
    EXPECT_EQ(feed().status().state, BotState::Connecting);
    EXPECT_TRUE(asked(1));
}

TEST_F(FeedServerTest, AStoppedFeedAsksItsStoreNoMore)
{
    m_server.script({test::act::keepSilent()});
    ASSERT_NO_FATAL_FAILURE(inTables("ALTER TABLE lanes RENAME TO elsewhere"));
    ASSERT_TRUE(feed().start());
    feed().stop();
    ASSERT_NO_FATAL_FAILURE(inTables("ALTER TABLE elsewhere RENAME TO lanes"));
    m_clock.advance(10 * services::storeRetryDelay);
    EXPECT_EQ(feed().status().state, BotState::Stopped);
    EXPECT_EQ(m_clock.nextDelay(), std::nullopt);
}

TEST_F(FeedServerTest, ALockThatCannotBeMadeIsNoOtherBotdeck)
{
    QFile inTheWay(m_dir.filePath(QStringLiteral("botdeck")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const core::Result<void> started = feed().start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, core::ErrorKind::Storage);
    EXPECT_EQ(feed().status(), (domain::BotStatus{BotState::StoreFailed, started.error().detail}));
    EXPECT_TRUE(started.error().detail.english().contains(inTheWay.fileName()));
    ASSERT_TRUE(inTheWay.remove());
    EXPECT_TRUE(feed().start());
}

TEST_F(FeedServerTest, AfterSixQuietDaysTheOffsetIsSentNoMoreUntilThereIsANewOne)
{
    QTcpSocket *held = nullptr;
    m_server.script({[&held](QTcpSocket &socket) { held = &socket; }});
    qsizetype polls = 0;
    const auto answer = [&](const char *updates) {
        ASSERT_TRUE(asked(++polls));
        m_clock.advance(seconds(1)); // it was held
        test::act::ok(updates)(*held);
        ASSERT_TRUE(asked(polls + 1));
    };
    ASSERT_TRUE(feed().start());
    ASSERT_NO_FATAL_FAILURE(answer(R"([{"update_id":5}])"));
    EXPECT_EQ(offsetSent(), QJsonValue(6));
    m_clock.jumpWall(services::quietTime - seconds(2));
    ASSERT_NO_FATAL_FAILURE(answer("[]"));
    EXPECT_EQ(offsetSent(), QJsonValue(6)) << "a second is missing";
    ASSERT_NO_FATAL_FAILURE(answer("[]"));
    EXPECT_TRUE(offsetSent().isUndefined());
    ASSERT_NO_FATAL_FAILURE(answer("[]"));
    EXPECT_TRUE(offsetSent().isUndefined());
    ASSERT_NO_FATAL_FAILURE(answer(R"([{"update_id":900}])"));
    EXPECT_EQ(offsetSent(), QJsonValue(901));
    ASSERT_NO_FATAL_FAILURE(answer("[]"));
    EXPECT_EQ(offsetSent(), QJsonValue(901));
    EXPECT_EQ(feed().totals().stored, 2);
}

TEST_F(FeedServerTest, ARateLimitOnGetMeIsWaitedForExactly)
{
    useTokenWithoutId();
    m_server.script({test::act::answer(tooMany, "429 Too Many Requests"), test::act::keepSilent()});
    ASSERT_TRUE(feed().start());
    ASSERT_TRUE(reaches(BotState::BackingOff));
    EXPECT_EQ(feed().status().retryIn, std::chrono::milliseconds(35'000));
    EXPECT_TRUE(feed().status().reason.english().contains(QLatin1StringView("asks to wait 35 s")));
    m_clock.advance(seconds(34));
    EXPECT_EQ(m_clock.nextDelay(), seconds(1));
    m_clock.advance(seconds(1));
    EXPECT_TRUE(asked(2));
}

TEST_F(FeedServerTest, AWrongTokenIsExplainedAndAskedAgainOnlyWhenStartedAgain)
{
    useTokenWithoutId();
    m_server.script(
        {test::act::answer(R"({"ok":false,"error_code":404,"description":"Not Found"})", "404 Not Found")});
    for (const int times : {1, 2}) {
        ASSERT_TRUE(feed().start());
        ASSERT_TRUE(asked(times));
        ASSERT_TRUE(reaches(BotState::Unauthorised));
        EXPECT_TRUE(
            feed().status().reason.english().contains(QLatin1StringView("does not accept this bot's token")));
        m_clock.advance(seconds(3600));
        EXPECT_EQ(m_server.requests().size(), times);
    }
}

TEST_F(FeedServerTest, AFeedThatCameToRestStartsAgain)
{
    m_server.script({test::act::answer("", "401 Unauthorized"), test::act::keepSilent()});
    ASSERT_TRUE(feed().start());
    ASSERT_TRUE(reaches(BotState::Unauthorised));
    ASSERT_TRUE(feed().start());
    EXPECT_TRUE(asked(2));
    ASSERT_TRUE(feed().start());
    EXPECT_EQ(feed().status().state, BotState::Connecting) << "it runs already";
}

TEST_F(FeedServerTest, WhatCanNeverBeSentIsRefusedAtOnce)
{
    const auto refused = [this](const char *words) {
        const core::Result<void> started = feed().start();
        ASSERT_FALSE(started);
        EXPECT_EQ(started.error().kind, core::ErrorKind::WrongUse);
        EXPECT_TRUE(started.error().detail.english().contains(QLatin1StringView(words)));
        EXPECT_EQ(feed().status(), (domain::BotStatus{BotState::Stopped, started.error().detail}));
        EXPECT_EQ(feed().totals().polls, 0);
    };
    m_endpoint.server = QUrl(QStringLiteral("http://192.0.2.7"));
    refused("plain http");
}

TEST_F(FeedServerTest, AnImpossibleTokenIsRefusedAtOnce)
{
    m_endpoint.token = core::Secret("4711:invented token");
    const core::Result<void> started = feed().start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, core::ErrorKind::WrongUse);
    EXPECT_EQ(m_server.connections(), 0);
}

TEST_F(FeedServerTest, StopGivesUpTheQuestionWhoTheBotIs)
{
    useTokenWithoutId();
    m_server.script({test::act::keepSilent()});
    ASSERT_TRUE(feed().start());
    ASSERT_TRUE(asked(1));
    feed().stop();
    EXPECT_TRUE(waitUntil([this] { return m_server.openConnections() == 0; }));
    ASSERT_TRUE(feed().start());
    feed().stop();
    ASSERT_TRUE(feed().start());
    ASSERT_TRUE(asked(2));
    EXPECT_TRUE(waitUntil([this] { return m_server.openConnections() == 1; }));
    EXPECT_EQ(feed().status().state, BotState::Connecting);
}
