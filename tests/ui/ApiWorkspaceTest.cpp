// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace API in the window: forms of real platforms, calls to a real server.
#include "core/Clock.h"
#include "sandbox/Server.h"
#include "services/BotRegistry.h"
#include "ui/bots/BotsView.h"
#include "ui/shell/Menus.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <tuple>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::PlatformId;

namespace {

class ApiWorkspaceTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        const auto port = server.start();
        ASSERT_TRUE(port);
        serverPort = *port;
    }
    const sandbox::BotAccount &account(PlatformId platform) const
    {
        const QList<sandbox::BotAccount> &bots = server.bots();
        return *std::ranges::find_if(
            bots, [platform](const sandbox::BotAccount &bot) { return bot.platform == platform; });
    }
    /// A bot of the server's, in the list and in the window, whose platform's methods are shown.
    void open(PlatformId platform, bool watchOnly = false, bool production = false)
    {
        domain::BotProfile typed;
        typed.platform = platform;
        typed.server = QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort));
        typed.name = u"Api Bot"_s;
        typed.watchOnly = watchOnly;
        typed.production = production;
        QSignalSpy listed(&desk.registry, &services::BotRegistry::botsChanged);
        desk.registry.add(typed, core::Secret(QByteArrayView(account(platform).token)));
        ASSERT_TRUE(waitUntil([&listed] { return !listed.isEmpty(); }));
        models::BotRow row;
        row.key = desk.registry.bots().first().key;
        row.name = typed.name;
        row.platform = platform;
        row.watchOnly = watchOnly;
        row.production = production;
        console.setBots({row});
        window->bots().choose(row.key);
        window->workspaces().choose(ui::shell::Workspace::Api);
        pass();
    }
    void choose(const QString &method)
    {
        auto &search = child<QLineEdit>("methodsSearch");
        search.setFocus();
        search.setText(method);
        QTest::keyClick(&search, Qt::Key_Return);
        settle();
        EXPECT_EQ(child<QLabel>("apiMethodName").text(), method);
    }
    void click(const char *button)
    {
        auto &found = child<QPushButton>(button);
        ASSERT_TRUE(found.isEnabled()) << button;
        QTest::mouseClick(&found, Qt::LeftButton);
        settle();
    }
    /// Of the workspace's menu, as it is now.
    QAction &entry(ui::shell::Workspace workspace, const char *name)
    {
        std::ignore = window->menus().menus();
        for (QAction *action : window->menus().menusOf(workspace).first()->actions()) {
            if (action->objectName() == QLatin1StringView(name))
                return *action;
        }
        ADD_FAILURE() << name;
        return none;
    }
    bool says(const char *label, const QString &part)
    {
        return waitUntil([&] {
            pass();
            // Answers are shown in several parts.
            return std::ranges::any_of(
                window->findChildren<QLabel *>(QString::fromLatin1(label)),
                [&part](const QLabel *each) { return each->isVisible() && each->text().contains(part); });
        });
    }
    void type(const char *field, const QString &text)
    {
        auto &found = child<QWidget>(field);
        found.setFocus();
        QTest::keyClick(&found, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&found, text);
        settle();
    }

    core::SystemClock serverClock;
    sandbox::Server server{7, serverClock};
    quint16 serverPort = 0;
    QAction none;
};

} // namespace

TEST_F(ApiWorkspaceTest, WithoutABotItSaysWhatToDo)
{
    window->workspaces().choose(ui::shell::Workspace::Api);
    pass();
    EXPECT_EQ(child<QWidget>("apiNote").findChild<QLabel *>(u"emptyTitle"_s)->text(), u"Choose a bot."_s);
}

TEST_F(ApiWorkspaceTest, AMethodIsFoundCalledAndItsAnswerShown)
{
    open(PlatformId::Telegram);
    choose(u"getMe"_s);
    EXPECT_TRUE(child<QPushButton>("requestSend").hasFocus()) << "nothing is to be filled in";
    QTest::keyClick(&child<QPushButton>("requestSend"), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(says("answerWords", u"200"_s)) << qPrintable(child<QLabel>("answerWords").text());
}

TEST_F(ApiWorkspaceTest, WhatSpeaksAgainstACallIsSaidWhileItIsTypedAndNothingIsSent)
{
    open(PlatformId::Telegram);
    choose(u"sendMessage"_s);
    EXPECT_TRUE(child<QLineEdit>("apiField-chat_id").hasFocus()) << "the first field";
    type("apiField-chat_id", u"1.5"_s);
    ASSERT_TRUE(says("apiObjection-chat_id", u"chat_id"_s))
        << qPrintable(child<QLabel>("apiObjection-chat_id").text());
    EXPECT_EQ(child<QLabel>("apiObjection-text").text(), QString()) << "it is not typed yet";
    click("requestSend");
    EXPECT_TRUE(says("requestWords", u"2 things speak"_s));
    EXPECT_NE(child<QLabel>("apiObjection-text").text(), QString());
}

TEST_F(ApiWorkspaceTest, WhatWasTypedStaysWithItsMethodAndIsCopiedWithoutTheToken)
{
    open(PlatformId::CloudChat);
    choose(u"sendTextMessage"_s);
    type("apiField-chat_id", u"10000931"_s);
    choose(u"getMe"_s);
    choose(u"sendTextMessage"_s);
    EXPECT_EQ(child<QLineEdit>("apiField-chat_id").text(), u"10000931"_s);
    QApplication::clipboard()->clear();
    child<QWidget>("requestPane").findChild<QAction *>(u"copyCallCommand"_s)->trigger();
    ASSERT_TRUE(waitUntil([] { return !QApplication::clipboard()->text().isEmpty(); }));
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"botdeck call 'sendTextMessage'"_s)) << qPrintable(copied);
    EXPECT_TRUE(copied.contains(u"chat_id=10000931"_s)) << qPrintable(copied);
    EXPECT_FALSE(copied.contains(QString::fromUtf8(account(PlatformId::CloudChat).token)));
}

