// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Passport from "no key" to a user's fields, by clicks and keys; only the platform's side,
// which encrypts, is the bench's.
#include "domain/passport/AuthorisationLink.h"
#include "security/RsaPublicKey.h"
#include "services/PassportBench.h"
#include "ui/bots/BotsView.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/FieldsModel.h"
#include "ui/passport/KeyListModel.h"
#include "ui/passport/PassportWizard.h"
#include "ui/passport/VerdictModel.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace botdeck::test {

namespace {

using services::PassportReturn;
using services::PassportVisit;
using ui::passport::FieldsModel;
using ui::passport::PassportWizard;
using ui::passport::WizardStep;

class PassportWorkspaceTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        ui::shell::Desk parts = desk.desk();
        parts.passportSide = [this](const PassportVisit &visit, QObject *, const auto &then) {
            visits += visit;
            then(PassportReturn{answerTo(visit)});
        };
        window.reset();
        window = std::make_unique<ui::shell::MainWindow>(console, parts);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get(), 30'000));
        models::BotRow bot;
        bot.key = domain::BotKey::sandbox(domain::PlatformId::CloudChat, QStringLiteral("12345678"));
        bot.name = QStringLiteral("Support Desk");
        bot.demo = true;
        models::BotRow other;
        other.key = domain::BotKey::sandbox(domain::PlatformId::Fanbook, QStringLiteral("5"));
        other.name = QStringLiteral("Guild Warden");
        other.platform = domain::PlatformId::Fanbook;
        console.setBots({bot, other});
        pass();
        window->bots().choose(bot.key);
        window->workspaces().choose(ui::shell::Workspace::Passport);
        ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.isLoaded(); }));
        settle();
    }
    /// What the platform would answer.
    QString answerTo(const PassportVisit &visit)
    {
        const auto link = domain::readLink(visit.link);
        const auto key = security::RsaPublicKey::fromPem(visit.publicKey);
        if (!link || !key)
            return {};
        services::PassportSample sample;
        sample.nowMs = clock.wallMs();
        return services::sampleCallback(*key, sample).value_or(QString());
    }
    void click(const char *button)
    {
        auto &found = child<QAbstractButton>(button);
        ASSERT_TRUE(found.isVisible() && found.isEnabled()) << button;
        // What can be clicked of a check box is at its left.
        QTest::mouseClick(&found, Qt::LeftButton, {}, {found.width() / 20 + 2, found.height() / 2});
        settle();
    }
    /// A first key by the dialog of the empty page.
    void makeKey()
    {
        click("firstKey");
        click("beginKey");
        ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.keys().size() == 1; }));
        auto &shown = child<QWidget>("keyDialog");
        ASSERT_TRUE(waitUntil([this] { return !child<QWidget>("keyProgress").isVisible(); }));
        QTest::keyClick(&shown, Qt::Key_Escape);
        ASSERT_TRUE(waitUntil(
            [this] { return window->findChild<QWidget *>(QStringLiteral("keyDialog")) == nullptr; }));
        ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.current(key(0)).has_value(); }));
    }
    PassportWizard &wizard() { return child<PassportWizard>("passportWizard"); }
    QString cell(const char *table, int row, int column)
    {
        return child<QTableView>(table).model()->index(row, column).data().toString();
    }
    bool allPassed()
    {
        for (int row = 0; row < 9; ++row) {
            const auto verdict = child<QTableView>("stages").model()->index(row, 0).data(
                ui::passport::VerdictModel::VerdictRole);
            if (verdict.toInt() != int(domain::Verdict::Passed))
                return false;
        }
        return true;
    }

    QList<PassportVisit> visits;
};

} // namespace

