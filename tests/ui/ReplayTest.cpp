// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplayDialogFixture.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/replay/ResultsModel.h"
#include "ui/replay/ResultsPane.h"
#include "WindowTest.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkProxy>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

namespace botdeck::test {

using ui::replay::ReplayWay;

namespace {

class ReplayWindowTest : public WindowTest
{
protected:
    QAction &action(const char *name) { return child<QAction>(name); }
    void clickRow(int row)
    {
        auto &table = window->monitor().table();
        const QRect rect = table.visualRect(table.model()->index(row, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, rect.center());
        pass();
    }
};

} // namespace

TEST_F(ReplayWindowTest, TheEntriesCanBeChosenForWhatThereIs)
{
    EXPECT_FALSE(action("replayToSandbox").isEnabled());
    EXPECT_FALSE(action("editAndReplay").isEnabled());
    arrive(5);
    pass();
    EXPECT_TRUE(action("replayToSandbox").isEnabled());
    EXPECT_FALSE(action("editAndReplay").isEnabled());
    clickRow(2);
    EXPECT_TRUE(action("editAndReplay").isEnabled());
    EXPECT_TRUE(child<QMenu>("editMenu").actions().contains(&action("replayToWebhook")));
    auto &table = window->monitor().table();
    EXPECT_TRUE(table.actions().contains(&action("replayToWebhook"))) << "its row menu";
    QTest::keyClick(&table, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QWidget &opened = dialog("replayDialog");
    EXPECT_TRUE(opened.findChild<QRadioButton *>(QStringLiteral("toWebhook"))->isChecked());
    EXPECT_TRUE(opened.findChild<QRadioButton *>(QStringLiteral("selected"))->isChecked());
}

TEST_F(ReplayDialogTest, TheSelectedOnesGoIntoTheSandboxWithTheKeyboardAlone)
{
    QDialog &dialog = openReplay(ReplayWay::Sandbox, {first, first + 2});
    auto &bots = part<QComboBox>(dialog, "sandboxBots");
    ASSERT_TRUE(waitUntil([&] { return bots.currentText() == telegramBot().name; })) << "its platform's";
    EXPECT_TRUE(part<QRadioButton>(dialog, "selected").isChecked());
    EXPECT_EQ(focus(), QStringLiteral("sandboxBots"));
    press(Qt::Key_Return);
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("2 of 2")));
    EXPECT_EQ(cell(dialog, 0, 0), QStringLiteral("1"));
    EXPECT_EQ(cell(dialog, 0, 2), QStringLiteral("Arrived"));
    EXPECT_EQ(cell(dialog, 1, 0), QStringLiteral("3"));
    const QByteArray polled =
        RawClient(sandboxPort).exchange(httpGet("/bot" + telegramBot().token + "/getUpdates")).body;
    EXPECT_EQ(polled.count(R"("date":1.50,"text":"hello")"), 2) << polled.toStdString();
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("replayDialog"); }));
}

TEST_F(ReplayDialogTest, AllShownOnesGoToAWebhookAndEachAnswerIsTold)
{
    server.script(
        {act::answer(R"({"method":"sendMessage","chat_id":1})"), act::answer("broken", "500 Oh no"),
         act::answer("ok")});
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first});
    EXPECT_EQ(focus(), QStringLiteral("address"));
    EXPECT_FALSE(part<QPushButton>(dialog, "replay").isEnabled());
    type(hook().toUtf8().constData());
    // On its circle: a radio button may be wider than its words.
    auto &all = part<QRadioButton>(dialog, "shown");
    QTest::mouseClick(&all, Qt::LeftButton, {}, QPoint(8, all.height() / 2));
    ASSERT_TRUE(all.isChecked());
    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("3 of 4")));
    ASSERT_EQ(server.requests().size(), 4);
    EXPECT_EQ(server.requests().at(0).body, replayedBytes(1));
    EXPECT_EQ(server.requests().at(3).body, "{\"update_id\":4,\"message\":{\"text\":\"\xff\"}}");
    EXPECT_EQ(cell(dialog, 1, 2), QStringLiteral("Refused"));
    auto &table = part<QTableView>(dialog, "results");
    const auto clickRow = [&table](int row) {
        const QRect cellRect = table.visualRect(table.model()->index(row, 2));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cellRect.center());
    };
    clickRow(0);
    EXPECT_TRUE(words(dialog, "resultWords").contains(QStringLiteral("sendMessage")));
    EXPECT_EQ(
        part<QPlainTextEdit>(dialog, "answer").toPlainText(),
        QStringLiteral(R"({"method":"sendMessage","chat_id":1})"));
    clickRow(1);
    EXPECT_TRUE(words(dialog, "resultWords").contains(QStringLiteral("500")));
    click(part<QPushButton>(dialog, "copyCurl"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("Copied")));
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(QStringLiteral("curl ")));
    EXPECT_TRUE(copied.contains(QString::fromUtf8(replayedBytes(2))));
    EXPECT_EQ(lastAddress, hook());
}

