// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UpdateListModel.h"
#include "ui/bots/BotsView.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/receiving/ConflictDialog.h"
#include "ui/shell/MainWindow.h"
#include "WindowTest.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

using domain::BotState;
using domain::BotStatus;
using domain::ConflictCause;
using ui::receiving::ConflictDialog;

namespace {

/// The window's side of how a bot receives.
class ReceivingTest : public WindowTest
{
protected:
    QAction &action(const char *name) { return child<QAction>(name); }
    void alter(int bot, const std::function<void(models::BotRow &)> &change)
    {
        QList<models::BotRow> bots = console.bots();
        change(bots[bot]);
        console.setBots(bots);
        pass();
    }
};

class ConflictDialogTest : public testing::Test
{
protected:
    ConflictDialog &open(const BotStatus &status, bool mayChange = true)
    {
        bot.key = domain::BotKey::fromStored(QStringLiteral("telegram:example:1"));
        bot.name = QStringLiteral("Owl");
        bot.status = status;
        dialog = std::make_unique<ConflictDialog>(bot, mayChange, theme);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        settle();
        return *dialog;
    }
    template <typename Widget>
    Widget &part(const char *name)
    {
        return *dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    /// The ways out that can be seen.
    QStringList ways()
    {
        QStringList names;
        for (const char *name : {"deleteWebhook", "deleteAndDrop", "waitForOther", "takeOver"}) {
            if (part<QPushButton>(name).isVisible())
                names += QString::fromLatin1(name);
        }
        return names;
    }
    static BotStatus webhook()
    {
        BotStatus status{BotState::WebhookSet};
        status.webhook =
            domain::WebhookFacts{QStringLiteral("bot.example"), 12, QStringLiteral("404 Not Found")};
        return status;
    }
    static BotStatus conflict(ConflictCause cause)
    {
        BotStatus status{BotState::Conflict, QStringLiteral("The server's words.")};
        status.conflict = cause;
        return status;
    }

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    models::BotRow bot;
    std::unique_ptr<ConflictDialog> dialog;
};

} // namespace

TEST_F(ConflictDialogTest, EachCauseHasItsWaysOutAndNoOthers)
{
    open(webhook());
    EXPECT_EQ(ways(), (QStringList{QStringLiteral("deleteWebhook"), QStringLiteral("deleteAndDrop")}));
    const QString facts = part<QLabel>("conflictFacts").text();
    EXPECT_TRUE(facts.contains(QStringLiteral("bot.example"))) << qPrintable(facts);
    EXPECT_TRUE(facts.contains(QStringLiteral("12")));
    EXPECT_TRUE(facts.contains(QStringLiteral("404 Not Found")));
    open(webhook(), false);
    EXPECT_EQ(ways(), QStringList()) << "nothing that changes anything may be sent";
    open(conflict(ConflictCause::OtherProgram));
    EXPECT_EQ(ways(), QStringList{QStringLiteral("waitForOther")});
    open(conflict(ConflictCause::Unknown));
    EXPECT_EQ(ways(), QStringList{QStringLiteral("waitForOther")});
    EXPECT_TRUE(part<QLabel>("conflictFacts").text().contains(QStringLiteral("The server's words.")));
    open(conflict(ConflictCause::OtherBotdeck));
    EXPECT_EQ(ways(), QStringList{QStringLiteral("takeOver")});
}

TEST_F(ConflictDialogTest, ItFollowsTheBotsState)
{
    open(conflict(ConflictCause::OtherProgram));
    QSignalSpy waits(dialog.get(), &ConflictDialog::waitAsked);
    QTest::mouseClick(&part<QPushButton>("waitForOther"), Qt::LeftButton);
    EXPECT_EQ(waits.size(), 1);
    bot.status.retryIn = std::chrono::seconds(60);
    dialog->setBot(bot, true);
    EXPECT_EQ(ways(), QStringList());
    EXPECT_TRUE(part<QLabel>("conflictFacts").text().contains(QStringLiteral("one try a minute")));
    dialog->sayFailure(QStringLiteral("It went wrong."));
    EXPECT_TRUE(part<QLabel>("note").isVisible());
    bot.status = {BotState::Live};
    dialog->setBot(bot, true);
    EXPECT_EQ(ways(), QStringList());
    EXPECT_TRUE(part<QLabel>("conflictTitle").text().contains(QStringLiteral("Nothing hinders")));
    EXPECT_FALSE(part<QLabel>("note").isVisible());
}

TEST_F(ConflictDialogTest, AWebhookIsDeletedOnlyAfterAQuestionWhoseEnterIsNo)
{
    open(webhook());
    QSignalSpy deletes(dialog.get(), &ConflictDialog::deleteAsked);
    const auto question = [this] {
        return dialog->findChild<QMessageBox *>(QStringLiteral("deleteWebhookQuestion"));
    };
    QTest::mouseClick(&part<QPushButton>("deleteAndDrop"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return question() != nullptr && question()->isVisible(); }));
    EXPECT_TRUE(question()->informativeText().contains(QStringLiteral("thrown away")));
    QTest::keyClick(question(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return question() == nullptr; }));
    EXPECT_TRUE(deletes.isEmpty());
    QTest::mouseClick(&part<QPushButton>("deleteWebhook"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return question() != nullptr && question()->isVisible(); }));
    EXPECT_FALSE(question()->informativeText().contains(QStringLiteral("thrown away")));
    QTest::mouseClick(question()->findChild<QPushButton *>(QStringLiteral("yes")), Qt::LeftButton);
    ASSERT_EQ(deletes.size(), 1);
    EXPECT_EQ(deletes.first().first().toBool(), false);
}

