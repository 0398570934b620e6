// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/CompareDialog.h"

#include "../MarkingTranslator.h"
#include "domain/permissions/PermissionBits.h"
#include "ShownGuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/changes/CompareLines.h"
#include "ui/guild/pick/PickField.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Sentence.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

namespace botdeck::test {

namespace {

using domain::Guild;
using domain::PermissionMask;
using ui::guild::CompareDialog;
using ui::guild::CompareLine;
using ui::guild::CompareModel;
using ui::guild::Moment;
using ui::guild::PickField;

class CompareDialogTest : public ShownGuildTest
{
protected:
    void open(const QList<Guild> &others = {})
    {
        QList<Moment> moments;
        for (const Guild &other : others)
            moments += {QStringLiteral("moment %1").arg(moments.size()), shown(other).table};
        dialog = new CompareDialog(shown(inventedGuild()), moments, theme, &window);
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
    }
    void TearDown() override { delete dialog; }

    void goTo(int tab)
    {
        child<ui::look::FlatTabs>(*dialog, "compareTabs").setCurrentIndex(tab);
        settle();
    }
    [[nodiscard]] QString summary() { return child<ui::look::Sentence>(*dialog, "compareSummary").text(); }
    /// The line with that beginning: "what: left | right"; empty where there is none.
    [[nodiscard]] QString line(const QString &what)
    {
        const QAbstractItemModel &model = *child<QTreeView>(*dialog, "comparison").model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == what)
                return QStringLiteral("%1 | %2").arg(
                    model.index(row, 1).data().toString(), model.index(row, 2).data().toString());
        }
        return {};
    }
    [[nodiscard]] int lineCount() { return child<QTreeView>(*dialog, "comparison").model()->rowCount(); }
    [[nodiscard]] QString title(int column)
    {
        return child<QTreeView>(*dialog, "comparison").model()->headerData(column, Qt::Horizontal).toString();
    }
    /// Of the part that is shown.
    [[nodiscard]] PickField &side(const char *name)
    {
        for (auto *field : dialog->findChildren<PickField *>(QString::fromLatin1(name))) {
            if (field->isVisible())
                return *field;
        }
        ADD_FAILURE() << name;
        return child<PickField>(*dialog, name);
    }
    void down(PickField &field, int times = 1)
    {
        field.setFocus();
        for (int time = 0; time < times; ++time)
            QTest::keyClick(&field, Qt::Key_Down);
        settle();
    }

    QWidget window;
    QPointer<CompareDialog> dialog;
};

QString sidesOf(const Guild &left, const Guild &right)
{
    QStringList lines;
    for (const domain::GuildDifference &one : domain::guildDifferences(left, right)) {
        const CompareLine line = ui::guild::differenceLine(one, left, right);
        lines += QStringLiteral("%1: %2 | %3").arg(line.what, line.left, line.right);
    }
    return lines.join(u'\n');
}

} // namespace

TEST_F(CompareDialogTest, BeforeTwoArePickedItSaysSo)
{
    open();
    EXPECT_EQ(summary(), QStringLiteral("Pick two roles."));
    EXPECT_EQ(lineCount(), 0);
    EXPECT_FALSE(child<QPushButton>(*dialog, "copyComparison").isEnabled());
    goTo(1);
    EXPECT_EQ(summary(), QStringLiteral("Pick two members."));
}

TEST_F(CompareDialogTest, TwoRolesAreComparedPermissionByPermission)
{
    open();
    dialog->setFirst(host);
    settle();
    EXPECT_EQ(title(CompareModel::LeftColumn), QStringLiteral("host"));
    EXPECT_EQ(title(CompareModel::RightColumn), QStringLiteral("baker")) << "the one below it";
    EXPECT_EQ(lineCount(), int(domain::namedPermissions().size()) + 2)
        << "the mask, and a bit without a name";
    EXPECT_EQ(line(QStringLiteral("Mask")), QStringLiteral("0x20000000840 | 0x40"));
    EXPECT_EQ(line(QStringLiteral("SEND_MESSAGES")), QStringLiteral("allowed | not allowed"));
    EXPECT_EQ(line(QStringLiteral("ADD_REACTIONS")), QStringLiteral("allowed | allowed"));
    EXPECT_EQ(line(QStringLiteral("bit 41 (unknown)")), QStringLiteral("allowed | not allowed"));
    EXPECT_EQ(summary(), QStringLiteral("What the roles themselves allow.\n2 permission(s) differ."));
    click(*dialog, "onlyDifferences");
    EXPECT_EQ(lineCount(), 3);
    EXPECT_EQ(line(QStringLiteral("ADD_REACTIONS")), QString());
}

TEST_F(CompareDialogTest, TheSidesChangeByKeysAndButton)
{
    open();
    dialog->setFirst(chief);
    settle();
    down(side("compareRight"));
    EXPECT_EQ(title(CompareModel::RightColumn), QStringLiteral("host"));
    for (auto *button : dialog->findChildren<QAbstractButton *>(QStringLiteral("swapSides"))) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    settle();
    EXPECT_EQ(title(CompareModel::LeftColumn), QStringLiteral("host"));
    EXPECT_EQ(title(CompareModel::RightColumn), QStringLiteral("chief"));
    dialog->setFirst(guildId);
    EXPECT_EQ(title(CompareModel::LeftColumn), QStringLiteral("everyone"));
    EXPECT_EQ(title(CompareModel::RightColumn), QStringLiteral("baker")) << "the one above the last";
    dialog->setFirst(core::Id(77));
    EXPECT_EQ(title(CompareModel::LeftColumn), QStringLiteral("everyone"));
}

