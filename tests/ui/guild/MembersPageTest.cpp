// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/members/MembersPage.h"

#include "../MarkingTranslator.h"
#include "ShownGuildFixture.h"
#include "tests/support/Wait.h"
#include "TipWords.h"
#include "ui/guild/Chip.h"
#include "ui/guild/roles/RoleChecksModel.h"
#include "ui/look/Sentence.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

namespace botdeck::test {

namespace {

using core::Id;
using ui::guild::MembersPage;
using ui::guild::RoleChecksModel;

class MembersPageTest : public ShownGuildTest
{
protected:
    void SetUp() override
    {
        page.resize(620, 720);
        const auto told = [this](const char *what) {
            return [this, what](const QList<Id> &members, Id role) {
                said +=
                    QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(what), text(members), text({role}));
            };
        };
        QObject::connect(&page, &MembersPage::giveAsked, &page, told("give"));
        QObject::connect(&page, &MembersPage::takeAsked, &page, told("take"));
        QObject::connect(&page, &MembersPage::rolesAsked, &page, [this](Id member, const QList<Id> &roles) {
            said += QStringLiteral("set %1 %2").arg(text({member}), text(roles));
        });
        QObject::connect(&page, &MembersPage::kickAsked, &page, [this](const QList<Id> &members) {
            said += QStringLiteral("kick %1").arg(text(members));
        });
        QObject::connect(
            &page, &MembersPage::muteAsked, &page,
            [this](const QList<Id> &members, std::chrono::seconds time) {
                said += QStringLiteral("mute %1 %2").arg(text(members)).arg(time.count());
            });
        QObject::connect(&page, &MembersPage::nicknameAsked, &page, [this](const QString &name) {
            said += QStringLiteral("nickname %1").arg(name);
        });
        QObject::connect(&page, &MembersPage::whyAsked, &page, [this](Id member) {
            said += QStringLiteral("why %1").arg(text({member}));
        });
        QObject::connect(&page, &MembersPage::copyAsked, &page, [this](const QString &copied) {
            said += QStringLiteral("copy %1").arg(copied);
        });
        present(page);
    }

    /// Ids with commas between them.
    static QString text(const QList<Id> &ids)
    {
        QStringList texts;
        for (const Id id : ids)
            texts += id.toString();
        return texts.join(u',');
    }
    void show(const QList<Id> &members, const domain::Guild &guild = inventedGuild())
    {
        page.setGuild(shown(guild));
        page.setMembers(members);
        settle();
    }
    [[nodiscard]] QTreeView &list() { return child<QTreeView>(page, "memberRoles"); }
    [[nodiscard]] QModelIndex rowOf(const QString &role)
    {
        const QAbstractItemModel &model = *list().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == role)
                return model.index(row, 0);
        }
        ADD_FAILURE() << qPrintable(role);
        return {};
    }
    /// By a click on the name.
    void choose(const QString &role)
    {
        const QRect place = list().visualRect(rowOf(role));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place.center());
        settle();
    }
    /// By the keyboard.
    void tick(const QString &role)
    {
        choose(role);
        QTest::keyClick(&list(), Qt::Key_Space);
        settle();
    }
    [[nodiscard]] Qt::CheckState state(const QString &role)
    {
        return Qt::CheckState(rowOf(role).data(Qt::CheckStateRole).toInt());
    }
    [[nodiscard]] QString note(const QString &role)
    {
        return rowOf(role).siblingAtColumn(RoleChecksModel::NoteColumn).data().toString();
    }
    [[nodiscard]] QString willHave() { return child<ui::look::Sentence>(page, "willHave").text(); }
    [[nodiscard]] QPushButton &button(const char *name) { return child<QPushButton>(page, name); }

    MembersPage page{theme};
    QStringList said;
};

} // namespace

TEST_F(MembersPageTest, WithoutAMemberItSaysWhatToDo)
{
    EXPECT_TRUE(child<QLabel>(page, "emptyTitle").isVisible());
    show({});
    EXPECT_TRUE(child<QLabel>(page, "emptyTitle").isVisible());
    show({Id(77)});
    EXPECT_TRUE(page.members().isEmpty()) << "whom the guild does not have";
    show({ann});
    EXPECT_FALSE(child<QLabel>(page, "emptyTitle").isVisible());
    page.setGuild(std::nullopt);
    EXPECT_TRUE(child<QLabel>(page, "emptyTitle").isVisible());
}

