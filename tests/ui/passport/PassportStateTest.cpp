// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a callback besides its fields: whether it answers a link of ours, came before, is old.
#include "domain/passport/AuthorisationLink.h"
#include "PassportWindow.h"
#include "ui/bots/BotsView.h"
#include "ui/look/Sentence.h"
#include "ui/passport/CallbackListModel.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/LinkWidget.h"
#include "ui/passport/ReceiveWidget.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace botdeck::test {

using ui::passport::CallbackListModel;
using ui::passport::WizardStep;

namespace {

const QString someAddress = QStringLiteral("https://bot.example/passport");

class PassportStateTest : public PassportWindow
{
protected:
    void SetUp() override
    {
        PassportWindow::SetUp();
        ASSERT_NO_FATAL_FAILURE(makeKey());
    }
    void paste(const QString &address)
    {
        QGuiApplication::clipboard()->setText(address);
        wizard().goTo(WizardStep::Receive);
        settle();
        click("pasteCallback");
        ASSERT_TRUE(waitUntil([this] { return ended(domain::PassportStage::Rsa, domain::Verdict::Passed); }));
    }
    QString stateNote() { return child<ui::look::Sentence>("stateNote").text(); }
    /// Of the newest callback.
    QString notes()
    {
        const auto *table = wizard().receiving().findChild<QTableView *>(QStringLiteral("callbacks"));
        return table->model()->index(0, CallbackListModel::NotesColumn).data().toString();
    }
};

} // namespace

TEST_F(PassportStateTest, TheStateOfACallbackIsComparedWithTheOneGivenOut)
{
    click("newAuthorisation");
    wizard().goTo(WizardStep::Link);
    settle();
    QTest::keyClicks(&child<QLineEdit>("callbackAddress"), someAddress);
    click("hasState");
    click("copyLink");
    const auto link = domain::readLink(QGuiApplication::clipboard()->text());
    ASSERT_TRUE(link);
    const QString state = domain::stateOf(link->callback);
    EXPECT_GE(state.size(), 16);

    paste(answerAt(link->callback));
    EXPECT_EQ(stateNote(), QStringLiteral("Its state is the one that was given out."));
    EXPECT_EQ(notes(), QString());
    paste(answerAt(domain::withState(someAddress, QStringLiteral("guessed"))));
    EXPECT_TRUE(stateNote().startsWith(QStringLiteral("Its state was never given out here")))
        << qPrintable(stateNote());
    EXPECT_EQ(notes(), QStringLiteral("another state"));
    paste(answerAt(someAddress));
    EXPECT_TRUE(stateNote().startsWith(QStringLiteral("The link asked for a state")))
        << qPrintable(stateNote());
    EXPECT_EQ(notes(), QStringLiteral("another state"));
}

TEST_F(PassportStateTest, WithoutAStateInTheLinkNothingIsSaidOfIt)
{
    click("decryptACallback");
    paste(answerAt(someAddress));
    EXPECT_EQ(stateNote(), QString());
    EXPECT_EQ(notes(), QString());
}

TEST_F(PassportStateTest, TheSameCallbackInAnotherFormCameBefore)
{
    click("decryptACallback");
    const QString address = answerAt(someAddress);
    paste(address);
    EXPECT_EQ(notes(), QString());
    // What many libraries make of it on the way.
    paste(address.section(u'=', 0, -2) + u'=' + address.section(u'=', -1) + QStringLiteral("%3D%3D"));
    EXPECT_EQ(notes(), QStringLiteral("came before"));
}

TEST_F(PassportStateTest, AnOldCallbackIsStaleUnlessEveryAgeIsRight)
{
    click("decryptACallback");
    const QString address = answerAt(someAddress);
    pass(std::chrono::hours(2));
    paste(address);
    ASSERT_TRUE(waitUntil([this] { return ended(domain::PassportStage::Age, domain::Verdict::Warning); }));
    EXPECT_EQ(notes(), QStringLiteral("too old"));
    wizard().goTo(WizardStep::Decrypt);
    wizard().decrypting().setAgeLimit(std::chrono::seconds(0));
    ASSERT_TRUE(waitUntil([this] { return allPassed(); }));
    EXPECT_EQ(notes(), QString());
}

TEST_F(PassportStateTest, TheKeyThatFitsIsFoundAlsoWhereAnotherCannotBeRead)
{
    click("decryptACallback");
    const QString address = answerAt(someAddress);
    const QString fitting = desk.passportKeys.keys().first().name;
    for (const char *name : {"another", "lost"})
        desk.passportKeys.generate(QLatin1StringView(name), 2048, window.get());
    ASSERT_TRUE(waitUntil([this] { return desk.passportKeys.keys().size() == 3; }));
    const QByteArray lost = desk.passportKeys.key(QStringLiteral("lost"))->fingerprint;
    desk.secrets.remove({security::SecretKind::PrivateKey, QString::fromLatin1(lost.toHex())}, window.get());
    wizard().goTo(WizardStep::Decrypt);
    wizard().decrypting().setKey(QStringLiteral("another"));
    wizard().decrypting().setAddress(address);
    ASSERT_TRUE(waitUntil([this] { return ended(domain::PassportStage::Rsa, domain::Verdict::Failed); }));
    click("whichKey");
    ASSERT_TRUE(waitUntil([this] { return ended(domain::PassportStage::Rsa, domain::Verdict::Passed); }));
    EXPECT_EQ(wizard().decrypting().key(), fitting);
    EXPECT_EQ(
        child<ui::look::Sentence>("decryptNote").text(), QStringLiteral("The key \"%1\" fits.").arg(fitting));
}

TEST_F(PassportStateTest, EachBotHasCallbacksOfItsOwn)
{
    click("decryptACallback");
    paste(answerAt(someAddress));
    QTest::keyClick(&wizard(), Qt::Key_Escape);
    ASSERT_TRUE(waitUntil(
        [this] { return window->findChild<QWidget *>(QStringLiteral("passportWizard")) == nullptr; }));
    EXPECT_EQ(child<QTableView>("callbacks").model()->rowCount(), 1);
    window->bots().choose(key(2));
    settle();
    EXPECT_EQ(child<QTableView>("callbacks").model()->rowCount(), 0);
    window->bots().choose(key(0));
    settle();
    EXPECT_EQ(child<QTableView>("callbacks").model()->rowCount(), 1);
}

} // namespace botdeck::test
