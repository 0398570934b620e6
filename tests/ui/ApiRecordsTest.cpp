// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// History and collections of the workspace API: calls to a real server, the real store, the profile's file.
#include "core/Clock.h"
#include "sandbox/Server.h"
#include "services/CallCollections.h"
#include "tests/support/Wait.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/CollectionsPane.h"
#include "ui/apiconsole/HistoryPane.h"
#include "ui/apiconsole/RunPane.h"
#include "ui/shell/ApiAnswers.h"
#include "ui/shell/ApiCollections.h"
#include "ui/shell/ApiHistory.h"
#include "WindowTestDesk.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using ui::apiconsole::CollectionsPane;
using ui::apiconsole::HistoryPane;
using ui::shell::ApiAnswers;
using ui::shell::ApiCollections;
using ui::shell::ApiHistory;

namespace {

class ApiRecordsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(desk.begin());
        const auto port = server.start();
        ASSERT_TRUE(port);
        domain::BotProfile typed;
        typed.platform = domain::PlatformId::Telegram;
        typed.server = QUrl(u"http://127.0.0.1:%1"_s.arg(*port));
        typed.name = u"Api Bot"_s;
        const auto account = std::ranges::find_if(server.bots(), [](const sandbox::BotAccount &bot) {
            return bot.platform == domain::PlatformId::Telegram;
        });
        QSignalSpy listed(&desk.registry, &services::BotRegistry::botsChanged);
        desk.registry.add(typed, core::Secret(QByteArrayView(account->token)));
        ASSERT_TRUE(waitUntil([&listed] { return !listed.isEmpty(); }));
        bot.key = desk.registry.bots().first().key;
        bot.platform = typed.platform;
        bot.name = typed.name;
        shown = std::make_unique<ui::shell::Desk>(desk.desk());
        answers = std::make_unique<ApiAnswers>(ApiAnswers::Parts{*shown, window});
        historyPane = new HistoryPane(desk.theme, desk.clock, &window);
        collectionsPane = new CollectionsPane(desk.theme, &window);
        history = std::make_unique<ApiHistory>(ApiHistory::Parts{*shown, *historyPane, *answers, window});
        collections = std::make_unique<ApiCollections>(
            ApiCollections::Parts{*shown, *collectionsPane, *answers, window});
        QObject::connect(history.get(), &ApiHistory::keepAsked, collections.get(), &ApiCollections::keep);
        collections->setBot(bot);
        ASSERT_TRUE(waitUntil([this] { return desk.collections.isLoaded(); }));
    }
    /// A call of the bot's, stored.
    void call(const QString &method)
    {
        services::ApiDesk calls(desk.registry, desk.workbench, desk.platforms);
        QSignalSpy answered(calls.send({bot.key, method}), &services::ApiCall::succeeded);
        ASSERT_TRUE(waitUntil([&answered] { return !answered.isEmpty(); }));
    }
    [[nodiscard]] int calls() const
    {
        return historyPane->findChild<QTableView *>(u"history"_s)->model()->rowCount();
    }
    /// More calls are looked for only now and then: time passes until there are so many.
    bool lists(int count)
    {
        return waitUntil([this, count] {
            desk.clock.advance(std::chrono::milliseconds(50));
            return calls() == count;
        });
    }
    void choose(int row)
    {
        historyPane->findChild<QTableView *>(u"history"_s)->selectRow(row);
        ASSERT_TRUE(waitUntil([this] { return historyPane->answer().answer().has_value(); }));
    }
    void click(QWidget &pane, const char *button)
    {
        auto *found = pane.findChild<QPushButton *>(QString::fromLatin1(button));
        ASSERT_TRUE(found->isEnabled()) << button;
        found->click();
    }
    static services::SavedCall saved(const QString &name, const QString &method)
    {
        services::SavedCall call;
        call.name = name;
        call.platform = domain::PlatformId::Telegram;
        call.method = method;
        return call;
    }

    core::SystemClock serverClock;
    sandbox::Server server{7, serverClock};
    TestDesk desk;
    std::unique_ptr<ui::shell::Desk> shown;
    QWidget window;
    models::BotRow bot;
    HistoryPane *historyPane = nullptr;
    CollectionsPane *collectionsPane = nullptr;
    std::unique_ptr<ApiAnswers> answers;
    std::unique_ptr<ApiHistory> history;
    std::unique_ptr<ApiCollections> collections;
};

} // namespace

