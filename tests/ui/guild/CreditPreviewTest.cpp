// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/credits/CreditPreview.h"

#include "tests/support/Wait.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using ui::guild::blockText;
using ui::guild::CardBlock;
using ui::guild::cardBlocks;
using ui::guild::CreditPreview;
using ui::guild::imageName;
using BlockKind = CardBlock::Kind;

domain::Credit creditFrom(QByteArrayView json)
{
    return domain::readCredit(json).value();
}

const QString memberName = QStringLiteral("Ann");

class CreditPreviewTest : public testing::Test
{
protected:
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    CreditPreview preview{theme};
};

} // namespace

TEST(CreditCardTest, AnHonourIsTitleGiverAndSlotsRowByRow)
{
    const QList<CardBlock> blocks = cardBlocks(
        creditFrom(
            R"({"authority":{"name":"Warden","icon":"https://e.org/a/w.png"},"title":{"img":"https://e.org/gold.png?v=2"},"slots":[[{"label":"S","value":"3"},{"img":"https://e.org/cup.png","value":"1"}],[],[{"value":"7"}]]})"),
        memberName);
    const QList<CardBlock> expected{
        {BlockKind::Chat, {{memberName}, {QStringLiteral("gold.png"), true}}},
        {BlockKind::Giver, {{QStringLiteral("w.png"), true}, {QStringLiteral("Warden")}}},
        {BlockKind::SlotRow,
         {{QStringLiteral("S"), false, QStringLiteral("3")},
          {QStringLiteral("cup.png"), true, QStringLiteral("1")}}},
        {BlockKind::SlotRow, {{QString(), false, QStringLiteral("7")}}},
    };
    EXPECT_EQ(blocks, expected);
    EXPECT_EQ(blockText(blocks.at(2)), QStringLiteral("S: 3\ncup.png: 1"));
}

TEST(CreditCardTest, AGamesCardShowsWhatItsTypeUses)
{
    const QByteArray members =
        R"("game_name":"G","game_icon":"https://e.org/g.png","image":"https://e.org/bg.png","tap_info":"","tap_url":"https://e.org/more","widget_data":"{}","main_info":{"title":"Rank","sub_title":"today","text":"3"},"text_info":[{"name":"n","value":"v"}]})";
    const auto kinds = [](const QList<CardBlock> &blocks) {
        QList<BlockKind> all;
        for (const CardBlock &block : blocks)
            all += block.kind;
        return all;
    };
    const QList<CardBlock> lines = cardBlocks(creditFrom(R"({"type":4,)" + members), memberName);
    EXPECT_EQ(
        kinds(lines), (QList{
                          BlockKind::Background, BlockKind::Game, BlockKind::Head, BlockKind::Text,
                          BlockKind::Line, BlockKind::Link}));
    EXPECT_EQ(blockText(lines.at(2)), QStringLiteral("Rank: today"));
    EXPECT_EQ(blockText(lines.last()), QStringLiteral("https://e.org/more"));
    EXPECT_EQ(
        kinds(cardBlocks(creditFrom(R"({"type":5,)" + members), memberName)),
        (QList{BlockKind::Game, BlockKind::Data, BlockKind::Link}));
    EXPECT_TRUE(cardBlocks(creditFrom(R"({"type":4})"), memberName).isEmpty());
}

TEST(CreditCardTest, AnImageIsCalledByWhatItsAddressSays)
{
    EXPECT_EQ(imageName(QStringLiteral("https://e.org/a/b.png?x=1#y")), QStringLiteral("b.png"));
    EXPECT_EQ(imageName(QStringLiteral("https://e.org/")), QStringLiteral("e.org"));
    EXPECT_EQ(imageName(QStringLiteral("no address")), QStringLiteral("no address"));
    EXPECT_EQ(imageName({}), QString());
}

TEST_F(CreditPreviewTest, EveryBlockIsPaintedAndSaidWholeInATooltip)
{
    preview.show();
    EXPECT_EQ(preview.accessibleDescription(), QStringLiteral("Nothing to show yet."));
    const int empty = preview.sizeHint().height();
    const QString tags = QStringLiteral("<b>%1</b>").arg(QString(300, u'x'));
    domain::GuildCredit honour;
    honour.slotRows = {{domain::CreditPart{}}};
    honour.slotRows[0][0].write(u"label", tags);
    preview.setCredit(honour, memberName);
    EXPECT_GT(preview.sizeHint().height(), empty);
    preview.resize(preview.sizeHint());
    settle();
    const QImage before = preview.grab().toImage();
    honour.slotRows[0][0].write(u"value", QStringLiteral("7"));
    preview.setCredit(honour, memberName);
    EXPECT_NE(preview.grab().toImage(), before);
    const QPoint slot(preview.width() / 2, preview.height() - preview.height() / 4);
    QHelpEvent help(QEvent::ToolTip, slot, preview.mapToGlobal(slot));
    QApplication::sendEvent(&preview, &help);
    EXPECT_TRUE(QToolTip::text().contains(tags.toHtmlEscaped())) << qPrintable(QToolTip::text());
    QToolTip::hideText();
}

TEST_F(CreditPreviewTest, ItFollowsTheTheme)
{
    // Whatever the system seems to want after other tests.
    theme.setScheme(ui::look::Scheme::Light);
    preview.setCredit(creditFrom(R"({"title":{"img":"https://e.org/t.png"}})"), memberName);
    preview.show();
    settle();
    const QImage light = preview.grab().toImage();
    theme.setScheme(ui::look::Scheme::Dark);
    settle();
    EXPECT_NE(preview.grab().toImage(), light);
    const int height = preview.sizeHint().height();
    theme.setTextScale(200);
    EXPECT_GT(preview.sizeHint().height(), height);
}

} // namespace botdeck::test
