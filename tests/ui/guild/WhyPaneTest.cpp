// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pane "Why?" alone, with real mouse and key events.
#include "ui/guild/why/WhyPane.h"

#include "../MarkingTranslator.h"
#include "domain/permissions/PermissionBits.h"
#include "ShownGuildFixture.h"
#include "tests/support/Wait.h"
#include "TipWords.h"
#include "ui/guild/pick/PickField.h"
#include "ui/guild/why/StepList.h"
#include "ui/guild/why/StepModel.h"
#include "ui/look/Sentence.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace botdeck::test {

namespace {

using domain::PermissionEdit;
using domain::PermissionGoal;
using domain::PermissionMask;
using ui::guild::PickField;
using ui::guild::StepList;
using ui::guild::StepModel;
using ui::guild::WhyPane;

class WhyPaneTest : public ShownGuildTest
{
protected:
    void SetUp() override
    {
        pane.resize(370, 780);
        present(pane);
        QObject::connect(&pane, &WhyPane::goalsAsked, &pane, [this](const QList<PermissionGoal> &wanted) {
            goals = wanted;
            ++askings;
        });
        QObject::connect(&pane, &WhyPane::previewAsked, &pane, [this](const QList<PermissionEdit> &edits) {
            previews += edits;
        });
        QObject::connect(&pane, &WhyPane::copyAsked, &pane, [this](const QString &text) { copied = text; });
        QObject::connect(&pane, &WhyPane::accessAsked, &pane, [this] { asked += QStringLiteral("access"); });
        QObject::connect(&pane, &WhyPane::closeAsked, &pane, [this] { asked += QStringLiteral("close"); });
        pane.setGuild(shown(inventedGuild()));
    }
    void askAnn()
    {
        pane.ask(ann, lobby, domain::sendMessagesBit);
        settle();
    }
    /// He can, and the bot can change that.
    void askBob()
    {
        pane.ask(bob, lobby, domain::viewChannelBit);
        settle();
    }
    /// Bakers may write.
    void edit()
    {
        domain::Guild after = inventedGuild();
        after.roles[1].setPermissions(PermissionMask(64).with(domain::sendMessagesBit));
        pane.setAfter(shown(after).table);
        settle();
    }
    QList<domain::PermissionProposal> propose()
    {
        const QList<domain::PermissionProposal> ways = smallestChanges(inventedGuild(), goals);
        pane.setProposals(ways);
        settle();
        return ways;
    }
    QString title() { return child<QLabel>(pane, "verdictTitle").text(); }
    QString detail() { return child<QLabel>(pane, "verdictDetail").text(); }
    StepList &steps() { return child<StepList>(pane, "whySteps"); }
    StepList &ways() { return child<StepList>(pane, "proposals"); }
    QString note() { return child<ui::look::Sentence>(pane, "proposalsNote").text(); }
    QPushButton &preview() { return child<QPushButton>(pane, "previewProposal"); }
    /// By the list that the field opens.
    void choose(const char *name, const QString &words)
    {
        auto &field = child<PickField>(pane, name);
        QTest::mouseClick(&field, Qt::LeftButton);
        settle();
        auto &search = child<QLineEdit>(field, "pickSearch");
        QTest::keyClicks(&search, words);
        QTest::keyClick(&search, Qt::Key_Return);
        settle();
    }

    WhyPane pane{theme};
    QList<PermissionGoal> goals;
    int askings = 0;
    QList<QList<PermissionEdit>> previews;
    QString copied;
    QStringList asked;
};

} // namespace

TEST_F(WhyPaneTest, NothingIsSaidUntilAllThreeAreChosenByHand)
{
    EXPECT_TRUE(child<QLabel>(pane, "emptyTitle").isVisible());
    EXPECT_EQ(
        child<QLabel>(pane, "emptyTitle").text(),
        QStringLiteral("Pick a member, a channel and a permission."));
    EXPECT_FALSE(child<QToolButton>(pane, "whyCopy").isEnabled());
    choose("whyMember", QStringLiteral("ann"));
    choose("whyChannel", QStringLiteral("lob"));
    EXPECT_TRUE(child<QLabel>(pane, "emptyTitle").isVisible());
    EXPECT_TRUE(goals.isEmpty());
    choose("whyBit", QStringLiteral("send_mess"));
    EXPECT_FALSE(child<QLabel>(pane, "emptyTitle").isVisible());
    EXPECT_EQ(title(), QStringLiteral("Denied"));
    EXPECT_EQ(detail(), QStringLiteral("Decided by step 3"));
    EXPECT_EQ(steps().model()->rowCount(), 8);
    ASSERT_EQ(goals.size(), 1);
    EXPECT_EQ(goals.first().member, ann);
    EXPECT_EQ(goals.first().channel, lobby);
    EXPECT_EQ(goals.first().bit, domain::sendMessagesBit);
    EXPECT_TRUE(goals.first().allowed);
}

