// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/PollPlan.h"
#include "FeedFixture.h"
#include "services/FeedRules.h"
#include "storage/StoreReader.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QSignalSpy>

#include <signal.h>
#include <sys/resource.h>

using namespace botdeck;
using domain::BotState;
using domain::PlatformId;
using test::waitUntil;

namespace {

class UpdateFeedTest : public test::FeedFixture
{
protected:
    [[nodiscard]] QStringList methodsCalled()
    {
        QStringList methods;
        for (const QJsonValue &call : control(QStringLiteral("calls"), {{QStringLiteral("since"), 0}})
                                          .value(QStringLiteral("calls"))
                                          .toArray())
            methods += call[QStringLiteral("method")].toString();
        return methods;
    }
};

/// While it lives no file of this process may grow beyond `bytes`: what a full disk looks like to the store.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

class UpdateFeedOnEachPlatform : public UpdateFeedTest, public testing::WithParamInterface<PlatformId>
{
};

} // namespace

TEST_P(UpdateFeedOnEachPlatform, StoresABacklogOnceAndConfirmsIt)
{
    const qint64 last = backlog(GetParam(), 1234);
    const auto running = feed(GetParam());
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(
        waitUntil([&] { return running->totals().stored >= 1234 && running->totals().offset == last + 1; }));
    EXPECT_TRUE(waitUntil([&] { return pending(GetParam()) == 0; }));
    EXPECT_EQ(running->status().state, BotState::Live);
    EXPECT_EQ(running->totals().duplicates, 0);
    EXPECT_EQ(running->totals().quarantined, 0);
    const auto reader = storage::StoreReader::open(storeFolder());
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->count(running->key()).value_or(-1), running->totals().stored);
}

INSTANTIATE_TEST_SUITE_P(Platforms, UpdateFeedOnEachPlatform, testing::ValuesIn(domain::allPlatforms));

TEST_F(UpdateFeedTest, GoesOnWhereItStoppedAndStoresNothingTwice)
{
    const qint64 first = backlog(PlatformId::Telegram, 250);
    {
        const auto running = feed(PlatformId::Telegram);
        ASSERT_TRUE(running->start());
        ASSERT_TRUE(waitUntil([&] { return running->totals().offset == first + 1; }));
        running->stop();
        EXPECT_EQ(running->status().state, BotState::Stopped);
    }
    const qint64 second = backlog(PlatformId::Telegram, 50);
    const auto running = feed(PlatformId::Telegram);
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->totals().offset == second + 1; }));
    EXPECT_EQ(running->totals().stored, 50);
    EXPECT_EQ(running->totals().duplicates, 0);
}

TEST_F(UpdateFeedTest, NoticesARestartedWorldAndKeepsItsUpdatesToo)
{
    const qint64 first = backlog(PlatformId::Telegram, 30);
    {
        const auto running = feed(PlatformId::Telegram);
        ASSERT_TRUE(running->start());
        ASSERT_TRUE(waitUntil([&] { return running->totals().offset == first + 1; }));
    }
    startSandbox(7, m_port); // the same seed: the same token, the same numbers again
    const qint64 second = backlog(PlatformId::Telegram, 10);
    ASSERT_LT(second, first);
    const auto running = feed(PlatformId::Telegram);
    QSignalSpy appended(running.get(), &services::UpdateFeed::appended);
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->totals().offset == second + 1; }));
    EXPECT_TRUE(waitUntil([&] { return pending(PlatformId::Telegram) == 0; }));
    EXPECT_EQ(running->totals().received, 10);
}

TEST_F(UpdateFeedTest, RefusesASecondPollerOfTheSameTokenAtOnce)
{
    const auto first = feed(PlatformId::CloudChat);
    const auto second = feed(PlatformId::CloudChat);
    ASSERT_TRUE(first->start());
    const core::Result<void> refused = second->start();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, core::ErrorKind::Locked);
    EXPECT_EQ(second->status().state, BotState::Conflict);
    EXPECT_EQ(second->status().conflict, domain::ConflictCause::OtherBotdeck);
    EXPECT_FALSE(second->status().reason.isEmpty());
    first->stop();
    EXPECT_TRUE(second->start());
}

