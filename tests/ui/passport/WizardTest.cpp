// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PassportFixture.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/KeyWidget.h"
#include "ui/passport/LinkWidget.h"
#include "ui/passport/NoKeyCard.h"
#include "ui/passport/PassportPage.h"
#include "ui/passport/PassportWizard.h"
#include "ui/passport/PublishWidget.h"
#include "ui/passport/StepsPane.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

namespace botdeck::test {

using ui::passport::PassportPage;
using ui::passport::PassportWizard;
using ui::passport::PublishWidget;
using ui::passport::WizardStep;

namespace {

class WizardTest : public PassportTest
{
protected:
    void SetUp() override
    {
        wizard = new PassportWizard(theme, clock, QStringLiteral("Support Desk"), nullptr);
        present(*wizard);
    }
    void TearDown() override { delete wizard; }
    void press(QWizard::WizardButton which)
    {
        QTest::mouseClick(wizard->button(which), Qt::LeftButton);
        settle();
    }

    QPointer<PassportWizard> wizard;
};

} // namespace

TEST_F(WizardTest, ItGoesStepByStepAndBack)
{
    EXPECT_EQ(wizard->windowTitle(), QStringLiteral("Passport · Support Desk"));
    const QSignalSpy steps(wizard, &PassportWizard::stepChanged);
    EXPECT_TRUE(wizard->keys().isVisible());
    for (int step = 1; step < int(ui::passport::wizardSteps.size()); ++step) {
        press(QWizard::NextButton);
        EXPECT_EQ(int(wizard->step()), step);
    }
    EXPECT_EQ(steps.size(), 4);
    EXPECT_TRUE(wizard->decrypting().isVisible());
    press(QWizard::BackButton);
    EXPECT_EQ(wizard->step(), WizardStep::Receive);
    press(QWizard::NextButton);
    press(QWizard::FinishButton);
    EXPECT_TRUE(waitUntil([this] { return wizard == nullptr; }));
}

TEST_F(WizardTest, AnyStepIsGoneToFromItsList)
{
    click(*wizard, "step5");
    EXPECT_EQ(wizard->step(), WizardStep::Decrypt);
    EXPECT_TRUE(child<QAbstractButton>(*wizard, "step5").isChecked());
    wizard->decrypting().setAddress(QStringLiteral("https://bot.example/?hash=AA"));
    click(*wizard, "step3");
    EXPECT_EQ(wizard->step(), WizardStep::Link);
    EXPECT_EQ(wizard->decrypting().address(), QStringLiteral("https://bot.example/?hash=AA"))
        << "what a step holds stays";
}

TEST_F(WizardTest, TheLinkStandsBesideTheStepsBehindIt)
{
    wizard->link().setBotId(core::Id(7));
    wizard->link().setCallback(QStringLiteral("https://bot.example/back"));
    wizard->steps().setLink(wizard->link().code(), QStringLiteral("PROFILE"));
    EXPECT_FALSE(child<QWidget>(*wizard, "linkCard").isVisible());
    wizard->goTo(WizardStep::Receive);
    settle();
    EXPECT_TRUE(child<QWidget>(*wizard, "linkCard").isVisible());
    click(*wizard, "openLinkStep");
    EXPECT_EQ(wizard->step(), WizardStep::Link);
}

TEST_F(PassportTest, ThePublicHalfIsHandedOverByHand)
{
    PublishWidget widget(theme);
    present(widget);
    EXPECT_FALSE(child<QAbstractButton>(widget, "copyPublic").isEnabled());
    widget.setKey(inventedKeys().first());
    EXPECT_TRUE(child<QPlainTextEdit>(widget, "publicPem").toPlainText().contains(QStringLiteral("old")));
    const QSignalSpy copied(&widget, &PublishWidget::copyAsked);
    const QSignalSpy handed(&widget, &PublishWidget::handedOverAsked);
    click(widget, "copyPublic");
    ASSERT_EQ(copied.size(), 1);
    EXPECT_EQ(copied.first().first().toString(), QStringLiteral("old"));
    child<QCheckBox>(widget, "isHandedOver").setFocus();
    QTest::keyClick(&child<QCheckBox>(widget, "isHandedOver"), Qt::Key_Space);
    ASSERT_EQ(handed.size(), 1);
    EXPECT_TRUE(handed.first().at(1).toBool());
}

TEST_F(PassportTest, APageWithoutAKeyShowsTheWaysToOne)
{
    PassportPage page(theme, clock);
    page.resize(720, 600);
    page.setKeys({});
    present(page);
    const QSignalSpy made(&page.card(), &ui::passport::NoKeyCard::makeAsked);
    const QSignalSpy tested(&page.card(), &ui::passport::NoKeyCard::selfTestAsked);
    click(page, "firstKey");
    click(page, "firstSelfTest");
    EXPECT_EQ(made.size(), 1);
    EXPECT_EQ(tested.size(), 1);
    page.setLock(QStringLiteral("Only reading."));
    EXPECT_FALSE(child<QAbstractButton>(page, "firstKey").isEnabled());
    EXPECT_TRUE(child<QAbstractButton>(page, "firstSelfTest").isEnabled());
    page.setKeys(inventedKeys());
    settle();
    EXPECT_FALSE(child<QWidget>(page, "noKey").isVisible());
    const QSignalSpy authorised(&page, &PassportPage::authorisationAsked);
    click(page, "newAuthorisation");
    EXPECT_EQ(authorised.size(), 1);
}

} // namespace botdeck::test
