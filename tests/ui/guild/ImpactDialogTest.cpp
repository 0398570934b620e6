// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every line that an edit lets somebody gain or lose.
#include "ui/guild/changes/ImpactDialog.h"

#include "../MarkingTranslator.h"
#include "domain/permissions/PermissionBits.h"
#include "ShownGuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/changes/ImpactModel.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Sentence.h"
#include "ui/widgets/TextTable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace botdeck::test {

namespace {

using domain::PermissionImpact;
using domain::PermissionMask;
using ui::guild::ImpactDialog;
using ui::guild::ImpactModel;
using ui::guild::ShownImpact;
using ui::widgets::TextTable;
using Line = ImpactModel::Line;
using Side = ImpactDialog::Side;

class ImpactDialogTest : public ShownGuildTest
{
protected:
    // Places in the invented guild.
    static constexpr int annPlace = 2;
    static constexpr int bobPlace = 3;

    static ShownImpact impactOf(const PermissionImpact &impact)
    {
        return {std::make_shared<PermissionImpact>(impact), shown(inventedGuild()).table};
    }
    /// Three lines, a change that the filters leave empty among them.
    static PermissionImpact small()
    {
        const PermissionMask send = PermissionMask::ofBit(domain::sendMessagesBit);
        const PermissionMask view = PermissionMask::ofBit(domain::viewChannelBit);
        return {
            {{annPlace, 0, send, {}}, {annPlace, 1, {}, view}, {bobPlace, 0, PermissionMask::ofBit(41), {}}},
            {{domain::sendMessagesBit, 1, 1}, {41, 1, 1}},
            {{domain::viewChannelBit, 1, 1}}};
    }
    void open(const PermissionImpact &impact)
    {
        window.resize(800, 600);
        present(window);
        dialog = new ImpactDialog(impactOf(impact), theme, &window);
        QObject::connect(dialog, &ImpactDialog::exportAsked, dialog, [this] { ++exports; });
        QObject::connect(
            dialog, &ImpactDialog::copyAsked, dialog, [this](const QString &text) { copied = text; });
        QObject::connect(
            dialog, &ImpactDialog::whyAsked, &window, [this](core::Id member, core::Id channel, int bit) {
                whys += QStringLiteral("%1 %2 %3").arg(member.toString(), channel.toString()).arg(bit);
            });
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
    }
    TextTable &lines() { return child<TextTable>(*dialog, "impactLines"); }
    QStringList texts()
    {
        QStringList rows;
        const QAbstractItemModel &model = *lines().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            rows += cells.join(u' ');
        }
        return rows;
    }
    void select(int row)
    {
        const QRect place = lines().visualRect(lines().model()->index(row, 0));
        QTest::mouseClick(lines().viewport(), Qt::LeftButton, {}, place.center());
        settle();
    }

    QWidget window;
    QPointer<ImpactDialog> dialog;
    int exports = 0;
    QString copied;
    QStringList whys;
};

} // namespace

