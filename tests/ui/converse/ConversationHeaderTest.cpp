// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ConversationHeader.h"

#include "ConverseFixture.h"
#include "ui/converse/PinnedLine.h"

#include <QLabel>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using ui::converse::ConversationHeader;
using ui::converse::PinnedLine;

class ConversationHeaderTest : public ConverseFixture
{
protected:
    [[nodiscard]] ChatMessage pinned(int id, const QString &text) const
    {
        ChatMessage message = this->message(id, text);
        message.isPinned = true;
        return message;
    }
    [[nodiscard]] PinnedLine &line() { return child<PinnedLine>("pinnedLine"); }
};

} // namespace

TEST_F(ConversationHeaderTest, SaysWhichChatItIsAndCopiesItsId)
{
    QObject::connect(
        &page->conversation().header(), &ConversationHeader::copyAsked, page.get(),
        [this](const QString &id) { asked += QStringLiteral("id:") + id; });
    EXPECT_EQ(child<QLabel>("chatTitle").text(), QStringLiteral("Ops · Refunds"));
    EXPECT_EQ(child<QLabel>("chatKind").text(), QStringLiteral("supergroup · id"));
    QTest::mouseClick(&child<QToolButton>("copyChatId"), Qt::LeftButton);
    EXPECT_EQ(asked, QStringList{QStringLiteral("id:20004118")});
}

TEST_F(ConversationHeaderTest, ThePinnedMessageLeadsToItself)
{
    EXPECT_FALSE(line().isVisible());
    append(pinned(1, QStringLiteral("House rules:\nbe kind")));
    append(message(2, QStringLiteral("Hello")));
    ASSERT_TRUE(line().isVisible());
    EXPECT_EQ(line().text(), QStringLiteral("Pinned: House rules: be kind"));
    view().setCurrentIndex(index(1));
    QTest::mouseClick(&line(), Qt::LeftButton);
    EXPECT_EQ(view().currentIndex().row(), 0);
}

TEST_F(ConversationHeaderTest, TheNewestOfThosePinnedStandsThere)
{
    append(pinned(1, QStringLiteral("first")));
    append(message(2, QStringLiteral("second")));
    append(pinned(3, QStringLiteral("third")));
    EXPECT_EQ(line().text(), QStringLiteral("Pinned: third"));
    change(1, pinned(2, QStringLiteral("second")));
    EXPECT_EQ(line().text(), QStringLiteral("Pinned: third"));
    change(2, message(3, QStringLiteral("third")));
    EXPECT_EQ(line().text(), QStringLiteral("Pinned: second"));
    messages.removeRow(1);
    EXPECT_EQ(line().text(), QStringLiteral("Pinned: first"));
    prepend({pinned(0, QStringLiteral("older"))});
    EXPECT_EQ(line().text(), QStringLiteral("Pinned: first"));
    messages.clear();
    EXPECT_FALSE(line().isVisible());
}

} // namespace botdeck::test
