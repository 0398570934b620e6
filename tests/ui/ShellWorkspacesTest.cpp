// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsPane.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Menus.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QCalendarWidget>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

using ui::shell::Command;
using ui::shell::Workspace;

namespace {

class ShellWorkspacesTest : public WindowTest
{
protected:
    QToolButton &workspaceButton(Workspace workspace)
    {
        QAction *action = window->workspaces().workspaceActions().at(qsizetype(workspace));
        for (QToolButton *button : window->workspaces().findChildren<QToolButton *>()) {
            if (button->defaultAction() == action)
                return *button;
        }
        ADD_FAILURE() << "no button";
        return child<QToolButton>("none");
    }
    bool dockShown(const char *name) { return child<QDockWidget>(name).isVisible(); }
    /// With the list of bots in the keyboard's focus.
    void keyInBots(Qt::Key key)
    {
        window->bots().setFocus();
        QTest::keyClick(&window->bots(), key, Qt::ControlModifier);
        pass();
    }
    /// Converse with a chat of which nothing is stored.
    void openChat()
    {
        clickBot(key(0));
        window->workspaces().choose(Workspace::Converse);
        auto &field = child<QLineEdit>("chatsSearch");
        field.setText(QStringLiteral("10000931"));
        QTest::keyClick(&field, Qt::Key_Return);
        pass();
    }
    /// How many keys of what can be done now there are.
    qsizetype expectKeysAreUnique()
    {
        QMap<QString, QString> taken;
        for (const auto &[words, action] : window->menus().runnable()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString text = keys.toString(QKeySequence::PortableText);
                EXPECT_FALSE(taken.contains(text))
                    << text.toStdString() << ": " << taken.value(text).toStdString() << ", "
                    << words.toStdString();
                taken.insert(text, words);
            }
        }
        return taken.size();
    }
};

} // namespace

TEST_F(ShellWorkspacesTest, ClicksAndKeysChooseOne)
{
    QTest::mouseClick(&workspaceButton(Workspace::Passport), Qt::LeftButton);
    EXPECT_EQ(window->workspaces().current(), Workspace::Passport);
    EXPECT_TRUE(child<QWidget>("passportPage").window() == window.get());
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Passport · All bots · Botdeck"));
    EXPECT_TRUE(workspaceButton(Workspace::Passport).isChecked());
    EXPECT_FALSE(workspaceButton(Workspace::Monitor).isChecked());
    for (int at = 0; at < int(ui::shell::workspaceTable.size()); ++at) {
        QTest::keyClick(window.get(), Qt::Key(Qt::Key_1 + at), Qt::ControlModifier);
        EXPECT_EQ(window->workspaces().current(), Workspace(at));
    }
}

TEST_F(ShellWorkspacesTest, EachRemembersItsPanes)
{
    EXPECT_TRUE(dockShown("inspectorDock"));
    window->workspaces().choose(Workspace::Api);
    EXPECT_FALSE(dockShown("inspectorDock")) << "nothing to inspect there";
    child<QDockWidget>("botsDock").close();
    window->workspaces().choose(Workspace::Monitor);
    EXPECT_TRUE(dockShown("inspectorDock"));
    EXPECT_TRUE(dockShown("botsDock"));
    window->workspaces().choose(Workspace::Api);
    EXPECT_FALSE(dockShown("botsDock"));
    window->commands().at(Command::ResetPanes).trigger();
    EXPECT_TRUE(dockShown("botsDock"));
}

