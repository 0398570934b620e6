// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuildPaneFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/members/MemberListModel.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace botdeck::test {

namespace {

using core::Id;
using domain::Guild;
using ui::guild::MemberListModel;
using ui::guild::MemberRow;

class GuildMembersTest : public GuildPaneFixture
{
protected:
    void SetUp() override
    {
        GuildPaneFixture::SetUp();
        show(invented());
        pane->open(Pane::Part::Members);
        settle();
    }
    void search(const QString &words)
    {
        child<QLineEdit>("memberSearch").setText(words);
        settle();
    }
    MemberRow row(const QString &name)
    {
        return find(members(), name).data(MemberListModel::RowRole).value<MemberRow>();
    }
    QString counted()
    {
        auto &label = child<QLabel>("memberCount");
        return label.isVisible() ? label.text() : QString();
    }
    [[nodiscard]] qsizetype selected() { return members().selectionModel()->selectedIndexes().size(); }
};

const QString wardenName = QStringLiteral("Guild Warden");
const QString linName = QStringLiteral("林小满");
const QString baiName = QStringLiteral("白露");
const QString annName = QStringLiteral("Ann Straße");

} // namespace

TEST_F(GuildMembersTest, TheyStandAsTheyCameWithTheirRolesByRank)
{
    EXPECT_EQ(texts(members()), (QStringList{baiName, wardenName, linName, annName}));
    EXPECT_EQ(row(linName).roles, QStringLiteral("Moderator 版主, Trial host 见习主持"));
    EXPECT_TRUE(row(baiName).isOwner);
    EXPECT_TRUE(row(wardenName).isSelf);
    EXPECT_EQ(
        find(members(), baiName).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("白露, owner, 会长 Guild lead"));
    const QString tip = find(members(), linName).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("id 363599918687846302")));
    EXPECT_TRUE(tip.contains(QStringLiteral("short id 724521")));
}

TEST_F(GuildMembersTest, TheyAreFoundByNameShortIdAndIdWhateverTheCase)
{
    struct Case
    {
        QString typed;
        QStringList found;
    };
    for (const Case &one : {
             Case{QStringLiteral("STRAßE"), {annName}},
             Case{QStringLiteral("小满"), {linName}},
             Case{QStringLiteral("wARD"), {wardenName}},
             Case{QStringLiteral("7245"), {linName}},
             Case{QStringLiteral("3635999186878463"), {baiName, wardenName, linName}},
             Case{QStringLiteral(" 90071992 ann "), {annName}},
             Case{QStringLiteral("ann lin"), {}},
             Case{QStringLiteral("straße901"), {}},
         }) {
        search(one.typed);
        EXPECT_EQ(texts(members()), one.found) << one.typed.toStdString();
    }
    EXPECT_EQ(note("memberNote"), QStringLiteral("No member matches."));
    search(QString());
    EXPECT_EQ(texts(members()).size(), 4);
}

TEST_F(GuildMembersTest, OneOrSeveralAreChosen)
{
    click(members(), annName);
    click(members(), baiName, Qt::ControlModifier);
    EXPECT_EQ(counted(), QStringLiteral("2 chosen"));
    click(members(), linName, Qt::ShiftModifier);
    click(members(), linName, Qt::ControlModifier);
    EXPECT_EQ(
        told(), "members:9007199254740997|"
                "members:363599918687846301 9007199254740997|"
                "members:363599918687846301 363599918687846390 363599918687846302 9007199254740997|"
                "members:363599918687846301 363599918687846390 9007199254740997")
        << "in the list's order";
    click(members(), annName);
    click(members(), annName, Qt::ControlModifier);
    EXPECT_EQ(asked.last().toStdString(), "members:") << "nobody any more";
    EXPECT_EQ(counted(), QString());
}