TEST_F(CompareDialogTest, TwoMembersAreComparedInTheGuildAndInAChannel)
{
    open();
    dialog->setMembers(bob, ann);
    settle();
    EXPECT_EQ(line(QStringLiteral("SEND_MESSAGES")), QStringLiteral("allowed | not allowed"));
    EXPECT_TRUE(summary().startsWith(QStringLiteral("What the members may in the guild as a whole.\n")));
    down(child<PickField>(*dialog, "compareChannel"));
    EXPECT_EQ(line(QStringLiteral("SEND_MESSAGES")), QStringLiteral("not allowed | not allowed"))
        << "the overwrite of the lobby denies it";
    EXPECT_TRUE(summary().startsWith(QStringLiteral("What the members can use in lobby.\n")));
    dialog->setMembers(owner, ann);
    EXPECT_EQ(line(QStringLiteral("ADMINISTRATOR")), QStringLiteral("allowed | not allowed"));
}

TEST_F(CompareDialogTest, TwoMomentsAreComparedByWhatDiffers)
{
    Guild before = inventedGuild();
    before.roles[1].setPermissions(PermissionMask(2048));
    open({before, inventedGuild()});
    goTo(2);
    EXPECT_EQ(title(CompareModel::LeftColumn), QStringLiteral("moment 0"));
    EXPECT_EQ(title(CompareModel::RightColumn), QStringLiteral("Now"));
    EXPECT_EQ(
        line(QStringLiteral("Role baker")), QStringLiteral("allows SEND_MESSAGES | allows ADD_REACTIONS"));
    EXPECT_EQ(summary(), QStringLiteral("1 thing(s) differ; each side with what only it has."));
    EXPECT_FALSE(child<QCheckBox>(*dialog, "onlyDifferences").isVisible());
    down(side("compareLeft"));
    EXPECT_EQ(summary(), QStringLiteral("There is no difference."));
    EXPECT_EQ(lineCount(), 0);
}

TEST_F(CompareDialogTest, WithoutAnotherMomentItSaysWhatHelps)
{
    open();
    goTo(2);
    EXPECT_TRUE(summary().startsWith(QStringLiteral("No other moment of this guild is kept.")));
}

TEST_F(CompareDialogTest, WhatIsShownIsCopied)
{
    open();
    dialog->setFirst(host);
    click(*dialog, "onlyDifferences");
    const QSignalSpy copied(dialog, &CompareDialog::copyAsked);
    click(*dialog, "copyComparison");
    ASSERT_EQ(copied.size(), 1);
    EXPECT_EQ(
        copied.first().first().toString(),
        QStringLiteral("Permission\thost\tbaker\nMask\t0x20000000840\t0x40\nSEND_MESSAGES\tallowed\tnot "
                       "allowed\nbit 41 (unknown)\tallowed\tnot allowed"));
}

TEST_F(CompareDialogTest, ItFollowsTheLanguage)
{
    open();
    dialog->setFirst(host);
    const MarkingTranslator translator;
    settle();
    EXPECT_TRUE(title(CompareModel::WhatColumn).startsWith(u'«'));
    EXPECT_TRUE(summary().startsWith(u'«'));
    EXPECT_EQ(title(CompareModel::LeftColumn), QStringLiteral("host")) << "what was picked stays";
    EXPECT_TRUE(child<QPushButton>(*dialog, "copyComparison").text().startsWith(u'«'));
}

TEST_F(CompareDialogTest, EachSideOfADifferenceSaysWhatOnlyItHas)
{
    const Guild left = inventedGuild();
    Guild right = left;
    right.setPermissions(PermissionMask(64));
    right.owner = ann;
    right.roles[2].color = 0;
    right.roles[1].name = QStringLiteral("chef");
    right.roles[1].position = 3;
    right.roles.removeLast();
    right.channels.removeLast();
    right.channels[0].overwrites[0].setMasks({}, PermissionMask(2048));
    right.members[2].roles = {host};
    EXPECT_EQ(
        sidesOf(left, right),
        QStringLiteral("Guild and what everybody may: owner Olga; allows VIEW_CHANNEL | owner Ann; "
                       "allows ADD_REACTIONS\n"
                       "Role chef: called \"baker\"; position 1 | called \"chef\"; position 3\n"
                       "Role host: colour #336699 | no colour\n"
                       "Role chief: position 9; allows ADMINISTRATOR | not there\n"
                       "Channel lobby: overwrite of host: denies SEND_MESSAGES | allows SEND_MESSAGES\n"
                       "Channel stage: there | not there\n"
                       "Member Ann: has baker | has host"));
    EXPECT_TRUE(sidesOf(right, left).contains(QStringLiteral("Channel stage: not there | there")));
}

TEST_F(CompareDialogTest, ItsModelKeepsTheRules)
{
    CompareModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<CompareLine> lines = ui::guild::maskLines(PermissionMask(64), PermissionMask(64 | 2048));
    model.setLines(
        int(lines.size()), [lines](int row) { return lines.at(row); }, true);
    EXPECT_TRUE(model.index(0, 0).data(CompareModel::MarkedRole).toBool()) << "the masks differ";
    EXPECT_FALSE(model.index(1, 0).data(CompareModel::MarkedRole).toBool());
    model.setLines(0, {}, false);
    EXPECT_EQ(model.text(), QStringLiteral("\t\t"));
}

} // namespace botdeck::test
