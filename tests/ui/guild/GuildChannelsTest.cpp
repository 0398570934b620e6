// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuildPaneFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/channels/ChannelGroups.h"
#include "ui/guild/channels/ChannelKinds.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QTest>
#include <QTreeView>

namespace botdeck::test {

namespace {

using core::Id;
using domain::Guild;
using domain::GuildChannel;
using ui::guild::ChannelGroup;

class GuildChannelsTest : public GuildPaneFixture
{
protected:
    void SetUp() override
    {
        GuildPaneFixture::SetUp();
        show(invented());
        pane->open(Pane::Part::Channels);
        settle();
    }
    QTreeView &tree() { return child<QTreeView>("guildChannels"); }
    bool isOpen(const QString &category) { return tree().isExpanded(find(tree(), category)); }
    QString spoken(const QString &channel)
    {
        return find(tree(), channel).data(Qt::AccessibleTextRole).toString();
    }
    QString chosen()
    {
        return tree().selectionModel()->hasSelection() ? tree().currentIndex().data().toString() : QString();
    }
};

const QString eventsName = QStringLiteral("活动 Events");
const QString signUpName = QStringLiteral("活动报名 sign-up");

} // namespace

TEST(ChannelGroups, WhatHasNoCategoryComesFirstAndNothingIsLost)
{
    Guild guild;
    guild.channels = {GuildChannel{Id(10), {}, 0, Id(20)}, GuildChannel{Id(20), {}, 4},
                      GuildChannel{Id(11), {}, 1, Id(99)}, GuildChannel{Id(21), {}, 4, Id(20)},
                      GuildChannel{Id(12), {}, 0, Id(20)}, GuildChannel{Id(20), {}, 4}};
    EXPECT_EQ(
        ui::guild::channelGroups(guild), (QList<ChannelGroup>{{-1, {2}}, {1, {0, 4}}, {3, {}}, {5, {}}}))
        << "a category in a category stands for itself, the second of one id too";
    guild.channels.removeAt(2);
    EXPECT_EQ(ui::guild::channelGroups(guild).first().category, 1);
    EXPECT_EQ(ui::guild::channelGroups(Guild{}), QList<ChannelGroup>());
}

TEST(ChannelKinds, EachNumberOfTheTableHasAWordAndOthersSayTheirNumber)
{
    QSet<QString> words;
    for (qint64 type = 0; type <= 10; ++type)
        words += ui::guild::channelKindWords(type);
    EXPECT_EQ(words.size(), 11);
    EXPECT_TRUE(words.contains(QStringLiteral("voice")));
    EXPECT_EQ(ui::guild::channelKindWords(12), QStringLiteral("kind 12"));
    EXPECT_EQ(ui::guild::channelKindWords(-1), QStringLiteral("kind -1"));
}

TEST_F(GuildChannelsTest, TheyStandInTheirCategoriesAndSayTheirKind)
{
    EXPECT_EQ(
        texts(tree()), (QStringList{
                           QStringLiteral("rules"), QStringLiteral("attic"), eventsName, signUpName,
                           QStringLiteral("Lobby")}));
    EXPECT_TRUE(isOpen(eventsName));
    EXPECT_EQ(spoken(QStringLiteral("rules")), QStringLiteral("rules, link"));
    EXPECT_EQ(spoken(QStringLiteral("attic")), QStringLiteral("attic, kind 12"));
    EXPECT_EQ(spoken(QStringLiteral("Lobby")), QStringLiteral("Lobby, voice"));
    EXPECT_TRUE(spoken(eventsName).startsWith(QStringLiteral("活动 Events, category, 2 channel")));
    EXPECT_TRUE(find(tree(), signUpName)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("id 384533822017904602")));
}

TEST_F(GuildChannelsTest, ChannelsAndCategoriesAreChosen)
{
    click(tree(), signUpName);
    click(tree(), eventsName);
    key(tree(), Qt::Key_Down);
    EXPECT_EQ(
        told(), "channel:384533822017904602|"
                "channel:384533822017904601|"
                "channel:384533822017904602");
}

TEST_F(GuildChannelsTest, ACategoryIsFoldedByItsSignAndByKeysAndStaysSo)
{
    const auto sign = [this] {
        const QRect row = tree().visualRect(find(tree(), eventsName));
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, QPoint(row.left() + 14, row.center().y()));
        settle();
    };
    sign();
    EXPECT_FALSE(isOpen(eventsName));
    EXPECT_EQ(told(), "") << "folding chooses nothing";
    show(invented());
    EXPECT_FALSE(isOpen(eventsName)) << "read again it stays folded";
    click(tree(), eventsName);
    tree().setFocus();
    key(tree(), Qt::Key_Space);
    EXPECT_TRUE(isOpen(eventsName));
    key(tree(), Qt::Key_Left);
    EXPECT_FALSE(isOpen(eventsName));
    key(tree(), Qt::Key_Right);
    EXPECT_TRUE(isOpen(eventsName));
}

TEST_F(GuildChannelsTest, WhatIsChosenStaysSoAndItsCategoryStaysFolded)
{
    pane->chooseChannel(signUp);
    EXPECT_EQ(chosen(), signUpName);
    tree().collapse(find(tree(), eventsName));
    show(invented());
    settle();
    EXPECT_EQ(chosen(), signUpName);
    EXPECT_FALSE(isOpen(eventsName));
    pane->chooseChannel(lobby);
    settle();
    EXPECT_EQ(chosen(), QStringLiteral("Lobby"));
    EXPECT_TRUE(isOpen(eventsName)) << "what is gone to is shown";
    Guild guild = invented();
    guild.channels.removeAt(3);
    show(guild);
    EXPECT_EQ(chosen(), QString());
    EXPECT_EQ(told(), "") << "nobody chose";
}

TEST_F(GuildChannelsTest, TheMenuAsksWhoSeesItAndCopies)
{
    pane->chooseChannel(signUp);
    QMenu &menu = menuOf(tree(), "channelMenu");
    actionIn(menu, "whoCan").trigger();
    actionIn(menu, "copyId").trigger();
    actionIn(menu, "copyName").trigger();
    menu.close();
    key(tree(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(
        told(), "whocan:384533822017904602|"
                "copy:384533822017904602|"
                "copy:活动报名 sign-up|"
                "copy:384533822017904602");
}

TEST_F(GuildChannelsTest, TheModelKeepsItsPromisesThroughEveryState)
{
    const QAbstractItemModelTester tester(
        tree().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Guild guild = invented();
    guild.channels.removeFirst();
    show(guild);
    EXPECT_EQ(texts(tree()).size(), 4) << "without its category a channel stands for itself";
    show(invented());
    pane->setGuild(std::nullopt);
    EXPECT_EQ(texts(tree()), QStringList());
}

} // namespace botdeck::test