TEST_F(GuildMembersTest, WhoIsChosenStaysSoByHisIdAndWhileASearchHidesHim)
{
    pane->chooseMembers({mei, ann});
    EXPECT_EQ(selected(), 2);
    search(QStringLiteral("ann"));
    EXPECT_EQ(selected(), 1);
    EXPECT_EQ(counted(), QStringLiteral("1 of 4 shown · 2 chosen"));
    search(QStringLiteral("nobody"));
    search(QString());
    EXPECT_EQ(selected(), 2);
    Guild guild = invented();
    guild.members.move(3, 0);
    show(guild);
    EXPECT_EQ(selected(), 2);
    EXPECT_TRUE(members().selectionModel()->isSelected(members().model()->index(0, 0)));
    EXPECT_EQ(told(), "") << "nobody chose";
    search(QStringLiteral("ann"));
    guild.id = Id(7);
    show(guild);
    EXPECT_EQ(selected(), 0);
    EXPECT_EQ(texts(members()).size(), 4) << "another guild is not searched for what was typed for this one";
}

TEST_F(GuildMembersTest, EnterTakesExactlyTheTypedOneElseTheFirst)
{
    auto &field = child<QLineEdit>("memberSearch");
    Guild guild = invented();
    guild.members[0].shortId = QStringLiteral("19011");
    show(guild);
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("901"));
    ASSERT_EQ(texts(members()), (QStringList{baiName, annName}));
    key(field, Qt::Key_Return);
    EXPECT_EQ(told(), "members:9007199254740997");
    EXPECT_TRUE(members().hasFocus());
    field.setFocus();
    field.clear();
    QTest::keyClicks(&field, QStringLiteral("19"));
    key(field, Qt::Key_Return);
    EXPECT_EQ(asked.last().toStdString(), "members:363599918687846301");
    field.setFocus();
    key(field, Qt::Key_Escape);
    EXPECT_EQ(field.text(), QString());
    EXPECT_TRUE(members().hasFocus());
}

TEST_F(GuildMembersTest, TenThousandAreListedSearchedAndChosenAtOnce)
{
    show(crowded(10'000));
    EXPECT_EQ(members().model()->rowCount(), 10'004);
    members().setFocus();
    key(members(), Qt::Key_A, Qt::ControlModifier);
    ASSERT_EQ(asked.size(), 1) << "one word for all of them";
    EXPECT_EQ(asked.first().count(u' '), 10'003);
    EXPECT_EQ(counted(), QStringLiteral("10") + QChar(0x2009) + QStringLiteral("004 chosen"));
    show(crowded(10'000));
    EXPECT_EQ(members().selectionModel()->selection().size(), 1) << "neighbours are one range";
    search(QStringLiteral("member 99"));
    EXPECT_EQ(members().model()->rowCount(), 280);
    search(QStringLiteral("member 9999"));
    EXPECT_EQ(texts(members()), QStringList{QStringLiteral("Member 9999")});
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(GuildMembersTest, IdsAndNamesAreCopied)
{
    pane->chooseMembers({owner, mei});
    QMenu &menu = menuOf(members(), "memberMenu");
    actionIn(menu, "copyId").trigger();
    actionIn(menu, "copyName").trigger();
    menu.close();
    members().setFocus();
    key(members(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(
        told(), "copy:363599918687846301\n363599918687846302|"
                "copy:白露\n林小满|"
                "copy:363599918687846301\n363599918687846302");
}

TEST_F(GuildMembersTest, AGuildWithoutMembersSaysSo)
{
    Guild guild = invented();
    guild.members.clear();
    show(guild);
    settle();
    EXPECT_EQ(note("memberNote"), QStringLiteral("No member was read."));
}

TEST_F(GuildMembersTest, TheModelKeepsItsPromisesThroughEveryState)
{
    const QAbstractItemModelTester tester(
        members().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    search(QStringLiteral("ann"));
    show(crowded(20));
    search(QStringLiteral("nobody"));
    EXPECT_EQ(texts(members()), QStringList());
    search(QString());
    pane->setGuild(std::nullopt);
    EXPECT_EQ(texts(members()), QStringList());
}

} // namespace botdeck::test
