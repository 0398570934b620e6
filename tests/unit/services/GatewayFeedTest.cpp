// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeedFixture.h"
#include "services/BotRoute.h"
#include "services/GapFiller.h"
#include "storage/StoreReader.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

using namespace botdeck;
using domain::BotState;
using domain::PlatformId;
using test::waitUntil;
using namespace Qt::StringLiterals;

namespace {

class GatewayFeedTest : public test::FeedFixture
{
protected:
    std::unique_ptr<services::UpdateFeed> gatewayFeed()
    {
        if (!m_store)
            openStore();
        const QJsonObject account = bot(PlatformId::Fanbook);
        m_platforms.push_back(
            std::make_unique<platform::Platform>(*platform::Platform::load(PlatformId::Fanbook)));
        const platform::Platform &platform = *m_platforms.back();
        const QUrl server(account.value("server"_L1).toString());
        return std::make_unique<services::UpdateFeed>(
            api::Endpoint{
                PlatformId::Fanbook, server, platform.pathForm(),
                core::Secret(account.value("token"_L1).toString().toUtf8())},
            std::nullopt,
            services::UpdateFeed::Parts{platform, m_clock, m_transport, *m_store, [] { return 0.5; }},
            services::FeedTransport{
                services::gatewayFor(platform, server, account.value("gateway"_L1).toString()), {}});
    }

    void say(const QString &text)
    {
        EXPECT_TRUE(
            control(u"say"_s, {{"bot"_L1, bot(PlatformId::Fanbook).value("name"_L1)}, {"text"_L1, text}})
                .value("ok"_L1)
                .toBool());
    }

    void fault(const QString &method, const QString &kind, int times = 1)
    {
        EXPECT_TRUE(control(
                        u"fault"_s, {{"bot"_L1, bot(PlatformId::Fanbook).value("name"_L1)},
                                     {"method"_L1, method},
                                     {"kind"_L1, kind},
                                     {"status"_L1, 502},
                                     {"times"_L1, times}})
                        .value("ok"_L1)
                        .toBool());
    }

    [[nodiscard]] qsizetype callsOf(const QString &method)
    {
        const QJsonArray calls = control(u"calls"_s, {{"since"_L1, 0}}).value("calls"_L1).toArray();
        return std::count_if(calls.begin(), calls.end(), [&](const QJsonValue &call) {
            return call["method"_L1].toString() == method;
        });
    }

    /// Every text in the store, in the order it was stored.
    [[nodiscard]] QStringList stored(const domain::BotKey &key)
    {
        QStringList texts;
        const auto reader = storage::StoreReader::open(storeFolder());
        for (const domain::StoredUpdate &row : *(*reader)->rows(*(*reader)->ids({key})))
            texts.append(row.update.text);
        return texts;
    }

    bool isLive(const services::UpdateFeed &feed)
    {
        return waitUntil([&feed] { return feed.status().state == BotState::Live; });
    }
};

} // namespace

TEST_F(GatewayFeedTest, StoresWhatIsToldAndAsksGetMeOnce)
{
    const auto running = gatewayFeed();
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(isLive(*running)) << qPrintable(running->status().reason);
    say(u"一"_s);
    say(u"二"_s);
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 2; }));
    EXPECT_EQ(stored(running->key()), QStringList({u"一"_s, u"二"_s}));
    EXPECT_EQ(running->totals().polls, 0);
    EXPECT_FALSE(running->totals().offset);
    EXPECT_EQ(callsOf(u"getMe"_s), 1) << "the one that told the id issued the user token too";
    running->stop();
    EXPECT_EQ(running->status().state, BotState::Stopped);
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(isLive(*running));
    EXPECT_EQ(callsOf(u"getMe"_s), 1) << "and it is kept";
}

TEST_F(GatewayFeedTest, FetchesWhatWasSaidWhileItWasAwayOnceAndInOrder)
{
    {
        const auto running = gatewayFeed();
        ASSERT_TRUE(running->start());
        ASSERT_TRUE(isLive(*running));
        say(u"before"_s);
        ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 1; }));
    }
    // More than a page of message/getList.
    QStringList expected{u"before"_s};
    for (int i = 0; i < 130; ++i) {
        expected.append(QStringLiteral("away %1").arg(i));
        say(expected.last());
    }
    const auto running = gatewayFeed();
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(isLive(*running));
    say(u"after"_s);
    expected.append(u"after"_s);
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 131; }));
    EXPECT_EQ(stored(running->key()), expected);
    running->stop();
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(isLive(*running));
    EXPECT_EQ(stored(running->key()), expected) << "a gap that is filled twice is stored once";
}

TEST_F(GatewayFeedTest, AFrameThatIsLostWithItsConnectionIsFetched)
{
    const auto running = gatewayFeed();
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(isLive(*running));
    say(u"one"_s);
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 1; }));
    fault(u"gateway"_s, u"reset"_s);
    say(u"two"_s);
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 2; }));
    say(u"three"_s);
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 3; }));
    EXPECT_EQ(stored(running->key()), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    EXPECT_EQ(callsOf(u"getMe"_s), 1);
}

