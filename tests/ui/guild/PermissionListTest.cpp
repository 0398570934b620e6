// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionBits.h"
#include "GuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/mask/PermissionModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>

#include <algorithm>

namespace botdeck::test {

namespace {

using domain::PermissionMask;
using ui::guild::PermissionModel;

class PermissionListTest : public GuildTest
{
protected:
    void search(const QString &words)
    {
        auto &field = child<QLineEdit>("permissionSearch");
        field.setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        QTest::keyClicks(&field, words);
        settle();
    }
    QString spoken(int bit) { return view().indexOf(bit).data(Qt::AccessibleTextRole).toString(); }
};

} // namespace

TEST_F(PermissionListTest, EverySwitchTurnsItsBitAndNothingElseAndUndoComesBackByteForByte)
{
    open(pictured);
    const QAbstractItemModelTester tester(
        view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    quint64 expected = pictured;
    int turned = 0;
    for (const domain::PermissionBit &row : domain::namedPermissions()) {
        clickSwitch(row.bit);
        if (row.isReserved) {
            ASSERT_EQ(mask(), expected) << row.bit;
            answer("reservedBit", "yes");
        }
        expected ^= quint64(1) << row.bit;
        ASSERT_EQ(mask(), expected) << row.bit;
        ++turned;
    }
    EXPECT_EQ(turned, 37);
    for (int step = 0; step < turned; ++step)
        key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(mask(), pictured);
    EXPECT_FALSE(editor->isChanged());
}

TEST_F(PermissionListTest, GroupsCountAndHoldTheirBits)
{
    open(pictured);
    EXPECT_EQ(
        shownGroups(),
        (QStringList{
            QStringLiteral("Not in Fanbook’s table: 1 set"), QStringLiteral("Server: 0 of 9 allowed"),
            QStringLiteral("All channels: 2 of 4 allowed"), QStringLiteral("Text channels: 3 of 15 allowed"),
            QStringLiteral("Voice channels: 0 of 9 allowed")}));
    EXPECT_EQ(shownBits().size(), 38);
    open(1);
    EXPECT_EQ(shownGroups().size(), 4) << "without unknown bits there is no group of them";
    clickSwitch(1);
    EXPECT_EQ(shownGroups().first(), QStringLiteral("Server: 1 of 9 allowed"));
}

TEST_F(PermissionListTest, KeysGoThroughTheListSwitchUndoAndFold)
{
    open(0);
    select(6);
    ASSERT_TRUE(view().hasFocus());
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    EXPECT_EQ(mask(), quint64(1) << 11);
    key(Qt::Key_Up);
    key(Qt::Key_Space);
    EXPECT_EQ(mask(), (quint64(1) << 11) | (quint64(1) << 6));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(mask(), quint64(1) << 11);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(mask(), (quint64(1) << 11) | (quint64(1) << 6));
    key(Qt::Key_Up);
    ASSERT_FALSE(view().currentIndex().parent().isValid());
    key(Qt::Key_Left);
    EXPECT_FALSE(shownBits().contains(11));
    key(Qt::Key_Space);
    EXPECT_TRUE(shownBits().contains(11));
    key(Qt::Key_Space);
    EXPECT_FALSE(shownBits().contains(11));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(shownBits().contains(11)) << "a change does not unfold it";
    key(Qt::Key_Right);
    EXPECT_TRUE(shownBits().contains(11));
}

TEST_F(PermissionListTest, AGroupIsFoldedByAClickAndOpensForWhatIsLookedFor)
{
    open(0);
    const QModelIndex server = view().model()->index(0, 0);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(server).center());
    settle();
    EXPECT_FALSE(shownBits().contains(domain::kickMembersBit));
    search(QStringLiteral("kick"));
    EXPECT_EQ(shownBits(), QList<int>{domain::kickMembersBit});
    search(QString());
    EXPECT_FALSE(shownBits().contains(domain::kickMembersBit));
}

TEST_F(PermissionListTest, TheRowBesideTheSwitchOnlyChoosesIt)
{
    open(0);
    select(11);
    EXPECT_EQ(mask(), 0U);
    EXPECT_TRUE(spoken(11).startsWith(u"SEND_MESSAGES, bit 11, "));
    const QPoint place = view().switchRect(view().indexOf(11)).center();
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, place - QPoint(200, 0));
    EXPECT_EQ(mask(), 0U) << "let go elsewhere";
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place);
    settle();
    EXPECT_EQ(mask() & ~(quint64(1) << 11), 0U);
}

TEST_F(PermissionListTest, AReservedOneIsAskedForOnceAndNoIsNo)
{
    open(pictured);
    clickSwitch(domain::embedLinksBit);
    ASSERT_NE(question("reservedBit"), nullptr);
    EXPECT_TRUE(question("reservedBit")->text().startsWith(u"EMBED_LINKS is reserved"));
    answer("reservedBit", "cancel");
    EXPECT_EQ(mask(), pictured);
    select(domain::embedLinksBit);
    key(Qt::Key_Space);
    answer("reservedBit", "yes");
    EXPECT_EQ(mask(), pictured | quint64(1) << domain::embedLinksBit);
    clickSwitch(domain::embedLinksBit);
    EXPECT_EQ(question("reservedBit"), nullptr);
    EXPECT_EQ(mask(), pictured);
}

