// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate made here, and the look from outside in.
#include "../MarkingTranslator.h"
#include "tests/support/Wait.h"
#include "ui/webhook/CertificateDialog.h"
#include "ui/webhook/ChecksModel.h"
#include "ui/webhook/OutsideDialog.h"
#include "WebhookFixture.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSpinBox>
#include <QTableView>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::OutsideStage;
using domain::OutsideStep;
using domain::Verdict;
using ui::webhook::CertificateDialog;
using ui::webhook::ChecksModel;
using ui::webhook::OutsideDialog;
using ui::webhook::ShownCertificate;

namespace {

class WebhookDialogsTest : public WebhookTest
{
protected:
    void SetUp() override
    {
        window.resize(900, 700);
        present(window);
    }
    template <typename Dialog>
    void open(Dialog *dialog)
    {
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
    }
    static OutsideStep step(OutsideStage stage, Verdict verdict, const char *words)
    {
        OutsideStep step;
        step.stage = stage;
        step.verdict = verdict;
        step.detail = core::Phrase(QString::fromLatin1(words));
        step.took = std::chrono::milliseconds(12);
        return step;
    }

    QWidget window;
};

} // namespace

TEST_F(WebhookDialogsTest, ACertificateIsMadeSavedAndThenUploaded)
{
    auto *dialog = new CertificateDialog(theme, clock, &window);
    QStringList asked;
    QObject::connect(
        dialog, &CertificateDialog::makeAsked, dialog,
        [&asked](const QStringList &names, int days) { asked += names.join(u'|') + u" %1"_s.arg(days); });
    QObject::connect(dialog, &CertificateDialog::saveKeyAsked, dialog, [&asked] { asked += u"key"_s; });
    QObject::connect(
        dialog, &CertificateDialog::uploadAsked, dialog,
        [&asked](const ShownCertificate &certificate) { asked += certificate.path; });
    open(dialog);
    EXPECT_FALSE(part<QPushButton>(*dialog, "makeCertificate").isEnabled()) << "made out to nobody";
    EXPECT_FALSE(part<QPushButton>(*dialog, "saveKey").isVisible());
    type(*dialog, "certificateNames", u"bot.example.org, 203.0.113.7"_s);
    part<QSpinBox>(*dialog, "certificateDays").setValue(30);
    click(*dialog, "makeCertificate");
    dialog->setMaking();
    EXPECT_FALSE(part<QPushButton>(*dialog, "makeCertificate").isEnabled());
    ShownCertificate made = certificate();
    made.path.clear();
    dialog->setMade(made);
    settle();
    EXPECT_TRUE(
        words(*dialog, "certificateFacts").startsWith(u"Made out to bot.example.org, 203.0.113.7."_s));
    EXPECT_TRUE(words(*dialog, "certificateFingerprint").contains(u"01:AB"_s));
    EXPECT_FALSE(part<QPushButton>(*dialog, "uploadCertificate").isEnabled()) << "it lies in no file yet";
    click(*dialog, "saveKey");
    dialog->setSaved(u"/invented/made.pem"_s);
    click(*dialog, "uploadCertificate");
    EXPECT_EQ(asked, (QStringList{u"bot.example.org|203.0.113.7 30"_s, u"key"_s, u"/invented/made.pem"_s}));
    dialog->sayTrouble(u"No such folder."_s);
    EXPECT_EQ(words(*dialog, "note"), u"No such folder."_s);
}

TEST_F(WebhookDialogsTest, StagesComeOneByOne)
{
    ChecksModel model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    model.setSteps({}, true);
    ASSERT_EQ(model.rowCount(), 1) << "the first one is looked at";
    EXPECT_EQ(cell(0, ChecksModel::VerdictColumn), u"Running…"_s);
    const OutsideStep address = step(OutsideStage::Address, Verdict::Passed, "It is one.");
    const OutsideStep dns = step(OutsideStage::Dns, Verdict::Failed, "Nobody has this name.");
    model.setSteps({address}, true);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(0, ChecksModel::DetailColumn), u"It is one."_s);
    EXPECT_EQ(cell(0, ChecksModel::TookColumn), u"12 ms"_s);
    EXPECT_EQ(cell(1, ChecksModel::DetailColumn), QString());
    model.setSteps({address, dns, step(OutsideStage::Port, Verdict::Skipped, "")}, false);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(cell(1, ChecksModel::VerdictColumn), u"Failed"_s);
    EXPECT_EQ(cell(2, ChecksModel::VerdictColumn), u"Not run"_s);
    EXPECT_EQ(cell(2, ChecksModel::TookColumn), QString());
    model.setSteps({}, false);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(WebhookDialogsTest, TheSecretPathIsLookedAtButNotShown)
{
    auto *dialog = new OutsideDialog(theme, &window);
    QStringList asked;
    QObject::connect(dialog, &OutsideDialog::startAsked, dialog, [&asked](const QString &a) { asked += a; });
    dialog->setAddress(core::Secret(QByteArrayView("https://bot.example.org:8443/a-secret-path")));
    open(dialog);
    const QString shown = part<QLineEdit>(*dialog, "outsideAddress").text();
    EXPECT_TRUE(shown.startsWith(u"https://bot.example.org:8443/"_s)) << qPrintable(shown);
    EXPECT_FALSE(shown.contains(u"a-secret-path"_s));
    click(*dialog, "outsideGo");
    type(*dialog, "outsideAddress", u"https://bot.example.org/"_s);
    click(*dialog, "outsideGo");
    EXPECT_EQ(
        asked, (QStringList{u"https://bot.example.org:8443/a-secret-path"_s, u"https://bot.example.org/"_s}));
}

TEST_F(WebhookDialogsTest, NothingIsAskedBeforeTheButtonAndEscapeStopsFirst)
{
    QPointer<OutsideDialog> dialog = new OutsideDialog(theme, &window);
    QStringList asked;
    QObject::connect(dialog, &OutsideDialog::startAsked, dialog, [&asked](const QString &a) { asked += a; });
    QObject::connect(dialog, &OutsideDialog::stopAsked, dialog, [&asked] { asked += u"stop"_s; });
    open(dialog.data());
    EXPECT_FALSE(part<QPushButton>(*dialog, "outsideGo").isEnabled());
    type(*dialog, "outsideAddress", u"https://bot.example.org/"_s);
    QTest::keyClick(&part<QLineEdit>(*dialog, "outsideAddress"), Qt::Key_Return);
    EXPECT_EQ(asked, QStringList{u"https://bot.example.org/"_s});
    dialog->setSteps({step(OutsideStage::Address, Verdict::Passed, "It is one.")}, true);
    EXPECT_FALSE(part<QPushButton>(*dialog, "outsideGo").isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(asked.last(), u"stop"_s);
    EXPECT_EQ(words(*dialog, "note"), u"Stopped."_s);
    EXPECT_EQ(part<QTableView>(*dialog, "outsideChecks").model()->rowCount(), 1) << "what was seen stays";
    dialog->setSteps({step(OutsideStage::Address, Verdict::Failed, "It is none.")}, false);
    EXPECT_EQ(words(*dialog, "note"), u"Updates would not arrive there."_s);
    {
        const MarkingTranslator translator;
        settle();
        EXPECT_TRUE(dialog->windowTitle().startsWith(u'«'));
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&dialog] { return dialog.isNull(); }));
}

} // namespace botdeck::test
