// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"
#include "ui/monitor/Following.h"
#include "ui/monitor/PageMemory.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

namespace {

using models::UpdateListModel;
using ui::monitor::Following;

class MonitorTest : public MonitorFixture
{
protected:
    /// To the oldest row, as a hand would.
    void scrollUp()
    {
        QTest::keyClick(table, Qt::Key_Home);
        pass();
    }
};

} // namespace

TEST_F(MonitorTest, FillsAndStaysAtTheNewest)
{
    EXPECT_FALSE(table->isVisible());
    arrive(10);
    EXPECT_TRUE(table->isVisible());
    arrive(300);
    EXPECT_EQ(model->rowCount(), 310);
    EXPECT_TRUE(atBottom());
    EXPECT_FALSE(child<QWidget>("followStrip").isVisible());
    EXPECT_TRUE(model->index(309, 0).data(UpdateListModel::LoadedRole).toBool());
}

TEST_F(MonitorTest, AsksForTheRowsThatAreLookedAtAndShowsThem)
{
    arrive(1500, false);
    EXPECT_TRUE(waitUntil([this] {
        clock.advance(std::chrono::milliseconds(50));
        return model->index(1499, 0).data(UpdateListModel::LoadedRole).toBool();
    }));
    EXPECT_FALSE(model->index(0, 0).data(UpdateListModel::LoadedRole).toBool());
    scrollUp();
    EXPECT_TRUE(waitUntil([this] {
        clock.advance(std::chrono::milliseconds(50));
        return model->index(0, 0).data(UpdateListModel::LoadedRole).toBool();
    }));
    int rowsAsked = 0;
    for (const QString &wish : std::as_const(console.wishes)) {
        if (wish.startsWith(QStringLiteral("rows:")))
            rowsAsked += wish.mid(5).toInt();
    }
    EXPECT_LE(rowsAsked, 6 * UpdateListModel::pageSize) << "asked for far more than the window shows";
}

TEST_F(MonitorTest, ASelectedRowHoldsFollowingUntilEnd)
{
    arrive(200);
    click(195);
    const int place = table->verticalScrollBar()->value();
    arrive(12);
    EXPECT_EQ(table->verticalScrollBar()->value(), place);
    auto &strip = child<QWidget>("followStrip");
    EXPECT_TRUE(strip.isVisible());
    EXPECT_EQ(child<QLabel>("newer").text(), QStringLiteral("12 newer"));
    EXPECT_EQ(page->following().state(), Following::State::HeldBySelection);

    QTest::keyClick(table, Qt::Key_End);
    pass();
    EXPECT_TRUE(atBottom());
    EXPECT_FALSE(strip.isVisible());
    EXPECT_FALSE(table->selectionModel()->hasSelection());
    arrive(30);
    EXPECT_TRUE(atBottom());
}

TEST_F(MonitorTest, ScrollingUpHoldsFollowingAndScrollingDownLetsGo)
{
    arrive(200);
    scrollUp();
    arrive(7);
    EXPECT_EQ(table->verticalScrollBar()->value(), 0);
    EXPECT_EQ(child<QLabel>("newer").text(), QStringLiteral("7 newer"));
    EXPECT_EQ(page->following().state(), Following::State::HeldByScroll);
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    EXPECT_EQ(page->following().state(), Following::State::Following);
    arrive(5);
    EXPECT_TRUE(atBottom());
}

TEST_F(MonitorTest, TheStripsButtonJumps)
{
    arrive(200);
    scrollUp();
    QTest::mouseClick(&child<QPushButton>("jumpToNewest"), Qt::LeftButton);
    pass();
    EXPECT_TRUE(atBottom());
}

TEST_F(MonitorTest, GrowingTheWindowKeepsFollowing)
{
    arrive(200);
    frame->resize(1280, 720);
    pass();
    EXPECT_TRUE(atBottom());
    frame->resize(1280, 1000);
    pass();
    EXPECT_TRUE(atBottom());
    EXPECT_EQ(page->following().state(), Following::State::Following);
}