TEST_F(ReplayDialogTest, NothingGoesToAnotherMachineWithoutAWord)
{
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first});
    type("http://hooks.example/");
    EXPECT_FALSE(part<QPushButton>(dialog, "replay").isEnabled());
    EXPECT_TRUE(words(dialog, "targetWords").contains(QStringLiteral("https")));
    auto &address = part<QLineEdit>(dialog, "address");
    address.selectAll();
    type("https://hooks.example/secret-path");
    EXPECT_TRUE(words(dialog, "targetWords").contains(QStringLiteral("hooks.example is not this machine")));
    press(Qt::Key_Return);
    QDialog &question = shown("replayQuestion");
    press(Qt::Key_Return); // the way back is what Enter does
    ASSERT_TRUE(waitUntil([this] { return !isOpen("replayQuestion"); }));
    std::ignore = question;
    EXPECT_FALSE(part<QTableView>(dialog, "results").isVisible());
    EXPECT_TRUE(lastAddress.isEmpty());
}

TEST_F(ReplayDialogTest, TheWayToAnotherMachineIsTheProxyOfTheSettings)
{
    server.script({act::answer({}, "502 Bad Gateway")});
    registry->setUsualProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), server.serverPort()));
    lastAddress = QStringLiteral("https://hooks.example/hook");
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first});
    press(Qt::Key_Return);
    click(part<QPushButton>(shown("replayQuestion"), "yes"));
    ASSERT_TRUE(waitUntil([this] { return !server.requests().isEmpty(); }));
    EXPECT_EQ(server.requests().constFirst().target, "hooks.example:443");
    EXPECT_TRUE(says(dialog, "note", QStringLiteral("0 of 1")));
}

TEST_F(ReplayDialogTest, OfMoreThanAThousandTheNewestKeepTheirAnswers)
{
    ui::replay::ResultsPane pane(replayParts());
    pane.begin(ReplayWay::Webhook);
    services::ReplayResult result;
    result.verdict = services::ReplayVerdict::Refused;
    result.httpStatus = 500;
    result.answer = "broken";
    result.answerBytes = 6;
    for (qint64 seq = 1; seq <= ui::replay::ResultsModel::answersKept + 1; ++seq) {
        pane.beginOne(seq);
        result.seq = seq;
        pane.endOne(result);
    }
    pane.show();
    auto &table = part<QTableView>(pane, "results");
    table.selectRow(0);
    EXPECT_TRUE(words(pane, "resultWords").contains(QStringLiteral("500")));
    EXPECT_TRUE(words(pane, "answerTitle").contains(QStringLiteral("no longer kept")));
    EXPECT_FALSE(part<QPlainTextEdit>(pane, "answer").isVisible());
    EXPECT_TRUE(pane.results().result(0)->answer.isEmpty());
    table.selectRow(1);
    EXPECT_EQ(words(pane, "answerTitle"), QStringLiteral("Its answer"));
    EXPECT_EQ(part<QPlainTextEdit>(pane, "answer").toPlainText(), QStringLiteral("broken"));
}

TEST_F(ReplayDialogTest, StopEndsWhatIsUnderWayAndTheDialogStays)
{
    server.script({act::keepSilent()});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first, first + 1});
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return server.requests().size() == 1; }));
    EXPECT_EQ(cell(dialog, 0, 2), QStringLiteral("Sending…"));
    EXPECT_EQ(focus(), QStringLiteral("close"));
    press(Qt::Key_Escape);
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("Stopped.")));
    EXPECT_EQ(cell(dialog, 0, 2), QStringLiteral("Outcome unknown"));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(ReplayDialogTest, EverythingIsReachedWithTabAndHasAName)
{
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first, first + 1});
    const QStringList round = tabRound();
    for (const char *name : {"address", "pace", "stopAtFailure", "close"})
        EXPECT_TRUE(round.contains(QLatin1StringView(name)))
            << name << ": " << round.join(u' ').toStdString();
    for (const char *name : {"address", "sandboxBots", "longestPause", "results", "answer", "progress"})
        EXPECT_FALSE(part<QWidget>(dialog, name).accessibleName().isEmpty()) << name;
}

} // namespace botdeck::test
