// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FeedFixture.h"
#include "services/ConflictDoctor.h"
#include "services/PollLock.h"
#include "storage/StoreReader.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace botdeck;
using domain::BotState;
using domain::ConflictCause;
using domain::PlatformId;
using services::UpdateFeed;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;
using test::waitUntil;

namespace {

/// Feeds whose time stands still until the test moves it, on a sandbox whose own goes on.
class ConflictTest : public test::FeedFixture
{
protected:
    std::unique_ptr<UpdateFeed> patient(PlatformId id)
    {
        if (!m_store)
            openStore();
        m_platforms.push_back(std::make_unique<platform::Platform>(*platform::Platform::load(id)));
        const platform::Platform &platform = *m_platforms.back();
        const QJsonObject account = bot(id);
        return std::make_unique<UpdateFeed>(
            api::Endpoint{
                id, QUrl(account.value(QStringLiteral("server")).toString()), platform.pathForm(),
                core::Secret(account.value(QStringLiteral("token")).toString().toUtf8())},
            domain::BotKey::fromStored(QStringLiteral("telegram:sandbox:1")),
            UpdateFeed::Parts{platform, m_time, m_transport, *m_store, [] { return 0.5; }});
    }
    /// What some other program sends for the Telegram-compatible bot.
    QJsonObject call(const QString &method, const QList<std::pair<QString, QString>> &parameters = {})
    {
        const QJsonObject account = bot(PlatformId::Telegram);
        QUrl url(
            account.value(QStringLiteral("server")).toString() + QStringLiteral("/bot") +
            account.value(QStringLiteral("token")).toString() + u'/' + method);
        QUrlQuery query;
        query.setQueryItems(parameters);
        url.setQuery(query);
        QNetworkAccessManager manager;
        const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
        EXPECT_TRUE(waitUntil([&] { return reply->isFinished(); }));
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    void setWebhook()
    {
        const QJsonObject answer = call(
            QStringLiteral("setWebhook"),
            {{QStringLiteral("url"), QStringLiteral("https://localhost:8443/very-secret-path")}});
        EXPECT_TRUE(answer.value(QStringLiteral("ok")).toBool());
    }
    void conflict(const char *reason, int times)
    {
        control(
            QStringLiteral("fault"), {{QStringLiteral("method"), QStringLiteral("getUpdates")},
                                      {QStringLiteral("kind"), QStringLiteral("conflict")},
                                      {QStringLiteral("reason"), QString::fromLatin1(reason)},
                                      {QStringLiteral("times"), times}});
    }
    /// How often the sandbox was asked this since it started.
    int calls(const char *method)
    {
        int count = 0;
        const QJsonObject answer = control(QStringLiteral("calls"), {{QStringLiteral("since"), 0}});
        for (const QJsonValue &made : answer.value(QStringLiteral("calls")).toArray())
            count += made[QStringLiteral("method")].toString() == QLatin1StringView(method) ? 1 : 0;
        return count;
    }
    /// Everything that is under way has come through: the control side is asked behind it.
    void pump()
    {
        for (int round = 0; round < 3; ++round)
            control(QStringLiteral("calls"), {{QStringLiteral("since"), 0}});
    }
    bool webhookIsKnown(const UpdateFeed &feed)
    {
        return waitUntil([&] { return feed.status().webhook.has_value(); });
    }
    /// Its n-th poll left and was neither refused nor answered for a second.
    bool goesLive(UpdateFeed &feed, qint64 polls)
    {
        if (!waitUntil([&] { return feed.totals().polls >= polls; }))
            return false;
        m_time.advance(seconds(1));
        return feed.status().state == BotState::Live;
    }

    test::FakeClock m_time;
};

} // namespace

TEST_F(ConflictTest, AWebhookIsToldAndAskedForUntilItIsGone)
{
    backlog(PlatformId::Telegram, 3);
    setWebhook();
    const auto feed = patient(PlatformId::Telegram);
    ASSERT_TRUE(feed->start());
    ASSERT_TRUE(webhookIsKnown(*feed));
    EXPECT_EQ(feed->status().state, BotState::WebhookSet);
    EXPECT_EQ(feed->status().webhook->host, u"localhost");
    EXPECT_EQ(feed->status().webhook->pending, 3);
    EXPECT_EQ(calls("getWebhookInfo"), 1);
    m_time.advance(services::ConflictDoctor::webhookPace - milliseconds(1));
    pump();
    EXPECT_EQ(calls("getWebhookInfo"), 1);
    m_time.advance(milliseconds(1));
    ASSERT_TRUE(waitUntil([&] { return calls("getWebhookInfo") == 2; }));
    pump();
    EXPECT_EQ(feed->status().state, BotState::WebhookSet);
    EXPECT_EQ(calls("getUpdates"), 1) << "asking is no polling";

    call(QStringLiteral("deleteWebhook"));
    m_time.advance(services::ConflictDoctor::webhookPace);
    EXPECT_TRUE(waitUntil([&] { return feed->totals().stored == 3; }));
    EXPECT_EQ(feed->status().state, BotState::Live);
    EXPECT_EQ(feed->status().webhook, std::nullopt);
}

TEST_F(ConflictTest, TheWebhooksAddressIsInNoLog)
{
    setWebhook();
    const auto feed = patient(PlatformId::Telegram);
    ASSERT_TRUE(feed->start());
    ASSERT_TRUE(webhookIsKnown(*feed));
    EXPECT_FALSE(feed->status().reason.english().contains(u"very-secret"));
    const auto reader = storage::StoreReader::open(storeFolder());
    ASSERT_TRUE(reader);
    const auto logged = (*reader)->calls(10);
    ASSERT_TRUE(logged);
    ASSERT_EQ(logged->size(), 1);
    EXPECT_EQ(logged->first().method, u"getWebhookInfo");
    EXPECT_TRUE(logged->first().answer.contains("[secret]")) << logged->first().answer.constData();
    EXPECT_FALSE(logged->first().answer.contains("very-secret"));
}

struct Deletion
{
    bool drop;
    int left;
};

class WebhookDeletions : public ConflictTest, public testing::WithParamInterface<Deletion>
{
};

TEST_P(WebhookDeletions, LetPollingGoOn)
{
    backlog(PlatformId::Telegram, 4);
    setWebhook();
    const auto feed = patient(PlatformId::Telegram);
    ASSERT_TRUE(feed->start());
    ASSERT_TRUE(webhookIsKnown(*feed));
    EXPECT_EQ(calls("deleteWebhook"), 0) << "never unasked";
    feed->deleteWebhook(GetParam().drop);
    feed->deleteWebhook(GetParam().drop); // an impatient hand
    ASSERT_TRUE(goesLive(*feed, 2));
    EXPECT_EQ(calls("deleteWebhook"), 1);
    EXPECT_TRUE(waitUntil([&] { return feed->totals().stored == GetParam().left; }));
}

INSTANTIATE_TEST_SUITE_P(Both, WebhookDeletions, testing::Values(Deletion{false, 4}, Deletion{true, 0}));

TEST_F(ConflictTest, ADeletionThatIsRefusedIsSaidAndTheWaitGoesOn)
{
    setWebhook();
    const auto feed = patient(PlatformId::Telegram);
    QSignalSpy failed(feed.get(), &UpdateFeed::remedyFailed);
    feed->deleteWebhook(false);
    EXPECT_EQ(failed.size(), 1) << "nothing hinders it yet";
    ASSERT_TRUE(feed->start());
    ASSERT_TRUE(webhookIsKnown(*feed));
    control(
        QStringLiteral("fault"), {{QStringLiteral("method"), QStringLiteral("deleteWebhook")},
                                  {QStringLiteral("kind"), QStringLiteral("status")},
                                  {QStringLiteral("status"), 400},
                                  {QStringLiteral("times"), 1}});
    feed->deleteWebhook(false);
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 2; }));
    EXPECT_EQ(feed->status().state, BotState::WebhookSet);
    m_time.advance(services::ConflictDoctor::webhookPace);
    EXPECT_TRUE(waitUntil([&] { return calls("getWebhookInfo") == 2; }));
}

