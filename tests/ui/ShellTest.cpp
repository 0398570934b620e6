// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/shell/PollingActions.h"
#include "WindowTest.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

namespace botdeck::test {

namespace {

class ShellTest : public WindowTest
{
protected:
    /// A button of the monitor's tools; one that nobody sees cannot be clicked.
    void clickTool(const char *name)
    {
        auto &button = child<QAbstractButton>(name);
        ASSERT_TRUE(button.isVisible()) << name;
        QTest::mouseClick(&button, Qt::LeftButton);
    }
};

} // namespace

TEST_F(ShellTest, StartAndStopGoToAllBotsWhereNoneIsChosen)
{
    auto &polling = window->polling();
    EXPECT_FALSE(polling.start().isEnabled()) << "all are live";
    clickTool("stopPolling");
    EXPECT_EQ(console.wishes, QStringList{QStringLiteral("stopAll")});
    EXPECT_TRUE(polling.start().isEnabled());
    EXPECT_FALSE(polling.stop().isEnabled());
    clickTool("startPolling");
    EXPECT_EQ(console.wishes.last(), QStringLiteral("startAll"));
}

TEST_F(ShellTest, StartAndStopGoToTheChosenBot)
{
    clickBot(key(2));
    EXPECT_EQ(console.wishes, QStringList{QStringLiteral("select:") + key(2).toString()});
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Monitor · 公会管家 · Botdeck"));
    clickTool("stopPolling");
    EXPECT_EQ(console.wishes.last(), QStringLiteral("stop:") + key(2).toString());
    EXPECT_EQ(child<QLabel>("statusState").text(), QStringLiteral("公会管家 · Stopped"));
    clickTool("startPolling");
    EXPECT_EQ(console.wishes.last(), QStringLiteral("start:") + key(2).toString());
}

TEST_F(ShellTest, ChoosingABotNarrowsTheTableAndEscapeWidensIt)
{
    arrive(70);
    auto &updates = window->monitor().updates();
    EXPECT_EQ(updates.rowCount(), 70);
    clickBot(key(0));
    EXPECT_EQ(updates.rowCount(), 10);
    arrive(14);
    EXPECT_EQ(updates.rowCount(), 12);
    EXPECT_EQ(child<QLabel>("statusStored").text(), QStringLiteral("stored 12"));
    QTest::keyClick(&window->bots(), Qt::Key_Escape);
    EXPECT_EQ(console.wishes.last(), QStringLiteral("select:"));
    EXPECT_EQ(updates.rowCount(), 84);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Monitor · All bots · Botdeck"));
}

TEST_F(ShellTest, AClickBesideTheBotsWidensToo)
{
    clickBot(key(0));
    const QWidget *viewport = window->bots().viewport();
    QTest::mouseClick(window->bots().viewport(), Qt::LeftButton, {}, QPoint(20, viewport->height() - 5));
    EXPECT_EQ(console.wishes.last(), QStringLiteral("select:"));
}

TEST_F(ShellTest, TheChoiceOutlivesStatusChanges)
{
    clickBot(key(4));
    console.setState(key(4), {domain::BotState::Conflict, QStringLiteral("another poller holds this token")});
    console.setBots(console.bots());
    ASSERT_TRUE(window->bots().chosen());
    EXPECT_EQ(*window->bots().chosen(), key(4));
    EXPECT_EQ(
        child<QLabel>("statusState").text(),
        QStringLiteral("Ferry Times · Conflict 409 · another poller holds this token"));
    EXPECT_TRUE(window->polling().start().isEnabled()) << "trying again is the operator's choice";
}

TEST_F(ShellTest, TheStatusLineCountsAndGroups)
{
    QHash<domain::BotKey, models::BotCounters> counters;
    counters.insert(key(0), {1'204'518, 12.4, core::Id(9'223'372'036'854'775'807)});
    counters.insert(key(1), {2, 0, {}});
    Q_EMIT console.countersChanged(counters);
    EXPECT_EQ(child<QLabel>("statusStored").text(), QStringLiteral("stored 1\u2009204\u2009520"));
    EXPECT_FALSE(child<QLabel>("statusOffset").isVisible());
    clickBot(key(0));
    EXPECT_EQ(child<QLabel>("statusOffset").text(), QStringLiteral("offset 9223372036854775807"));
    EXPECT_EQ(child<QLabel>("statusState").text(), QStringLiteral("Harbour Desk · Live · 12/s"));
}

TEST_F(ShellTest, TheStatusLineSaysHowManyAreLive)
{
    EXPECT_EQ(child<QLabel>("statusState").text(), QStringLiteral("7 of 7 bots live"));
    console.setState(key(1), {domain::BotState::Stopped});
    EXPECT_EQ(child<QLabel>("statusState").text(), QStringLiteral("6 of 7 bots live"));
}

TEST_F(ShellTest, EveryMenuItemDoesSomethingNow)
{
    int actions = 0;
    for (const QAction *menu : window->menuBar()->actions()) {
        EXPECT_FALSE(menu->text().isEmpty());
        for (const QAction *action : menu->menu()->actions()) {
            if (action->isSeparator())
                continue;
            ++actions;
            EXPECT_FALSE(action->text().isEmpty());
        }
    }
    EXPECT_GE(actions, 25);
}

TEST_F(ShellTest, TheSchemeSwitchesWhileShown)
{
    arrive(30);
    const QImage light = window->grab().toImage();
    scheme.setOverride(ui::look::Scheme::Dark);
    pass();
    const QImage dark = window->grab().toImage();
    const auto brightness = [](const QImage &image) {
        const QImage small = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        return small.pixelColor(0, 0).lightnessF();
    };
    EXPECT_GT(brightness(light), 0.8F);
    EXPECT_LT(brightness(dark), 0.25F);
}

} // namespace botdeck::test