TEST_F(GatewayFeedTest, ATokenThatAnotherGetMeEndedIsReplaced)
{
    const auto running = gatewayFeed();
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(isLive(*running));
    say(u"one"_s);
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 1; }));
    {
        // Somebody else's look at the token, into a store of its own.
        const QJsonObject account = bot(PlatformId::Fanbook);
        api::BotClient other(
            {PlatformId::Fanbook, QUrl(account.value("server"_L1).toString()), m_platforms.back()->pathForm(),
             core::Secret(account.value("token"_L1).toString().toUtf8())},
            *m_platforms.back(), m_clock, m_transport);
        bool answered = false;
        const auto request = platform::build(**m_platforms.back()->method(u"getMe"), {});
        QObject::connect(other.call(*request), &api::Job::finished, &other, [&answered] { answered = true; });
        ASSERT_TRUE(waitUntil([&answered] { return answered; }));
    }
    ASSERT_TRUE(waitUntil([&] { return running->status().state != BotState::Live; }));
    say(u"two"_s);
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 2; }));
    EXPECT_EQ(callsOf(u"getMe"_s), 3);
}

TEST_F(GatewayFeedTest, SaysWhatItCannotFetchAndReceivesAllTheSame)
{
    {
        const auto running = gatewayFeed();
        ASSERT_TRUE(running->start());
        ASSERT_TRUE(isLive(*running));
        say(u"before"_s);
        ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 1; }));
    }
    say(u"away"_s);
    fault(u"message/getList"_s, u"status"_s, services::GapFiller::mostTries);
    const auto running = gatewayFeed();
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(isLive(*running));
    EXPECT_TRUE(running->status().reason.english().contains(u"1 of 1"))
        << qPrintable(running->status().reason);
    say(u"live"_s);
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 1; }));
    EXPECT_EQ(stored(running->key()), QStringList({u"before"_s, u"live"_s}));
    running->stop();
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 2; }));
    EXPECT_EQ(stored(running->key()), QStringList({u"before"_s, u"live"_s, u"away"_s}))
        << "the gap keeps its mark";
}

TEST_F(GatewayFeedTest, NoSecretStandsInTheStoredCalls)
{
    const auto running = gatewayFeed();
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(isLive(*running));
    const auto reader = storage::StoreReader::open(storeFolder());
    const auto calls = (*reader)->calls(10);
    ASSERT_TRUE(calls);
    ASSERT_FALSE(calls->isEmpty());
    const QByteArray answer = calls->last().answer;
    EXPECT_TRUE(answer.contains("user_token"));
    const QJsonObject me = QJsonDocument::fromJson(answer)["result"_L1].toObject();
    EXPECT_LT(me.value("user_token"_L1).toString().size(), 64);
}

TEST(GatewayRoute, TheVendorsGatewayIsForTheVendorsServersOnly)
{
    const auto fanbook = platform::Platform::load(PlatformId::Fanbook);
    const auto telegram = platform::Platform::load(PlatformId::Telegram);
    const QUrl own(u"https://a1.fanbook.mobi"_s);
    const QUrl local(u"http://127.0.0.1:8081"_s);
    ASSERT_TRUE(services::gatewayFor(*fanbook, own));
    EXPECT_EQ(services::gatewayFor(*fanbook, own)->url.scheme(), u"wss");
    EXPECT_FALSE(services::gatewayFor(*fanbook, local));
    EXPECT_FALSE(services::gatewayFor(*telegram, own));
    EXPECT_EQ(
        services::gatewayFor(*fanbook, local, u"ws://127.0.0.1:9/w"_s)->url, QUrl(u"ws://127.0.0.1:9/w"_s));
    EXPECT_FALSE(services::gatewayFor(*fanbook, own, u"http://nonsense"_s));
    domain::BotProfile profile;
    profile.platform = PlatformId::Fanbook;
    profile.server = own;
    EXPECT_TRUE(services::routeOf(profile, *fanbook, {}, {}, {}).gateway);
    profile.pollsAnyway = true;
    EXPECT_FALSE(services::routeOf(profile, *fanbook, {}, {}, {}).gateway);
}

TEST_F(GatewayFeedTest, AStoreThatDoesNotSayWhatWasMissedIsAskedAgain)
{
    const auto inTables = [this](const char *statement) {
        QProcess sqlite;
        sqlite.start(u"sqlite3"_s, {storeFolder() + u"/updates.sqlite"_s, QString::fromLatin1(statement)});
        EXPECT_TRUE(sqlite.waitForFinished());
        EXPECT_EQ(sqlite.exitCode(), 0) << sqlite.readAllStandardError().constData();
    };
    const auto running = gatewayFeed();
    inTables("ALTER TABLE updates RENAME TO elsewhere");
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->status().state == BotState::StoreFailed; }));
    inTables("ALTER TABLE elsewhere RENAME TO updates");
    ASSERT_TRUE(isLive(*running)) << qPrintable(running->status().reason);
    say(u"一"_s);
    EXPECT_TRUE(waitUntil([&] { return running->totals().stored == 1; }));
}
