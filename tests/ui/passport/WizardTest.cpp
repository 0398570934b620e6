// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PassportFixture.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/KeyWidget.h"
#include "ui/passport/LinkWidget.h"
#include "ui/passport/PassportActions.h"
#include "ui/passport/PassportPage.h"
#include "ui/passport/PassportWizard.h"
#include "ui/passport/PublishWidget.h"
#include "ui/passport/ReceiveWidget.h"
#include "ui/passport/StepsPane.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace botdeck::test {

using ui::passport::PassportDeed;
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

    /// What is underlined in everything that is shown.
    QStringList letters()
    {
        QStringList all;
        const auto take = [&all](const QWidget &on, const QString &text) {
            const QKeySequence letter = QKeySequence::mnemonic(text);
            if (on.isVisible() && !letter.isEmpty())
                all += letter.toString();
        };
        for (const QAbstractButton *button : wizard->findChildren<QAbstractButton *>())
            take(*button, button->text());
        for (const QLabel *label : wizard->findChildren<QLabel *>()) {
            if (label->buddy() != nullptr)
                take(*label, label->text());
        }
        return all;
    }
    /// In no step, at this width.
    void nothingIsCut(int width)
    {
        for (const WizardStep step : ui::passport::wizardSteps) {
            wizard->goTo(step);
            settle();
            EXPECT_EQ(wizard->width(), width) << int(step);
            const auto *area = wizard->currentPage()->findChild<QScrollArea *>();
            ASSERT_NE(area, nullptr);
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << int(step);
            int hints = 0;
            for (const QLabel *label : wizard->currentPage()->findChildren<QLabel *>()) {
                if (!label->isVisible() || label->text() != ui::passport::stepHint(step))
                    continue;
                ++hints;
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << int(step);
            }
            EXPECT_EQ(hints, 1) << int(step);
        }
    }
    static int topOf(const QWidget &of) { return of.mapToGlobal(QPoint()).y(); }
    static int bottomOf(const QWidget &of) { return topOf(of) + of.height(); }

    QPointer<PassportWizard> wizard;
};

} // namespace

TEST_F(WizardTest, ItGoesStepByStepAndBack)
{
    EXPECT_EQ(wizard->windowTitle(), QStringLiteral("Passport · Support Desk"));
    EXPECT_TRUE(wizard->keys().isVisible());
    for (int step = 1; step < int(ui::passport::wizardSteps.size()); ++step) {
        press(QWizard::NextButton);
        EXPECT_EQ(int(wizard->step()), step);
    }
    EXPECT_TRUE(wizard->decrypting().isVisible());
    press(QWizard::BackButton);
    EXPECT_EQ(wizard->step(), WizardStep::Receive);
    press(QWizard::NextButton);
    press(QWizard::FinishButton);
    EXPECT_TRUE(waitUntil([this] { return wizard == nullptr; }));
}

TEST_F(WizardTest, InASmallWindowNothingIsCutOrScrollsSideways)
{
    wizard->keys().setKeys(inventedKeys());
    wizard->publishing().setKey(inventedKeys().first());
    child<QCheckBox>(*wizard, "hasState").setChecked(true);
    wizard->receiving().setHasGuest(true);
    wizard->receiving().setListening(QStringLiteral("http://127.0.0.1:54321/") + QString(32, u'f'));
    for (const auto &[percent, size] :
         {std::pair{100, QSize(720, 700)}, std::pair{150, QSize(920, 640)},
          std::pair{200, QSize(920, 640)}}) {
        theme.setTextScale(percent);
        wizard->resize(size);
        SCOPED_TRACE(percent);
        nothingIsCut(size.width());
    }
}

TEST_F(WizardTest, WithoutRoomTheStepsAreNumbersThatSayWhatTheyAre)
{
    wizard->steps().setNote(WizardStep::Link, QStringLiteral("PROFILE"), true);
    wizard->resize(960, 720);
    auto &step = child<QAbstractButton>(*wizard, "step3");
    ASSERT_TRUE(waitUntil([&step] { return step.width() == step.sizeHint().width(); }));
    const int wide = step.width();
    EXPECT_EQ(step.toolTip(), QString());
    wizard->resize(720, 700);
    EXPECT_TRUE(waitUntil([&step, wide] { return step.width() < wide / 2; }));
    EXPECT_EQ(step.toolTip(), QStringLiteral("Authorisation link · PROFILE"));
    click(*wizard, "step3");
    EXPECT_EQ(wizard->step(), WizardStep::Link);
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
    wizard->resize(960, 720);
    wizard->goTo(WizardStep::Receive);
    settle();
    EXPECT_TRUE(child<QWidget>(*wizard, "linkCard").isVisible());
    click(*wizard, "openLinkStep");
    EXPECT_EQ(wizard->step(), WizardStep::Link);
}

