// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "sandbox/Server.h"
#include "SettingsFixture.h"
#include "storage/UpdateStore.h"
#include "tests/support/RawHttp.h"
#include "tests/support/RawServer.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/replay/JsonEditor.h"
#include "ui/replay/ReplayDialog.h"
#include "ui/replay/ResultsModel.h"
#include "ui/replay/ResultsPane.h"
#include "WindowTest.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkProxy>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

namespace botdeck::test {

namespace {

using ui::replay::ReplayDialog;
using ui::replay::ReplayWay;

QByteArray replayedBytes(int id)
{
    return R"({"update_id":)" + QByteArray::number(id) +
           R"(,"message":{"message_id":5,"date":1.50,"text":"hello"}})";
}

QByteArray longLine()
{
    return R"({"update_id":5,"message":{"text":")" + QByteArray(9'000, 'a') + R"("}})";
}

/// The dialog over a real store with three updates of a Telegram bot, one that is no JSON and one with a long
/// line, before a real sandbox and a real server on this machine.
class ReplayDialogTest : public SettingsFixture
{
protected:
    void SetUp() override
    {
        fillStore();
        SettingsFixture::SetUp();
        const auto port = sandboxServer.start();
        ASSERT_TRUE(port);
        sandboxPort = *port;
        addBots();
    }
    void fillStore()
    {
        const auto store = storage::UpdateStore::open(storeFolder());
        ASSERT_TRUE(store) << qPrintable(store.error().detail);
        QList<domain::Update> batch;
        for (int id = 1; id <= 3; ++id)
            batch += domain::decodeUpdate(replayedBytes(id));
        batch += domain::decodeUpdate("{\"update_id\":4,\"message\":{\"text\":\"\xff\"}}");
        batch += domain::decodeUpdate(longLine());
        const auto stored = (*store)->append({source(), domain::Stream::Poll, batch, 1'790'000'000'000});
        ASSERT_TRUE(stored);
        first = stored->firstSeq;
    }
    static domain::BotKey source()
    {
        return domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:4711"));
    }
    void addBots()
    {
        workbench->add({{source(), QStringLiteral("Real"), {}, domain::PlatformId::Telegram}});
        for (const sandbox::BotAccount &bot : sandboxServer.bots()) {
            models::BotRow row{
                domain::BotKey::sandbox(bot.platform, bot.id.toString()), bot.name, {}, bot.platform};
            row.demo = true;
            workbench->add({row});
        }
    }
    /// The first of the platform's, which is what the dialog suggests.
    const sandbox::BotAccount &telegramBot()
    {
        for (const sandbox::BotAccount &bot : sandboxServer.bots()) {
            if (bot.platform == domain::PlatformId::Telegram)
                return bot;
        }
        throw std::runtime_error("the sandbox has no such bot");
    }
    ui::replay::ReplayParts replayParts()
    {
        const auto arrive = [this](
                                const services::SandboxArrival &arrival, QObject *context,
                                const std::function<void(const core::Result<QByteArray> &)> &then) {
            for (const sandbox::BotAccount &bot : sandboxServer.bots()) {
                if (domain::BotKey::sandbox(bot.platform, bot.id.toString()) != arrival.bot)
                    continue;
                const auto arrived = sandboxServer.replay(bot, arrival.raw);
                QMetaObject::invokeMethod(
                    context, [then, arrived] { then(arrived); }, Qt::QueuedConnection);
            }
        };
        return {theme, clock, *workbench, *registry, redactor, arrive, lastAddress};
    }
    QDialog &openReplay(ReplayWay way, const QList<qint64> &selected, bool edits = false)
    {
        const QList<qint64> all{first, first + 1, first + 2, first + 3};
        (new ReplayDialog(replayParts(), {way, all, selected, edits}, window.get()))->open();
        return shown(edits ? "editReplayDialog" : "replayDialog");
    }
    static QString cell(QDialog &dialog, int row, int column)
    {
        const QAbstractItemModel *model = part<QTableView>(dialog, "results").model();
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] QString hook() const { return server.url().toString() + QStringLiteral("/hook"); }

    core::SystemClock sandboxClock;
    sandbox::Server sandboxServer{7, sandboxClock};
    quint16 sandboxPort = 0;
    RawServer server;
    QString lastAddress;
    qint64 first = 0;
};

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

TEST_F(ReplayDialogTest, WhatIsTypedIsCheckedAndSentAsTyped)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 1}, true);
    auto &json = part<QPlainTextEdit>(dialog, "json");
    ASSERT_TRUE(waitUntil([&] { return json.toPlainText().contains(QStringLiteral("1.50")); }));
    auto &replay = part<QPushButton>(dialog, "replay");
    EXPECT_TRUE(replay.isEnabled());
    const int lines = json.blockCount();
    ASSERT_GT(lines, 4);
    json.setFocus();
    json.moveCursor(QTextCursor::End);
    press(Qt::Key_Backspace);
    EXPECT_FALSE(replay.isEnabled());
    EXPECT_TRUE(words(dialog, "mistake").startsWith(QStringLiteral("Line ")))
        << words(dialog, "mistake").toStdString();
    type(",\"more\": 1e2}");
    EXPECT_TRUE(replay.isEnabled()) << words(dialog, "mistake").toStdString();
    const QByteArray typed = json.toPlainText().toUtf8();
    click(replay);
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    EXPECT_EQ(server.requests().constFirst().body, typed);
    EXPECT_TRUE(typed.contains("1.50"));
    EXPECT_TRUE(typed.endsWith(",\"more\": 1e2}"));
}

