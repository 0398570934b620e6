// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"
#include "ui/converse/Avatar.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::ChatEntry;
using ui::look::Token;

class ChatsPaneTest : public ConverseFixture
{
protected:
    void SetUp() override
    {
        ConverseFixture::SetUp();
        addChat(chat("20004118", "Ops · Refunds", "ops_refunds"));
        addChat(chat("20004119", "夜班 Straße", "night"));
        addChat(chat("10000931", "Mara Voss", "mara_v"));
    }

    [[nodiscard]] ChatEntry chat(const char *id, const char *title, const char *username) const
    {
        ChatEntry entry{QString::fromUtf8(id), QString::fromUtf8(title)};
        entry.username = QString::fromUtf8(username);
        entry.lastText = QStringLiteral("Refund queue is empty");
        entry.lastMs = clock.wallMs();
        return entry;
    }
    [[nodiscard]] ui::converse::ChatsView &list() { return page->chats().view(); }
    template <typename Widget>
    Widget &inPane(const char *name)
    {
        return *page->chats().findChild<Widget *>(QString::fromLatin1(name));
    }
    void type(const QString &text)
    {
        auto &field = child<QLineEdit>("chatsSearch");
        field.setFocus();
        field.clear();
        QTest::keyClicks(&field, text);
        settle();
    }
    void enter() { QTest::keyClick(&child<QLineEdit>("chatsSearch"), Qt::Key_Return); }
    void clickRow(int row)
    {
        const QRect rect = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rect.center());
        settle();
    }
    /// How many pixels of the row have the colour.
    [[nodiscard]] int pixels(int row, Token token)
    {
        const QRect rect = list().visualRect(list().model()->index(row, 0));
        const QImage image = list().viewport()->grab(rect).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == theme.colour(token) ? 1 : 0;
        }
        return count;
    }
};

} // namespace

TEST_F(ChatsPaneTest, RowsAreAsHighAsTheGuideSays)
{
    EXPECT_EQ(list().visualRect(list().model()->index(0, 0)).height(), 54);
}

TEST_F(ChatsPaneTest, AClickChoosesAChat)
{
    clickRow(1);
    EXPECT_EQ(asked, QStringList{QStringLiteral("chat:20004119")});
    page->chats().choose(QStringLiteral("10000931"));
    EXPECT_EQ(list().currentIndex().row(), 2);
    EXPECT_EQ(asked.size(), 1) << "nobody chose";
}

TEST_F(ChatsPaneTest, TheFieldFindsByTitleUsernameAndIdWhateverTheCase)
{
    for (const char *typed : {"MARA", "@mara", "1000093", "voss mara"}) {
        type(QString::fromUtf8(typed));
        EXPECT_EQ(list().model()->rowCount(), 1) << typed;
    }
    child<QLineEdit>("chatsSearch").setText(QStringLiteral("夜班"));
    settle();
    EXPECT_EQ(list().model()->rowCount(), 1);
    type(QStringLiteral("refunds mara"));
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_EQ(inPane<QLabel>("emptyTitle").text(), QStringLiteral("No chat matches."));
}

TEST_F(ChatsPaneTest, WhatIsFoundKeepsTheRulesOfAModelWhileItChanges)
{
    const QAbstractItemModelTester rules(
        list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    type(QStringLiteral("ops"));
    EXPECT_EQ(list().model()->rowCount(), 1);
    addChat(chat("20004120", "Ops · Returns", "ops_returns"));
    addChat(chat("20004121", "Harbour", "harbour"));
    EXPECT_EQ(list().model()->rowCount(), 2);
    type({});
    EXPECT_EQ(list().model()->rowCount(), 5);
}

TEST_F(ChatsPaneTest, EnterChoosesTheFirstMatch)
{
    type(QStringLiteral("mara"));
    enter();
    EXPECT_EQ(asked, QStringList{QStringLiteral("chat:10000931")});
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(ChatsPaneTest, EnterOnAnIdThatIsNotListedAsksToOpenIt)
{
    type(QStringLiteral("@tomas_ek"));
    enter();
    type(QStringLiteral("2000411"));
    EXPECT_EQ(list().model()->rowCount(), 2) << "others have it in theirs";
    enter();
    type(QStringLiteral("@Ops_Refunds"));
    enter();
    EXPECT_EQ(
        asked, (QStringList{
                   QStringLiteral("open:@tomas_ek"), QStringLiteral("open:2000411"),
                   QStringLiteral("chat:20004118")}));
}

TEST_F(ChatsPaneTest, ASearchThatHidesTheChosenChatChoosesNoOther)
{
    clickRow(0);
    asked.clear();
    type(QStringLiteral("mara"));
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_FALSE(list().selectionModel()->hasSelection());
    child<QLineEdit>("chatsSearch").clear();
    settle();
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(list().currentIndex().row(), 0) << "it is still the chosen one";
}

TEST_F(ChatsPaneTest, DraftsTroubleAndUnreadAreSeen)
{
    EXPECT_EQ(pixels(0, Token::Warning), 0);
    EXPECT_EQ(pixels(0, Token::Error), 0);
    EXPECT_EQ(pixels(0, Token::Fill), 0);
    ChatEntry draft = chat("1", "Jonas Weil", "jonas");
    draft.draft = QStringLiteral("Hello Jonas");
    addChat(draft);
    EXPECT_GT(pixels(3, Token::Warning), 0);
    ChatEntry blocked = chat("2", "Tomas Ek", "tomas");
    blocked.trouble = QStringLiteral("Bot was blocked by the user");
    blocked.draft = QStringLiteral("Hello");
    addChat(blocked);
    EXPECT_GT(pixels(4, Token::Error), 0);
    EXPECT_EQ(pixels(4, Token::Warning), 0) << "what went wrong comes first";
    ChatEntry unread = chat("3", "Kestrel", "kestrel");
    unread.unread = 12;
    addChat(unread);
    EXPECT_GT(pixels(5, Token::Fill), 20);
    const QVariant spoken = list().model()->index(5, 0).data(Qt::AccessibleTextRole);
    EXPECT_TRUE(spoken.toString().startsWith(QStringLiteral("Kestrel, 12 unread")));
}

TEST_F(ChatsPaneTest, WithoutChatsTheEmptyPlaceSaysWhyAndLeadsToTheField)
{
    chats.clear();
    settle();
    EXPECT_EQ(
        inPane<QLabel>("emptyTitle").text(), QStringLiteral("Chats appear when a user writes to the bot."));
    auto &action = inPane<QPushButton>("emptyAction");
    EXPECT_EQ(action.text(), QStringLiteral("Open by id…"));
    QTest::mouseClick(&action, Qt::LeftButton);
    EXPECT_TRUE(child<QLineEdit>("chatsSearch").hasFocus());
    type(QStringLiteral("-1001"));
    EXPECT_EQ(action.text(), QStringLiteral("Open -1001"));
    QTest::mouseClick(&action, Qt::LeftButton);
    EXPECT_EQ(asked, QStringList{QStringLiteral("open:-1001")});
}

TEST(Avatar, TheInitialIsALetterOrADigit)
{
    EXPECT_EQ(ui::converse::initialOf(QStringLiteral("  mara")), QStringLiteral("M"));
    EXPECT_EQ(ui::converse::initialOf(QStringLiteral("\u202e夜班")), QStringLiteral("夜"));
    EXPECT_EQ(ui::converse::initialOf(QStringLiteral("… 7")), QStringLiteral("7"));
    EXPECT_EQ(ui::converse::initialOf(QString()), QStringLiteral("#"));
}

} // namespace botdeck::test
