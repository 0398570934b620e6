// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways through a chat: to a text, to a day, to its end.
#include "ConverseFixture.h"
#include "ui/converse/ChatSearchBar.h"
#include "ui/converse/ChatTools.h"
#include "ui/converse/ContentWords.h"
#include "ui/converse/MomentWords.h"
#include "ui/look/Numbers.h"

#include <QCalendarWidget>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using ui::converse::ChatSearchBar;
using ui::look::Token;

constexpr int minutesOfDay = 24 * 60;

class ChatFindingTest : public ConverseFixture
{
protected:
    void SetUp() override
    {
        ConverseFixture::SetUp();
        QObject *context = page.get();
        QObject::connect(&bar(), &ChatSearchBar::needleChanged, context, [this](const QString &needle) {
            asked += QStringLiteral("find:") + needle;
        });
        QObject::connect(&bar(), &ChatSearchBar::hitAsked, context, [this](int hit) {
            asked += QStringLiteral("hit:%1").arg(hit);
        });
        QObject::connect(&tools(), &ui::converse::ChatTools::dayAsked, context, [this](const QDate &day) {
            asked += QStringLiteral("day:") + day.toString(Qt::ISODate);
        });
        using ui::converse::ConversationView;
        QObject::connect(&view(), &ConversationView::newerWanted, context, [this] { ++newerWanted; });
        QObject::connect(&view(), &ConversationView::newestAsked, context, [this] { ++newestAsked; });
    }

    [[nodiscard]] ChatSearchBar &bar() { return page->conversation().search(); }
    [[nodiscard]] ui::converse::ChatTools &tools() { return page->conversation().tools(); }
    [[nodiscard]] QLineEdit &field() { return child<QLineEdit>("chatSearch"); }
    [[nodiscard]] QString words() { return child<QLabel>("chatHits").text(); }
    [[nodiscard]] QPushButton &floatingDay() { return child<QPushButton>("floatingDay"); }
    [[nodiscard]] QScrollBar &scroll() { return *view().verticalScrollBar(); }
    void find(const QString &needle, int hits, bool isMore = false)
    {
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
        field().setText(needle);
        bar().setCount(ChatSearchBar::Count{hits, isMore});
        settle();
    }
    /// `count` messages, each so many minutes before the next, the last one now.
    [[nodiscard]] QList<ChatMessage> talk(int count, int minutes) const
    {
        QList<ChatMessage> list;
        for (int id = 1; id <= count; ++id)
            list.append(message(id, QStringLiteral("Refund %1").arg(id), (count - id) * minutes));
        return list;
    }
    [[nodiscard]] int pixels(int row, Token token)
    {
        const QImage image = view().viewport()->grab(view().visualRect(index(row))).toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == theme.colour(token) ? 1 : 0;
        }
        return count;
    }

    int newerWanted = 0;
    int newestAsked = 0;
};

} // namespace

TEST_F(ChatFindingTest, CtrlFOpensTheFieldAndEscapeClosesIt)
{
    append(message(1, QStringLiteral("Hello")));
    EXPECT_FALSE(bar().isVisible());
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(field().hasFocus());
    QTest::keyClicks(&field(), QStringLiteral("He"));
    EXPECT_EQ(asked, (QStringList{QStringLiteral("find:H"), QStringLiteral("find:He")}));
    EXPECT_EQ(words(), QStringLiteral("Searching…"));
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(asked.last(), QStringLiteral("find:"));
    EXPECT_TRUE(view().hasFocus());
    QTest::mouseClick(&child<QToolButton>("searchInChat"), Qt::LeftButton);
    EXPECT_TRUE(field().hasFocus());
    page->conversation().showChat(std::nullopt);
    EXPECT_FALSE(bar().isVisible()) << "there is no chat any more";
}

