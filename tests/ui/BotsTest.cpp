// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotsPaneTest.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::BotState;
using models::BotGroup;

using BotsTest = BotsPaneTest;

/// "order:" and these bots.
QString order(const QList<models::BotRow> &bots, const QList<int> &places)
{
    QStringList keys;
    for (const int place : places)
        keys += bots.at(place).key.toString();
    return QStringLiteral("order:") + keys.join(QLatin1Char(' '));
}

} // namespace

TEST_F(BotsTest, ABotIsDraggedToAnotherPlace)
{
    drag(rect(0).center(), rect(1).center() + QPoint(0, 12));
    // The flat order keeps the places of the others: only the two of CloudChat changed theirs.
    EXPECT_TRUE(asked.contains(order(bots, {1, 0, 2, 3, 4, 5, 6}))) << asked.join(u'\n').toStdString();
    EXPECT_LT(rect(1).top(), rect(0).top());
}

TEST_F(BotsTest, ABotMayBeDraggedUpToo)
{
    drag(rect(3).center(), rect(2).center() - QPoint(0, 12));
    EXPECT_TRUE(asked.contains(order(bots, {0, 1, 3, 2, 4, 5, 6}))) << asked.join(u'\n').toStdString();
}

TEST_F(BotsTest, DraggingLeavesTheGroupAsItIs)
{
    // Far below, over another group: the end of its own is as far as it goes.
    drag(rect(0).center(), rect(4).center());
    EXPECT_TRUE(asked.contains(order(bots, {1, 0, 2, 3, 4, 5, 6}))) << asked.join(u'\n').toStdString();
    EXPECT_EQ(index(0).parent(), group(BotGroup::CloudChat));
}

TEST_F(BotsTest, ALittleTremorIsAClick)
{
    drag(rect(2).center(), rect(2).center() + QPoint(3, 2));
    EXPECT_EQ(asked, QStringList{QStringLiteral("chosen:") + key(2).toString()});
}

TEST_F(BotsTest, ABotDroppedWhereItStoodStays)
{
    drag(rect(0).center(), rect(0).center() + QPoint(40, 14));
    EXPECT_EQ(asked, QStringList{QStringLiteral("chosen:") + key(0).toString()});
    EXPECT_LT(rect(0).top(), rect(1).top());
}

TEST_F(BotsTest, EscapeLetsTheDraggedBotGoBack)
{
    const QPoint target = rect(1).center() + QPoint(0, 12);
    drag(rect(0).center(), target, false);
    EXPECT_EQ(view().viewport()->cursor().shape(), Qt::ClosedHandCursor);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, target);
    EXPECT_NE(view().viewport()->cursor().shape(), Qt::ClosedHandCursor);
    EXPECT_TRUE(asked.filter(QStringLiteral("order:")).isEmpty());
    EXPECT_EQ(view().chosen(), key(0)) << "the choice is another matter";
    EXPECT_LT(rect(0).top(), rect(1).top());
}

TEST_F(BotsTest, DemoBotsKeepTheirPlaces)
{
    drag(rect(5).center(), rect(6).center() + QPoint(0, 12));
    view().choose(key(5));
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(asked.filter(QStringLiteral("order:")).isEmpty());
    EXPECT_LT(rect(5).top(), rect(6).top());
}