TEST_F(MembersPageTest, AMemberIsShownWithIdsFactsAndRolesByRank)
{
    show({ann});
    EXPECT_EQ(child<QLabel>(page, "memberName").text(), QStringLiteral("Ann"));
    EXPECT_EQ(
        child<QLabel>(page, "memberIds").text(),
        QStringLiteral("id 9007199254740995 · short id 47119007199254740995"));
    const auto &facts = child<QTreeWidget>(page, "memberFacts");
    ASSERT_EQ(facts.topLevelItemCount(), 4);
    EXPECT_EQ(facts.topLevelItem(0)->text(0), QStringLiteral("Is a bot"));
    EXPECT_EQ(facts.topLevelItem(0)->text(1), QStringLiteral("no"));
    EXPECT_EQ(facts.topLevelItem(3)->text(1), QStringLiteral("member"));
    ASSERT_EQ(list().model()->rowCount(), 4) << "everybody's is none to give";
    EXPECT_EQ(rowOf(QStringLiteral("chief")).row(), 0);
    EXPECT_EQ(rowOf(QStringLiteral("baker")).row(), 3);
    EXPECT_EQ(state(QStringLiteral("baker")), Qt::Checked);
    EXPECT_EQ(state(QStringLiteral("host")), Qt::Unchecked);
    EXPECT_EQ(willHave(), QString());
    show({owner});
    EXPECT_EQ(child<ui::guild::Chip>(page, "memberSign").words(), QStringLiteral("owner of the guild"));
}

