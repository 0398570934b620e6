// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowState.h"

#include "services/SettingsKeeper.h"
#include "ui/bots/BotsPane.h"
#include "ui/monitor/FilterChips.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/StateBytes.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

using storage::Setting;
using ui::monitor::FilterChips;
using ui::monitor::SavedFilter;
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
    [[nodiscard]] QList<SavedFilter> keptFilters() const
    {
        return ui::monitor::filtersFromBytes(desk.settings.settings().bytes(Setting::MonitorFilters));
    }
    /// Through the menu of the filter's chip.
    static void toggleNotify(const FilterChips &chips, const QString &text)
    {
        for (const QPushButton *chip : chips.findChildren<QPushButton *>(QStringLiteral("chip"))) {
            if (!chip->isHidden() && chip->toolTip() == text)
                return chip->actions().last()->trigger();
        }
        ADD_FAILURE() << "no chip " << qPrintable(text);
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

TEST_F(WindowStateTest, FiltersAreTheSameInAllWindowsAndNoneForgetsAnothers)
{
    FakeConsole other;
    ui::shell::MainWindow second(other, desk.desk());
    second.show();
    other.setBots(console.bots());
    pass();
    auto &here = child<FilterChips>("filterChips");
    auto &there = *second.findChild<FilterChips *>(QStringLiteral("filterChips"));
    QSignalSpy changed(&desk.settings, &services::SettingsKeeper::changed);
    here.save({QStringLiteral("Gates"), QStringLiteral("gate")});
    toggleNotify(here, QStringLiteral("gate"));
    there.save({QStringLiteral("Doors"), QStringLiteral("door")});
    const QList<SavedFilter> all{
        {QStringLiteral("Doors"), QStringLiteral("door")},
        {QStringLiteral("Gates"), QStringLiteral("gate"), true}};
    EXPECT_EQ(here.saved(), all);
    EXPECT_EQ(there.saved(), all);
    EXPECT_EQ(changed.size(), 3) << "no window answers another";
    toggleNotify(there, QStringLiteral("gate"));
    toggleNotify(there, QStringLiteral("door"));
    second.close();
    restart();
    const QList<SavedFilter> turned{
        {QStringLiteral("Doors"), QStringLiteral("door"), true},
        {QStringLiteral("Gates"), QStringLiteral("gate")}};
    EXPECT_EQ(keptFilters(), turned);
    EXPECT_EQ(child<FilterChips>("filterChips").saved(), turned);
}

TEST_F(WindowStateTest, AWindowThatClosesLeavesTheFiltersAsTheyAre)
{
    const QByteArray later("botdeck-filters 2\nof a later version");
    keep(Setting::MonitorFilters, later);
    restart();
    pass(std::chrono::seconds(3));
    window->close();
    EXPECT_EQ(desk.settings.settings().bytes(Setting::MonitorFilters), later);
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

TEST_F(WindowStateTest, ABotThatIsGoneHoldsNothingUp)
{
    arrive(90);
    clickBot(key(4));
    window->close();
    QList<models::BotRow> bots = console.bots();
    bots.removeAt(4);
    console.setBots(bots);
    openWindow();
    pass(std::chrono::seconds(3));
    EXPECT_EQ(desk.settings.settings().text(Setting::WindowBot), QString());
    window->monitor().table().selectRow(12);
    const qint64 seq = window->monitor().updates().seqAt(12);
    ASSERT_NE(seq, 0);
    restart();
    EXPECT_EQ(window->monitor().updates().seqAt(window->monitor().table().currentIndex().row()), seq);
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

TEST(WindowStateBeforeTheList, WhatIsRememberedOfABotStays)
{
    TestDesk desk; // nobody has read its list of bots
    const QString bot = QStringLiteral("telegram:bots.example:1");
    ASSERT_TRUE(desk.settings.set(Setting::WindowBot, bot));
    FakeConsole console;
    ui::shell::MainWindow window(console, desk.desk());
    window.show();
    desk.clock.advance(std::chrono::seconds(3));
    EXPECT_EQ(desk.settings.settings().text(Setting::WindowBot), bot);
    desk.begin();
    window.workspaces().choose(Workspace::Guild);
    desk.clock.advance(std::chrono::seconds(3));
    EXPECT_EQ(desk.settings.settings().text(Setting::WindowBot), QString());
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
