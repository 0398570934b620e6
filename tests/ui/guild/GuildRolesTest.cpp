// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionBits.h"
#include "GuildPaneFixture.h"
#include "tests/support/Wait.h"
#include "TipWords.h"
#include "ui/guild/roles/RoleListModel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

namespace botdeck::test {

namespace {

using core::Id;
using domain::Guild;
using ui::look::Token;

class GuildRolesTest : public GuildPaneFixture
{
protected:
    QString spoken(const QString &role)
    {
        return find(roles(), role).siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
    }
    QString tip(const QString &text) { return find(roles(), text).data(Qt::ToolTipRole).toString(); }
    /// How many pixels of the role's cell have the colour.
    int pixels(const QString &role, Token token)
    {
        settle();
        const QImage image = roles().viewport()->grab(roles().visualRect(find(roles(), role))).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == theme.colour(token) ? 1 : 0;
        }
        return count;
    }
};

const QString moderators = QStringLiteral("Moderator 版主");
const QString trials = QStringLiteral("Trial host 见习主持");
const QString wardens = QStringLiteral("Guild Warden");

} // namespace

TEST_F(GuildRolesTest, TheyStandByRankWithALineAboveThoseThatTheBotMayEdit)
{
    show(invented());
    EXPECT_EQ(
        texts(roles(), 0), (QStringList{
                               QStringLiteral("12"), QStringLiteral("11"), QStringLiteral("10"),
                               QStringLiteral("Guild Warden can edit the roles below"), QStringLiteral("9"),
                               QStringLiteral("7"), QStringLiteral("0")}));
    EXPECT_EQ(
        texts(roles(), 1), (QStringList{
                               QStringLiteral("会长 Guild lead"), QStringLiteral("Admin"), wardens, QString(),
                               moderators, trials, QStringLiteral("@everyone")}));
    EXPECT_EQ(
        texts(roles(), 2),
        (QStringList{
            QStringLiteral("2"), QStringLiteral("4"), QStringLiteral("1"), QString(), QStringLiteral("1"),
            QStringLiteral("8"), QStringLiteral("1") + QChar(0x2009) + QStringLiteral("284")}))
        << "counted from the members where the server does not say it";
}

TEST_F(GuildRolesTest, WithoutMembersWhatTheServerDoesNotSayIsNotKnown)
{
    Guild guild = invented();
    guild.members.clear();
    show(guild);
    EXPECT_EQ(find(roles(), moderators).siblingAtColumn(2).data().toString(), QString());
    EXPECT_EQ(find(roles(), trials).siblingAtColumn(2).data().toString(), QStringLiteral("8"));
    EXPECT_EQ(texts(roles(), 0).first(), QStringLiteral("What the bot can edit is not known"));
    EXPECT_TRUE(tip(texts(roles(), 0).first())
                    .contains(QStringLiteral("The bot is not among the members that were read.")));
}

TEST_F(GuildRolesTest, AnOwnerEditsAllAndWhoMayNotManageRolesNone)
{
    Guild guild = invented();
    guild.owner = bot;
    show(guild);
    EXPECT_EQ(texts(roles()).size(), 6) << "no line where nothing is locked";
    EXPECT_FALSE(spoken(QStringLiteral("Admin")).contains(QStringLiteral("locked")));
    guild.owner = owner;
    guild.roles[5].permissions = {};
    show(guild);
    EXPECT_EQ(texts(roles()).first(), QStringLiteral("Guild Warden can edit none of these roles"));
    EXPECT_TRUE(spoken(QStringLiteral("@everyone")).contains(QStringLiteral("locked")));
    EXPECT_TRUE(tip(trials).contains(QStringLiteral("The bot has no MANAGE_ROLES in this guild.")));
}

TEST_F(GuildRolesTest, KeysAndClicksChooseRolesAndNeverTheLine)
{
    show(invented());
    click(roles(), wardens);
    key(roles(), Qt::Key_Down);
    key(roles(), Qt::Key_Up);
    EXPECT_EQ(
        told(), "role:363599918687846410|"
                "role:363599918687846409|"
                "role:363599918687846410");
    click(roles(), QStringLiteral("Guild Warden can edit the roles below"));
    EXPECT_EQ(asked.size(), 3);
    EXPECT_EQ(roles().currentIndex().siblingAtColumn(1).data().toString(), wardens);
}

TEST_F(GuildRolesTest, WhatIsChosenStaysSoByItsIdAndGoesWithItsGuild)
{
    Guild guild = invented();
    show(guild);
    pane->chooseRole(trial);
    EXPECT_EQ(roles().currentIndex().siblingAtColumn(1).data().toString(), trials);
    guild.roles[3].position = 30;
    guild.roles[3].name = QStringLiteral("Host");
    show(guild);
    EXPECT_EQ(roles().currentIndex().row(), 0);
    EXPECT_TRUE(roles().selectionModel()->isSelected(roles().currentIndex()));
    guild.roles.removeAt(3);
    show(guild);
    EXPECT_FALSE(roles().selectionModel()->hasSelection());
    pane->chooseRole(moderator);
    guild.id = Id(7);
    show(guild);
    EXPECT_FALSE(roles().selectionModel()->hasSelection());
    EXPECT_EQ(told(), "") << "nobody chose";
}

