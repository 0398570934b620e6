// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace Passport from "no key" to a user's fields, by clicks and keys; only the platform's side,
// which encrypts, is the bench's.
#include "PassportWindow.h"
#include "ui/bots/BotsView.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/FieldsModel.h"
#include "ui/passport/KeyListModel.h"

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

using ui::passport::FieldsModel;
using ui::passport::WizardStep;

TEST_F(PassportWindow, FromNoKeyToAUsersFields)
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

TEST_F(PassportWindow, AStageBrokenOnPurposeFailsThereAndASecondCopyIsRecognised)
{
    ASSERT_NO_FATAL_FAILURE(makeKey());
    click("decryptACallback");
    auto &widget = wizard().decrypting();
    Q_EMIT widget.breakAsked(domain::PassportStage::Length);
    ASSERT_TRUE(waitUntil([this] { return ended(domain::PassportStage::Length, domain::Verdict::Failed); }));
    EXPECT_EQ(cell("stages", 4, 1), QStringLiteral("not run"));
    EXPECT_EQ(child<QTableView>("fields").model()->rowCount(), 0);
    QGuiApplication::clipboard()->setText(answerAt(QStringLiteral("https://bot.example/")));
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

TEST_F(PassportWindow, AKeyIsRemovedOnlyAfterAQuestion)
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

TEST_F(PassportWindow, OnlyCloudChatHasIt)
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
