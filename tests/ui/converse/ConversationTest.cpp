// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"
#include "tests/support/Wait.h"
#include "ui/converse/ContentWords.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QTest>
#include <QTextDocument>

namespace botdeck::test {

namespace {

using domain::ButtonPress;
using domain::ChatMessage;
using domain::MessageState;
using ui::converse::PartKind;
using ui::converse::RowPicture;
using ui::look::Token;

class ConversationTest : public ConverseFixture
{
protected:
    [[nodiscard]] QColor pixel(const QPoint &place)
    {
        return view().viewport()->grab().toImage().pixelColor(place);
    }
    /// Where a link of the row's text is on the viewport.
    [[nodiscard]] QPoint placeOfLink(int row)
    {
        const RowPicture &shown = picture(row);
        const QSizeF size = shown.text.document->size();
        for (int y = 4; y < int(size.height()); y += 4) {
            for (int x = 1; x < int(size.width()); x += 4) {
                if (!shown.text.document->documentLayout()->anchorAt(QPointF(x, y)).isEmpty())
                    return view().visualRect(index(row)).topLeft() + shown.textAt + QPoint(x, y);
            }
        }
        ADD_FAILURE() << "no link in row " << row;
        return {};
    }
    [[nodiscard]] ChatMessage pressed() const
    {
        ChatMessage message = withKeyboard(12);
        message.presses = {
            {QStringLiteral("q1"), "approve", QStringLiteral("10000931"), QStringLiteral("Mara Voss"),
             clock.wallMs() - 6'000, false}};
        return message;
    }
    [[nodiscard]] QTimer &pulse() { return child<QTimer>("pulse"); }
};

class ConversationSizeTest : public ConversationTest, public testing::WithParamInterface<QSize>
{
protected:
    void SetUp() override { open(GetParam()); }
};

INSTANTIATE_TEST_SUITE_P(
    Sizes, ConversationSizeTest, testing::Values(QSize(1280, 800), QSize(1024, 700)),
    [](const testing::TestParamInfo<QSize> &size) { return "w" + std::to_string(size.param.width()); });

} // namespace

TEST_P(ConversationSizeTest, AClickHitsTheButtonThatIsPaintedThere)
{
    append(withKeyboard(12));
    const ChatMessage message = withKeyboard(12);
    int number = 0;
    QStringList expected;
    for (int row = 0; row < message.keyboard.rows.size(); ++row) {
        for (int column = 0; column < message.keyboard.rows.at(row).size(); ++column, ++number) {
            const QRect button = partRect(0, PartKind::Button, number);
            ASSERT_TRUE(view().viewport()->rect().contains(button)) << number;
            EXPECT_EQ(pixel(button.topLeft() + QPoint(6, 6)), theme.colour(Token::Raised)) << number;
            EXPECT_EQ(pixel(button.bottomRight() + QPoint(2, 2)), theme.colour(Token::Canvas)) << number;
            EXPECT_EQ(picture(0).parts.at(number).label, message.keyboard.rows.at(row).at(column).label());
            click(button.topLeft() + QPoint(2, 2));
            click(button.bottomRight() - QPoint(2, 2));
            const QString what = row == 1 && column == 0
                                     ? QStringLiteral("link:https://shop.example/88213")
                                     : QStringLiteral("press:12 %1 %2").arg(row).arg(column);
            expected += {what, what};
            EXPECT_EQ(asked, expected);
            QTest::mouseMove(view().viewport(), QPoint(1, 1));
        }
    }
    const QRect last = partRect(0, PartKind::Button, number - 1);
    click(last.bottomRight() + QPoint(2, 2));
    EXPECT_EQ(asked, expected) << "beside the buttons is nothing";
}

TEST_F(ConversationTest, ButtonsOfARowAreEquallyWideAndFillTheBubblesWidth)
{
    append(withKeyboard(12));
    const QRect left = partRect(0, PartKind::Button, 0);
    const QRect right = partRect(0, PartKind::Button, 1);
    const QRect bubble = picture(0).bubble;
    EXPECT_NEAR(left.width(), right.width(), 1);
    EXPECT_EQ(left.left(), bubble.left());
    EXPECT_EQ(right.right(), bubble.right());
    EXPECT_EQ(partRect(0, PartKind::Button, 4).right(), bubble.right());
}

TEST_F(ConversationTest, AButtonThatTheMouseLeavesIsNotPressed)
{
    append(withKeyboard(12));
    const QRect button = partRect(0, PartKind::Button);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, button.center());
    QTest::mouseMove(view().viewport(), QPoint(3, 3));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(ConversationTest, TheButtonUnderThePointerLooksOtherwise)
{
    append(withKeyboard(12));
    const QRect button = partRect(0, PartKind::Button);
    const QColor before = pixel(button.topLeft() + QPoint(6, 6));
    QTest::mouseMove(view().viewport(), button.center());
    settle();
    EXPECT_NE(pixel(button.topLeft() + QPoint(6, 6)), before);
    EXPECT_EQ(view().viewport()->cursor().shape(), Qt::PointingHandCursor);
}

TEST_F(ConversationTest, ALinkOfTheTextAsksForItsAddressAndOpensNothing)
{
    ChatMessage linked = message(3, QStringLiteral("Receipt here, thanks"));
    linked.text.entities = {
        {domain::EntityType::TextLink, 8, 4, QStringLiteral("https://pay.example/r?a=1&b=2")}};
    append(linked);
    EXPECT_TRUE(picture(0).text.document->toPlainText().contains(QStringLiteral("(pay.example)")))
        << "where it leads is said";
    click(placeOfLink(0));
    EXPECT_EQ(asked, QStringList{QStringLiteral("link:https://pay.example/r?a=1&b=2")});
}

TEST_F(ConversationTest, APressWithoutAnswerSpinsAndIsAnsweredFromItsStrip)
{
    append(pressed());
    ASSERT_TRUE(waitUntil([this] { return pulse().isActive(); }));
    EXPECT_TRUE(picture(0).parts.front().isWaiting);
    EXPECT_FALSE(picture(0).parts.at(1).isWaiting);
    click(partRect(0, PartKind::Answer).center());
    EXPECT_EQ(asked, QStringList{QStringLiteral("answer:q1")});
    ChatMessage answered = pressed();
    answered.presses.front().isAnswered = true;
    change(0, answered);
    EXPECT_TRUE(partRect(0, PartKind::Answer).isEmpty());
    EXPECT_TRUE(waitUntil([this] { return !pulse().isActive(); })) << "nothing turns any more";
}

TEST_F(ConversationTest, AfterAMinuteTheButtonIsAtRestAsInAClient)
{
    append(pressed());
    const QPoint inside = partRect(0, PartKind::Button).topLeft() + QPoint(6, 6);
    EXPECT_EQ(pixel(inside), theme.colour(Token::AccentTint));
    clock.advance(std::chrono::minutes(1));
    EXPECT_EQ(pixel(inside), theme.colour(Token::Raised));
    EXPECT_FALSE(partRect(0, PartKind::Answer).isEmpty()) << "it still waits";
}

TEST_F(ConversationTest, WithLessMotionNothingTurnsAndAgesGrow)
{
    view().setReducedMotion(true);
    append(pressed());
    ASSERT_TRUE(waitUntil([this] { return pulse().isActive(); }));
    EXPECT_EQ(pulse().interval(), 1'000);
    const QImage before = view().viewport()->grab().toImage();
    ASSERT_TRUE(QMetaObject::invokeMethod(&pulse(), "timeout"));
    EXPECT_EQ(view().viewport()->grab().toImage(), before);
    clock.advance(std::chrono::seconds(20));
    EXPECT_NE(view().viewport()->grab().toImage(), before);
}

TEST_F(ConversationTest, ThePressesWordsSayWhoAndHowLongAgo)
{
    const ButtonPress press = pressed().presses.front();
    EXPECT_EQ(
        ui::converse::pressWords(press, clock.wallMs()),
        QStringLiteral("Mara Voss pressed it 6 s ago, no answer from the bot yet"));
    EXPECT_EQ(
        ui::converse::pressWords(press, press.pressedMs),
        QStringLiteral("Mara Voss pressed it just now, no answer from the bot yet"));
    EXPECT_TRUE(ui::converse::pressWords(press, press.pressedMs + 86'400'000)
                    .contains(QStringLiteral("pressed it on 20")));
}

TEST_F(ConversationTest, OfManyPressesTheNewestAreListed)
{
    ChatMessage message = withKeyboard(12);
    for (int number = 0; number < 5; ++number)
        message.presses.append(
            {QStringLiteral("q%1").arg(number), "reject", {}, QStringLiteral("Ines"), clock.wallMs(), false});
    append(message);
    EXPECT_EQ(picture(0).presses.size(), 3U);
    click(partRect(0, PartKind::Answer).center());
    EXPECT_EQ(asked, QStringList{QStringLiteral("answer:q4")});
    EXPECT_EQ(picture(0).lines.back().text, QStringLiteral("and 2 more without an answer"));
}

TEST_F(ConversationTest, WhatFailedIsTriedAgainWhereThatIsSafe)
{
    ChatMessage failed = message(0, QStringLiteral("Hello"));
    failed.messageId.clear();
    failed.isOwn = true;
    failed.sendingId = 7;
    failed.state = MessageState::Failed;
    failed.trouble = QStringLiteral("Forbidden: bot was blocked by the user");
    append(failed);
    click(partRect(0, PartKind::Retry).center());
    EXPECT_EQ(asked, QStringList{QStringLiteral("retry:7")});
    failed.state = MessageState::Unknown;
    change(0, failed);
    EXPECT_TRUE(partRect(0, PartKind::Retry).isEmpty()) << "it would arrive twice";
    EXPECT_TRUE(ui::converse::troubleWords(failed).contains(QStringLiteral("never sent again by itself")));
    failed.state = MessageState::Sent;
    failed.trouble = QStringLiteral("It stands without its keyboard.");
    change(0, failed);
    EXPECT_FALSE(partRect(0, PartKind::Retry).isEmpty());
}

TEST_F(ConversationTest, AQuoteLeadsToItsMessage)
{
    append(message(1, QStringLiteral("The first")));
    append(message(2, QStringLiteral("Another")));
    ChatMessage reply = message(3, QStringLiteral("About that"));
    reply.replyToId = QStringLiteral("1");
    reply.replyName = QStringLiteral("Mara Voss");
    reply.replyText = QStringLiteral("The first");
    append(reply);
    click(partRect(2, PartKind::Quote).center());
    EXPECT_EQ(view().currentIndex().row(), 0);
}

TEST_F(ConversationTest, UnknownContentLeadsToItsUpdate)
{
    ChatMessage unknown = message(5, {});
    unknown.service = QStringLiteral("gift_of_tomorrow");
    append(unknown);
    EXPECT_TRUE(picture(0).bubble.isEmpty());
    EXPECT_TRUE(picture(0).lines.front().text.contains(QStringLiteral("gift_of_tomorrow")));
    click(partRect(0, PartKind::Monitor).center());
    EXPECT_EQ(asked, QStringList{QStringLiteral("monitor:105")});
    unknown.seq = 0;
    change(0, unknown);
    EXPECT_TRUE(partRect(0, PartKind::Monitor).isEmpty());
}

} // namespace botdeck::test
