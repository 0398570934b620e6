// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FeedPacer.h"

#include "models/UpdateListModel.h"
#include "tests/support/FakeClock.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

class FeedPacerTest : public testing::Test
{
protected:
    static domain::StoredUpdate row(qint64 seq)
    {
        domain::StoredUpdate stored;
        stored.seq = seq;
        return stored;
    }

    FakeClock clock;
    models::UpdateListModel model{clock};
    ui::monitor::FeedPacer pacer{model, clock};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
};

} // namespace

TEST_F(FeedPacerTest, TheFirstIsGivenAtOnce)
{
    pacer.arrived({1});
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(FeedPacerTest, WhateverArrivesTheTableChangesOnceIn33Milliseconds)
{
    for (qint64 seq = 1; seq <= 10'000; ++seq) {
        pacer.rows({row(seq)});
        pacer.arrived({seq});
        if (seq % 10 == 0)
            clock.advance(std::chrono::milliseconds(1));
    }
    clock.advance(ui::monitor::FeedPacer::interval);
    EXPECT_EQ(model.rowCount(), 10'000);
    // One second: at most thirty full intervals, the one at once, and the last.
    EXPECT_LE(inserted.size(), 32);
    EXPECT_GE(inserted.size(), 29);
    EXPECT_LE(changed.size(), 32);
}

TEST_F(FeedPacerTest, OfAFloodTheRowsThatAViewShowsAreGiven)
{
    pacer.arrived({1, 2});
    QList<domain::StoredUpdate> rows{row(2)};
    QList<qint64> seqs;
    for (qint64 seq = 3; seq <= 1'000; ++seq) {
        rows.append(row(seq));
        seqs.append(seq);
    }
    pacer.rows(rows);
    pacer.arrived(seqs);
    clock.advance(ui::monitor::FeedPacer::interval);
    ASSERT_EQ(model.rowCount(), 1'000);
    const auto isLoaded = [this](qint64 seq) {
        return model.index(model.rowOf(seq), 0).data(models::UpdateListModel::LoadedRole).toBool();
    };
    EXPECT_TRUE(isLoaded(1'000));
    EXPECT_TRUE(isLoaded(1'001 - ui::monitor::FeedPacer::rowsAhead));
    EXPECT_FALSE(isLoaded(1'000 - ui::monitor::FeedPacer::rowsAhead)) << "it is asked for when it is seen";
    EXPECT_TRUE(isLoaded(2)) << "this one was asked for";
}

TEST_F(FeedPacerTest, AfterAQuietMomentItIsGivenAtOnceAgain)
{
    pacer.arrived({1});
    clock.advance(std::chrono::seconds(1));
    pacer.arrived({2});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_FALSE(clock.nextDelay() > ui::monitor::FeedPacer::interval);
    clock.advance(std::chrono::seconds(1));
    EXPECT_FALSE(clock.nextDelay().has_value()) << "a timer runs although nothing arrives";
}

TEST_F(FeedPacerTest, RowsAreThereWhenTheirNumbersCome)
{
    pacer.arrived({1});
    pacer.arrived({2});
    pacer.rows({row(2)});
    clock.advance(ui::monitor::FeedPacer::interval);
    EXPECT_TRUE(model.index(1, 0).data(models::UpdateListModel::LoadedRole).toBool());
}

TEST_F(FeedPacerTest, AResetDropsWhatWasToBeAppended)
{
    pacer.arrived({1});
    pacer.arrived({2, 3});
    pacer.reset({1});
    clock.advance(ui::monitor::FeedPacer::interval);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(FeedPacerTest, APauseHoldsWhatIsNewAndStillGivesWhatIsAskedFor)
{
    pacer.arrived({1, 2});
    clock.advance(std::chrono::seconds(1));
    QSignalSpy told(&pacer, &ui::monitor::FeedPacer::waitingChanged);
    pacer.setPaused(true);
    for (qint64 seq = 3; seq <= 1'000; ++seq) {
        pacer.rows({row(seq)});
        pacer.arrived({seq});
        clock.advance(std::chrono::milliseconds(1));
    }
    models::FeedEvent stopped;
    stopped.afterSeq = 1'000;
    pacer.happened(stopped);
    pacer.rows({row(2)});
    clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.index(1, 0).data(models::UpdateListModel::LoadedRole).toBool());
    EXPECT_EQ(pacer.waiting(), 998);
    EXPECT_GE(told.size(), 2);
    EXPECT_LE(told.size(), 35) << "the count is told as often as the table would change";
    pacer.setPaused(false);
    clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(model.rowCount(), 1'001);
    EXPECT_EQ(model.seqAt(999), 1'000);
    EXPECT_EQ(model.seqAt(1'000), 0) << "the event stands behind what came before it";
    EXPECT_EQ(pacer.waiting(), 0);
    EXPECT_FALSE(model.index(500, 0).data(models::UpdateListModel::LoadedRole).toBool())
        << "rows that nobody looked at were kept";
}

TEST_F(FeedPacerTest, AResetDuringAPauseLeavesNothingWaiting)
{
    pacer.setPaused(true);
    pacer.arrived({1, 2, 3});
    clock.advance(std::chrono::seconds(1));
    pacer.reset({7, 8});
    clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(pacer.waiting(), 0);
    EXPECT_TRUE(pacer.isPaused());
}

} // namespace botdeck::test