TEST_F(BotsTest, ABotIsMovedByKeys)
{
    view().choose(key(0));
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(asked.filter(QStringLiteral("order:")).isEmpty()) << "it is the uppermost";
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(asked.last(), order(bots, {1, 0, 2, 3, 4, 5, 6}));
    EXPECT_EQ(view().chosen(), key(0));
    QTest::keyClick(&view(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(asked.last(), order(bots, {0, 1, 2, 3, 4, 5, 6}));
}

TEST_F(BotsTest, AGroupFoldsByClickAndByKeyAndChoosesNothing)
{
    click(rect(0).center());
    const QModelIndex cloudChat = group(BotGroup::CloudChat);
    const QPoint title = view().visualRect(cloudChat).center();
    asked.clear();
    click(title);
    EXPECT_TRUE(rect(0).isEmpty());
    EXPECT_FALSE(rect(2).isEmpty());
    EXPECT_EQ(view().chosen(), key(0));
    QTest::keyClick(&view(), Qt::Key_Return);
    settle();
    EXPECT_FALSE(rect(0).isEmpty());
    QTest::keyClick(&view(), Qt::Key_Left);
    settle();
    EXPECT_TRUE(rect(0).isEmpty());
    EXPECT_TRUE(asked.isEmpty()) << asked.join(u'\n').toStdString();
}

TEST_F(BotsTest, AFoldedGroupStaysFoldedWhenBotsChange)
{
    click(view().visualRect(group(BotGroup::CloudChat)).center());
    models::BotRow more = bots.first();
    more.key = domain::BotKey::fromStored(QStringLiteral("cloudchat:bots.example:40009"));
    bots.insert(1, more);
    bots[3].name = QStringLiteral("Renamed");
    view().bots().setBots(bots);
    settle();
    EXPECT_TRUE(rect(0).isEmpty());
    EXPECT_FALSE(rect(3).isEmpty());
}

TEST_F(BotsTest, RemovingTheChosenBotShowsAllAndNotItsNeighbour)
{
    click(rect(0).center());
    view().bots().setBots(bots.mid(1));
    settle();
    EXPECT_FALSE(view().chosen());
    EXPECT_EQ(asked.last(), QStringLiteral("chosen:"));
}

TEST_F(BotsTest, SearchingNarrowsTheListAndEscapeWidensIt)
{
    auto &field = child<QLineEdit>("botsSearch");
    EXPECT_FALSE(field.isVisible());
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(field.isVisible());
    ASSERT_TRUE(field.hasFocus());
    type(QStringLiteral("TIDE"));
    EXPECT_EQ(shownNames(), QStringList{QStringLiteral("Tide Alerts")});
    QTest::keyClick(&field, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(field.isVisible());
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(shownNames().size(), 7);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(BotsTest, SearchKnowsNamesUsernamesIdsAndStates)
{
    setState(1, {BotState::Conflict});
    pane->searchAction().trigger();
    const auto found = [this](const QString &typed) {
        child<QLineEdit>("botsSearch").clear();
        type(typed);
        return shownNames();
    };
    EXPECT_EQ(found(QStringLiteral("50001")), QStringList{QStringLiteral("公会管家")});
    EXPECT_EQ(found(QStringLiteral("@onboarding")), QStringList{QStringLiteral("Onboarding 新人引导")});
    EXPECT_EQ(found(QStringLiteral("conflict")), QStringList{QStringLiteral("Tide Alerts")});
    EXPECT_EQ(found(QStringLiteral("live desk")), QStringList{QStringLiteral("Harbour Desk")});
    EXPECT_EQ(found(QStringLiteral("conflict desk")), QStringList());
    EXPECT_EQ(found(QStringLiteral("bots.example")), QStringList()) << "the server is nobody's name";
}

TEST_F(BotsTest, ASearchWithoutAnswerSaysSo)
{
    pane->searchAction().trigger();
    type(QStringLiteral("nobody"));
    EXPECT_TRUE(shownNames().isEmpty());
    EXPECT_TRUE(child<QLabel>("botsNoMatch").isVisible());
    EXPECT_EQ(child<QLabel>("botsNoMatch").text(), QStringLiteral("No bot matches."));
    child<QLineEdit>("botsSearch").clear();
    settle();
    EXPECT_FALSE(child<QLabel>("botsNoMatch").isVisible());
}

TEST_F(BotsTest, ASearchFollowsWhatTheBotsDo)
{
    pane->searchAction().trigger();
    type(QStringLiteral("conflict"));
    EXPECT_TRUE(child<QLabel>("botsNoMatch").isVisible());
    setState(4, {BotState::Conflict});
    EXPECT_EQ(shownNames(), QStringList{QStringLiteral("Ferry Times")});
    EXPECT_FALSE(child<QLabel>("botsNoMatch").isVisible());
    setState(4, {BotState::Live});
    EXPECT_TRUE(shownNames().isEmpty());
}

TEST_F(BotsTest, ASearchLooksIntoFoldedGroupsAndLeavesThemFolded)
{
    click(view().visualRect(group(BotGroup::Fanbook)).center());
    pane->searchAction().trigger();
    type(QStringLiteral("onboarding"));
    EXPECT_EQ(shownNames(), QStringList{QStringLiteral("Onboarding 新人引导")});
    QTest::keyClick(&child<QLineEdit>("botsSearch"), Qt::Key_Return);
    EXPECT_EQ(view().chosen(), key(3));
    EXPECT_TRUE(view().hasFocus());
    view().choose(std::nullopt);
    QTest::keyClick(&view(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(child<QLineEdit>("botsSearch").isVisible());
    EXPECT_TRUE(rect(3).isEmpty()) << "folded again";
}

TEST_F(BotsTest, OrderingWhileSearchingMovesPastWhatIsHidden)
{
    models::BotRow third = bots.first();
    third.key = domain::BotKey::fromStored(QStringLiteral("cloudchat:bots.example:40009"));
    third.name = QStringLiteral("Harbour Night");
    bots.insert(2, third);
    view().bots().setBots(bots);
    pane->searchAction().trigger();
    type(QStringLiteral("harbour"));
    view().choose(key(0));
    QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(asked.last(), order(bots, {1, 2, 0, 3, 4, 5, 6, 7}));
}

} // namespace botdeck::test
