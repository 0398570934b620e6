// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes to choose from with a search line.
#include "ui/guild/pick/PickField.h"

#include "domain/permissions/PermissionBits.h"
#include "ShownGuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/pick/PickRows.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace botdeck::test {

namespace {

using ui::guild::ListPicks;
using ui::guild::MemberPicks;
using ui::guild::PickField;
using ui::guild::PickKind;
using ui::guild::PickModel;
using ui::guild::PickRow;

class PickFieldTest : public ShownGuildTest
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        field->setWords(QStringLiteral("Pick a member"), QStringLiteral("Find a member"));
        QObject::connect(field, &PickField::chosen, field, [this](qint64 value) { chosen += value; });
        members.setTable(shown(inventedGuild()).table);
        window.resize(300, 60);
        present(window);
        field->setFocus();
        settle();
    }
    void key(int key) { keyTo(*field, key); }
    void keyTo(QWidget &where, int key)
    {
        QTest::keyClick(&where, Qt::Key(key));
        settle();
    }
    QLineEdit &search() { return child<QLineEdit>(*field, "pickSearch"); }
    QListView &list() { return child<QListView>(*field, "pickList"); }
    bool isOpen() const
    {
        const auto *popup = field->findChild<QFrame *>(QStringLiteral("pickPopup"));
        return popup != nullptr && popup->isVisible();
    }
    QStringList listed()
    {
        QStringList titles;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            titles += list().model()->index(row, 0).data().toString();
        return titles;
    }

    MemberPicks members;
    QWidget window;
    PickField *field = new PickField(members, theme);
    QList<qint64> chosen;
};

} // namespace

TEST_F(PickFieldTest, ItIsOpenedByKeyNarrowedByWordsAndTakenByEnter)
{
    key(Qt::Key_Space);
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(listed().size(), 5);
    QTest::keyClicks(&search(), QStringLiteral("bO"));
    EXPECT_EQ(listed(), QStringList{QStringLiteral("Bob")});
    keyTo(search(), Qt::Key_Return);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(chosen, QList<qint64>{bob.value()});
    EXPECT_EQ(field->picked(), bob.value());
    EXPECT_EQ(field->currentText(), QStringLiteral("Bob, baker, host")) << "what is read out";
}

TEST_F(PickFieldTest, TypingOpensItAndNumbersAreFoundFromTheirBeginning)
{
    key(Qt::Key_9);
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(search().text(), QStringLiteral("9"));
    EXPECT_EQ(listed(), QStringList{QStringLiteral("Ann")});
    search().setText(QStringLiteral("47114"));
    EXPECT_EQ(listed(), QStringList{QStringLiteral("Bob")}) << "the short id";
    search().setText(QStringLiteral("7114"));
    EXPECT_TRUE(listed().isEmpty());
    keyTo(search(), Qt::Key_Return);
    EXPECT_TRUE(isOpen()) << "nothing to take";
    keyTo(search(), Qt::Key_Escape);
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(chosen.isEmpty());
}

TEST_F(PickFieldTest, ArrowsGoThroughTheOpenListAndTheClosedField)
{
    key(Qt::Key_Down);
    EXPECT_EQ(field->picked(), bot.value());
    key(Qt::Key_Down);
    EXPECT_EQ(field->picked(), owner.value());
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_EQ(field->picked(), bot.value());
    key(Qt::Key_F4);
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(list().currentIndex().row(), 0) << "what is picked is marked";
    keyTo(search(), Qt::Key_Down);
    keyTo(search(), Qt::Key_Down);
    keyTo(search(), Qt::Key_Return);
    EXPECT_EQ(field->picked(), ann.value());
    EXPECT_EQ(chosen, (QList<qint64>{bot.value(), owner.value(), bot.value(), ann.value()}));
}

