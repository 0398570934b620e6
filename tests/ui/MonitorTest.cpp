// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Following.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/RawJsonView.h"
#include "ui/monitor/UpdatesTable.h"
#include "WindowTest.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

namespace {

using models::UpdateListModel;
using ui::monitor::Following;

class MonitorTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        if (HasFatalFailure())
            return;
        table = &window->monitor().table();
        model = &window->monitor().updates();
    }

    QRect rowRect(int row) const
    {
        return table->visualRect(model->index(row, UpdateListModel::SummaryColumn));
    }
    void click(int row) { QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, rowRect(row).center()); }
    /// Turns the wheel far up, as a hand would.
    void scrollUp()
    {
        QTest::keyClick(table, Qt::Key_Home);
        pass();
    }
    bool atBottom() const
    {
        return table->verticalScrollBar()->value() == table->verticalScrollBar()->maximum() &&
               table->viewport()->rect().contains(rowRect(model->rowCount() - 1));
    }
    QString rawShown() { return child<QPlainTextEdit>("rawText").toPlainText(); }

    ui::monitor::UpdatesTable *table = nullptr;
    UpdateListModel *model = nullptr;
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
    arrive(5000, false);
    EXPECT_TRUE(waitUntil([this] {
        clock.advance(std::chrono::milliseconds(50));
        return model->index(4999, 0).data(UpdateListModel::LoadedRole).toBool();
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

TEST_F(MonitorTest, AClickShowsTheUpdateAsReceived)
{
    arrive(10);
    EXPECT_FALSE(child<QPlainTextEdit>("rawText").isVisible());
    click(4);
    ASSERT_TRUE(waitUntil([this] { return !rawShown().isEmpty(); }));
    EXPECT_TRUE(console.wishes.contains(QStringLiteral("raw:5")));
    EXPECT_TRUE(rawShown().contains(QStringLiteral("\n  \"update_id\": 80005,\n")))
        << rawShown().toStdString();
    EXPECT_TRUE(rawShown().contains(QStringLiteral("9007199254740993")));

    auto *formatted = &window->rawJson().formattedSwitch();
    QTest::mouseClick(formatted, Qt::LeftButton);
    EXPECT_TRUE(rawShown().startsWith(
        QStringLiteral("{\"update_id\":80005,\"edited_message\":{\"message_id\":5005,")));
}

TEST_F(MonitorTest, ArrowsMoveTheSelectionAndItsJson)
{
    arrive(10);
    click(4);
    QTest::keyClick(table, Qt::Key_Down);
    ASSERT_TRUE(waitUntil([this] { return rawShown().contains(QStringLiteral("80006")); }));
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_TRUE(rawShown().isEmpty());
    EXPECT_FALSE(table->selectionModel()->hasSelection());
}

TEST_F(MonitorTest, AnAnswerForARowLeftMeanwhileIsNotShown)
{
    arrive(10);
    click(4);
    click(5);
    ASSERT_TRUE(waitUntil([this] { return !rawShown().isEmpty(); }));
    Q_EMIT console.rawReady(5, "{\"late\":true}", {});
    EXPECT_TRUE(rawShown().contains(QStringLiteral("80006"))) << rawShown().toStdString();
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
    EXPECT_EQ(window->monitor().following().state(), Following::State::HeldBySelection);

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
    EXPECT_EQ(window->monitor().following().state(), Following::State::HeldByScroll);
    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    EXPECT_EQ(window->monitor().following().state(), Following::State::Following);
    arrive(5);
    EXPECT_TRUE(atBottom());
}

TEST_F(MonitorTest, TheStripsButtonJumps)
{
    arrive(200);
    scrollUp();
    auto *button = child<QWidget>("followStrip").findChild<QToolButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    pass();
    EXPECT_TRUE(atBottom());
}

TEST_F(MonitorTest, GrowingTheWindowKeepsFollowing)
{
    arrive(200);
    window->resize(1280, 720);
    pass();
    EXPECT_TRUE(atBottom());
    window->resize(1280, 1000);
    pass();
    EXPECT_TRUE(atBottom());
    EXPECT_EQ(window->monitor().following().state(), Following::State::Following);
}

TEST_F(MonitorTest, AnEmptyTableSaysWhy)
{
    const auto &title = child<QLabel>("emptyTitle");
    auto &button = child<QPushButton>("emptyAction");
    EXPECT_TRUE(title.text().startsWith(QStringLiteral("Listening. Nothing has arrived since ")))
        << title.text().toStdString();
    EXPECT_FALSE(button.isVisible());
    console.stopAll();
    EXPECT_EQ(title.text(), QStringLiteral("Polling is stopped."));
    ASSERT_TRUE(button.isVisible());
    console.wishes.clear();
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(console.wishes, QStringList{QStringLiteral("startAll")});
    console.setBots({});
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

TEST_F(MonitorTest, AQuarantinedUpdateIsShownEscaped)
{
    console.arrive({quarantinedUpdate(console.bots().first(), 1, clock.wallMs())});
    pass();
    click(0);
    ASSERT_TRUE(waitUntil([this] { return !rawShown().isEmpty(); }));
    EXPECT_TRUE(rawShown().contains(QStringLiteral("\\xff\\xfe broken \\u202e txet")))
        << rawShown().toStdString();
    const QString notice = child<QLabel>("rawNotice").text();
    EXPECT_TRUE(notice.contains(QStringLiteral("byte 41 is no valid UTF-8"))) << notice.toStdString();
    EXPECT_TRUE(notice.contains(QStringLiteral("2 bytes are no UTF-8"))) << notice.toStdString();
}

TEST_F(MonitorTest, OfAHugeUpdateTheBeginningIsShownAndSaid)
{
    domain::StoredUpdate huge = inventedUpdates(console.bots(), 1, 1, clock.wallMs()).first();
    huge.update.raw = "{\"text\":\"" + QByteArray(3'000'000, 'x') + "\"}";
    console.arrive({huge});
    pass();
    click(0);
    ASSERT_TRUE(waitUntil([this] { return !rawShown().isEmpty(); }));
    EXPECT_LE(rawShown().size(), ui::monitor::RawJsonView::shownBytes + 100);
    const auto &notice = child<QLabel>("rawNotice");
    EXPECT_TRUE(notice.isVisible());
    EXPECT_TRUE(notice.text().contains(QStringLiteral("all of it is stored"))) << notice.text().toStdString();
}

} // namespace botdeck::test