TEST_F(UpdateFeedTest, AsksAFanbookTokenForItsIdOnce)
{
    const qint64 last = backlog(PlatformId::Fanbook, 3);
    for (int round = 0; round < 2; ++round) {
        const auto running = feed(PlatformId::Fanbook);
        ASSERT_TRUE(running->start());
        ASSERT_TRUE(waitUntil([&] { return running->totals().offset == last + 1; }));
        EXPECT_TRUE(
            running->key().toString().startsWith(QStringLiteral("fanbook:127.0.0.1:%1:").arg(m_port)));
    }
    EXPECT_EQ(methodsCalled().count(QStringLiteral("getMe")), 1);
    const auto reader = storage::StoreReader::open(storeFolder());
    ASSERT_TRUE(reader);
    const auto calls = (*reader)->calls(10);
    ASSERT_TRUE(calls);
    ASSERT_EQ(calls->size(), 1);
    EXPECT_EQ(calls->first().method, QStringLiteral("getMe"));
    EXPECT_EQ(calls->first().status, 200);
    EXPECT_TRUE(calls->first().answer.contains("\"user_token\":\"[secret]\""));
}

TEST_F(UpdateFeedTest, WithAFullDiskStopsPollingAndGoesOnWhenThereIsRoom)
{
    const qint64 last = backlog(PlatformId::Telegram, 40);
    const auto running = feed(PlatformId::Telegram);
    {
        const FullDisk full(4096);
        ASSERT_TRUE(running->start());
        ASSERT_TRUE(waitUntil([&] { return running->status().state == BotState::StoreFailed; }));
        EXPECT_FALSE(running->status().reason.isEmpty());
    }
    EXPECT_EQ(pending(PlatformId::Telegram), 40) << "what could not be stored must not be confirmed";
    ASSERT_TRUE(waitUntil([&] { return running->totals().offset == last + 1; }));
    EXPECT_EQ(running->totals().stored, 40);
}

TEST_F(UpdateFeedTest, WhoTheBotIsWaitsForRoomToWriteItDown)
{
    const qint64 last = backlog(PlatformId::Fanbook, 3);
    const auto running = feed(PlatformId::Fanbook);
    {
        const FullDisk full(4096);
        ASSERT_TRUE(running->start());
        ASSERT_TRUE(waitUntil([&] { return running->status().state == BotState::StoreFailed; }));
        EXPECT_EQ(running->status().retryIn, services::storeRetryDelay);
    }
    EXPECT_TRUE(waitUntil([&] { return running->totals().offset == last + 1; }));
    EXPECT_EQ(methodsCalled().count(QStringLiteral("getMe")), 2);
}

TEST_F(UpdateFeedTest, StopsWhenTheTokenIsRefused)
{
    const auto running = feed(PlatformId::Telegram);
    control(
        QStringLiteral("fault"), {{QStringLiteral("method"), QStringLiteral("getUpdates")},
                                  {QStringLiteral("kind"), QStringLiteral("status")},
                                  {QStringLiteral("status"), 401},
                                  {QStringLiteral("times"), 1}});
    ASSERT_TRUE(running->start());
    EXPECT_TRUE(waitUntil([&] { return running->status().state == BotState::Unauthorised; }));
}

TEST_F(UpdateFeedTest, AsksForTheIdAgainAfterAWait)
{
    const qint64 last = backlog(PlatformId::Fanbook, 3);
    control(
        QStringLiteral("fault"), {{QStringLiteral("method"), QStringLiteral("getMe")},
                                  {QStringLiteral("kind"), QStringLiteral("status")},
                                  {QStringLiteral("status"), 502},
                                  {QStringLiteral("times"), 1}});
    const auto running = feed(PlatformId::Fanbook);
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->status().state == BotState::BackingOff; }));
    EXPECT_EQ(running->status().retryIn, api::backOffSteps.front());
    EXPECT_TRUE(waitUntil([&] { return running->totals().offset == last + 1; }));
    EXPECT_EQ(methodsCalled().count(QStringLiteral("getMe")), 2);
}