TEST_F(PickFieldTest, ARowIsTakenByAClick)
{
    QTest::mouseClick(field, Qt::LeftButton);
    settle();
    ASSERT_TRUE(isOpen());
    const QRect row = list().visualRect(list().model()->index(4, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
    settle();
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(chosen, QList<qint64>{mo.value()});
}

TEST_F(PickFieldTest, WhatIsPickedStaysWithAnotherReadingOfTheGuild)
{
    field->pick(bob.value());
    EXPECT_TRUE(chosen.isEmpty()) << "only what the operator does is told";
    domain::Guild other = inventedGuild();
    other.members.removeFirst();
    members.setTable(shown(other).table);
    EXPECT_EQ(field->picked(), bob.value());
    other.members.removeIf([](const domain::GuildMember &member) { return member.id == bob; });
    members.setTable(shown(other).table);
    EXPECT_EQ(field->picked(), std::nullopt);
    EXPECT_EQ(field->currentText(), QString());
    field->pick(4711);
    EXPECT_EQ(field->picked(), std::nullopt) << "nobody has that number";
}

TEST_F(PickFieldTest, TenThousandAreOffered)
{
    domain::Guild crowd = inventedGuild();
    for (int more = 0; more < 10'000; ++more)
        crowd.members +=
            domain::GuildMember{core::Id(100'000 + more), QStringLiteral("Guest %1").arg(more), {baker}};
    members.setTable(shown(crowd).table);
    const QAbstractItemModelTester tester(&members, QAbstractItemModelTester::FailureReportingMode::Fatal);
    key(Qt::Key_Space);
    ASSERT_TRUE(isOpen());
    EXPECT_EQ(list().model()->rowCount(), 10'005);
    QTest::keyClicks(&search(), QStringLiteral("guest 9999"));
    EXPECT_EQ(listed(), QStringList{QStringLiteral("Guest 9999")});
    keyTo(search(), Qt::Key_Return);
    EXPECT_EQ(field->picked(), 109'999);
}

TEST_F(PickFieldTest, HeadingsAreSkippedAndHiddenWhileSomethingIsLookedFor)
{
    ListPicks bits;
    domain::Guild guild = inventedGuild();
    bits.setRows(ui::guild::bitPicks(guild));
    const QAbstractItemModelTester tester(&bits, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(bits.rowCount(), 37 + 1 + 5) << "with bit 41, which a role has, and headings";
    EXPECT_EQ(bits.kind(0), PickKind::Heading);
    EXPECT_EQ(bits.rowOf(-1), -1);
    EXPECT_EQ(bits.title(bits.rowOf(41)), QStringLiteral("bit 41 (unknown)"));
    auto *bit = new PickField(bits, theme, &window);
    bit->show();
    bit->setFocus();
    keyTo(*bit, Qt::Key_Down);
    EXPECT_EQ(bit->picked(), bits.value(1));
    keyTo(*bit, Qt::Key_M);
    auto &found = child<QListView>(*bit, "pickList");
    for (int row = 0; row < found.model()->rowCount(); ++row)
        EXPECT_NE(
            found.model()->index(row, 0).data(PickModel::KindRole).value<PickKind>(), PickKind::Heading);
    EXPECT_GT(found.model()->rowCount(), 0);
    delete bit;
}

TEST_F(PickFieldTest, ChannelsStandInTheirCategoriesAndRolesByRank)
{
    domain::Guild guild = inventedGuild();
    guild.channels += {core::Id(600), QStringLiteral("hall"), 4};
    guild.channels[1].parent = core::Id(600);
    const QList<PickRow> channels = ui::guild::channelPicks(guild);
    ASSERT_EQ(channels.size(), 3);
    EXPECT_EQ(channels.at(0).value, lobby.value());
    EXPECT_EQ(channels.at(1).value, 600);
    EXPECT_EQ(channels.at(1).kind, PickKind::Group);
    EXPECT_EQ(channels.at(2).value, stage.value());
    const QList<PickRow> roles = ui::guild::rolePicks(guild);
    EXPECT_EQ(roles.first().title, QStringLiteral("chief"));
    EXPECT_EQ(roles.last().value, guildId.value());
}

} // namespace botdeck::test
