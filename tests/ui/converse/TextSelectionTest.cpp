// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using ui::look::Token;

/// Text of a bubble under the mouse.
class TextSelectionTest : public ConverseFixture
{
protected:
    void say(const QString &text)
    {
        append(message(1, text));
        view().setFocus();
    }
    [[nodiscard]] QTextBlock block(int row = 0) { return picture(row).text.document->firstBlock(); }
    /// On the viewport, the edge before this position, in the middle of its line.
    [[nodiscard]] QPoint edge(int position, int row = 0)
    {
        const QTextLine line = block(row).layout()->lineForTextPosition(position);
        const QPointF place(line.cursorToX(position), line.y() + line.height() / 2);
        return view().visualRect(index(row)).topLeft() + picture(row).textAt + place.toPoint();
    }
    /// In the middle of the character at this position.
    [[nodiscard]] QPoint middle(int position, int row = 0)
    {
        return (edge(position, row) + edge(position + 1, row)) / 2;
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *viewport = view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        QTest::mouseMove(viewport, (from + to) / 2);
        QTest::mouseMove(viewport, to);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
        settle();
    }
    void clickTwice(const QPoint &place)
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place);
        settle();
    }
    /// What Ctrl+C asks to copy.
    [[nodiscard]] QString copied()
    {
        asked.clear();
        key(Qt::Key_C, Qt::ControlModifier);
        return asked.isEmpty() ? QString() : asked.takeFirst().mid(int(strlen("copy:")));
    }
};

struct SelectedCase
{
    const char *name;
    const char *text;
    /// Positions in the text, in UTF-16 units.
    int from;
    int to;
    const char *selected;
};

class SelectedCharactersTest : public TextSelectionTest, public testing::WithParamInterface<SelectedCase>
{
};

INSTANTIATE_TEST_SUITE_P(
    Scripts, SelectedCharactersTest,
    testing::Values(
        SelectedCase{"Latin", "Order 88213 charged", 6, 11, "88213"},
        SelectedCase{"Backwards", "Order 88213 charged", 11, 6, "88213"},
        SelectedCase{"Chinese", "请明天退款，谢谢", 1, 5, "明天退款"},
        SelectedCase{"Hebrew", "הזמנה שולמה פעמיים", 6, 11, "שולמה"},
        SelectedCase{"Lines", "one\ntwo\nthree", 2, 9, "e\ntwo\nt"},
        SelectedCase{"Blanks", "a  b  c", 1, 6, "  b  "}),
    [](const testing::TestParamInfo<SelectedCase> &row) { return row.param.name; });

struct WordCase
{
    const char *name;
    const char *text;
    /// Of a character of the word.
    int at;
    const char *word;
};

class SelectedWordTest : public TextSelectionTest, public testing::WithParamInterface<WordCase>
{
};

INSTANTIATE_TEST_SUITE_P(
    Scripts, SelectedWordTest,
    testing::Values(
        WordCase{"First", "Order 88213 charged", 0, "Order"},
        WordCase{"LastLetter", "Order 88213 charged", 10, "88213"},
        WordCase{"AtTheEnd", "Order 88213 charged", 18, "charged"},
        WordCase{"Chinese", "请明天退款", 1, "明"}, WordCase{"Hebrew", "הזמנה שולמה פעמיים", 8, "שולמה"},
        WordCase{"Accented", "un cafe\u0301 noir", 4, "cafe\u0301"}),
    [](const testing::TestParamInfo<WordCase> &row) { return row.param.name; });

} // namespace

TEST_P(SelectedCharactersTest, AreThoseThatTheMouseWentOver)
{
    const SelectedCase &row = GetParam();
    say(QString::fromUtf8(row.text));
    drag(edge(row.from), edge(row.to));
    EXPECT_EQ(copied(), QString::fromUtf8(row.selected));
}

TEST_P(SelectedWordTest, IsTheOneThatIsClickedTwice)
{
    const WordCase &row = GetParam();
    say(QString::fromUtf8(row.text));
    clickTwice(middle(row.at));
    EXPECT_EQ(copied(), QString::fromUtf8(row.word));
}

