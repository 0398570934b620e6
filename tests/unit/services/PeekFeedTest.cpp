// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterParser.h"
#include "RegistryFixture.h"
#include "services/Console.h"
#include "storage/StoreReader.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <algorithm>

using namespace botdeck;
using domain::BotState;
using domain::PlatformId;
using services::UpdateFeed;
using test::waitUntil;

namespace {

class PeekFeedTest : public test::FeedFixture
{
protected:
    std::unique_ptr<UpdateFeed> peeking(PlatformId platform)
    {
        services::FeedTransport transport;
        transport.poll.peek = true;
        transport.poll.timeout = std::chrono::seconds(1);
        return feed(platform, {}, transport);
    }
    /// The offsets that the server was sent, one for each poll that carried one.
    QList<qint64> offsetsSent()
    {
        QList<qint64> offsets;
        const QJsonObject answer = control(QStringLiteral("calls"), {{QStringLiteral("since"), 0}});
        for (const QJsonValue &call : answer.value(QStringLiteral("calls")).toArray()) {
            const QJsonValue offset = call[QStringLiteral("params")][QStringLiteral("offset")];
            if (!offset.isUndefined())
                offsets.append(offset.toInteger());
        }
        return offsets;
    }
    QList<domain::StoredUpdate> rows()
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        return reader ? (*reader)->rowsBetween(1, 10'000).value_or(QList<domain::StoredUpdate>())
                      : QList<domain::StoredUpdate>();
    }
    qsizetype unconfirmed() { return std::ranges::count_if(rows(), &domain::StoredUpdate::unconfirmed); }
};

/// What a window sees of it.
class PeekConsoleTest : public test::RegistryFixture
{
};

class PeekFeedOnEachPlatform : public PeekFeedTest, public testing::WithParamInterface<PlatformId>
{
};

} // namespace

TEST_P(PeekFeedOnEachPlatform, TheQueueIsAsItWasAfterTenLooks)
{
    backlog(GetParam(), 7);
    for (int look = 0; look < 10; ++look) {
        const auto running = peeking(GetParam());
        ASSERT_TRUE(running->start());
        ASSERT_TRUE(waitUntil([&] { return running->status().state == BotState::Peeking; }));
        ASSERT_TRUE(waitUntil([&] { return running->totals().received == 7; }));
        EXPECT_EQ(running->totals().stored, look == 0 ? 7 : 0);
        EXPECT_EQ(running->totals().offset, std::nullopt);
        EXPECT_EQ(running->status().pending, 7);
    }
    EXPECT_EQ(pending(GetParam()), 7);
    EXPECT_EQ(offsetsSent(), QList<qint64>());
    EXPECT_EQ(unconfirmed(), 7);
}

INSTANTIATE_TEST_SUITE_P(Platforms, PeekFeedOnEachPlatform, testing::ValuesIn(domain::allPlatforms));

TEST_F(PeekFeedTest, ConfirmingShortensTheQueueByExactlySoMany)
{
    const qint64 last = backlog(PlatformId::Telegram, 10);
    const auto running = peeking(PlatformId::Telegram);
    QSignalSpy confirmed(running.get(), &UpdateFeed::confirmed);
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 10; }));
    running->confirmTo(rows().at(3).seq);
    ASSERT_TRUE(waitUntil([&] { return confirmed.size() == 1; }));
    EXPECT_EQ(pending(PlatformId::Telegram), 6);
    EXPECT_EQ(offsetsSent(), QList<qint64>{last - 5});
    ASSERT_TRUE(waitUntil([&] { return running->status().pending == 6; }));
    EXPECT_EQ(unconfirmed(), 6);
    EXPECT_EQ(running->totals().offset, last - 5);
    EXPECT_EQ(running->totals().stored, 10) << "what stayed was no news";
}

TEST_F(PeekFeedTest, ConfirmingTheLastOneLeavesNothing)
{
    backlog(PlatformId::CloudChat, 3);
    const auto running = peeking(PlatformId::CloudChat);
    QSignalSpy settled(running.get(), &UpdateFeed::settled);
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 3; }));
    running->confirmTo(rows().last().seq);
    ASSERT_TRUE(waitUntil([&] { return settled.size() == 1; }));
    EXPECT_EQ(settled.first().first().value<QList<qint64>>().size(), 3);
    EXPECT_EQ(pending(PlatformId::CloudChat), 0);
    EXPECT_EQ(unconfirmed(), 0);
    EXPECT_EQ(running->status().pending, 0);
}

TEST_F(PeekFeedTest, WhatAnotherProgramConfirmsIsNoLongerUnconfirmed)
{
    const qint64 last = backlog(PlatformId::Telegram, 5);
    const auto running = peeking(PlatformId::Telegram);
    QSignalSpy settled(running.get(), &UpdateFeed::settled);
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 5; }));
    running->stop();
    // What the bot's own program does somewhere else.
    QNetworkAccessManager manager;
    const QJsonObject account = bot(PlatformId::Telegram);
    const QUrl url(
        account.value(QStringLiteral("server")).toString() + QStringLiteral("/bot") +
        account.value(QStringLiteral("token")).toString() +
        QStringLiteral("/getUpdates?offset=%1").arg(last + 1));
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(url)));
    ASSERT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    EXPECT_EQ(unconfirmed(), 5);
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return settled.size() == 1; }));
    EXPECT_EQ(unconfirmed(), 0);
}