TEST_F(PermissionListTest, AnUnknownOneIsKeptAndSaysWhy)
{
    open(pictured);
    clickSwitch(41);
    EXPECT_EQ(mask(), pictured);
    EXPECT_EQ(
        note(),
        QStringLiteral("bit 41 (unknown) has no name and is kept as it came. Only the fields of the mask "
                       "can change it."));
    EXPECT_TRUE(spoken(41).endsWith(u"allowed, kept"));
    clickSwitch(11);
    EXPECT_EQ(note(), QString());
}

TEST_F(PermissionListTest, ALockedOneSaysWhyAndStays)
{
    open(0, ~quint64(8), QStringLiteral("The bot is no administrator."));
    clickSwitch(domain::administratorBit);
    EXPECT_EQ(mask(), 0U);
    EXPECT_EQ(note(), QStringLiteral("ADMINISTRATOR is locked. The bot is no administrator."));
    EXPECT_TRUE(spoken(domain::administratorBit).endsWith(u"not allowed, locked"));
    EXPECT_TRUE(view()
                    .indexOf(domain::administratorBit)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("The bot is no administrator.")));
    clickSwitch(domain::kickMembersBit);
    EXPECT_EQ(mask(), 2U);
}

TEST_F(PermissionListTest, RowsAreFoundByNameNumberAndWords)
{
    open(pictured);
    search(QStringLiteral("send_mess"));
    EXPECT_EQ(shownBits(), QList<int>{11});
    search(QStringLiteral("11"));
    EXPECT_EQ(shownBits(), QList<int>{11});
    search(QStringLiteral("join voice"));
    EXPECT_EQ(shownBits(), QList<int>{domain::connectBit});
    search(QStringLiteral("41"));
    EXPECT_EQ(shownBits(), QList<int>{41});
    paste(child<QLineEdit>("permissionSearch"), QStringLiteral("没有"));
    EXPECT_TRUE(shownBits().isEmpty());
}

TEST_F(PermissionListTest, ReservedOnesAreHiddenButForChangedOnes)
{
    open(pictured);
    clickSwitch(domain::embedLinksBit);
    answer("reservedBit", "yes");
    click("showReserved");
    const QList<int> shown = shownBits();
    EXPECT_TRUE(shown.contains(domain::embedLinksBit));
    EXPECT_FALSE(shown.contains(domain::attachFilesBit));
    EXPECT_TRUE(shown.contains(41));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(shownBits().contains(domain::embedLinksBit));
}

TEST_F(PermissionListTest, OnlyWhatChangedIsShownAndFollows)
{
    open(pictured);
    clickSwitch(11);
    clickSwitch(17);
    click("onlyChanged");
    EXPECT_EQ(shownBits(), (QList<int>{11, 17}));
    EXPECT_EQ(
        spoken(11), QStringLiteral("SEND_MESSAGES, bit 11, Post messages in text channels, allowed, added"));
    EXPECT_TRUE(spoken(17).endsWith(u"not allowed, removed"));
    clickSwitch(17);
    EXPECT_EQ(shownBits(), QList<int>{11});
    paste(hex(), QStringLiteral("0x20000030C43"));
    EXPECT_EQ(shownBits(), (QList<int>{1, 11})) << "a group that was not there comes back open";
}

TEST_F(PermissionListTest, TheSwitchSaysItsStateInColourInBothSchemes)
{
    open(1);
    using ui::look::Token;
    for (const ui::look::Scheme look : {ui::look::Scheme::Light, ui::look::Scheme::Dark}) {
        theme.setScheme(look);
        settle();
        view().scrollTo(view().indexOf(0));
        settle();
        const QImage image = view().viewport()->grab().toImage();
        const auto colourIn = [&](int bit) {
            const QRect place = view().switchRect(view().indexOf(bit));
            return image.pixelColor(QPoint(place.center().x(), place.top() + 3));
        };
        EXPECT_EQ(colourIn(0).rgb(), theme.colour(Token::Fill).rgb());
        EXPECT_EQ(colourIn(4).rgb(), theme.colour(Token::Base).rgb());
    }
}

TEST_F(PermissionListTest, ColumnsFillTheWidthAndTheSwitchIsSeen)
{
    open(pictured);
    for (const int width : {520, 560, 640, 900}) {
        editor->resize(width, 780);
        settle();
        view().scrollTo(view().indexOf(11));
        settle();
        EXPECT_TRUE(view().viewport()->rect().contains(view().switchRect(view().indexOf(11)))) << width;
        EXPECT_GE(view().columnWidth(PermissionModel::WordsColumn), 100) << width;
    }
}

} // namespace botdeck::test