TEST_F(TextSelectionTest, NothingThatIsSeenAsOneCharacterIsCut)
{
    const QString thumb = QString::fromUcs4(U"\U0001F44D\U0001F3FD");
    const QString text = u'a' + thumb + QStringLiteral("e\u0301") + u'z';
    say(text);
    const int end = edge(int(text.size())).x();
    for (int x = edge(0).x(); x <= end; x += 2) {
        drag(edge(0), QPoint(x, edge(0).y()));
        const QString selected = copied();
        if (selected == text)
            continue;
        EXPECT_TRUE((QStringList{QStringLiteral("a"), u'a' + thumb, u'a' + thumb + QStringLiteral("e\u0301")})
                        .contains(selected))
            << qPrintable(selected);
    }
}

TEST_F(TextSelectionTest, WhatIsSelectedIsPaintedAndEscapeEndsIt)
{
    say(QStringLiteral("Order 88213 charged"));
    const auto isPainted = [this] {
        const QImage image = view().viewport()->grab().toImage();
        return image.pixelColor(edge(8) - QPoint(0, 8)) == theme.colour(Token::Fill) ||
               image.pixelColor(edge(8) + QPoint(0, 8)) == theme.colour(Token::Fill);
    };
    EXPECT_FALSE(isPainted());
    drag(edge(6), edge(11));
    EXPECT_TRUE(isPainted());
    key(Qt::Key_Escape);
    EXPECT_FALSE(isPainted());
    EXPECT_EQ(copied(), QStringLiteral("Order 88213 charged")) << "without a selection it is the whole text";
}

TEST_F(TextSelectionTest, ShiftAndAClickGoOn)
{
    say(QStringLiteral("Order 88213 charged"));
    drag(edge(6), edge(8));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ShiftModifier, edge(19));
    EXPECT_EQ(copied(), QStringLiteral("88213 charged"));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ShiftModifier, edge(0));
    EXPECT_EQ(copied(), QStringLiteral("Order ")) << "to the other side of where it began";
}

TEST_F(TextSelectionTest, AnotherMessageOrANewTextEndsIt)
{
    say(QStringLiteral("Order 88213 charged"));
    append(message(2, QStringLiteral("Thanks")));
    drag(edge(6), edge(11));
    key(Qt::Key_Down);
    EXPECT_EQ(copied(), QStringLiteral("Thanks"));
    drag(edge(6), edge(11));
    ASSERT_EQ(copied(), QStringLiteral("88213"));
    change(0, message(1, QStringLiteral("It says something else now")));
    EXPECT_EQ(copied(), QStringLiteral("It says something else now"));
}

TEST_F(TextSelectionTest, ALinkIsPressedByAClickAndSelectedByADrag)
{
    ChatMessage linked = message(3, QStringLiteral("Receipt here, thanks"));
    linked.text.entities = {{domain::EntityType::TextLink, 8, 4, QStringLiteral("https://pay.example/r")}};
    append(linked);
    view().setFocus();
    drag(edge(8), edge(int(block().text().indexOf(u',')) + 8));
    EXPECT_TRUE(asked.isEmpty()) << qPrintable(asked.join(u' '));
    EXPECT_EQ(copied(), QStringLiteral("here, thanks")) << "the host is the program's own remark";
    click(edge(10));
    EXPECT_EQ(asked, QStringList{QStringLiteral("link:https://pay.example/r")});
    QHelpEvent help(QEvent::ToolTip, edge(10), view().viewport()->mapToGlobal(edge(10)));
    QApplication::sendEvent(view().viewport(), &help);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("https://pay.example/r")));
}

TEST_F(TextSelectionTest, TheMenuCopiesItToo)
{
    say(QStringLiteral("Order 88213 charged"));
    drag(edge(6), edge(11));
    key(Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    asked.clear();
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("Copy selection"))
            action->trigger();
    }
    menu->close();
    EXPECT_EQ(asked, QStringList{QStringLiteral("copy:88213")});
}

} // namespace botdeck::test