TEST_F(MembersPageTest, FactsAreCopiedByTheirKey)
{
    show({ann});
    auto &facts = child<QTreeWidget>(page, "memberFacts");
    facts.setCurrentItem(facts.topLevelItem(2));
    QTest::keyClick(&facts, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(said, QStringList{QStringLiteral("copy 47119007199254740995")});
}

TEST_F(MembersPageTest, WhatTheBotCannotGiveIsLockedAndSaysWhy)
{
    show({ann});
    EXPECT_EQ(note(QStringLiteral("chief")), QStringLiteral("The role is not below the bot's highest role."));
    tick(QStringLiteral("chief"));
    EXPECT_EQ(state(QStringLiteral("chief")), Qt::Unchecked);
    EXPECT_FALSE(button("giveRole").isEnabled());
    EXPECT_EQ(
        tipWords(button("giveRole").toolTip()),
        QStringLiteral("The role is not below the bot's highest role."));
    choose(QStringLiteral("host"));
    EXPECT_TRUE(button("giveRole").isEnabled());
    domain::Guild powerless = inventedGuild();
    powerless.roles[3].setPermissions({});
    show({ann}, powerless);
    tick(QStringLiteral("host"));
    EXPECT_EQ(state(QStringLiteral("host")), Qt::Unchecked);
}

TEST_F(MembersPageTest, TheExactResultIsShownAndAskedBeforeItIsDone)
{
    show({ann});
    EXPECT_FALSE(button("setRoles").isEnabled());
    tick(QStringLiteral("host"));
    EXPECT_EQ(willHave(), QStringLiteral("Will have: baker, host"));
    EXPECT_EQ(note(QStringLiteral("host")), QStringLiteral("+ will be given"));
    tick(QStringLiteral("baker"));
    EXPECT_EQ(willHave(), QStringLiteral("Will have: host"));
    click(page, "setRoles");
    const QString asked = questionText(page, "setRoles");
    EXPECT_TRUE(asked.startsWith(
        QStringLiteral("Ann (9007199254740995) will have: host\nGiven: host\nTaken: baker\n")))
        << qPrintable(asked);
    answer(page, "setRoles", "cancel");
    EXPECT_TRUE(said.isEmpty());
    click(page, "setRoles");
    answer(page, "setRoles", "yes");
    EXPECT_EQ(said, QStringList{QStringLiteral("set 9007199254740995 20")});
    tick(QStringLiteral("host"));
    EXPECT_EQ(willHave(), QStringLiteral("Will have: no role"));
    click(page, "revertRoles");
    EXPECT_EQ(willHave(), QString());
    EXPECT_EQ(state(QStringLiteral("baker")), Qt::Checked);
}

TEST_F(MembersPageTest, RolesThatCannotBeGivenStayInTheResultAsTheyAre)
{
    domain::Guild guild = inventedGuild();
    guild.members[2].roles = {Id(77), guildId, chief, baker};
    show({ann}, guild);
    EXPECT_EQ(state(QStringLiteral("role 77 (unknown)")), Qt::Checked);
    tick(QStringLiteral("host"));
    click(page, "setRoles");
    answer(page, "setRoles", "yes");
    EXPECT_EQ(said, QStringList{QStringLiteral("set 9007199254740995 77,40,10,20")})
        << "in their order, what is new behind them, and everybody's is none to set";
}

TEST_F(MembersPageTest, OneRoleIsGivenAndTakenByItself)
{
    show({bob});
    choose(QStringLiteral("host"));
    EXPECT_FALSE(button("giveRole").isEnabled());
    click(page, "takeRole");
    show({ann});
    choose(QStringLiteral("host"));
    EXPECT_FALSE(button("takeRole").isEnabled());
    click(page, "giveRole");
    EXPECT_EQ(said, (QStringList{QStringLiteral("take 4 20"), QStringLiteral("give 9007199254740995 20")}));
}

TEST_F(MembersPageTest, TicksStayWhereTheRolesAreAsBefore)
{
    show({ann});
    tick(QStringLiteral("host"));
    page.setGuild(shown(inventedGuild()));
    EXPECT_EQ(willHave(), QStringLiteral("Will have: baker, host")) << "read again";
    domain::Guild other = inventedGuild();
    other.members[2].roles = {host};
    page.setGuild(shown(other));
    EXPECT_EQ(willHave(), QString()) << "its roles are others now";
    EXPECT_EQ(state(QStringLiteral("host")), Qt::Checked);
    EXPECT_EQ(page.members(), QList{ann});
    page.setMembers({bob});
    page.setMembers({ann});
    EXPECT_EQ(willHave(), QString());
}

TEST_F(MembersPageTest, OfSeveralItIsCountedWhoHasARole)
{
    show({ann, bob, mo});
    EXPECT_EQ(child<QLabel>(page, "memberName").text(), QStringLiteral("3 member(s)"));
    EXPECT_EQ(
        child<QLabel>(page, "memberIds").text(), QStringLiteral("Ann (9007199254740995), Bob (4), Mo (5)"));
    EXPECT_EQ(state(QStringLiteral("baker")), Qt::PartiallyChecked);
    EXPECT_EQ(note(QStringLiteral("baker")), QStringLiteral("2 of 3"));
    EXPECT_EQ(state(QStringLiteral("the bot's")), Qt::Unchecked);
    tick(QStringLiteral("baker"));
    EXPECT_EQ(state(QStringLiteral("baker")), Qt::PartiallyChecked) << "what a tick would mean is not clear";
    EXPECT_FALSE(button("setRoles").isVisible());
    EXPECT_EQ(button("giveRole").text(), QStringLiteral("Give to 1 member(s)"));
    EXPECT_EQ(button("takeRole").text(), QStringLiteral("Take from 2 member(s)"));
    click(page, "giveRole");
    EXPECT_TRUE(
        questionText(page, "giveRoleToAll").startsWith(QStringLiteral("Give \"baker\" to 1 member(s)?\n")));
    answer(page, "giveRoleToAll", "cancel");
    EXPECT_TRUE(said.isEmpty());
    click(page, "giveRole");
    answer(page, "giveRoleToAll", "yes");
    click(page, "takeRole");
    answer(page, "takeRoleFromAll", "yes");
    EXPECT_EQ(said, (QStringList{QStringLiteral("give 5 10"), QStringLiteral("take 9007199254740995,4 10")}));
    show({ann, bob});
    EXPECT_EQ(state(QStringLiteral("baker")), Qt::Checked);
}

TEST_F(MembersPageTest, WhoIsKickedIsNamedFirst)
{
    show({ann, bob});
    click(page, "kickMembers");
    EXPECT_TRUE(questionText(page, "kickMembers")
                    .startsWith(QStringLiteral(
                        "Kick 2 member(s) out of \"Bakery 面包店\": Ann (9007199254740995), Bob (4)\n")));
    answer(page, "kickMembers", "cancel");
    EXPECT_TRUE(said.isEmpty());
    click(page, "kickMembers");
    answer(page, "kickMembers", "yes");
    EXPECT_EQ(said, QStringList{QStringLiteral("kick 9007199254740995,4")});
}

TEST_F(MembersPageTest, WhyAndIdsAreTold)
{
    show({ann});
    click(page, "askWhy");
    show({ann, bob});
    EXPECT_FALSE(button("askWhy").isVisible());
    click(page, "copyMember");
    EXPECT_EQ(
        said,
        (QStringList{QStringLiteral("why 9007199254740995"), QStringLiteral("copy 9007199254740995\n4")}));
}

TEST_F(MembersPageTest, LocksAndReadOnlyTurnButtonsOffWithTheirReason)
{
    page.setLocks(
        [](Id member) { return member == mo ? core::Phrase("Not below.") : core::Phrase(); },
        [](Id) { return core::Phrase(); });
    show({mo});
    EXPECT_FALSE(button("kickMembers").isEnabled());
    EXPECT_EQ(tipWords(button("kickMembers").toolTip()), QStringLiteral("Not below."));
    EXPECT_TRUE(button("muteMembers").isEnabled());
    show({ann});
    EXPECT_TRUE(button("kickMembers").isEnabled());
    page.setReadOnly(QStringLiteral("This bot is only watched."));
    choose(QStringLiteral("host"));
    for (const char *name : {"kickMembers", "muteMembers", "giveRole", "takeRole", "setRoles"}) {
        EXPECT_FALSE(button(name).isEnabled()) << name;
        EXPECT_EQ(tipWords(button(name).toolTip()), QStringLiteral("This bot is only watched.")) << name;
    }
    EXPECT_TRUE(button("askWhy").isEnabled());
    tick(QStringLiteral("host"));
    EXPECT_EQ(state(QStringLiteral("host")), Qt::Unchecked);
    page.setReadOnly({});
    EXPECT_TRUE(button("kickMembers").isEnabled());
}

TEST_F(MembersPageTest, TenThousandAreShownAtOnce)
{
    domain::Guild guild = inventedGuild();
    QList<Id> all;
    for (int number = 0; number < 10'000; ++number) {
        const Id id(1'000'000 + number);
        guild.members += {id, QStringLiteral("member %1").arg(number), {number % 2 == 0 ? baker : host}};
        all += id;
    }
    show(all, guild);
    EXPECT_EQ(note(QStringLiteral("baker")), QStringLiteral("5\u2009000 of 10\u2009000"));
    EXPECT_TRUE(child<QLabel>(page, "memberIds").text().endsWith(QStringLiteral("and 9\u2009992 more")));
}

TEST_F(MembersPageTest, ItFollowsTheLanguage)
{
    show({ann});
    tick(QStringLiteral("host"));
    const MarkingTranslator translator;
    settle();
    for (const char *name :
         {"giveRole", "takeRole", "revertRoles", "setRoles", "askWhy", "copyMember", "muteMembers",
          "kickMembers"})
        EXPECT_TRUE(button(name).text().startsWith(u'«')) << name;
    EXPECT_TRUE(willHave().startsWith(u'«'));
    EXPECT_TRUE(note(QStringLiteral("host")).startsWith(u'«'));
    EXPECT_TRUE(note(QStringLiteral("chief")).startsWith(u'«'));
    EXPECT_TRUE(child<QLabel>(page, "memberIds").text().startsWith(u'«'));
    EXPECT_TRUE(child<QTreeWidget>(page, "memberFacts").topLevelItem(0)->text(0).startsWith(u'«'));
}

TEST_F(MembersPageTest, ItsModelKeepsTheRules)
{
    RoleChecksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ui::guild::ShownGuild guild = shown(inventedGuild());
    const QList<domain::GuildMember> &members = guild.table->guild().members;
    model.show(guild, {&members.at(2)});
    EXPECT_TRUE(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole)) << "locked";
    EXPECT_TRUE(model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(model.wanted(), QList<Id>());
    model.show(guild, {&members.at(2), &members.at(3)});
    EXPECT_FALSE(model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
}

} // namespace botdeck::test