TEST_F(WizardTest, NoTwoLettersOfAStepAreTheSame)
{
    wizard->keys().setKeys(inventedKeys());
    wizard->publishing().setKey(inventedKeys().first());
    child<QCheckBox>(*wizard, "hasState").setChecked(true);
    wizard->receiving().setHasGuest(true);
    wizard->receiving().setListening(QStringLiteral("http://127.0.0.1:54321/"));
    for (const WizardStep step : ui::passport::wizardSteps) {
        wizard->goTo(step);
        // On the first step each way has letters of its own.
        for (const char *way : {"useKey", "makeNewKey", "importPem"}) {
            child<QAbstractButton>(*wizard, way).setChecked(true);
            settle();
            const QStringList all = letters();
            EXPECT_GE(all.size(), 4) << int(step);
            EXPECT_EQ(all.size(), QSet<QString>(all.begin(), all.end()).size())
                << int(step) << ' ' << qPrintable(all.join(u' '));
        }
    }
}

TEST_F(WizardTest, TabGoesThroughAStepFromTopToBottom)
{
    wizard->keys().setKeys(inventedKeys());
    wizard->publishing().setKey(inventedKeys().first());
    wizard->link().setBotId(core::Id(7));
    wizard->link().setCallback(QStringLiteral("https://bot.example/back"));
    wizard->receiving().setHasGuest(true);
    wizard->receiving().setGuestReady(true);
    wizard->decrypting().setKeys(inventedKeys());
    for (const WizardStep step : ui::passport::wizardSteps) {
        wizard->goTo(step);
        settle();
        const QWidget *page = wizard->currentPage();
        QWidget *first = page->findChild<QScrollArea *>()->widget()->nextInFocusChain();
        while (!(first->focusPolicy() & Qt::TabFocus) || !first->isVisible() || !first->isEnabled())
            first = first->nextInFocusChain();
        first->setFocus(Qt::TabFocusReason);
        int count = 0;
        for (const QWidget *at = first; page->isAncestorOf(at); ++count) {
            QTest::keyClick(wizard, Qt::Key_Tab);
            const QWidget *next = QApplication::focusWidget();
            ASSERT_NE(next, nullptr);
            ASSERT_LT(count, 40) << "it never leaves step " << int(step);
            if (page->isAncestorOf(next)) {
                EXPECT_GE(bottomOf(*next), topOf(*at))
                    << qPrintable(at->objectName()) << " before " << qPrintable(next->objectName());
            }
            at = next;
        }
        EXPECT_GE(count, 2) << int(step);
    }
}

TEST_F(WizardTest, APersonalValueIsHiddenOnceItsStepIsLeft)
{
    wizard->goTo(WizardStep::Decrypt);
    wizard->decrypting().setFields(
        {{QStringLiteral("userid"), QStringLiteral("7")},
         {QStringLiteral("first_name"), QStringLiteral("小林")}},
        false);
    settle();
    clickCell(*wizard, "fields", 1, 1);
    EXPECT_EQ(cell(*wizard, "fields", 1, 1), QStringLiteral("小林"));
    press(QWizard::BackButton);
    wizard->goTo(WizardStep::Decrypt);
    settle();
    EXPECT_EQ(cell(*wizard, "fields", 1, 1), QStringLiteral("••••••"));
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
    const QSignalSpy made(&page.actions().at(PassportDeed::Make), &QAction::triggered);
    const QSignalSpy tested(&page.actions().at(PassportDeed::SelfTest), &QAction::triggered);
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
    const QSignalSpy authorised(&page.actions().at(PassportDeed::Authorise), &QAction::triggered);
    click(page, "newAuthorisation");
    EXPECT_EQ(authorised.size(), 1);
}

} // namespace botdeck::test
