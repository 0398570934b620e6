// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tooltips say what the server calls things, letter by letter.
#include "domain/permissions/PermissionBits.h"
#include "OverwritesFixture.h"
#include "TipWords.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/members/MemberActions.h"
#include "ui/guild/overwrites/OverwriteBitModel.h"
#include "ui/guild/overwrites/OverwriteModel.h"
#include "ui/guild/overwrites/SubjectListModel.h"
#include "ui/guild/pick/PickModel.h"
#include "ui/guild/roles/RoleChecksModel.h"

#include <QPushButton>

namespace botdeck::test {

namespace {

using ui::guild::OverwriteModel;

class TipsTest : public OverwritesTest
{
protected:
    const QString oddName = QStringLiteral("<b>\"A & B\"</b>");

    /// Host, Ann and the lobby are called so.
    [[nodiscard]] domain::Guild oddGuild() const
    {
        domain::Guild guild = overwritesGuild();
        for (domain::GuildRole &role : guild.roles) {
            if (role.id == host)
                role.name = oddName;
        }
        for (domain::GuildMember &member : guild.members) {
            if (member.id == ann)
                member.name = oddName;
        }
        guild.channels[0].name = oddName;
        return guild;
    }
    static QString tip(const QModelIndex &index) { return tipWords(index.data(Qt::ToolTipRole).toString()); }
    static QString head(const OverwriteModel &model, int section, Qt::Orientation orientation)
    {
        return tipWords(model.headerData(section, orientation, Qt::ToolTipRole).toString());
    }
};

} // namespace

TEST_F(TipsTest, LinesAreShownAsTheyAre)
{
    EXPECT_EQ(
        tipWords(ui::guild::lineTip({oddName, QStringLiteral("a\nb")})), oddName + QStringLiteral("\na\nb"));
    EXPECT_EQ(tipWords(ui::guild::lineTip({QStringLiteral("\"&amp;\"")})), QStringLiteral("\"&amp;\""));
    EXPECT_EQ(ui::guild::lineTip({QString()}), QString()) << "nothing is no empty box";
}

TEST_F(TipsTest, TheMatrixNamesChannelsAndSubjects)
{
    ui::guild::OverwriteDraft draft;
    OverwriteModel model(draft);
    draft.open(shown(oddGuild()));
    const QModelIndex cell = model.indexOf({lobby, host});
    ASSERT_TRUE(cell.isValid());
    EXPECT_TRUE(tip(cell).startsWith(oddName + QStringLiteral(", ") + oddName)) << qPrintable(tip(cell));
    EXPECT_TRUE(head(model, cell.row(), Qt::Vertical).startsWith(oddName + u'\n'));
    EXPECT_TRUE(head(model, cell.column(), Qt::Horizontal).startsWith(oddName + u'\n'));
    draft.setReadOnly(oddName);
    ui::guild::OverwriteBitModel bits(draft);
    bits.setCell({lobby, host});
    EXPECT_TRUE(tip(bits.indexOf(domain::viewChannelBit)).endsWith(u'\n' + oddName))
        << qPrintable(tip(bits.indexOf(domain::viewChannelBit)));
}

TEST_F(TipsTest, ListsNameMembersAndRoles)
{
    const domain::Guild guild = oddGuild();
    const ui::guild::ShownGuild known = shown(guild);
    ui::guild::MemberPicks picks;
    picks.setTable(known.table);
    EXPECT_EQ(tip(picks.index(picks.rowOf(ann.value()))), oddName + QStringLiteral(", baker"));
    EXPECT_EQ(tip(picks.index(picks.rowOf(bob.value()))), QStringLiteral("Bob, baker, ") + oddName);
    ui::guild::SubjectListModel subjects(guild);
    subjects.setWords(ann.toString());
    ASSERT_EQ(subjects.rowCount(), 1);
    EXPECT_EQ(tip(subjects.index(0)), oddName + QStringLiteral(", member\n") + ann.toString());
    ui::guild::RoleChecksModel checks;
    checks.show(known, {guild.member(bob)});
    EXPECT_EQ(checks.check(2).id, host);
    EXPECT_EQ(tip(checks.index(2, 0)), oddName);
}

TEST_F(TipsTest, AReasonMayNameSomething)
{
    ui::guild::MemberActions actions(theme);
    ui::guild::MemberActions::State state;
    state.members = 1;
    state.kickLock = oddName;
    actions.setState(state);
    EXPECT_EQ(tipWords(child<QPushButton>(actions, "kickMembers").toolTip()), oddName);
}

} // namespace botdeck::test