TEST_F(ConflictTest, AnotherProgramIsNeverThrownOutUnasked)
{
    conflict("poller", 1);
    const auto feed = patient(PlatformId::Telegram);
    ASSERT_TRUE(feed->start());
    ASSERT_TRUE(waitUntil([&] { return calls("getWebhookInfo") == 1; }));
    pump();
    EXPECT_EQ(feed->status().state, BotState::Conflict);
    EXPECT_EQ(feed->status().conflict, ConflictCause::OtherProgram);
    EXPECT_EQ(feed->status().retryIn, std::nullopt);
    m_time.advance(hours(24));
    pump();
    EXPECT_EQ(calls("getUpdates"), 1);
    EXPECT_EQ(calls("getWebhookInfo"), 1);
}

TEST_F(ConflictTest, WhoChoosesToWaitTriesOnceAMinute)
{
    conflict("poller", 2);
    const auto feed = patient(PlatformId::Telegram);
    ASSERT_TRUE(feed->start());
    ASSERT_TRUE(waitUntil([&] { return calls("getWebhookInfo") == 1; }));
    pump();
    feed->waitForOther();
    ASSERT_EQ(feed->status().retryIn, seconds(60)) << "jitter in the middle";
    m_time.advance(seconds(60) - milliseconds(1));
    pump();
    EXPECT_EQ(calls("getUpdates"), 1);
    m_time.advance(milliseconds(1));
    ASSERT_TRUE(waitUntil([&] { return calls("getUpdates") == 2 && feed->status().retryIn; }));
    EXPECT_EQ(feed->status().state, BotState::Conflict) << "it is still there, and is waited for";
    m_time.advance(seconds(60));
    EXPECT_TRUE(goesLive(*feed, 3));
    feed->stop();
    m_time.advance(hours(1));
    pump();
    EXPECT_EQ(feed->status().state, BotState::Stopped);
}

