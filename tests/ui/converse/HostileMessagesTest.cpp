// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"

#include <QTextDocument>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using ui::converse::RowPicture;

class HostileMessagesTest : public ConverseFixture, public testing::WithParamInterface<QSize>
{
protected:
    void SetUp() override { open(GetParam()); }

    void expectInside(int row)
    {
        const RowPicture &shown = picture(row);
        const int width = view().viewport()->width();
        EXPECT_LE(shown.bubble.width(), width * 70 / 100) << row;
        EXPECT_TRUE(QRect(0, 0, width, shown.height).contains(shown.bubble)) << row;
        EXPECT_LE(shown.text.document->size().width(), shown.bubble.width()) << row;
        for (const ui::converse::PictureLine &line : shown.lines)
            EXPECT_TRUE(shown.bubble.contains(line.rect)) << row << ' ' << qPrintable(line.text);
    }
};

INSTANTIATE_TEST_SUITE_P(
    Sizes, HostileMessagesTest, testing::Values(QSize(1280, 800), QSize(1024, 700)),
    [](const testing::TestParamInfo<QSize> &size) { return "w" + std::to_string(size.param.width()); });

} // namespace

TEST_P(HostileMessagesTest, AnOverrideOfTheDirectionIsWrittenOut)
{
    ChatMessage hostile = message(1, QStringLiteral("pay \u202egpj.exe"));
    hostile.fromName = QStringLiteral("Mara\u202e\nVoss");
    append(hostile);
    expectInside(0);
    EXPECT_EQ(picture(0).text.document->toPlainText(), QStringLiteral("pay \\u202egpj.exe"));
    EXPECT_EQ(picture(0).lines.front().text, QStringLiteral("Mara\\u202e Voss"));
}

TEST_P(HostileMessagesTest, MarksDoNotPileUp)
{
    append(message(1, u'a' + QString(4096, QChar(0x0301))));
    expectInside(0);
    EXPECT_TRUE(picture(0).text.document->toPlainText().contains(QStringLiteral("\\u0301")));
}

TEST_P(HostileMessagesTest, ALongLineIsWrappedAndCut)
{
    append(message(1, QString(100'000, u'y')));
    expectInside(0);
    EXPECT_TRUE(picture(0).text.isCut);
    EXPECT_EQ(picture(0).text.document->toPlainText().size(), ui::converse::shownUnits);
}

TEST_P(HostileMessagesTest, TagsAreLetters)
{
    append(message(1, QStringLiteral("<img src=\"file:///etc/hosts\"><b>x</b>&amp;")));
    expectInside(0);
    EXPECT_EQ(
        picture(0).text.document->toPlainText(),
        QStringLiteral("<img src=\"file:///etc/hosts\"><b>x</b>&amp;"));
}

TEST_P(HostileMessagesTest, ChineseWrapsWithinTheBubble)
{
    append(message(1, QStringLiteral("订单八八二一三被重复扣款，请尽快退款。").repeated(20)));
    expectInside(0);
    EXPECT_GT(picture(0).bubble.height(), 60);
}

TEST_P(HostileMessagesTest, ManyAndLongButtonsStayInTheirRow)
{
    ChatMessage own = withKeyboard(2);
    domain::KeyboardRow crowded;
    for (int number = 0; number < 40; ++number)
        crowded.append(inventedButton(
            QString(500, u'长'), QStringLiteral("callback_data"), QStringLiteral("%1").arg(number)));
    own.keyboard.rows.append(crowded);
    own.keyboard.rows.append(domain::KeyboardRow());
    append(own);
    expectInside(0);
    for (const ui::converse::Part &part : picture(0).parts) {
        EXPECT_GE(part.rect.left(), picture(0).bubble.left());
        EXPECT_LE(part.rect.right(), picture(0).bubble.right());
    }
    EXPECT_FALSE(view().viewport()->grab().isNull());
}

} // namespace botdeck::test