TEST_F(ShellWorkspacesTest, F6GoesFromPaneToPane)
{
    arrive(20);
    window->monitor().table().setFocus();
    const auto isIn = [this](const char *pane) {
        const QWidget *focus = QApplication::focusWidget();
        return focus != nullptr && child<QWidget>(pane).isAncestorOf(focus);
    };
    ASSERT_TRUE(isIn("monitor"));
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_TRUE(isIn("inspector"));
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_TRUE(isIn("toolBar"));
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_TRUE(isIn("botsPane"));
    QTest::keyClick(window.get(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &window->monitor().table()) << "where it was";
    QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(isIn("botsPane"));
    child<QDockWidget>("botsDock").close();
    window->monitor().table().setFocus();
    QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(isIn("toolBar")) << "a pane that is hidden is passed over";
}

TEST_F(ShellWorkspacesTest, AProductionBotIsSaidInTheTitleAndTheLine)
{
    QList<models::BotRow> bots = inventedBots();
    bots[0].production = true;
    bots[1].watchOnly = true;
    console.setBots(bots);
    clickBot(key(0));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Monitor · Harbour Desk · Production · Botdeck"));
    EXPECT_EQ(child<QLabel>("statusMode").text(), QStringLiteral("Production"));
    const QColor warning = theme.colour(ui::look::Token::Warning);
    const auto lowestLine = [this] {
        const QImage bar = window->workspaces().grab().toImage();
        return bar.pixelColor(bar.width() / 2, bar.height() - 2);
    };
    EXPECT_EQ(lowestLine(), warning);
    clickBot(key(1));
    EXPECT_EQ(child<QLabel>("statusMode").text(), QStringLiteral("Watch only"));
    EXPECT_NE(lowestLine(), warning);
    clickBot(key(2));
    EXPECT_FALSE(child<QLabel>("statusMode").isVisible());
}

TEST_F(ShellWorkspacesTest, TheSchemeSwitchIsRemembered)
{
    using storage::Setting;
    scheme.setOverride(ui::look::Scheme::Light);
    window->commands().at(Command::SwitchScheme).trigger();
    EXPECT_EQ(desk.settings.settings().text(Setting::Scheme), QStringLiteral("dark"));
    EXPECT_EQ(scheme.current(), ui::look::Scheme::Dark);
    window->commands().at(Command::SwitchScheme).trigger();
    EXPECT_EQ(scheme.current(), ui::look::Scheme::Light);
}

TEST_F(ShellWorkspacesTest, DialogsOpenOnceAndByKey)
{
    QTest::keyClick(window.get(), Qt::Key_F1);
    QWidget &sheet = dialog("shortcutSheet");
    window->commands().at(Command::Shortcuts).trigger();
    EXPECT_EQ(window->findChildren<QWidget *>(QStringLiteral("shortcutSheet")).size(), 1);
    QTest::keyClick(&sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet.isVisible());
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QWidget &settings = dialog("settingsDialog");
    QTest::keyClick(&settings, Qt::Key_Escape);
    EXPECT_FALSE(settings.isVisible());
    QSignalSpy another(window.get(), &ui::shell::MainWindow::newWindowAsked);
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(another.size(), 1);
}

TEST_F(ShellWorkspacesTest, NoKeyMeansTwoThings)
{
    EXPECT_GE(expectKeysAreUnique(), 12);
    openChat();
    EXPECT_GE(expectKeysAreUnique(), 12);
}

TEST_F(ShellWorkspacesTest, CtrlFLeadsToWhatIsLookedThroughThere)
{
    arrive(20);
    keyInBots(Qt::Key_F);
    EXPECT_TRUE(child<QWidget>("filterField").hasFocus());
    openChat();
    keyInBots(Qt::Key_F);
    EXPECT_TRUE(child<QLineEdit>("chatSearch").hasFocus());
    window->workspaces().choose(Workspace::Api);
    keyInBots(Qt::Key_F);
    EXPECT_TRUE(window->bots().hasFocus()) << "nothing is looked through there";
}

TEST_F(ShellWorkspacesTest, WhatIsDoneInAChatStandsInAMenu)
{
    const QAction *menu = child<QMenu>("messagesMenu").menuAction();
    EXPECT_EQ(window->menuBar()->actions().indexOf(menu), 4) << "behind the bot's";
    EXPECT_FALSE(menu->isEnabled()) << "no chat is shown";
    const auto offered = [this] {
        QStringList all;
        for (const auto &[words, action] : window->menus().runnable())
            all.append(words);
        return all;
    };
    const QString search = QStringLiteral("Search in this chat");
    EXPECT_FALSE(offered().contains(search));
    openChat();
    EXPECT_TRUE(menu->isEnabled());
    EXPECT_TRUE(offered().contains(search));
    EXPECT_FALSE(offered().contains(QStringLiteral("Filter updates")));
    EXPECT_FALSE(offered().contains(QStringLiteral("Reply"))) << "no message is chosen";
    keyInBots(Qt::Key_G);
    const QPointer calendar = window->findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    ASSERT_NE(calendar, nullptr);
    QTest::keyClick(calendar->window(), Qt::Key_Escape);
    window->workspaces().choose(Workspace::Monitor);
    EXPECT_FALSE(menu->isEnabled());
    EXPECT_TRUE(offered().contains(QStringLiteral("Filter updates")));
}

TEST_F(ShellWorkspacesTest, TheLineSaysWhatTheTableShows)
{
    arrive(42);
    EXPECT_EQ(child<QLabel>("statusShown").text(), QStringLiteral("42 shown"));
    auto &table = window->monitor().table();
    const QRect row = table.visualRect(table.indexAt(QPoint(5, 60)));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(child<QLabel>("statusShown").text(), QStringLiteral("42 shown · 1 selected"));
    EXPECT_EQ(child<QLabel>("statusMasked").text(), QStringLiteral("Tokens masked"));
}

TEST_F(ShellWorkspacesTest, NoNumberIsSaidBeforeItIsKnown)
{
    console.countsSilently = true;
    openWindow();
    EXPECT_FALSE(child<QLabel>("statusStored").isVisible());
    EXPECT_FALSE(child<QLabel>("statusRate").isVisible());
    console.countsSilently = false;
    console.refresh();
    EXPECT_EQ(child<QLabel>("statusStored").text(), QStringLiteral("stored 0"));
    EXPECT_TRUE(child<QLabel>("statusStored").isVisible());
}

TEST_F(ShellWorkspacesTest, TheRateIsReadOut)
{
    QHash<domain::BotKey, models::BotCounters> counters;
    counters.insert(key(0), {10, 12.4, {}});
    Q_EMIT console.countersChanged(counters);
    EXPECT_EQ(child<QWidget>("statusSpark").accessibleName(), QStringLiteral("12.4 per second"));
    counters[key(0)].perSecond = 0;
    Q_EMIT console.countersChanged(counters);
    const QImage idle = child<QWidget>("statusSpark").grab().toImage();
    EXPECT_EQ(child<QWidget>("statusSpark").accessibleName(), QStringLiteral("0.0 per second"));
    for (int x = 0; x < idle.width(); ++x)
        EXPECT_EQ(idle.pixelColor(x, 0), idle.pixelColor(0, 0)) << "idle is a flat line";
}

} // namespace botdeck::test