TEST_F(PassportWorkspaceTest, FromNoKeyToAUsersFields)
{
    ASSERT_NO_FATAL_FAILURE(makeKey());
    EXPECT_EQ(
        cell("keys", 0, ui::passport::KeyListModel::StateColumn), QStringLiteral("current, local only"));
    click("newAuthorisation");
    QTest::mouseClick(wizard().button(QWizard::NextButton), Qt::LeftButton);
    settle();
    EXPECT_TRUE(
        child<QPlainTextEdit>("publicPem").toPlainText().contains(QStringLiteral("BEGIN PUBLIC KEY")));
    click("isHandedOver");
    ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.keys().first().handedOver; }));
    QTest::mouseClick(wizard().button(QWizard::NextButton), Qt::LeftButton);
    settle();
    QTest::keyClicks(&child<QLineEdit>("callbackAddress"), QStringLiteral("https://bot.example/passport"));
    QTest::mouseClick(wizard().button(QWizard::NextButton), Qt::LeftButton);
    settle();
    click("guestConsents");
    ASSERT_EQ(visits.size(), 1);
    EXPECT_TRUE(visits.first().consents);
    ASSERT_TRUE(waitUntil([this] { return child<QTableView>("callbacks").model()->rowCount() == 1; }));
    auto *came = wizard().findChild<QTableView *>(QStringLiteral("callbacks"));
    ASSERT_NE(came, nullptr);
    QTest::mouseClick(
        came->viewport(), Qt::LeftButton, {}, came->visualRect(came->model()->index(0, 0)).center());
    QTest::mouseClick(wizard().findChild<QPushButton *>(QStringLiteral("decryptCallback")), Qt::LeftButton);
    ASSERT_EQ(wizard().step(), WizardStep::Decrypt);
    ASSERT_TRUE(waitUntil([this] { return allPassed(); }));
    EXPECT_EQ(cell("fields", 0, FieldsModel::NameColumn), QStringLiteral("userid"));
    EXPECT_EQ(cell("fields", 1, FieldsModel::ValueColumn), QStringLiteral("••••••"));
    QTest::mouseClick(wizard().button(QWizard::FinishButton), Qt::LeftButton);
    ASSERT_TRUE(waitUntil(
        [this] { return window->findChild<QWidget *>(QStringLiteral("passportWizard")) == nullptr; }));
    EXPECT_EQ(cell("callbacks", 0, 1), QStringLiteral("passed"));
}

TEST_F(PassportWorkspaceTest, AStageBrokenOnPurposeFailsThereAndASecondCopyIsRecognised)
{
    ASSERT_NO_FATAL_FAILURE(makeKey());
    click("decryptACallback");
    auto &widget = wizard().decrypting();
    Q_EMIT widget.breakAsked(domain::PassportStage::Length);
    ASSERT_TRUE(waitUntil([this] {
        return child<QTableView>("stages").model()->index(3, 0).data(
                   ui::passport::VerdictModel::VerdictRole) == int(domain::Verdict::Failed);
    }));
    EXPECT_EQ(cell("stages", 4, 1), QStringLiteral("not run"));
    EXPECT_EQ(child<QTableView>("fields").model()->rowCount(), 0);
    QGuiApplication::clipboard()->setText(answerTo(
        {key(0), domain::linkText({core::Id(1), QStringLiteral("https://bot.example/")}),
         desk.passportKeys.keys().first().publicPem}));
    for (int time = 0; time < 2; ++time) {
        wizard().goTo(WizardStep::Receive);
        settle();
        click("pasteCallback");
    }
    EXPECT_EQ(wizard().step(), WizardStep::Decrypt);
    ASSERT_TRUE(waitUntil([this] { return allPassed(); }));
    wizard().goTo(WizardStep::Receive);
    EXPECT_EQ(
        wizard().findChild<QTableView *>(QStringLiteral("callbacks"))->model()->index(0, 2).data().toString(),
        QStringLiteral("came before"));
}

TEST_F(PassportWorkspaceTest, AKeyIsRemovedOnlyAfterAQuestion)
{
    ASSERT_NO_FATAL_FAILURE(makeKey());
    auto &keys = child<QTableView>("keys");
    QTest::mouseClick(
        keys.viewport(), Qt::LeftButton, {}, keys.visualRect(keys.model()->index(0, 0)).center());
    child<QAction>("removeKey").trigger();
    auto &question = child<QMessageBox>("removeKeyQuestion");
    EXPECT_TRUE(question.informativeText().contains(QStringLiteral("never be decrypted again")));
    QTest::mouseClick(question.findChild<QPushButton *>(QStringLiteral("yes")), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.keys().isEmpty(); }));
    settle();
    EXPECT_TRUE(child<QWidget>("noKey").isVisible());
}

TEST_F(PassportWorkspaceTest, OnlyCloudChatHasIt)
{
    window->bots().choose(key(1));
    settle();
    EXPECT_FALSE(child<QWidget>("passportPage").isVisible());
    QStringList words;
    for (const QLabel *label : window->findChildren<QLabel *>(QStringLiteral("emptyTitle"))) {
        if (label->isVisible())
            words += label->text();
    }
    EXPECT_EQ(words, QStringList{QStringLiteral("Only CloudChat has this flow.")});
}

} // namespace botdeck::test