TEST_F(ChatFindingTest, HitsAreCountedAndGoneThroughRoundTheEnds)
{
    append(message(1, QStringLiteral("Hello")));
    find(QStringLiteral("退"), 3);
    EXPECT_EQ(words(), QStringLiteral("1 of 3"));
    EXPECT_EQ(asked.last(), QStringLiteral("hit:0"));
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(words(), QStringLiteral("2 of 3"));
    QTest::keyClick(&field(), Qt::Key_F3);
    EXPECT_EQ(asked.last(), QStringLiteral("hit:2"));
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(asked.last(), QStringLiteral("hit:0"));
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(asked.last(), QStringLiteral("hit:2"));
    QTest::mouseClick(&child<QToolButton>("newerHit"), Qt::LeftButton);
    EXPECT_EQ(words(), QStringLiteral("2 of 3"));
    QTest::mouseClick(&child<QToolButton>("olderHit"), Qt::LeftButton);
    EXPECT_EQ(words(), QStringLiteral("3 of 3"));
    find(QStringLiteral("a"), 1'000, true);
    EXPECT_EQ(words(), QStringLiteral("1 of %1+").arg(ui::look::grouped(1'000)));
    find(QStringLiteral("b"), 0);
    EXPECT_EQ(words(), QStringLiteral("No message says it"));
    EXPECT_FALSE(child<QToolButton>("olderHit").isEnabled());
    asked.clear();
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(ChatFindingTest, WhatIsFoundIsMarkedInItsBubble)
{
    append(message(1, QStringLiteral("A **refund** and one more")));
    append(message(2, QStringLiteral("Nothing of that")));
    EXPECT_EQ(pixels(0, Token::Hit), 0);
    find(QStringLiteral("REFUND"), 1);
    EXPECT_TRUE(view().goToMessage(message(1, {})));
    settle();
    EXPECT_GT(pixels(0, Token::Hit), 100);
    EXPECT_EQ(pixels(1, Token::Hit), 0);
    EXPECT_GT(pixels(0, Token::Accent), pixels(1, Token::Accent)) << "its edge, with the keyboard elsewhere";
    bar().dismiss();
    settle();
    EXPECT_EQ(pixels(0, Token::Hit), 0);
}

TEST_F(ChatFindingTest, AtAnOpenEndNewerOnesAreAskedForAndNothingJumps)
{
    view().setOpenEnd(true);
    prepend(talk(40, 30));
    EXPECT_EQ(scroll().value(), 0) << "it follows nothing";
    EXPECT_EQ(newerWanted, 0);
    scroll().setValue(scroll().maximum());
    scroll().setValue(scroll().maximum() - 3);
    settle();
    EXPECT_EQ(newerWanted, 1);
    const QPersistentModelIndex row = index(38);
    const int bottom = view().visualRect(row).bottom();
    for (int id = 41; id <= 46; ++id)
        append(message(id, QStringLiteral("Refund\n").repeated(12).trimmed()));
    newerWanted = 0;
    EXPECT_EQ(view().visualRect(row).bottom(), bottom);
    EXPECT_EQ(view().keeper().newer(), 0) << "they did not arrive just now";
    scroll().setValue(scroll().maximum());
    settle();
    EXPECT_EQ(newerWanted, 1);
    auto &jump = child<QPushButton>("jumpToNewest");
    ASSERT_TRUE(jump.isVisible());
    QTest::mouseClick(&jump, Qt::LeftButton);
    EXPECT_EQ(newestAsked, 1);
    view().setOpenEnd(false);
    EXPECT_FALSE(jump.isVisible()) << "this is the end";
    EXPECT_TRUE(view().keeper().isFollowing());
}

TEST_F(ChatFindingTest, TheDayAtTheTopIsSaidWhereItsSeparatorIsNotSeen)
{
    prepend(talk(100, 60));
    scroll().setValue(0);
    settle();
    EXPECT_FALSE(floatingDay().isVisible()) << "the separator says it";
    int row = 40;
    while (picture(row).day.isValid() || picture(row + 1).day.isValid())
        ++row;
    view().scrollTo(index(row), QAbstractItemView::PositionAtTop);
    settle();
    ASSERT_TRUE(floatingDay().isVisible());
    const QDate day = ui::converse::dayOf(ui::converse::messageAt(index(row)).dateMs);
    const QDate today = ui::converse::dayOf(clock.wallMs());
    EXPECT_EQ(floatingDay().text(), ui::converse::dayWords(day, today));
    QTest::mouseClick(&floatingDay(), Qt::LeftButton);
    const QPointer calendar = page->findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(calendar->selectedDate(), day);
    QTest::keyClick(calendar->window(), Qt::Key_Escape);
    EXPECT_FALSE(calendar && calendar->isVisible());
    messages.clear();
    settle();
    EXPECT_FALSE(floatingDay().isVisible());
}

TEST_F(ChatFindingTest, ADayIsPickedWithTheKeyboard)
{
    prepend(talk(10, minutesOfDay));
    const QDate today = ui::converse::dayOf(clock.wallMs());
    QTest::keyClick(&view(), Qt::Key_G, Qt::ControlModifier);
    const QPointer calendar = page->findChild<QCalendarWidget *>(QStringLiteral("calendar"));
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(calendar->selectedDate(), today);
    EXPECT_EQ(calendar->maximumDate(), today);
    calendar->setSelectedDate(today.addDays(-2));
    auto *days = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
    ASSERT_NE(days, nullptr);
    QTest::keyClick(days, Qt::Key_Return);
    EXPECT_EQ(asked.last(), QStringLiteral("day:") + today.addDays(-2).toString(Qt::ISODate));
    EXPECT_FALSE(calendar && calendar->isVisible());
}

TEST_F(ChatFindingTest, ADayIsGoneToAndWhereNothingWasSaidTheNextOne)
{
    prepend(talk(60, minutesOfDay / 3));
    const QDate today = ui::converse::dayOf(clock.wallMs());
    const QDate wanted = today.addDays(-9);
    ASSERT_TRUE(view().goToDay(wanted));
    settle();
    const QModelIndex top = view().indexAt(QPoint(1, 1));
    EXPECT_EQ(ui::converse::dayOf(ui::converse::messageAt(top).dateMs), wanted);
    EXPECT_TRUE(picture(top.row()).day.isValid()) << "it begins with its separator";
    ASSERT_TRUE(view().goToDay(today.addDays(-9'000)));
    EXPECT_EQ(view().currentIndex().row(), 0);
    EXPECT_FALSE(view().goToDay(today.addDays(1)));
}

TEST_F(ChatFindingTest, WhatIsReadFromTheServerSaysSo)
{
    ChatMessage old = message(1, QStringLiteral("Long ago"));
    EXPECT_FALSE(ui::converse::metaLine(old).contains(QStringLiteral("history")));
    old.historyMs = clock.wallMs();
    const QString day = ui::converse::dayOf(old.historyMs).toString(Qt::ISODate);
    EXPECT_TRUE(ui::converse::metaLine(old).startsWith(QStringLiteral("history, read ") + day));
    auto &history = child<QToolButton>("chatHistory");
    EXPECT_FALSE(history.isVisible()) << "not every platform tells";
    tools().setHistoryOffered(true);
    EXPECT_TRUE(history.isVisible());
    tools().setHistoryBusy(true);
    EXPECT_FALSE(history.isEnabled());
}

TEST_F(ChatFindingTest, TheListSaysWhatTheLastMessageHolds)
{
    using ui::converse::lastWords;
    const QString none;
    EXPECT_EQ(lastWords(none, QStringLiteral("Hello\nMara")), QStringLiteral("Hello Mara"));
    EXPECT_EQ(lastWords(QStringLiteral("photo"), none), QStringLiteral("Photo"));
    EXPECT_EQ(lastWords(QStringLiteral("photo"), QStringLiteral("a.png")), QStringLiteral("Photo · a.png"));
    EXPECT_EQ(lastWords(QStringLiteral("document"), QStringLiteral("a.pdf")), QStringLiteral("a.pdf"));
    EXPECT_EQ(lastWords(QStringLiteral("document"), none), QStringLiteral("Document"));
    EXPECT_EQ(lastWords(QStringLiteral("left_chat_member"), none), QStringLiteral("A member left"));
    EXPECT_EQ(
        lastWords(QStringLiteral("messageCard"), QStringLiteral("Vote")),
        QStringLiteral("Message card · Vote"));
    EXPECT_EQ(lastWords(QStringLiteral("giveaway"), none), QStringLiteral("giveaway"));
    EXPECT_EQ(
        lastWords(QStringLiteral("callback_query"), QStringLiteral("Yes")),
        QStringLiteral("A button was pressed · Yes"));
    domain::ChatEntry chat{QStringLiteral("1"), QStringLiteral("Kestrel")};
    chat.lastKind = QStringLiteral("photo");
    addChat(chat);
    const QModelIndex row = page->chats().view().model()->index(0, 0);
    EXPECT_EQ(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Kestrel, Photo"));
}

TEST_F(ChatFindingTest, APrivateChatIsOfferedWhereThePlatformOpensIt)
{
    auto &button = child<QToolButton>("privateChat");
    EXPECT_FALSE(button.isVisible());
    page->chats().setPrivateChatsOffered(true);
    bool isAsked = false;
    QObject::connect(&page->chats(), &ui::converse::ChatsPane::privateChatAsked, page.get(), [&isAsked] {
        isAsked = true;
    });
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_TRUE(isAsked);
}

} // namespace botdeck::test