TEST_F(ConflictTest, ASetWebhookIsFoundBehindWhateverWords)
{
    setWebhook();
    conflict("poller", 1);
    const auto feed = patient(PlatformId::Telegram);
    ASSERT_TRUE(feed->start());
    ASSERT_TRUE(webhookIsKnown(*feed));
    EXPECT_EQ(feed->status().state, BotState::WebhookSet);
    EXPECT_EQ(feed->status().conflict, ConflictCause::Unknown);
}

// The words blame a webhook, getWebhookInfo knows none: no hot loop between the two.
TEST_F(ConflictTest, AServerThatContradictsItselfIsTriedAtTheSamePace)
{
    conflict("webhook", 3);
    const auto feed = patient(PlatformId::Telegram);
    ASSERT_TRUE(feed->start());
    for (int polls = 1; polls <= 2; ++polls) {
        ASSERT_TRUE(waitUntil([&] { return calls("getWebhookInfo") == 2 * polls - 1; }));
        pump();
        ASSERT_EQ(calls("getUpdates"), polls);
        m_time.advance(services::ConflictDoctor::webhookPace);
    }
}

TEST_F(ConflictTest, ABotIsTakenOverFromAnotherBotdeckOfThisComputer)
{
    backlog(PlatformId::Telegram, 2);
    const auto first = patient(PlatformId::Telegram);
    ASSERT_TRUE(first->start());
    ASSERT_TRUE(waitUntil([&] { return first->totals().stored == 2; }));
    const auto second = patient(PlatformId::Telegram);
    ASSERT_FALSE(second->start());
    ASSERT_EQ(second->status().conflict, ConflictCause::OtherBotdeck);
    QSignalSpy failed(second.get(), &UpdateFeed::remedyFailed);
    second->takeOver();
    ASSERT_TRUE(waitUntil([&] { return second->status().state != BotState::Conflict; }));
    EXPECT_EQ(first->status().state, BotState::Conflict);
    EXPECT_EQ(first->status().conflict, ConflictCause::OtherBotdeck);
    EXPECT_TRUE(goesLive(*second, 1));
    EXPECT_TRUE(failed.isEmpty());
    // And back again.
    const qint64 polls = first->totals().polls;
    first->takeOver();
    ASSERT_TRUE(waitUntil([&] { return second->status().state == BotState::Conflict; }));
    EXPECT_TRUE(goesLive(*first, polls + 1));
}

TEST_F(ConflictTest, WhoDoesNotAnswerIsLeftAlone)
{
    const QUrl server(bot(PlatformId::Telegram).value(QStringLiteral("server")).toString());
    const core::Secret token(bot(PlatformId::Telegram).value(QStringLiteral("token")).toString().toUtf8());
    auto mute = services::takePollLock(server, token);
    ASSERT_TRUE(mute);
    const auto feed = patient(PlatformId::Telegram);
    ASSERT_FALSE(feed->start());
    QSignalSpy failed(feed.get(), &UpdateFeed::remedyFailed);
    feed->takeOver();
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(feed->status().state, BotState::Conflict);
    EXPECT_EQ(calls("getUpdates"), 0);
    {
        const core::FileLock ended = *std::move(mute);
    }
    feed->takeOver();
    EXPECT_TRUE(goesLive(*feed, 1)) << "it has ended meanwhile";
}
