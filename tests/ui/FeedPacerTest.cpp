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

} // namespace botdeck::test
