// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Windows.h"

#include "tests/support/Wait.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTestDesk.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

/// The program's windows on a real desk.
class WindowsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.begin();
        models::BotRow bot;
        bot.key = domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:1"));
        bot.name = QStringLiteral("Support Desk");
        desk.workbench.add({bot});
        windows = std::make_unique<app::Windows>(desk.desk());
        window = &windows->open();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window, 30'000));
    }
    void TearDown() override { windows.reset(); }

    TestDesk desk;
    std::unique_ptr<app::Windows> windows;
    ui::shell::MainWindow *window = nullptr;
};

} // namespace

TEST_F(WindowsTest, AMinimisedWindowGoesAwayOnlyWhereThatIsWantedAndComesBackWhereItStood)
{
    window->showMinimized();
    settle();
    EXPECT_FALSE(window->isHidden());
    windows->bring({});
    EXPECT_FALSE(window->isMinimized());
    windows->setHidesMinimised(true);
    window->showMinimized();
    ASSERT_TRUE(waitUntil([this] { return window->isHidden(); }));
    windows->bring({});
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(window->isMinimized());
    window->showMinimized();
    ASSERT_TRUE(waitUntil([this] { return window->isHidden(); }));
    windows->setHidesMinimised(false);
    EXPECT_TRUE(window->isVisible()) << "without an icon nobody could bring it back";
}

TEST_F(WindowsTest, WhatIsAskedForIsShownInTheMonitor)
{
    window->workspaces().choose(ui::shell::Workspace::Guild);
    windows->bring(QStringLiteral("refund"));
    EXPECT_EQ(window->workspaces().current(), ui::shell::Workspace::Monitor);
    auto *field = window->findChild<QPlainTextEdit *>(QStringLiteral("filterField"));
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->toPlainText(), QStringLiteral("refund"));
}

TEST_F(WindowsTest, AtTheEndOfTheSessionItIsRememberedWhatWasShown)
{
    window->workspaces().choose(ui::shell::Workspace::Guild);
    EXPECT_FALSE(windows->endSession(true)) << "nothing is edited, so nobody has to wait";
    EXPECT_TRUE(window->isVisible()) << "the session may go on after all";
    EXPECT_EQ(desk.settings.settings().text(storage::Setting::WindowWorkspace), QStringLiteral("guild"));
}

TEST_F(WindowsTest, ALinkIsShownBeforeTheFirstWindow)
{
    window->showMinimized();
    settle();
    windows->showLink("cloudchat://resolve?domain=cloudchatpassport&bot_id=4711&callback_url="
                      "https%3A%2F%2Fshop.example%2Fback&scope=PROFILE");
    EXPECT_FALSE(window->isMinimized());
    auto *inspector = window->findChild<QDialog *>(QStringLiteral("linkInspector"));
    ASSERT_NE(inspector, nullptr);
    EXPECT_TRUE(inspector->isVisible());
    EXPECT_EQ(
        inspector->findChild<QLineEdit *>(QStringLiteral("inspectedCallback"))->text(),
        QStringLiteral("https://shop.example/back"));
}

} // namespace botdeck::test