TEST_F(WhyPaneTest, StepsAreReadOutWholeAndAsHighAsTheirWords)
{
    const QAbstractItemModelTester tester(
        steps().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    askAnn();
    EXPECT_EQ(
        steps().model()->index(2, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("3. Base: the member’s roles, not granted, This step decides, "
                       "No role of the member grants SEND_MESSAGES."));
    const int marked = steps().visualRect(steps().model()->index(2, 0)).height();
    const int plain = steps().visualRect(steps().model()->index(0, 0)).height();
    EXPECT_GT(marked, plain) << "it has a line more";
    const int before = steps().wholeHeight();
    pane.resize(230, 780);
    settle();
    EXPECT_GT(steps().wholeHeight(), before) << "words wrap";
}

TEST_F(WhyPaneTest, TheDecidingStepIsSeenOnItsColour)
{
    askAnn();
    for (const ui::look::Scheme look : {ui::look::Scheme::Light, ui::look::Scheme::Dark}) {
        theme.setScheme(look);
        settle();
        steps().scrollTo(steps().model()->index(2, 0));
        settle();
        const QImage image = steps().viewport()->grab().toImage();
        const auto paper = [&](int row) {
            const QRect place = steps().visualRect(steps().model()->index(row, 0));
            return image.pixelColor(place.right() - 2, place.top() + 2).rgb();
        };
        EXPECT_EQ(paper(2), theme.colour(ui::look::Token::AccentTint).rgb());
        EXPECT_EQ(paper(1), theme.colour(ui::look::Token::Base).rgb());
    }
}

TEST_F(WhyPaneTest, NowAndAfterAreSwitched)
{
    askAnn();
    EXPECT_FALSE(child<QPushButton>(pane, "verdictAfter").isVisible());
    edit();
    EXPECT_TRUE(child<QPushButton>(pane, "verdictAfter").isChecked());
    EXPECT_EQ(title(), QStringLiteral("Allowed after saving"));
    EXPECT_EQ(detail(), QStringLiteral("Denied today, flips because of step 3"));
    click(pane, "verdictNow");
    EXPECT_EQ(title(), QStringLiteral("Denied today"));
    edit();
    EXPECT_EQ(title(), QStringLiteral("Denied today")) << "one goes on looking at what one looked at";
    click(pane, "verdictAfter");
    EXPECT_EQ(title(), QStringLiteral("Allowed after saving"));
    pane.setAfter(nullptr);
    EXPECT_EQ(title(), QStringLiteral("Denied"));
    EXPECT_FALSE(child<QPushButton>(pane, "verdictNow").isVisible());
}

TEST_F(WhyPaneTest, AnEditOfAGuildWithFewerMembersIsNotShown)
{
    askAnn();
    domain::Guild fewer = inventedGuild();
    fewer.members.resize(2);
    pane.setAfter(shown(fewer).table);
    EXPECT_EQ(title(), QStringLiteral("Denied"));
}

TEST_F(WhyPaneTest, WaysAreListedWithWhatElseTheyChangeAndCanBeTried)
{
    askBob();
    EXPECT_EQ(note(), QStringLiteral("Looking for it…"));
    EXPECT_FALSE(preview().isEnabled());
    const QList<domain::PermissionProposal> proposed = propose();
    ASSERT_GT(proposed.size(), 1);
    EXPECT_EQ(note(), QString());
    EXPECT_EQ(ways().model()->rowCount(), proposed.size());
    const QString first = ways().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(first.contains(QStringLiteral("1 member(s) lose VIEW_CHANNEL in 1 channel(s).")))
        << first.toStdString();
    click(pane, "previewProposal");
    ways().setFocus();
    QTest::keyClick(&ways(), Qt::Key_Down);
    settle();
    click(pane, "previewProposal");
    ASSERT_EQ(previews.size(), 2);
    EXPECT_EQ(previews.at(0), proposed.at(0).edits);
    EXPECT_EQ(previews.at(1), proposed.at(1).edits);
}

TEST_F(WhyPaneTest, WhatTheBotCannotDoIsShownAndNotTried)
{
    askAnn();
    ASSERT_FALSE(propose().isEmpty());
    const QString first = ways().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(first.contains(QStringLiteral("not by the bot"))) << first.toStdString();
    EXPECT_TRUE(first.endsWith(QStringLiteral("The bot does not have SEND_MESSAGES itself.")));
    EXPECT_FALSE(preview().isEnabled());
    QTest::keyClick(&ways(), Qt::Key_Return);
    EXPECT_TRUE(previews.isEmpty());
}

TEST_F(WhyPaneTest, NoWayIsSaidAndReadOnlyOffersNone)
{
    askBob();
    pane.setProposals({});
    EXPECT_EQ(note(), QStringLiteral("No way with up to three edits leads there."));
    propose();
    EXPECT_TRUE(preview().isEnabled());
    pane.setReadOnly(QStringLiteral("Another console writes this profile."));
    EXPECT_FALSE(preview().isEnabled());
    EXPECT_EQ(tipWords(preview().toolTip()), QStringLiteral("Another console writes this profile."));
    QTest::keyClick(&ways(), Qt::Key_Return);
    EXPECT_TRUE(previews.isEmpty());
}

TEST_F(WhyPaneTest, AnnButNotBob)
{
    askBob();
    ASSERT_EQ(goals.size(), 1);
    EXPECT_FALSE(goals.first().allowed) << "he can, so that he shall not";
    choose("exemptMember", QStringLiteral("ann"));
    ASSERT_EQ(goals.size(), 2);
    EXPECT_EQ(goals.last().member, ann);
    EXPECT_TRUE(goals.last().allowed);
    EXPECT_FALSE(propose().isEmpty());
    click(pane, "noExempt");
    EXPECT_EQ(goals.size(), 1);
    choose("exemptMember", QStringLiteral("bob"));
    EXPECT_EQ(goals.size(), 1) << "not from himself";
}

TEST_F(WhyPaneTest, TheAnswerIsCopiedAsNumberedLines)
{
    askAnn();
    click(pane, "whyCopy");
    EXPECT_TRUE(copied.startsWith(QStringLiteral(
        "Ann · lobby · SEND_MESSAGES\nDenied. Decided by step 3\n"
        "1. Is the member the owner? – no change\n   Not the owner, so the check goes on.\n")));
    EXPECT_TRUE(
        copied.contains(QStringLiteral("\n3. Base: the member’s roles – not granted (This step decides)\n"
                                       "   No role of the member grants SEND_MESSAGES.\n")));
    copied.clear();
    steps().setFocus();
    QTest::keyClick(&steps(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(copied.contains(QStringLiteral("8. Rules of use")));
}

TEST_F(WhyPaneTest, TheQuestionStaysWithAnotherReadingAndGoesWithTheGuild)
{
    askAnn();
    const int before = askings;
    domain::Guild changed = inventedGuild();
    changed.roles[1].setPermissions(PermissionMask(64).with(domain::sendMessagesBit));
    pane.setGuild(shown(changed));
    EXPECT_EQ(title(), QStringLiteral("Allowed"));
    EXPECT_GT(askings, before);
    EXPECT_FALSE(goals.first().allowed);
    pane.setGuild(std::nullopt);
    EXPECT_TRUE(goals.isEmpty());
    EXPECT_TRUE(child<QLabel>(pane, "emptyTitle").isVisible());
    EXPECT_FALSE(child<PickField>(pane, "whyMember").isEnabled());
    EXPECT_FALSE(child<QToolButton>(pane, "whyAccess").isEnabled());
    pane.setProposals({});
    pane.setAfter(shown(changed).table);
}

TEST_F(WhyPaneTest, WhatIsNotGivenStaysAndWhatIsNotThereIsNotChosen)
{
    askAnn();
    pane.ask(std::nullopt, std::nullopt, 41);
    EXPECT_EQ(goals.first().member, ann);
    EXPECT_EQ(goals.first().bit, 41);
    pane.ask(core::Id(777), std::nullopt, std::nullopt);
    EXPECT_TRUE(goals.isEmpty());
    EXPECT_TRUE(child<QLabel>(pane, "emptyTitle").isVisible());
}

TEST_F(WhyPaneTest, ItsButtonsAsk)
{
    click(pane, "whyAccess");
    click(pane, "whyClose");
    EXPECT_EQ(asked, (QStringList{QStringLiteral("access"), QStringLiteral("close")}));
}

TEST_F(WhyPaneTest, TheAssumptionIsSaidAndCanBeSaidOtherwise)
{
    auto &order = child<ui::look::Sentence>(pane, "whyOrder");
    EXPECT_TRUE(order.text().startsWith(QStringLiteral("Fanbook does not publish its order")));
    pane.setOrderNote(QStringLiteral("Your own order."));
    EXPECT_EQ(order.text(), QStringLiteral("Your own order."));
    pane.setOrderNote({});
    EXPECT_TRUE(order.text().contains(QStringLiteral("follow the usual one")));
    domain::PermissionOrder other = domain::usualPermissionOrder();
    other.removeLast();
    pane.setGuild(
        ui::guild::ShownGuild{std::make_shared<domain::PermissionTable>(inventedGuild(), other), bot});
    EXPECT_TRUE(order.text().contains(QStringLiteral("set in Settings")));
}

TEST_F(WhyPaneTest, EverythingFollowsTheLanguage)
{
    askAnn();
    edit();
    const auto check = [this](const QString &mark) {
        EXPECT_TRUE(title().startsWith(mark));
        EXPECT_TRUE(detail().startsWith(mark));
        EXPECT_TRUE(child<ui::look::Sentence>(pane, "whyOrder").text().startsWith(mark));
        EXPECT_TRUE(child<QLabel>(pane, "proposalsTitle").text().startsWith(mark));
        EXPECT_TRUE(preview().text().startsWith(mark));
        const QString step = steps().model()->index(2, 0).data().toString();
        EXPECT_TRUE(step.startsWith(mark)) << step.toStdString();
    };
    {
        const MarkingTranslator marks;
        settle();
        check(QStringLiteral("«"));
    }
    settle();
    EXPECT_EQ(title(), QStringLiteral("Allowed after saving"));
    EXPECT_EQ(child<QLabel>(pane, "proposalsTitle").text(), QStringLiteral("Smallest change that allows it"));
}

} // namespace botdeck::test
