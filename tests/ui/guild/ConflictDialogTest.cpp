// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/ConflictDialog.h"

#include "../MarkingTranslator.h"
#include "OverwritesFixture.h"
#include "tests/support/Wait.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

namespace botdeck::test {

namespace {

using domain::GuildChannel;
using domain::PermissionMask;
using domain::PermissionOverwrite;
using ui::guild::ConflictDialog;
using ui::guild::ConflictModel;

class ConflictDialogTest : public OverwritesTest
{
protected:
    void SetUp() override
    {
        const domain::Guild guild = overwritesGuild();
        versions.base = *guild.channel(desk);
        // Both change 11 and 6 of the bakers; they allow Ann 2, and take the stranger's away.
        versions.theirs = with(versions.base, 0, PermissionMask(64), PermissionMask(1024));
        QList<PermissionOverwrite> theirs = versions.theirs.overwrites;
        theirs.removeLast();
        theirs[1].setMasks({}, theirs.at(1).allows.with(2));
        versions.theirs.setOverwrites(theirs);
        versions.mine = with(versions.base, 0, {}, PermissionMask(1024 | 2048 | 64));
        window.resize(800, 600);
        present(window);
    }
    static GuildChannel with(GuildChannel channel, int at, PermissionMask deny, PermissionMask allows)
    {
        QList<PermissionOverwrite> overwrites = channel.overwrites;
        overwrites[at].setMasks(deny, allows);
        channel.setOverwrites(overwrites);
        return channel;
    }
    void open()
    {
        dialog = new ConflictDialog(theme, overwritesGuild(), versions, &window);
        kept = std::make_unique<QSignalSpy>(dialog.data(), &ConflictDialog::theirsKept);
        written = std::make_unique<QSignalSpy>(dialog.data(), &ConflictDialog::writeAsked);
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
    }
    QTreeView &view() { return child<QTreeView>(*dialog, "conflicts"); }
    QStringList row(int number)
    {
        QStringList cells;
        for (int column = 0; column < ConflictModel::ColumnCount; ++column)
            cells += view().model()->index(number, column).data().toString();
        return cells;
    }
    /// What is to be written.
    GuildChannel after() { return written->first().at(1).value<GuildChannel>(); }

    ui::guild::ChannelVersions versions;
    QWidget window;
    QPointer<ConflictDialog> dialog;
    std::unique_ptr<QSignalSpy> kept;
    std::unique_ptr<QSignalSpy> written;
};

QStringList conflictCells(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all += QString::fromUtf8(text);
    return all;
}

} // namespace

TEST_F(ConflictDialogTest, TheThreeVersionsStandSideBySide)
{
    open();
    const QAbstractItemModelTester tester(
        view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(view().model()->rowCount(), 7);
    EXPECT_EQ(row(0), conflictCells({"baker", "", "", "", ""}));
    EXPECT_EQ(row(1), conflictCells({"ADD_REACTIONS", "inherit", "deny", "allow", "theirs: deny"}));
    EXPECT_EQ(row(2), conflictCells({"SEND_MESSAGES", "deny", "inherit", "allow", "theirs: inherit"}));
    EXPECT_EQ(row(3), conflictCells({"Ann", "", "", "", ""}));
    EXPECT_EQ(row(4), conflictCells({"BAN_MEMBERS", "inherit", "allow", "inherit", "allow"}));
    EXPECT_EQ(row(5), conflictCells({"777 · removed by them", "", "", "", ""}));
    EXPECT_EQ(row(6), conflictCells({"ADD_REACTIONS", "deny", "inherit", "deny", "inherit"}));
    EXPECT_TRUE(child<QLabel>(*dialog, "conflictWords").text().contains(QStringLiteral("2 permission(s)")));
    EXPECT_TRUE(
        view().model()->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"changed by both"));
    EXPECT_FALSE(view().model()->index(4, 4).data(Qt::CheckStateRole).isValid()) << "nothing to choose";
}

TEST_F(ConflictDialogTest, TheMergeHasWhatEachChangedAndWhatWasChosen)
{
    open();
    view().setCurrentIndex(view().model()->index(2, 0));
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_EQ(row(2).last(), QStringLiteral("mine: allow"));
    const QModelIndex result = view().model()->index(1, ConflictModel::ResultColumn);
    for (int click = 0; click < 2; ++click)
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(result).center());
    EXPECT_EQ(row(1).last(), QStringLiteral("theirs: deny")) << "there and back";
    click(*dialog, "writeMerged");
    ASSERT_EQ(written->size(), 1);
    EXPECT_EQ(written->first().at(0).value<GuildChannel>(), versions.theirs);
    const QList<PermissionOverwrite> merged = after().overwrites;
    ASSERT_EQ(merged.size(), 3) << "also the one without an id";
    EXPECT_EQ(merged.at(0).deny, PermissionMask(64));
    EXPECT_EQ(merged.at(0).allows, PermissionMask(1024 | 2048));
    EXPECT_TRUE(merged.at(1).allows.has(2));
    EXPECT_TRUE(merged.at(1).allows.has(53));
    EXPECT_TRUE(after().record.toJson().contains(R"("odd":{"a":[1]})"));
    EXPECT_EQ(kept->size(), 0);
}

TEST_F(ConflictDialogTest, TheirsCanBeKept)
{
    open();
    click(*dialog, "keepTheirs");
    ASSERT_EQ(kept->size(), 1);
    EXPECT_EQ(kept->first().first().value<core::Id>(), desk);
    EXPECT_EQ(written->size(), 0);
}

TEST_F(ConflictDialogTest, MineOverTheirsIsAskedForFirst)
{
    open();
    click(*dialog, "writeMine");
    answer(*dialog, "writeMineQuestion", "cancel");
    EXPECT_EQ(written->size(), 0);
    click(*dialog, "writeMine");
    QMessageBox *box = question(*dialog, "writeMineQuestion");
    ASSERT_NE(box, nullptr);
    click(*box, "yes");
    ASSERT_EQ(written->size(), 1);
    EXPECT_EQ(after().overwrites, versions.mine.overwrites);
}

TEST_F(ConflictDialogTest, AMergeThatIsTheirsWritesNothing)
{
    versions.mine = with(versions.base, 0, {}, PermissionMask(1024 | 64));
    open();
    click(*dialog, "writeMerged");
    EXPECT_EQ(written->size(), 0);
    EXPECT_EQ(kept->size(), 1);
}

TEST_F(ConflictDialogTest, ClosingItDecidesNothing)
{
    open();
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();
    EXPECT_EQ(written->size() + kept->size(), 0);
}

TEST_F(ConflictDialogTest, EverythingIsTranslatedButNames)
{
    open();
    const MarkingTranslator translator;
    settle();
    const auto isMarked = [](const QString &text) { return text.contains(u'«'); };
    EXPECT_TRUE(isMarked(dialog->windowTitle()));
    for (const char *button : {"writeMerged", "keepTheirs", "writeMine"})
        EXPECT_TRUE(isMarked(child<QPushButton>(*dialog, button).text())) << button;
    for (int column = 0; column < ConflictModel::ColumnCount; ++column)
        EXPECT_TRUE(isMarked(view().model()->headerData(column, Qt::Horizontal).toString())) << column;
    EXPECT_EQ(row(1).first(), QStringLiteral("ADD_REACTIONS"));
    EXPECT_TRUE(isMarked(row(1).last()));
}

} // namespace botdeck::test
