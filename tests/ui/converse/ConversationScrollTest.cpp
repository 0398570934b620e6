// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::ChatMessage;

class ConversationScrollTest : public ConverseFixture
{
protected:
    void SetUp() override
    {
        ConverseFixture::SetUp();
        prepend(older(1000, 60));
        olderWanted = 0;
    }

    /// `count` messages of several lines that end before message `before`, half an hour apart.
    [[nodiscard]] QList<ChatMessage> older(int before, int count) const
    {
        QList<ChatMessage> list;
        for (int id = before - count; id < before; ++id) {
            const QString line = QStringLiteral("Message %1 of the refund queue. 退款队列。\n").arg(id);
            list.append(message(id, line.repeated(1 + id % 4).trimmed(), (1000 - id) * 30));
        }
        return list;
    }
    [[nodiscard]] QScrollBar &bar() { return *view().verticalScrollBar(); }
    [[nodiscard]] bool isAtBottom() { return bar().value() == bar().maximum(); }
    void scrollTo(int value)
    {
        bar().setValue(value);
        settle();
    }
    /// The row in the middle of the view, and where its bubble ends.
    [[nodiscard]] QModelIndex middle() { return view().indexAt(view().viewport()->rect().center()); }
    [[nodiscard]] int bottomOf(const QModelIndex &row) { return view().visualRect(row).bottom(); }
    [[nodiscard]] QPushButton &jump() { return child<QPushButton>("jumpToNewest"); }
};

} // namespace

TEST_F(ConversationScrollTest, OpensAtTheNewestAndFollows)
{
    ASSERT_GT(bar().maximum(), 0);
    EXPECT_TRUE(isAtBottom());
    const int before = bar().maximum();
    append(message(1001, QStringLiteral("one more")));
    EXPECT_GT(bar().maximum(), before);
    EXPECT_TRUE(isAtBottom());
    EXPECT_FALSE(jump().isVisible());
}

TEST_F(ConversationScrollTest, OlderMessagesComeWithoutAJump)
{
    scrollTo(bar().maximum() / 2);
    const QPersistentModelIndex row = middle();
    const int bottom = bottomOf(row);
    prepend(older(940, 30));
    EXPECT_EQ(row.row(), middle().row());
    EXPECT_EQ(bottomOf(row), bottom);
}

TEST_F(ConversationScrollTest, AtTheVeryTopOlderMessagesComeWithoutAJumpToo)
{
    scrollTo(0);
    const QPersistentModelIndex first = index(0);
    const QRect bubble = picture(0).bubble.translated(view().visualRect(first).topLeft());
    ASSERT_TRUE(picture(0).day.isValid());
    ChatMessage sameDay = message(939, QStringLiteral("a minute before"), 60 * 30 + 1);
    prepend({sameDay});
    EXPECT_FALSE(picture(1).day.isValid()) << "its separator went up";
    EXPECT_EQ(picture(1).bubble.translated(view().visualRect(first).topLeft()), bubble);
}

TEST_F(ConversationScrollTest, WhatGrowsAboveMovesNothing)
{
    scrollTo(bar().maximum() / 2);
    const QPersistentModelIndex row = middle();
    const int bottom = bottomOf(row);
    change(0, message(940, QStringLiteral("longer\n").repeated(30), 60 * 30));
    EXPECT_EQ(bottomOf(row), bottom);
}

TEST_F(ConversationScrollTest, WhatComesBelowIsCountedAndTheButtonLeadsThere)
{
    scrollTo(bar().maximum() / 2);
    const QPersistentModelIndex row = middle();
    const int bottom = bottomOf(row);
    append(message(1001, QStringLiteral("one")));
    append(message(1002, QStringLiteral("two")));
    EXPECT_EQ(bottomOf(row), bottom);
    ASSERT_TRUE(jump().isVisible());
    EXPECT_EQ(jump().text(), QStringLiteral("2 newer"));
    QTest::mouseClick(&jump(), Qt::LeftButton);
    settle();
    EXPECT_TRUE(isAtBottom());
    EXPECT_FALSE(jump().isVisible());
    EXPECT_EQ(view().keeper().newer(), 0);
}

TEST_F(ConversationScrollTest, TheBottomStaysTheBottomWhenTheViewGetsLower)
{
    page->resize(page->width(), 500);
    settle();
    EXPECT_TRUE(isAtBottom());
    page->resize(900, 800);
    settle();
    EXPECT_TRUE(isAtBottom());
}

TEST_F(ConversationScrollTest, AnotherWidthKeepsThePlace)
{
    scrollTo(bar().maximum() / 2);
    const QPersistentModelIndex row = view().indexAt(QPoint(1, 1));
    const int bottom = bottomOf(row);
    page->resize(700, page->height());
    settle();
    EXPECT_EQ(bottomOf(row), bottom);
}

TEST_F(ConversationScrollTest, OlderOnesAreAskedForOnceEachTime)
{
    scrollTo(bar().maximum() / 2);
    EXPECT_EQ(olderWanted, 0);
    scrollTo(10);
    scrollTo(0);
    scrollTo(20);
    EXPECT_EQ(olderWanted, 1);
    prepend(older(940, 30));
    EXPECT_EQ(olderWanted, 1);
    scrollTo(0);
    EXPECT_EQ(olderWanted, 2);
}

TEST_F(ConversationScrollTest, AShortConversationAsksForOlderOnesByItself)
{
    messages.clear();
    prepend({message(1, QStringLiteral("Hello"))});
    EXPECT_EQ(olderWanted, 1);
}

TEST_F(ConversationScrollTest, AMessageIsGoneToByItsId)
{
    EXPECT_TRUE(view().goTo(QStringLiteral("945")));
    settle();
    EXPECT_EQ(view().currentIndex().row(), 5);
    EXPECT_TRUE(view().viewport()->rect().contains(view().visualRect(index(5)).center()));
    EXPECT_FALSE(view().goTo(QStringLiteral("4711")));
}

TEST_F(ConversationScrollTest, AnotherChatStartsAtItsNewest)
{
    scrollTo(0);
    messages.clear();
    prepend(older(1000, 40));
    EXPECT_TRUE(isAtBottom());
}

} // namespace botdeck::test