TEST_F(GuildRolesTest, UnsavedChangesHaveAPencilAndAreTold)
{
    show(invented());
    EXPECT_EQ(pixels(trials, Token::Accent), 0);
    pane->setEdited({trial});
    EXPECT_GT(pixels(trials, Token::Accent), 3);
    EXPECT_TRUE(spoken(trials).endsWith(QStringLiteral(", not saved")));
    EXPECT_FALSE(spoken(moderators).contains(QStringLiteral("not saved")));
    show(invented());
    EXPECT_TRUE(spoken(trials).endsWith(QStringLiteral(", not saved"))) << "a new reading saves nothing";
    pane->setEdited({});
    EXPECT_EQ(pixels(trials, Token::Accent), 0);
}

TEST_F(GuildRolesTest, ARowIsReadOutWhole)
{
    show(invented());
    EXPECT_TRUE(spoken(wardens).startsWith(QStringLiteral("Guild Warden, position 10, 1 member")))
        << spoken(wardens).toStdString();
    EXPECT_TRUE(spoken(wardens).endsWith(QStringLiteral("locked, managed")));
    EXPECT_TRUE(tip(wardens).contains(QStringLiteral("id 363599918687846410")));
    EXPECT_TRUE(tip(wardens).contains(QStringLiteral("The role belongs to a bot")));
}

TEST_F(GuildRolesTest, AStrangersNameIsShownAsText)
{
    Guild guild = invented();
    guild.roles[3].name = QStringLiteral("<b>R&D</b>\u202e\n2");
    guild.roles[1].name = QString();
    show(guild);
    const QString safe = QStringLiteral("<b>R&D</b>\\u202e 2");
    ASSERT_TRUE(find(roles(), safe).isValid()) << texts(roles(), 1).join(u'|').toStdString();
    EXPECT_TRUE(tip(safe).contains(QStringLiteral("&lt;b&gt;R&amp;D&lt;/b&gt;")));
    EXPECT_TRUE(find(roles(), moderator.toString()).isValid()) << "without a name the id stands for it";
}

TEST_F(GuildRolesTest, TheMenuCopiesAndDeletesWhatMayBeDeleted)
{
    show(invented());
    pane->chooseRole(moderator);
    QMenu &menu = menuOf(roles(), "roleMenu");
    actionIn(menu, "copyId").trigger();
    actionIn(menu, "copyName").trigger();
    ASSERT_TRUE(actionIn(menu, "deleteRole").isEnabled());
    actionIn(menu, "deleteRole").trigger();
    EXPECT_EQ(
        told(), "copy:363599918687846409|"
                "copy:Moderator 版主|"
                "delete:363599918687846409");
    menu.close();
    roles().setFocus();
    key(roles(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(asked.last().toStdString(), "copy:363599918687846409");
}

TEST_F(GuildRolesTest, ARightClickOpensTheMenuOfItsRowAndChoosesNothing)
{
    show(invented());
    pane->chooseRole(trial);
    const QPoint place = roles().visualRect(find(roles(), moderators)).center();
    QTest::mouseClick(roles().viewport(), Qt::RightButton, {}, place);
    QContextMenuEvent asking(
        QContextMenuEvent::Mouse, place, roles().viewport()->mapToGlobal(place), Qt::NoModifier);
    QApplication::sendEvent(roles().viewport(), &asking);
    auto &menu = child<QMenu>("roleMenu");
    actionIn(menu, "copyId").trigger();
    menu.close();
    EXPECT_EQ(told(), "copy:363599918687846409");
    EXPECT_EQ(roles().currentIndex().siblingAtColumn(1).data().toString(), trials);
}

TEST_F(GuildRolesTest, TheMenuSaysWhyARoleStays)
{
    struct Case
    {
        Id role;
        QString why;
    };
    Guild guild = invented();
    guild.owner = bot;
    for (const Case &row :
         {Case{warden, QStringLiteral("The role belongs to a bot: it can be neither deleted nor given.")},
          Case{guildId, QStringLiteral("Everybody has this role: it can be neither deleted nor given.")}}) {
        show(guild);
        pane->chooseRole(row.role);
        QMenu &menu = menuOf(roles(), "roleMenu");
        EXPECT_FALSE(actionIn(menu, "deleteRole").isEnabled());
        EXPECT_EQ(tipWords(actionIn(menu, "deleteRole").toolTip()), row.why);
        delete &menu;
    }
    pane->setReadOnly(true, QStringLiteral("This bot is only watched."));
    pane->chooseRole(moderator);
    QMenu &menu = menuOf(roles(), "roleMenu");
    EXPECT_FALSE(actionIn(menu, "deleteRole").isEnabled());
    EXPECT_EQ(tipWords(actionIn(menu, "deleteRole").toolTip()), QStringLiteral("This bot is only watched."));
    EXPECT_TRUE(actionIn(menu, "copyId").isEnabled());
}

TEST_F(GuildRolesTest, TheModelKeepsItsPromisesThroughEveryState)
{
    const QAbstractItemModelTester tester(
        roles().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(invented());
    pane->setEdited({trial, moderator});
    Guild guild = invented();
    guild.roles.clear();
    show(guild);
    EXPECT_EQ(texts(roles()), QStringList());
    guild = invented();
    guild.owner = bot;
    show(guild);
    pane->setGuild(std::nullopt);
    EXPECT_EQ(texts(roles()), QStringList());
}

TEST_F(GuildRolesTest, TheChosenRowIsTintedInBothSchemes)
{
    show(invented());
    roles().setFocus();
    pane->chooseRole(trial);
    for (const ui::look::Scheme look : {ui::look::Scheme::Light, ui::look::Scheme::Dark}) {
        theme.setScheme(look);
        EXPECT_GT(pixels(trials, Token::Selection), 100);
        EXPECT_EQ(pixels(moderators, Token::Selection), 0);
    }
}

} // namespace botdeck::test