TEST_F(ApiRecordsTest, ACallIsListedShownAndMadeAgain)
{
    call(u"getMe"_s);
    history->open();
    ASSERT_TRUE(lists(1));
    choose(0);
    EXPECT_TRUE(historyPane->answer().answer()->isGood());
    QList<services::ApiRequest> filled;
    QObject::connect(
        history.get(), &ApiHistory::fillAsked, history.get(),
        [&filled](const services::ApiRequest &request) { filled += request; });
    click(*historyPane, "historyEdit");
    ASSERT_EQ(filled.size(), 1);
    EXPECT_EQ(filled.first().method, u"getMe"_s);
    EXPECT_EQ(filled.first().bot, bot.key);
    click(*historyPane, "historySend");
    const auto *said = historyPane->findChild<QLabel *>(u"historySaid"_s);
    EXPECT_TRUE(waitUntil([said] { return said->text().startsWith(u"Sent again: 200"_s); }))
        << qPrintable(said->text());
    EXPECT_TRUE(lists(2)) << "what is sent again is a call of its own";
    click(*historyPane, "historyKeep");
    ASSERT_EQ(desk.collections.collections().size(), 1);
    EXPECT_EQ(desk.collections.collections().first().calls.first().method, u"getMe"_s);
}

TEST_F(ApiRecordsTest, TwoAnswersAreCompared)
{
    call(u"getMe"_s);
    call(u"getWebhookInfo"_s);
    history->open();
    ASSERT_TRUE(lists(2));
    historyPane->findChild<QTableView *>(u"history"_s)->selectAll();
    click(*historyPane, "historyCompare");
    ASSERT_TRUE(waitUntil([this] {
        const auto *words = window.findChild<QLabel *>(u"compareWords"_s);
        return words != nullptr && words->text().contains(u"difference"_s);
    }));
    const auto *tree = window.findChild<QTreeView *>(u"compareTree"_s);
    EXPECT_TRUE(tree->model()->headerData(2, Qt::Horizontal).toString().startsWith(u"getMe"_s))
        << "the older one first";
}

TEST_F(ApiRecordsTest, ACollectionIsRunAndWhatIsDoneToItIsUndone)
{
    collections->keep(saved(u"who"_s, u"getMe"_s));
    collections->keep(saved(u"who"_s, u"getWebhookInfo"_s));
    ASSERT_EQ(desk.collections.collections().first().calls.size(), 2);
    EXPECT_EQ(desk.collections.collections().first().calls.last().name, u"who 2"_s);
    click(*collectionsPane, "runStart");
    const auto *words = collectionsPane->findChild<QLabel *>(u"runWords"_s);
    ASSERT_TRUE(waitUntil([words] { return words->text() == u"All calls were made."_s; }))
        << qPrintable(words->text());
    ASSERT_TRUE(collectionsPane->run().answer().answer());
    EXPECT_TRUE(collectionsPane->run().answer().answer()->isGood());
    collectionsPane->choose({0, 0});
    click(*collectionsPane, "collectionRemove");
    EXPECT_EQ(desk.collections.collections().first().calls.size(), 1);
    const QList<QAction *> actions = collectionsPane->actions();
    ASSERT_FALSE(actions.isEmpty());
    actions.first()->trigger();
    EXPECT_EQ(desk.collections.collections().first().calls.size(), 2) << "undone";
    EXPECT_EQ(desk.collections.collections().first().calls.first().name, u"who"_s);
    // Another window's change is not taken back here.
    ASSERT_TRUE(desk.collections.replace({}));
    EXPECT_FALSE(actions.first()->isEnabled());
}

} // namespace botdeck::test
