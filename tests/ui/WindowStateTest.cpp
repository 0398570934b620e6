// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowState.h"

#include "ui/bots/BotsPane.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/StateBytes.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QTest>

namespace botdeck::test {

using storage::Setting;
using ui::shell::Workspace;

namespace {

class WindowStateTest : public WindowTest
{
protected:
    void restart()
    {
        window->close();
        openWindow();
        pass();
    }
    void keep(Setting setting, const storage::SettingValue &value)
    {
        ASSERT_TRUE(desk.settings.set(setting, value));
    }
};

} // namespace

TEST_F(WindowStateTest, WhereItStoodAndWhatItShowedComesBack)
{
    arrive(70);
    window->resize(1200, 760);
    clickBot(key(2));
    pass();
    window->workspaces().choose(Workspace::Webhook);
    child<QDockWidget>("botsDock").close();
    restart();
    EXPECT_EQ(window->size(), QSize(1200, 760));
    EXPECT_EQ(window->workspaces().current(), Workspace::Webhook);
    EXPECT_FALSE(child<QDockWidget>("botsDock").isVisible());
    ASSERT_TRUE(window->bots().chosen());
    EXPECT_EQ(*window->bots().chosen(), key(2));
    window->workspaces().choose(Workspace::Monitor);
    EXPECT_TRUE(child<QDockWidget>("botsDock").isVisible()) << "it was hidden in another workspace";
    EXPECT_TRUE(child<QDockWidget>("inspectorDock").isVisible());
}

TEST_F(WindowStateTest, ASecondWindowsPlaceIsNotTheNextStarts)
{
    window->setGeometry(20, 30, 1100, 720);
    pass(std::chrono::seconds(3));
    const QByteArray place = desk.settings.settings().bytes(Setting::WindowGeometry);
    ASSERT_FALSE(place.isEmpty());
    FakeConsole other;
    ui::shell::MainWindow second(other, desk.desk());
    second.state().setPlaceKept(false);
    second.show();
    second.setGeometry(120, 130, 1200, 760);
    second.workspaces().choose(Workspace::Guild);
    pass(std::chrono::seconds(3));
    EXPECT_EQ(desk.settings.settings().text(Setting::WindowWorkspace), QStringLiteral("guild"));
    second.close();
    EXPECT_EQ(desk.settings.settings().bytes(Setting::WindowGeometry), place);
    second.state().setPlaceKept(true); // the first one was closed
    second.show();
    second.close();
    EXPECT_NE(desk.settings.settings().bytes(Setting::WindowGeometry), place);
}

TEST_F(WindowStateTest, ADockKeepsItsWidth)
{
    window->resizeDocks({&child<QDockWidget>("botsDock")}, {300}, Qt::Horizontal);
    pass();
    const int width = child<QDockWidget>("botsDock").width();
    ASSERT_NE(width, 236);
    restart();
    EXPECT_EQ(child<QDockWidget>("botsDock").width(), width);
}

TEST_F(WindowStateTest, ChosenRowAndColumnsComeBack)
{
    arrive(90);
    auto *header = window->monitor().table().horizontalHeader();
    header->resizeSection(models::UpdateListModel::ChatColumn, 173);
    window->monitor().table().selectRow(12);
    const qint64 seq = window->monitor().updates().seqAt(12);
    pass(std::chrono::seconds(3));
    restart();
    EXPECT_EQ(
        window->monitor().table().horizontalHeader()->sectionSize(models::UpdateListModel::ChatColumn), 173);
    const QModelIndex current = window->monitor().table().currentIndex();
    EXPECT_EQ(window->monitor().updates().seqAt(current.row()), seq);
}

TEST_F(WindowStateTest, AProgramThatIsEndedForgetsLittle)
{
    clickBot(key(3));
    pass(std::chrono::seconds(3));
    EXPECT_EQ(desk.settings.settings().text(Setting::WindowBot), key(3).toString());
}

TEST_F(WindowStateTest, ABotThatIsListedLateIsChosenThen)
{
    clickBot(key(4));
    window->close();
    const QList<models::BotRow> bots = console.bots();
    console.setBots({});
    openWindow();
    pass();
    EXPECT_FALSE(window->bots().chosen());
    console.setBots(bots);
    pass();
    ASSERT_TRUE(window->bots().chosen());
    EXPECT_EQ(*window->bots().chosen(), bots.at(4).key);
}

TEST_F(WindowStateTest, WhatTheOperatorChoosesMeanwhileStays)
{
    clickBot(key(4));
    window->close();
    const QList<models::BotRow> bots = console.bots();
    console.setBots({bots.at(0), bots.at(1)});
    openWindow();
    pass();
    clickBot(bots.at(1).key);
    console.setBots(bots);
    pass();
    ASSERT_TRUE(window->bots().chosen());
    EXPECT_EQ(*window->bots().chosen(), bots.at(1).key);
}

TEST_F(WindowStateTest, DamagedBytesBeginAnew)
{
    window->close();
    const QByteArray layout = desk.settings.settings().bytes(Setting::WindowLayout);
    ASSERT_GT(layout.size(), 100);
    for (const QByteArray &damaged :
         {QByteArray("\xff\xfe no state"), layout.left(layout.size() / 2), QByteArray(500, 'x')}) {
        keep(Setting::WindowGeometry, damaged);
        keep(Setting::WindowLayout, damaged);
        keep(Setting::MonitorColumns, damaged);
        keep(Setting::MonitorView, damaged);
        keep(Setting::WindowWorkspace, QStringLiteral("nowhere"));
        keep(Setting::WindowBot, QStringLiteral("nobody"));
        openWindow();
        pass();
        EXPECT_EQ(window->workspaces().current(), Workspace::Monitor);
        EXPECT_TRUE(child<QDockWidget>("botsDock").isVisible());
        EXPECT_TRUE(child<QDockWidget>("inspectorDock").isVisible());
        EXPECT_GE(window->width(), 1024);
        window.reset();
    }
}

TEST(StateBytes, OnlyWhatWasPackedIsUnpacked)
{
    using namespace ui::shell;
    const StatePieces pieces{
        {QStringLiteral("monitor"), "abc"}, {QStringLiteral("api"), QByteArray(40, '\0')}};
    const QByteArray packed = packState(pieces);
    EXPECT_EQ(unpackState(packed), pieces);
    EXPECT_EQ(unpackState(packState({})), StatePieces());
    for (qsizetype at = 0; at < packed.size(); ++at) {
        QByteArray flipped = packed;
        flipped[at] = char(flipped.at(at) ^ 0x10);
        EXPECT_FALSE(unpackState(flipped)) << at;
        EXPECT_FALSE(unpackState(packed.left(at))) << at;
    }
    EXPECT_FALSE(unpackState(packed + 'x'));
}

} // namespace botdeck::test