TEST_F(ReplayDialogTest, ChangesAreNotGivenUpWithoutAWord)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 1}, true);
    auto &json = part<QPlainTextEdit>(dialog, "json");
    ASSERT_TRUE(waitUntil([&] { return !json.toPlainText().isEmpty(); }));
    const auto appendBlank = [&] {
        dialog.activateWindow();
        json.setFocus();
        ASSERT_TRUE(waitUntil([&] { return json.hasFocus(); }));
        json.moveCursor(QTextCursor::End);
        press(Qt::Key_Space);
    };
    appendBlank();
    press(Qt::Key_Escape);
    std::ignore = shown("discardQuestion");
    press(Qt::Key_Return); // the way back is what Enter does
    ASSERT_TRUE(waitUntil([this] { return !isOpen("discardQuestion"); }));
    ASSERT_TRUE(isOpen("editReplayDialog"));
    EXPECT_TRUE(json.toPlainText().endsWith(u' '));
    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    appendBlank();
    dialog.close();
    click(part<QPushButton>(shown("discardQuestion"), "yes"));
    EXPECT_TRUE(waitUntil([this] { return !isOpen("editReplayDialog"); }));
}

TEST_F(ReplayDialogTest, WhatWasReplayedIsClosedAtOnce)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 1}, true);
    auto &json = part<QPlainTextEdit>(dialog, "json");
    ASSERT_TRUE(waitUntil([&] { return !json.toPlainText().isEmpty(); }));
    json.setFocus();
    json.moveCursor(QTextCursor::End);
    press(Qt::Key_Space);
    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return !isOpen("editReplayDialog"); }));
}

TEST_F(ReplayDialogTest, WhatNobodyChangedGoesAsItWasReceived)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 3}, true);
    ASSERT_TRUE(says(dialog, "mistake", QStringLiteral("no text")));
    EXPECT_FALSE(part<QPlainTextEdit>(dialog, "json").isVisible());
    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    EXPECT_EQ(server.requests().constFirst().body, "{\"update_id\":4,\"message\":{\"text\":\"\xff\"}}");
}

TEST_F(ReplayDialogTest, WhatHasALongLineIsNotEditedAndGoesAsItWasReceived)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 4}, true);
    ASSERT_TRUE(says(dialog, "mistake", QStringLiteral("too large")));
    EXPECT_FALSE(part<QPlainTextEdit>(dialog, "json").isVisible());
    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    EXPECT_EQ(server.requests().constFirst().body, longLine());
}

// A line is laid out as a whole, which takes long for a long one.
TEST_F(ReplayDialogTest, WhatIsPastedGetsShortLinesAndLosesNothing)
{
    server.script({act::answer("ok")});
    lastAddress = hook();
    QDialog &dialog = openReplay(ReplayWay::Webhook, {first + 1}, true);
    auto &json = part<QPlainTextEdit>(dialog, "json");
    ASSERT_TRUE(waitUntil([&] { return !json.toPlainText().isEmpty(); }));
    QString members;
    for (int at = 0; at < 30; ++at)
        members += QStringLiteral(",\"m%1\":[1.50,\"%2\"]").arg(at).arg(QString(1'000, u'x'));
    const QString pasted = QStringLiteral("{\"update_id\":5,\"text\":\"a\u2029b\"%1}").arg(members);
    QGuiApplication::clipboard()->setText(pasted);
    json.selectAll();
    json.paste();
    EXPECT_GT(json.blockCount(), 60);
    const QString before = json.toPlainText();

    QGuiApplication::clipboard()->setText(QStringLiteral("[\"%1\"]").arg(QString(1'000'000, u'x')));
    json.paste();
    EXPECT_TRUE(words(dialog, "mistake").startsWith(QStringLiteral("Nothing was pasted")))
        << words(dialog, "mistake").toStdString();
    QGuiApplication::clipboard()->setText(QString(ui::replay::JsonEditor::longestLine, u'x'));
    json.paste();
    EXPECT_TRUE(json.toPlainText() == before) << "it would have stood behind others in its line";

    click(part<QPushButton>(dialog, "replay"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("1 of 1")));
    EXPECT_EQ(
        domain::minified(server.requests().constFirst().body),
        QString(pasted).replace(QChar(0x2029), QStringLiteral("\\u2029")).toUtf8());
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