TEST_F(ReceivingTest, TheChoiceToPeekIsTheChosenBots)
{
    QAction &peek = action("peek");
    EXPECT_FALSE(peek.isEnabled()) << "no bot is chosen";
    alter(0, [](models::BotRow &bot) { bot.peeks = true; });
    alter(1, [](models::BotRow &bot) { bot.peeks = bot.watchOnly = true; });
    window->bots().choose(key(0));
    EXPECT_TRUE(peek.isEnabled());
    EXPECT_TRUE(peek.isChecked());
    EXPECT_EQ(action("stopPolling").text(), QStringLiteral("S&top peeking"));
    window->bots().choose(key(1));
    EXPECT_FALSE(peek.isEnabled()) << "one that is only watched has no choice";
    EXPECT_TRUE(peek.isChecked());
    window->bots().choose(key(2));
    EXPECT_FALSE(peek.isChecked());
    EXPECT_EQ(action("stopPolling").text(), QStringLiteral("S&top polling"));
}

TEST_F(ReceivingTest, PollingAgainIsAskedAboutAndEnterIsNo)
{
    alter(0, [](models::BotRow &bot) {
        bot.peeks = true;
        bot.status = {BotState::Peeking};
    });
    window->bots().choose(key(0));
    action("peek").trigger();
    QWidget &question = dialog("pollQuestion");
    EXPECT_TRUE(action("peek").isChecked()) << "nothing has changed yet";
    QTest::keyClick(&question, Qt::Key_Return);
    pass();
    EXPECT_TRUE(action("peek").isChecked());
}

TEST_F(ReceivingTest, TheStateIsSaidInDockAndStatusLine)
{
    BotStatus status{BotState::Peeking};
    status.pending = 100;
    status.morePending = true;
    console.setState(key(0), status);
    window->bots().choose(key(0));
    pass();
    const QString words = QStringLiteral("Peeking, 100+ pending");
    const QString line = child<QLabel>("statusState").text();
    EXPECT_TRUE(line.contains(words)) << qPrintable(line);
    EXPECT_TRUE(line.contains(QStringLiteral("still get these updates"))) << "a guess on CloudChat";
    const auto &model = window->bots().bots();
    EXPECT_TRUE(model.indexOf(key(0)).data(Qt::AccessibleTextRole).toString().contains(words));
}

TEST_F(ReceivingTest, OnlyAnUpdateThatWaitsCanBeConfirmedTo)
{
    window->bots().choose(key(0));
    arrive(7);
    models::UpdateListModel &updates = window->findChild<ui::monitor::MonitorPage *>()->updates();
    auto &table = *window->findChild<ui::monitor::UpdatesTable *>();
    table.setFocus();
    table.selectRow(0);
    pass();
    EXPECT_FALSE(action("confirmToHere").isEnabled());
    domain::StoredUpdate row;
    row.seq = updates.seqAt(0);
    ASSERT_NE(row.seq, 0);
    row.bot = key(0);
    row.unconfirmed = true;
    row.update.updateId = core::Id(4711);
    updates.setRows({row});
    pass();
    EXPECT_FALSE(action("confirmToHere").isEnabled()) << "its bot does not peek";
    console.setState(key(0), {BotState::Peeking});
    pass();
    ASSERT_TRUE(action("confirmToHere").isEnabled());
    action("confirmToHere").trigger();
    auto &question = static_cast<QMessageBox &>(dialog("confirmQuestion"));
    EXPECT_TRUE(question.text().contains(QStringLiteral("4711"))) << qPrintable(question.text());
    EXPECT_TRUE(question.informativeText().contains(QStringLiteral("will not get it any more")));
    QTest::keyClick(&question, Qt::Key_Escape);
}

// That the view is held no longer is told to the bots' list first, whose numbers change; only then the choice
// knows that nothing is selected.
TEST_F(ReceivingTest, AFilterTakesAnUpdateThatHeldTheViewOutOfTheTable)
{
    auto &monitor = *window->findChild<ui::monitor::MonitorPage *>();
    arrive(7);
    monitor.choose(1);
    pass();
    ASSERT_EQ(monitor.selectedCount(), 1);
    arrive(7);
    const auto unread = [this] {
        const auto &bots = window->bots().bots();
        return bots.botAt(bots.indexOf(key(0)))->unread;
    };
    ASSERT_GT(unread(), 0) << "held by what is selected";
    monitor.setFilter(QStringLiteral("nothing-says-this"));
    pass(std::chrono::seconds(1));
    EXPECT_EQ(unread(), 0);
    EXPECT_EQ(monitor.selectedCount(), 0);
    EXPECT_FALSE(action("confirmToHere").isEnabled());
}

TEST_F(ReceivingTest, ABotAtRestAfterA409LeadsToTheDiagnosis)
{
    EXPECT_FALSE(action("diagnose").isVisible());
    console.setState(
        key(1), {BotState::Conflict, QStringLiteral("words"), {}, false, ConflictCause::OtherProgram});
    window->bots().choose(key(1));
    pass();
    EXPECT_TRUE(action("diagnose").isEnabled());
    EXPECT_EQ(child<QLabel>("emptyTitle").text(), QStringLiteral("Conflict 409"));
    auto &button = child<QPushButton>("emptyAction");
    EXPECT_EQ(button.text(), QStringLiteral("Diagnose…"));
    QTest::mouseClick(&button, Qt::LeftButton);
    QWidget &diagnosis = dialog("conflictDialog");
    EXPECT_TRUE(diagnosis.windowTitle().startsWith(QStringLiteral("Diagnose: ")));
    console.setState(key(1), {BotState::Live});
    pass();
    EXPECT_TRUE(diagnosis.findChild<QLabel *>(QStringLiteral("conflictTitle"))
                    ->text()
                    .contains(QStringLiteral("Nothing hinders")));
}

} // namespace botdeck::test