TEST_F(ImpactDialogTest, EachMemberChannelAndPermissionIsALine)
{
    open(small());
    EXPECT_EQ(
        texts(), (QStringList{
                     QStringLiteral("Ann lobby SEND_MESSAGES + gained"),
                     QStringLiteral("Ann stage VIEW_CHANNEL − lost"),
                     QStringLiteral("Bob lobby bit 41 (unknown) + gained")}));
    EXPECT_EQ(
        lines().model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Ann, stage, VIEW_CHANNEL, − lost"));
    EXPECT_TRUE(lines().model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(ann.toString()));
    EXPECT_EQ(child<QLabel>(*dialog, "impactRest").text(), QStringLiteral("3 line(s)"));
    EXPECT_TRUE(child<QLabel>(*dialog, "impactCounts")
                    .text()
                    .contains(QStringLiteral("1 member(s) lose VIEW_CHANNEL in 1 channel(s).")));
}

TEST_F(ImpactDialogTest, LinesAreChosenBySideAndPermission)
{
    open(small());
    auto &sides = child<ui::look::FlatTabs>(*dialog, "impactSides");
    QTest::mouseClick(&sides, Qt::LeftButton, {}, sides.tabRect(int(Side::Lost)).center());
    settle();
    EXPECT_EQ(texts(), QStringList{QStringLiteral("Ann stage VIEW_CHANNEL − lost")});
    dialog->choose(Side::Gained, 41);
    EXPECT_EQ(texts(), QStringList{QStringLiteral("Bob lobby bit 41 (unknown) + gained")});
    EXPECT_EQ(child<QComboBox>(*dialog, "impactBits").currentText(), QStringLiteral("bit 41 (unknown)"));
    dialog->choose(Side::Lost, 41);
    EXPECT_TRUE(texts().isEmpty());
    dialog->choose(Side::Both, std::nullopt);
    EXPECT_EQ(texts().size(), 3);
    dialog->choose(Side::Both, 5);
    EXPECT_EQ(texts().size(), 3) << "nobody gains or loses that";
}

TEST_F(ImpactDialogTest, TheChosenLineIsCopiedAndExplained)
{
    open(small());
    select(2);
    QTest::keyClick(&lines(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied, QStringLiteral("Bob\tlobby\tbit 41 (unknown)\t+ gained"));
    click(*dialog, "impactWhy");
    EXPECT_EQ(whys, QStringList{QStringLiteral("4 500 41")});
    EXPECT_TRUE(waitUntil([this] { return dialog == nullptr; }));
}

TEST_F(ImpactDialogTest, TheExportIsAskedForAndItsEndSaid)
{
    open(small());
    click(*dialog, "impactExport");
    EXPECT_EQ(exports, 1);
    dialog->say(QStringLiteral("Saved."));
    EXPECT_EQ(child<QLabel>(*dialog, "note").text(), QStringLiteral("Saved."));
}

TEST_F(ImpactDialogTest, AnEditThatChangesNothingIsSaidSo)
{
    open({});
    EXPECT_TRUE(texts().isEmpty());
    EXPECT_EQ(
        child<QLabel>(*dialog, "impactCounts").text(), QStringLiteral("Nobody gains or loses anything."));
    EXPECT_FALSE(child<QPushButton>(*dialog, "impactExport").isEnabled());
    EXPECT_FALSE(child<QPushButton>(*dialog, "impactWhy").isEnabled());
}

TEST_F(ImpactDialogTest, ItFollowsTheLanguage)
{
    open(small());
    dialog->choose(Side::Gained, 41);
    {
        const MarkingTranslator marks;
        settle();
        EXPECT_TRUE(dialog->windowTitle().startsWith(u'«'));
        EXPECT_TRUE(lines().model()->headerData(0, Qt::Horizontal).toString().startsWith(u'«'));
        EXPECT_EQ(lines().model()->rowCount(), 1) << "what is chosen stays so";
    }
    settle();
    EXPECT_EQ(texts(), QStringList{QStringLiteral("Bob lobby bit 41 (unknown) + gained")});
}

TEST_F(ImpactDialogTest, ManyLinesAreFoundByTheirRow)
{
    PermissionImpact impact;
    const PermissionMask gained = PermissionMask(0b1011).with(63);
    for (int change = 0; change < 1'000; ++change)
        impact.changes.push_back(
            {change % 5, change % 2, change % 3 == 0 ? PermissionMask() : gained,
             change % 3 == 1 ? PermissionMask() : PermissionMask(0b100)});
    ImpactModel model(impactOf(impact));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const Side side : {Side::Both, Side::Gained, Side::Lost}) {
        for (const std::optional<int> bit : {std::optional<int>(), std::optional<int>(63)}) {
            model.choose(side, bit);
            std::vector<Line> expected;
            for (const domain::PermissionChange &change : impact.changes) {
                for (const bool isGained : {true, false}) {
                    const PermissionMask mask = isGained ? change.gained : change.lost;
                    for (int each = 0; each < 64; ++each) {
                        if (mask.has(each) && side != (isGained ? Side::Lost : Side::Gained) &&
                            (!bit || *bit == each))
                            expected.push_back({change.member, change.channel, each, isGained});
                    }
                }
            }
            ASSERT_EQ(model.rowCount(), int(expected.size()));
            EXPECT_EQ(model.lines(), qint64(expected.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                ASSERT_EQ(model.line(row), expected.at(size_t(row))) << row;
        }
    }
}

TEST_F(ImpactDialogTest, MoreLinesThanAViewHoldsAreCounted)
{
    PermissionImpact impact;
    impact.changes.assign(50'000, {annPlace, 0, PermissionMask::all(), {}});
    ImpactModel model(impactOf(impact));
    EXPECT_EQ(model.lines(), 3'200'000);
    EXPECT_EQ(model.rowCount(), ImpactModel::mostRows);
    EXPECT_EQ(
        model.line(ImpactModel::mostRows - 1), (Line{annPlace, 0, (ImpactModel::mostRows - 1) % 64, true}));
}

} // namespace botdeck::test
