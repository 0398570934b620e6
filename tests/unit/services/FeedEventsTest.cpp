// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedEvents.h"

#include "tests/support/FakeClock.h"

#include <gtest/gtest.h>

#include <limits>

namespace botdeck::test {

namespace {

using domain::BotState;
using models::FeedEvent;
using Kind = FeedEvent::Kind;

class FeedEventsTest : public testing::Test
{
protected:
    FeedEventsTest()
    {
        QObject::connect(&events, &services::FeedEvents::happened, &context, [this](const FeedEvent &event) {
            told += event;
        });
    }

    QList<Kind> kinds() const
    {
        QList<Kind> list;
        for (const FeedEvent &event : told)
            list += event.kind;
        return list;
    }
    /// A batch of `stored` updates whose last rows and ids are these.
    void append(qint64 lastSeq, int stored, qint64 offset, bool epochGrew = false)
    {
        storage::AppendOutcome outcome;
        outcome.firstSeq = stored == 0 ? 0 : lastSeq - stored + 1;
        outcome.lastSeq = stored == 0 ? 0 : lastSeq;
        outcome.stored = stored;
        outcome.epochGrew = epochGrew;
        epoch += epochGrew ? 1 : 0;
        outcome.position = {epoch, offset, {}};
        events.appended(bot, outcome);
    }

    const domain::BotKey bot = domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:7"));
    const domain::BotKey other = domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:8"));
    FakeClock clock;
    services::FeedEvents events{clock};
    QList<FeedEvent> told;
    QObject context;
    int epoch = 0;
};

} // namespace

TEST_F(FeedEventsTest, TellsStartTroubleAndRecovery)
{
    events.setStatus(bot, {BotState::Connecting});
    events.setStatus(bot, {BotState::Live});
    events.setStatus(bot, {BotState::BackingOff, QStringLiteral("HTTP 502."), std::chrono::seconds(1)});
    events.setStatus(bot, {BotState::Connecting, QStringLiteral("HTTP 502.")});
    events.setStatus(bot, {BotState::BackingOff, QStringLiteral("HTTP 502."), std::chrono::seconds(2)});
    events.setStatus(bot, {BotState::Connecting, QStringLiteral("HTTP 502.")});
    events.setStatus(bot, {BotState::Live});
    events.setStatus(bot, {BotState::Conflict, QStringLiteral("Another poller.")});
    events.setStatus(bot, {BotState::Conflict, QStringLiteral("Another poller.")});
    events.setStatus(bot, {BotState::Stopped});
    events.setStatus(bot, {BotState::Stopped});
    EXPECT_EQ(
        kinds(), (QList<Kind>{
                     Kind::Started, Kind::BackingOff, Kind::BackingOff, Kind::Recovered, Kind::Conflict,
                     Kind::Stopped}));
    EXPECT_EQ(told.at(1).count, 1);
    EXPECT_EQ(told.at(2).count, 2) << "the second try in a row";
    EXPECT_EQ(told.at(2).retryIn, std::chrono::milliseconds(2'000));
    EXPECT_EQ(told.at(2).detail, QStringLiteral("HTTP 502."));
    EXPECT_EQ(told.at(4).detail, QStringLiteral("Another poller."));
    EXPECT_EQ(told.at(4).atMs, clock.wallMs());
}

TEST_F(FeedEventsTest, CountsFailuresAnewAfterARecoveryAndAfterAStop)
{
    const domain::BotStatus failing{BotState::BackingOff, QStringLiteral("x"), std::chrono::seconds(1)};
    for (const BotState between : {BotState::Live, BotState::Stopped}) {
        events.setStatus(bot, failing);
        events.setStatus(bot, failing);
        EXPECT_EQ(told.last().count, 2);
        events.setStatus(bot, {between});
    }
    events.setStatus(bot, failing);
    EXPECT_EQ(told.last().count, 1);
}

TEST_F(FeedEventsTest, SaysOnceThatAServerDoesNotHold)
{
    domain::BotStatus status{BotState::Live};
    events.setStatus(bot, {BotState::Connecting});
    status.serverDoesNotHold = true;
    events.setStatus(bot, status);
    events.setStatus(bot, status);
    EXPECT_EQ(kinds(), (QList<Kind>{Kind::Started, Kind::NotHolding}));
}

TEST_F(FeedEventsTest, SeesResetsAndGaps)
{
    append(10, 10, 110);
    append(12, 2, 112);
    EXPECT_TRUE(told.isEmpty());
    append(13, 1, 120);
    append(0, 0, 120);
    append(14, 1, 5, true);
    append(15, 1, 6);
    EXPECT_EQ(kinds(), (QList<Kind>{Kind::Gap, Kind::IdsReset}));
    EXPECT_EQ(told.at(0).count, 7) << "112 to 118 never came, 119 did";
    EXPECT_EQ(told.at(0).afterSeq, 12);
    EXPECT_EQ(told.at(1).afterSeq, 13);
}

TEST_F(FeedEventsTest, IsNotMisledByExtremeNumbers)
{
    append(1, 1, std::numeric_limits<qint64>::min());
    append(2, 1, std::numeric_limits<qint64>::max());
    append(3, 1, -5);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(FeedEventsTest, KnowsBehindWhichRowSomethingHappened)
{
    events.setStatus(bot, {BotState::Connecting});
    EXPECT_FALSE(told.first().afterSeq) << "how many rows there are is not known yet";
    append(1'005, 5, 6);
    events.setStatus(bot, {BotState::Stopped});
    const QList<FeedEvent> all = events.events(bot);
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all.at(0).afterSeq, 1'000);
    EXPECT_EQ(all.at(1).afterSeq, 1'005);
}

TEST_F(FeedEventsTest, KeepsTheNewestOfEachBot)
{
    events.setStatus(other, {BotState::Connecting});
    for (int at = 0; at < FeedEvent::keptPerBot + 20; ++at)
        events.setStatus(bot, {BotState::BackingOff, QString::number(at), std::chrono::seconds(1)});
    EXPECT_EQ(events.events(bot).size(), FeedEvent::keptPerBot);
    EXPECT_EQ(events.events(bot).first().detail, QStringLiteral("20"));
    EXPECT_EQ(events.events({}).size(), FeedEvent::keptPerBot + 1);
    EXPECT_EQ(events.events({}).first().bot, other);
    events.forget(bot);
    EXPECT_EQ(events.events({}).size(), 1);
}

} // namespace botdeck::test