TEST_F(ApiWorkspaceTest, AWatchedBotIsAskedAndNothingIsChangedThere)
{
    open(PlatformId::Telegram, true);
    choose(u"sendMessage"_s);
    EXPECT_FALSE(child<QPushButton>("requestSend").isEnabled());
    EXPECT_TRUE(child<QLabel>("requestRefused").text().contains(u"only watched"_s));
    choose(u"getMe"_s);
    click("requestSend");
    EXPECT_TRUE(says("answerWords", u"200"_s));
}

TEST_F(ApiWorkspaceTest, AProductionBotIsAskedAboutBeforeACallThatChangesSomething)
{
    open(PlatformId::Telegram, false, true);
    choose(u"setChatTitle"_s);
    type("apiField-chat_id", u"1"_s);
    type("apiField-title", u"New"_s);
    click("requestSend");
    QMessageBox *box = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        box = window->findChild<QMessageBox *>(u"apiProductionQuestion"_s);
        return box != nullptr && box->isVisible();
    }));
    EXPECT_TRUE(box->text().contains(u"setChatTitle"_s));
    QTest::mouseClick(box->findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
    EXPECT_TRUE(says("answerWords", u"40"_s)) << "the server has no such chat";
}

TEST_F(ApiWorkspaceTest, TheMenuDoesWhatTheButtonsDo)
{
    open(PlatformId::Telegram);
    choose(u"getMe"_s);
    EXPECT_FALSE(entry(ui::shell::Workspace::Api, "copyAnswer").isEnabled()) << "there is none";
    entry(ui::shell::Workspace::Api, "sendCall").trigger();
    ASSERT_TRUE(says("answerWords", u"200"_s));
    EXPECT_TRUE(entry(ui::shell::Workspace::Api, "copyAnswer").isEnabled());
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"answerFindField"_s);
    entry(ui::shell::Workspace::Api, "apiPart1").trigger();
    pass();
    EXPECT_FALSE(entry(ui::shell::Workspace::Api, "copyAnswer").isEnabled()) << "nobody sees it";
    EXPECT_TRUE(entry(ui::shell::Workspace::Api, "readCommands").isEnabled());
    window->workspaces().choose(ui::shell::Workspace::Webhook);
    pass();
    EXPECT_TRUE(waitUntil([this] {
        pass();
        return entry(ui::shell::Workspace::Webhook, "readWebhook").isEnabled();
    }));
}

TEST_F(ApiWorkspaceTest, F6GoesThroughMethodsFormAndAnswer)
{
    open(PlatformId::Telegram);
    choose(u"getMe"_s);
    entry(ui::shell::Workspace::Api, "sendCall").trigger();
    ASSERT_TRUE(says("answerWords", u"200"_s));
    QStringList met;
    for (int pressed = 0; pressed < 12; ++pressed) {
        QTest::keyClick(window.get(), Qt::Key_F6);
        for (const QWidget *at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget())
            met += at->objectName();
    }
    for (const auto &pane : {u"methodsPane"_s, u"requestPane"_s, u"answerPane"_s})
        EXPECT_TRUE(met.contains(pane)) << qPrintable(pane);
}

TEST_F(ApiWorkspaceTest, CommandsAreReadEditedAndSetAtTheServer)
{
    open(PlatformId::Telegram);
    auto &tabs = child<QTabBar>("apiParts");
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
    click("commandsRead");
    ASSERT_TRUE(says("commandsWords", u"read"_s)) << qPrintable(child<QLabel>("commandsWords").text());
    auto &rows = child<QTableView>("commands");
    const int before = rows.model()->rowCount();
    click("commandsAdd");
    QTest::keyClicks(QApplication::focusWidget(), u"invented"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    rows.model()->setData(rows.model()->index(before, 1), u"Made here"_s);
    click("commandsSet");
    ASSERT_TRUE(says("commandsWords", u"are set"_s)) << qPrintable(child<QLabel>("commandsWords").text());
    click("commandsRead");
    ASSERT_TRUE(says("commandsWords", u"read"_s));
    EXPECT_EQ(rows.model()->index(before, 0).data().toString(), u"invented"_s);
}

} // namespace botdeck::test