TEST_F(MonitorTest, AnEmptyTableSaysWhy)
{
    const auto &title = child<QLabel>("emptyTitle");
    auto &button = child<QPushButton>("emptyAction");
    EXPECT_TRUE(title.text().startsWith(QStringLiteral("Listening. Nothing has arrived since ")))
        << title.text().toStdString();
    EXPECT_FALSE(button.isVisible());
    QSignalSpy asked(page, &ui::monitor::MonitorPage::startAsked);
    console.stopAll();
    page->setBots(console.bots());
    EXPECT_EQ(title.text(), QStringLiteral("Polling is stopped."));
    ASSERT_TRUE(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(asked.size(), 1);
    page->setBots({});
    EXPECT_EQ(title.text(), QStringLiteral("No bots yet."));
}

TEST_F(MonitorTest, AStoreThatFailsIsSaidUntilItWorks)
{
    const auto &banner = child<QWidget>("banner");
    EXPECT_FALSE(banner.isVisible());
    Q_EMIT console.storeFailed(QStringLiteral("The disk is full. Polling stopped; nothing was lost."));
    EXPECT_TRUE(banner.isVisible());
    EXPECT_EQ(
        banner.findChild<QLabel *>()->text(),
        QStringLiteral("The disk is full. Polling stopped; nothing was lost."));
    Q_EMIT console.storeFailed({});
    EXPECT_FALSE(banner.isVisible());
}

TEST_F(MonitorTest, APauseHoldsTheViewAndCountsWhatWaits)
{
    arrive(200);
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_TRUE(page->pauseAction().isChecked());
    EXPECT_TRUE(child<QPushButton>("pauseView").isChecked());
    auto &strip = child<QWidget>("followStrip");
    EXPECT_TRUE(strip.isVisible());
    const int place = table->verticalScrollBar()->value();
    arrive(12);
    happen(models::FeedEvent::Kind::Stopped);
    EXPECT_EQ(model->rowCount(), 200);
    EXPECT_EQ(table->verticalScrollBar()->value(), place);
    EXPECT_EQ(child<QLabel>("newer").text(), QStringLiteral("12 waiting"));
    EXPECT_EQ(child<QLabel>("heldReason").text(), QStringLiteral("The view is paused. Polling goes on."));
    EXPECT_FALSE(console.wishes.contains(QStringLiteral("stopAll")));

    QTest::keyClick(table, Qt::Key_Space);
    pass();
    EXPECT_EQ(model->rowCount(), 213);
    EXPECT_TRUE(atBottom());
    EXPECT_FALSE(strip.isVisible());
    EXPECT_TRUE(model->index(211, 0).data(UpdateListModel::LoadedRole).toBool());
}

TEST_F(MonitorTest, EndAndTheStripsButtonEndAPause)
{
    arrive(200);
    for (const bool byKey : {true, false}) {
        QTest::mouseClick(&child<QPushButton>("pauseView"), Qt::LeftButton);
        ASSERT_TRUE(page->pauseAction().isChecked());
        arrive(5);
        if (byKey)
            QTest::keyClick(table, Qt::Key_End);
        else
            QTest::mouseClick(&child<QPushButton>("resumeView"), Qt::LeftButton);
        pass();
        EXPECT_FALSE(page->pauseAction().isChecked());
        EXPECT_TRUE(atBottom());
    }
    EXPECT_EQ(model->rowCount(), 210);
}

TEST_F(MonitorTest, AnotherBotWhilePausedShowsItsUpdatesAndStaysPaused)
{
    arrive(70);
    QTest::keyClick(table, Qt::Key_Space);
    arrive(7);
    console.selectBot(console.bots().first().key);
    pass();
    EXPECT_EQ(model->rowCount(), 11);
    EXPECT_TRUE(page->pauseAction().isChecked());
    EXPECT_FALSE(child<QLabel>("newer").isVisible()) << "none waits of what is shown";
}

TEST_F(MonitorTest, ThePollingButtonsAreThereWhileTheyCanBePressed)
{
    start.setText(QStringLiteral("&Start polling"));
    stop.setText(QStringLiteral("S&top polling"));
    start.setEnabled(false);
    const auto &startButton = child<QPushButton>("startPolling");
    auto &stopButton = child<QPushButton>("stopPolling");
    EXPECT_FALSE(startButton.isVisible());
    ASSERT_TRUE(stopButton.isVisible());
    EXPECT_EQ(stopButton.text(), QStringLiteral("Stop polling"));
    QSignalSpy stopped(&stop, &QAction::triggered);
    QTest::mouseClick(&stopButton, Qt::LeftButton);
    EXPECT_EQ(stopped.size(), 1);
    start.setEnabled(true);
    EXPECT_TRUE(startButton.isVisible());
}

TEST_F(MonitorTest, PlaceAndSelectionComeBack)
{
    arrive(300);
    table->verticalScrollBar()->setValue(26 * 100 + 7);
    click(105);
    pass();
    QSignalSpy changed(&page->memory(), &ui::monitor::PageMemory::viewChanged);
    const QByteArray saved = page->memory().saveView();
    const int place = table->verticalScrollBar()->value();
    EXPECT_EQ(place, 2607);

    QTest::keyClick(table, Qt::Key_End);
    pass();
    EXPECT_GE(changed.size(), 1);
    EXPECT_NE(page->memory().saveView(), saved);
    // As at the next start: first restored, then the rows come, from all bots and again.
    console.forgetUpdates();
    page->memory().restoreView(saved);
    EXPECT_EQ(page->memory().saveView(), saved) << "what has not come back yet is not forgotten";
    arrive(300);
    console.refresh();
    pass();
    console.refresh();
    pass();
    EXPECT_EQ(table->verticalScrollBar()->value(), place);
    EXPECT_EQ(table->currentIndex().row(), 105);
    EXPECT_TRUE(table->selectionModel()->isSelected(model->index(105, 0)));
    EXPECT_EQ(page->memory().saveView(), saved);
}

TEST_F(MonitorTest, WhoeverScrollsIsNotBroughtBack)
{
    arrive(300);
    table->verticalScrollBar()->setValue(260);
    const QByteArray saved = page->memory().saveView();
    page->memory().restoreView(saved);
    table->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    pass();
    console.refresh();
    pass();
    EXPECT_TRUE(atBottom());
}

TEST_F(MonitorTest, DamagedViewsAreNothing)
{
    arrive(100);
    for (const char *bytes :
         {"", "botdeck-view 1", "botdeck-view 1\nchosen x", "botdeck-view 2\nchosen 5",
          "botdeck-view 1\nchosen 99999\ntop 5", "botdeck-view 1\ntop 9223372036854775808 0", "\xff\n\n"}) {
        page->memory().restoreView(bytes);
        pass();
        EXPECT_TRUE(atBottom()) << bytes;
        EXPECT_FALSE(table->selectionModel()->hasSelection()) << bytes;
    }
}

TEST_F(MonitorTest, AgesGrowWhileTheyAreSeen)
{
    arrive(3);
    const auto age = [this] { return model->index(2, UpdateListModel::AgeColumn).data().toString(); };
    EXPECT_EQ(age(), QStringLiteral("now"));
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    pass(std::chrono::seconds(5));
    EXPECT_EQ(changed.size(), 0) << "nobody looks at the ages";
    page->memory().restoreColumns("botdeck-columns 1\nfit\nage 0 shown\nsummary 0 shown");
    pass(std::chrono::seconds(10));
    EXPECT_GE(changed.size(), 9);
    EXPECT_EQ(age(), QStringLiteral("15 s"));
    frame->hide();
    pass(std::chrono::seconds(5));
    changed.clear();
    pass(std::chrono::hours(3));
    EXPECT_EQ(changed.size(), 0) << "a hidden window keeps counting";
    EXPECT_EQ(age(), QStringLiteral("3 h"));
    pass(std::chrono::hours(22));
    EXPECT_EQ(age(), QString()) << "from a day on the date says it";
}

} // namespace botdeck::test
