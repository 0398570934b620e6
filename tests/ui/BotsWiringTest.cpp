// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotCheck.h"
#include "services/Console.h"
#include "ui/bots/BotsView.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "WindowTest.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

using ui::shell::Command;

namespace {

/// The list of bots in its window.
class BotsWiringTest : public WindowTest
{
protected:
    qint64 unread(int bot)
    {
        const auto &model = window->bots().bots();
        return model.botAt(model.indexOf(key(bot)))->unread;
    }
    /// One update for each of the seven bots.
    void arriveForAll() { arrive(7); }
    QMenu *openMenu()
    {
        window->bots().setFocus();
        QTest::keyClick(&window->bots(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        EXPECT_NE(menu, nullptr);
        return menu;
    }
};

} // namespace

TEST_F(BotsWiringTest, WhatArrivesBehindAnOwnDialogIsSeen)
{
    arriveForAll();
    EXPECT_EQ(unread(0), 0);
    window->commands().at(Command::About).trigger();
    QWidget &about = dialog("aboutDialog");
    arriveForAll();
    EXPECT_EQ(unread(0), 0) << "the table follows before the operator's eyes";
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&elsewhere, 30'000));
    arriveForAll();
    EXPECT_EQ(unread(0), 1) << "another window is in front of both";
    about.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&about, 30'000));
    pass();
    EXPECT_EQ(unread(0), 0);
}

TEST_F(BotsWiringTest, WhatArrivesWhileAnotherWorkspaceIsOpenIsNotSeen)
{
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    pass();
    arriveForAll();
    EXPECT_EQ(unread(0), 1);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    pass();
    EXPECT_EQ(unread(0), 0);
}

TEST_F(BotsWiringTest, TheMenuOfABotWorksByKeysAlone)
{
    window->bots().choose(key(1));
    QMenu *menu = openMenu();
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_T); // S&top polling
    pass();
    EXPECT_EQ(console.wishes.last(), QStringLiteral("stop:") + key(1).toString());
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    menu = openMenu();
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Escape);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_EQ(window->bots().chosen(), key(1));
}

TEST_F(BotsWiringTest, AChosenBotThatGetsItsNumberStaysChosen)
{
    domain::BotProfile typed;
    typed.platform = domain::PlatformId::Fanbook;
    typed.server = QUrl(QStringLiteral("https://fanbook.example.org"));
    typed.name = QStringLiteral("Guild Warden");
    QSignalSpy listed(&desk.registry, &services::BotRegistry::botsChanged);
    desk.registry.add(typed, core::Secret(QByteArrayView("an-invented-token-without-a-number")));
    ASSERT_TRUE(waitUntil([&listed] { return listed.size() == 1; }));
    const domain::BotKey before = desk.registry.bots().first().key;
    ASSERT_TRUE(domain::isProvisional(before));

    services::Console real(desk.workbench);
    ui::shell::MainWindow chosen(real, desk.desk());
    ui::shell::MainWindow other(real, desk.desk());
    chosen.bots().choose(before);
    ASSERT_EQ(chosen.bots().chosen(), before);
    services::CheckedBot checked;
    checked.facts = {QStringLiteral("4711"), {}, {}, {}, 7};
    desk.registry.noteFacts(before, checked);
    ASSERT_TRUE(waitUntil([&] { return desk.registry.keyNow(before) != before; }));
    EXPECT_EQ(chosen.bots().chosen(), desk.registry.keyNow(before));
    EXPECT_EQ(other.bots().chosen(), std::nullopt);
}

TEST_F(BotsWiringTest, AnEmptyTableSaysWhyNothingArrives)
{
    const auto &title = child<QLabel>("emptyTitle");
    const auto &hint = child<QLabel>("emptyHint");
    const QString listening = QStringLiteral("Listening.");
    console.setState(key(1), {domain::BotState::Unauthorised, QStringLiteral("Unauthorized (401).")});
    EXPECT_TRUE(title.text().startsWith(listening)) << "others receive: " << qPrintable(title.text());
    window->bots().choose(key(1));
    EXPECT_EQ(title.text(), QStringLiteral("Token refused"));
    EXPECT_EQ(hint.text(), QStringLiteral("Unauthorized (401)."));
    console.setState(key(1), {domain::BotState::Stopped, QStringLiteral("The vault is locked.")});
    EXPECT_EQ(title.text(), QStringLiteral("Polling is stopped."));
    EXPECT_EQ(hint.text(), QStringLiteral("The vault is locked."));
    console.setState(key(1), {domain::BotState::Live});
    EXPECT_TRUE(title.text().startsWith(listening));
    window->bots().choose(std::nullopt);
    for (const models::BotRow &bot : console.bots())
        console.setState(bot.key, {domain::BotState::WebhookSet});
    EXPECT_EQ(title.text(), QStringLiteral("No bot receives at the moment."));
}

TEST_F(BotsWiringTest, TheMenuMovesABotToo)
{
    const auto top = [this](int bot) {
        return window->bots().visualRect(window->bots().bots().indexOf(key(bot))).top();
    };
    window->bots().choose(key(0));
    ASSERT_LT(top(0), top(1));
    QMenu *menu = openMenu();
    ASSERT_NE(menu, nullptr);
    const auto *up = menu->findChild<QAction *>(QStringLiteral("botMoveUp"));
    ASSERT_NE(up, nullptr);
    EXPECT_FALSE(up->isEnabled()) << "it is the uppermost";
    QTest::keyClick(menu, Qt::Key_O); // M&ove down
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_LT(window->bots().bots().indexOf(key(1)).row(), window->bots().bots().indexOf(key(0)).row());
}

TEST_F(BotsWiringTest, TheStatusLineShowsAnEyeForABotThatIsOnlyWatched)
{
    QList<models::BotRow> bots = console.bots();
    bots[0].watchOnly = true;
    bots[1].watchOnly = bots[1].production = true;
    bots[2].production = true;
    console.setBots(bots);
    pass();
    auto &eye = child<QLabel>("statusEye");
    const auto &mode = child<QLabel>("statusMode");
    EXPECT_FALSE(eye.isVisible());
    clickBot(key(0));
    EXPECT_TRUE(eye.isVisible());
    EXPECT_FALSE(eye.pixmap(Qt::ReturnByValue).isNull());
    EXPECT_EQ(mode.text(), QStringLiteral("Watch only"));
    clickBot(key(1));
    EXPECT_TRUE(eye.isVisible());
    EXPECT_EQ(mode.text(), QStringLiteral("Production · Watch only"));
    clickBot(key(2));
    EXPECT_FALSE(eye.isVisible());
    EXPECT_EQ(mode.text(), QStringLiteral("Production"));
    window->bots().choose(std::nullopt);
    EXPECT_FALSE(eye.isVisible());
    EXPECT_FALSE(mode.isVisible());
}

} // namespace botdeck::test
