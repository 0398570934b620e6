// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConverseFixture.h"
#include "tests/support/MenuClick.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::ChatMessage;

class ConversationKeysTest : public ConverseFixture
{
protected:
    void SetUp() override
    {
        ConverseFixture::SetUp();
        append(message(1, QStringLiteral("Order 88213 charged twice & more")));
        append(withKeyboard(2));
        append(message(3, QStringLiteral("Thanks")));
        view().setFocus();
    }

    /// Opens the current message's menu by key; its offered actions by their words.
    QHash<QString, QAction *> menu()
    {
        key(Qt::Key_F10, Qt::ShiftModifier);
        QHash<QString, QAction *> offered;
        auto *opened = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        EXPECT_NE(opened, nullptr);
        for (QAction *action : opened != nullptr ? opened->actions() : QList<QAction *>()) {
            if (action->isEnabled())
                offered.insert(action->text(), action);
        }
        return offered;
    }
    static void closeMenu()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        settle();
    }
    /// Chooses an action of the current message's menu as a hand does.
    void choose(const char *words)
    {
        QAction *action = menu().value(QString::fromUtf8(words));
        ASSERT_NE(action, nullptr) << words;
        auto *opened = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        clickEntry(*opened, action);
        closeMenu();
    }
};

} // namespace

TEST_F(ConversationKeysTest, ArrowsGoFromMessageToMessage)
{
    view().setCurrentIndex(index(2));
    key(Qt::Key_Up);
    EXPECT_EQ(view().currentIndex().row(), 1);
    key(Qt::Key_Up);
    key(Qt::Key_Down);
    EXPECT_EQ(view().currentIndex().row(), 1);
}

TEST_F(ConversationKeysTest, TabReachesEachButtonAndEnterPressesIt)
{
    view().setCurrentIndex(index(1));
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    key(Qt::Key_Backtab);
    key(Qt::Key_Return);
    EXPECT_EQ(
        asked, (QStringList{
                   QStringLiteral("press:2 0 0"), QStringLiteral("press:2 0 1"),
                   QStringLiteral("link:https://shop.example/88213"), QStringLiteral("press:2 0 1")}));
}

TEST_F(ConversationKeysTest, TabLeavesBehindTheLastButton)
{
    view().setCurrentIndex(index(1));
    for (int button = 0; button < 5; ++button)
        key(Qt::Key_Tab);
    EXPECT_TRUE(view().hasFocus());
    key(Qt::Key_Tab);
    EXPECT_FALSE(view().hasFocus());
}

TEST_F(ConversationKeysTest, EnterGoesToTheFirstButtonAndEscapeBackToTheMessage)
{
    view().setCurrentIndex(index(1));
    key(Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty()) << "the first one only goes there";
    key(Qt::Key_Escape);
    key(Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty());
    key(Qt::Key_Return);
    EXPECT_EQ(asked, QStringList{QStringLiteral("press:2 0 0")});
}

TEST_F(ConversationKeysTest, TheMenuAsksForWhatCanBeDone)
{
    view().setCurrentIndex(index(1));
    choose("Reply");
    choose("Edit");
    choose("Copy text");
    choose("Forward…");
    choose("Use again");
    choose("Pin");
    choose("Delete…");
    choose("Save from here as recording…");
    choose("Show in Monitor");
    EXPECT_EQ(
        asked, (QStringList{
                   QStringLiteral("reply:2"), QStringLiteral("edit:2"),
                   QStringLiteral("copy:Two charges found, please check."), QStringLiteral("forward:2"),
                   QStringLiteral("again:2"), QStringLiteral("pin:2"), QStringLiteral("delete:2"),
                   QStringLiteral("record:2"), QStringLiteral("monitor:102")}));
}

TEST_F(ConversationKeysTest, OnlyTheBotsOwnMessagesAreEdited)
{
    view().setCurrentIndex(index(0));
    const QStringList offered = menu().keys();
    closeMenu();
    EXPECT_TRUE(offered.contains(QStringLiteral("Reply")));
    EXPECT_FALSE(offered.contains(QStringLiteral("Edit")));
}

TEST_F(ConversationKeysTest, WhatIsNotThereYetCannotBeAnswered)
{
    ChatMessage sending = message(4, QStringLiteral("on its way"));
    sending.messageId.clear();
    sending.isOwn = true;
    sending.sendingId = 9;
    sending.seq = 0;
    sending.state = domain::MessageState::Sending;
    append(sending);
    view().setCurrentIndex(index(3));
    const QStringList offered = menu().keys();
    closeMenu();
    EXPECT_TRUE(offered.contains(QStringLiteral("Copy text")));
    for (const char *other : {"Reply", "Edit", "Forward…", "Pin", "Delete…", "Save from here as recording…"})
        EXPECT_FALSE(offered.contains(QString::fromUtf8(other))) << other;
    key(Qt::Key_Delete);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(ConversationKeysTest, ABotThatOnlyWatchesIsOfferedNothingThatChangesAnything)
{
    ChatMessage pressed = withKeyboard(5);
    pressed.presses = {{QStringLiteral("q9"), "approve", {}, QStringLiteral("Tomas"), 0, false}};
    append(pressed);
    view().setWatchOnly(true);
    view().setCurrentIndex(index(3));
    const QStringList offered = menu().keys();
    closeMenu();
    for (const char *words : {"Reply", "Edit", "Pin", "Delete…", "Forward…", "Answer Tomas…"})
        EXPECT_FALSE(offered.contains(QString::fromUtf8(words))) << words;
    EXPECT_TRUE(offered.contains(QStringLiteral("Copy text")));
    key(Qt::Key_Delete);
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(ConversationKeysTest, CopyingIsAskedForAndDoesNotTouchTheClipboard)
{
    view().setCurrentIndex(index(0));
    key(Qt::Key_C, Qt::ControlModifier);
    key(Qt::Key_Delete);
    EXPECT_EQ(
        asked,
        (QStringList{QStringLiteral("copy:Order 88213 charged twice & more"), QStringLiteral("delete:1")}));
}

TEST_F(ConversationKeysTest, LinksAndAnswersAreInTheMenuToo)
{
    ChatMessage linked = withKeyboard(5);
    linked.text = {QStringLiteral("see https://pay.example/r"), {{domain::EntityType::Url, 4, 21}}};
    linked.presses = {{QStringLiteral("q9"), "approve", {}, QStringLiteral("Tomas & Co"), 0, false}};
    append(linked);
    view().setCurrentIndex(index(3));
    choose("Open pay.example…");
    choose("Answer Tomas && Co…");
    EXPECT_EQ(
        asked, (QStringList{QStringLiteral("link:https://pay.example/r"), QStringLiteral("answer:q9")}));
}

} // namespace botdeck::test