TEST_F(PeekFeedTest, PollingAfterwardsConfirmsWhatWasPeekedAndFindsNothingNewInIt)
{
    const qint64 last = backlog(PlatformId::Telegram, 150);
    {
        const auto running = peeking(PlatformId::Telegram);
        ASSERT_TRUE(running->start());
        ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 100; }));
        EXPECT_EQ(running->status().pending, 100);
        EXPECT_TRUE(running->status().morePending) << "a server shows a hundred";
    }
    const auto running = feed(PlatformId::Telegram);
    QList<QString> reasons;
    QObject::connect(running.get(), &UpdateFeed::statusChanged, running.get(), [&](const auto &status) {
        reasons += status.reason;
    });
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->totals().offset == last + 1; }));
    EXPECT_EQ(running->totals().stored, 50);
    EXPECT_EQ(running->totals().duplicates, 100);
    EXPECT_EQ(unconfirmed(), 0);
    EXPECT_FALSE(reasons.join(u'\n').contains(u"repeat")) << "a server that repeats itself is another thing";
}

TEST_F(PeekFeedTest, WhatDoesNotWaitIsNotConfirmed)
{
    backlog(PlatformId::Telegram, 2);
    const auto running = peeking(PlatformId::Telegram);
    QSignalSpy failed(running.get(), &UpdateFeed::confirmFailed);
    running->confirmTo(1);
    EXPECT_EQ(failed.size(), 1) << "it does not run";
    ASSERT_TRUE(running->start());
    ASSERT_TRUE(waitUntil([&] { return running->totals().stored == 2; }));
    running->confirmTo(99);
    EXPECT_EQ(failed.size(), 2);
    EXPECT_EQ(offsetsSent(), QList<qint64>());
    const auto polling = feed(PlatformId::Telegram);
    QSignalSpy refused(polling.get(), &UpdateFeed::confirmFailed);
    polling->confirmTo(1);
    EXPECT_EQ(refused.size(), 1) << "who polls confirms by itself";
}

TEST_F(PeekConsoleTest, WhatIsConfirmedIsShownSoAndLeavesTheFilter)
{
    const domain::BotKey bot = add(PlatformId::Telegram);
    key(m_registry->change(bot, [](domain::BotProfile &profile) { profile.peeks = true; }));
    backlog(PlatformId::Telegram, 3);
    services::Console console(*m_workbench);
    QHash<qint64, bool> unconfirmed;
    QList<qint64> listed;
    QObject::connect(&console, &models::ConsoleData::rowsReady, &console, [&](const auto &rows) {
        for (const domain::StoredUpdate &row : rows)
            unconfirmed.insert(row.seq, row.unconfirmed);
    });
    const auto list = [&listed](const QList<qint64> &seqs) { listed = seqs; };
    QObject::connect(&console, &models::ConsoleData::seqsReset, &console, list);
    QObject::connect(&console, &models::ConsoleData::seqsChanged, &console, list);
    m_workbench->start(bot);
    ASSERT_TRUE(waitUntil([&] { return m_workbench->counters().value(bot).stored == 3; }));
    EXPECT_EQ(status(bot).state, BotState::Peeking);
    EXPECT_EQ(status(bot).pending, 3);
    console.setFilter(domain::parseFilter(u"is:unconfirmed", {}).filter);
    ASSERT_TRUE(waitUntil([&] { return listed.size() == 3; }));
    const QList<qint64> seqs = listed;
    console.requestRows(seqs);
    ASSERT_TRUE(waitUntil([&] { return unconfirmed.size() == 3; }));
    EXPECT_EQ(unconfirmed.values(), (QList<bool>{true, true, true}));

    QSignalSpy confirmed(&m_workbench->wishes(), &services::FeedWishes::confirmed);
    m_workbench->wishes().confirmTo(bot, seqs.at(1));
    ASSERT_TRUE(waitUntil([&] { return confirmed.size() == 1 && listed.size() == 1; }));
    EXPECT_EQ(listed.first(), seqs.at(2));
    EXPECT_TRUE(waitUntil([&] { return !unconfirmed.value(seqs.at(0)) && !unconfirmed.value(seqs.at(1)); }));
    EXPECT_TRUE(unconfirmed.value(seqs.at(2)));
    EXPECT_EQ(pending(PlatformId::Telegram), 1);
}

TEST_F(PeekConsoleTest, AWishForABotThatIsStoppedIsAnswered)
{
    const domain::BotKey bot = add(PlatformId::Telegram);
    QSignalSpy unconfirmed(&m_workbench->wishes(), &services::FeedWishes::confirmFailed);
    QSignalSpy failed(&m_workbench->wishes(), &services::FeedWishes::remedyFailed);
    m_workbench->wishes().confirmTo(bot, 1);
    m_workbench->wishes().deleteWebhook(bot, true);
    m_workbench->wishes().takeOver(bot);
    m_workbench->wishes().waitForOther(bot);
    EXPECT_TRUE(waitUntil([&] { return unconfirmed.size() == 1 && failed.size() == 3; }));
}
