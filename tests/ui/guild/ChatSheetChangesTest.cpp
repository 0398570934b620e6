// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be changed in a chat.
#include "ChatSheetFixture.h"

#include <QMessageBox>
#include <QPlainTextEdit>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using domain::ChatChange;
using domain::ChatDetails;
using domain::MessageAction;
using domain::SendingOrder;
using domain::SendingPhase;
using domain::SendingState;

namespace {

using ChatSheetChangesTest = ChatSheetTest;

} // namespace

TEST_F(ChatSheetChangesTest, TitleAndDescriptionAreCountedAndSavedWhereTheyAreOthers)
{
    open();
    tab(3);
    auto &save = child<QPushButton>("savechatTitleField");
    EXPECT_FALSE(save.isEnabled()) << "nothing was changed";
    EXPECT_EQ(words("countchatTitleField"), u"15 / 255 characters"_s);
    type("chatTitleField", u"New floor"_s);
    EXPECT_EQ(words("countchatTitleField"), u"9 / 255 characters"_s);
    QTest::keyClick(&child<QLineEdit>("chatTitleField"), Qt::Key_Return);
    ASSERT_EQ(orders.size(), 1);
    EXPECT_EQ(
        change(0),
        (ChatChange{ChatChange::Kind::Title, u"20000001"_s, u"group"_s, u"shop_floor"_s, u"New floor"_s}));
    child<QLineEdit>("chatTitleField").setText(QString(256, u'x'));
    EXPECT_FALSE(save.isEnabled());
    child<QLineEdit>("chatTitleField").clear();
    EXPECT_FALSE(save.isEnabled()) << "a title has a letter at least";
    auto &description = child<QPlainTextEdit>("chatDescriptionField");
    description.setPlainText(u"two\nlines"_s);
    click("savechatDescriptionField");
    ASSERT_EQ(orders.size(), 2);
    EXPECT_EQ(change(1).kind, ChatChange::Kind::Description);
    EXPECT_EQ(change(1).text, u"two\nlines"_s);
    description.clear();
    click("savechatDescriptionField");
    EXPECT_EQ(change(2).text, QString()) << "it may be taken away";
}

TEST_F(ChatSheetChangesTest, WhatWasTypedStaysUntilItIsSavedAndGoesWithTheChat)
{
    open();
    tab(3);
    type("chatTitleField", u"New floor"_s);
    ChatDetails again = shopFloor();
    again.facts.title = u"Renamed by others"_s;
    sheet->setDetails(again);
    EXPECT_EQ(child<QLineEdit>("chatTitleField").text(), u"New floor"_s);
    sheet->choose(u"20000117"_s);
    sheet->choose(u"20000001"_s);
    sheet->setDetails(again);
    EXPECT_EQ(child<QLineEdit>("chatTitleField").text(), u"Renamed by others"_s);
}

TEST_F(ChatSheetChangesTest, WhatBecomesOfAChangeIsSaidAndThenTheChatIsReadAgain)
{
    open();
    tab(3);
    type("chatTitleField", u"New floor"_s);
    click("savechatTitleField");
    ASSERT_EQ(orders.size(), 1);
    sheet->setSending(state(orders.first(), SendingPhase::Sending));
    EXPECT_EQ(words("chatChangesNote"), u"It is on its way…"_s);
    EXPECT_FALSE(child<QPushButton>("savechatTitleField").isEnabled());
    EXPECT_FALSE(child<QPushButton>("leaveChat").isEnabled());
    SendingState waiting = state(orders.first(), SendingPhase::Waiting);
    waiting.waitMs = 7'000;
    sheet->setSending(waiting);
    EXPECT_EQ(words("chatChangesNote"), u"The server asked to wait: 7 s to go."_s);
    SendingState failed = state(orders.first(), SendingPhase::Failed);
    failed.trouble = core::Phrase(u"Not enough rights."_s);
    sheet->setSending(failed);
    EXPECT_EQ(words("chatChangesNote"), u"Not enough rights."_s);
    EXPECT_TRUE(child<QPushButton>("savechatTitleField").isEnabled());
    asked.clear();
    sheet->setSending(state(orders.first(), SendingPhase::Sent));
    EXPECT_EQ(words("chatChangesNote"), u"Done."_s);
    EXPECT_EQ(asked, QStringList{u"read 20000001"_s});
}

TEST_F(ChatSheetChangesTest, AMessageInTheChatIsNoChangeOfIt)
{
    open();
    tab(3);
    asked.clear();
    domain::OutgoingMessage message;
    message.chatId = u"20000001"_s;
    const MessageAction removal{MessageAction::Kind::Delete, u"20000001"_s};
    for (const SendingOrder &order : {SendingOrder{message}, SendingOrder{removal}}) {
        sheet->setSending(state(order, SendingPhase::Sending));
        EXPECT_EQ(words("chatChangesNote"), QString());
        EXPECT_TRUE(child<QPushButton>("leaveChat").isEnabled());
        sheet->setSending(state(order, SendingPhase::Sent));
    }
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(ChatSheetChangesTest, AnOutcomeForAChatThatIsNotShownIsThereWhenItIs)
{
    open();
    tab(3);
    type("chatTitleField", u"New floor"_s);
    click("savechatTitleField");
    sheet->choose(u"20000117"_s);
    SendingState failed = state(orders.first(), SendingPhase::Failed);
    failed.trouble = core::Phrase(u"Not enough rights."_s);
    sheet->setSending(failed);
    EXPECT_TRUE(asked.filter(u"read"_s).isEmpty());
    open();
    EXPECT_EQ(words("chatChangesNote"), u"Not enough rights."_s);
}

TEST_F(ChatSheetChangesTest, AMessageIsPinnedByItsNumberAndTheOneThatIsPinnedIsTakenDown)
{
    open();
    tab(3);
    EXPECT_FALSE(child<QPushButton>("pinMessage").isEnabled());
    EXPECT_TRUE(child<QPushButton>("unpinMessage").isEnabled()) << "CloudChat's takes no number";
    type("chatMessageId", u"57"_s);
    click("pinMessage");
    click("unpinMessage");
    ASSERT_EQ(orders.size(), 2);
    const auto *pin = std::get_if<MessageAction>(&orders.first().what);
    ASSERT_NE(pin, nullptr);
    EXPECT_EQ(
        *pin, (MessageAction{MessageAction::Kind::Pin, u"20000001"_s, u"group"_s, u"shop_floor"_s, u"57"_s}));
    sheet->setAbilities({128, 255, true, true, true, true, true});
    type("chatMessageId", u"x"_s);
    EXPECT_FALSE(child<QPushButton>("unpinMessage").isEnabled()) << "Telegram's may take one of many";
}

TEST_F(ChatSheetChangesTest, RemovingAMemberNamesWhomAndIsAskedFirst)
{
    open();
    sheet->setMember(u"20000001"_s, shopFloor().administrators->first());
    tab(3);
    EXPECT_EQ(child<QLineEdit>("removedUserId").text(), u"10000931"_s);
    click("removeMember");
    auto *box = sheet->findChild<QMessageBox *>(u"removeMemberQuestion"_s);
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->text(), u"Remove Mara Voss (10000931) from “Shop floor · 门店”?"_s);
    answer("removeMemberQuestion", "cancel");
    EXPECT_TRUE(orders.isEmpty());
    click("removeMember");
    answer("removeMemberQuestion", "yes");
    ASSERT_EQ(orders.size(), 1);
    EXPECT_EQ(change(0).kind, ChatChange::Kind::RemoveMember);
    EXPECT_EQ(change(0).text, u"10000931"_s);
}

TEST_F(ChatSheetChangesTest, LeavingIsAskedFirstAndSaidWhenItIsDone)
{
    open();
    tab(3);
    click("leaveChat");
    EXPECT_TRUE(orders.isEmpty());
    answer("leaveChatQuestion", "yes");
    ASSERT_EQ(orders.size(), 1);
    EXPECT_EQ(change(0).kind, ChatChange::Kind::Leave);
    asked.clear();
    sheet->setSending(state(orders.first(), SendingPhase::Sent));
    EXPECT_EQ(note("emptyTitle"), u"The bot has left this chat."_s);
    EXPECT_TRUE(asked.isEmpty()) << "there is nothing to read any more";
}

TEST_F(ChatSheetChangesTest, NothingCanBeChangedWhereNothingMayBe)
{
    open();
    tab(3);
    sheet->setReadOnly(u"This bot is only watched."_s);
    type("chatMessageId", u"57"_s);
    type("chatTitleField", u"New floor"_s);
    EXPECT_EQ(words("chatChangesNote"), u"This bot is only watched."_s);
    for (const char *button : {"savechatTitleField", "pinMessage", "unpinMessage", "leaveChat"})
        EXPECT_FALSE(child<QPushButton>(button).isEnabled()) << button;
    QTest::keyClick(&child<QLineEdit>("chatTitleField"), Qt::Key_Return);
    EXPECT_TRUE(orders.isEmpty());
}

TEST_F(ChatSheetChangesTest, APrivateChatHasOnlyItsPinnedMessageToChange)
{
    sheet->choose(u"10001093"_s);
    sheet->setDetails({{u"10001093"_s, u"Tom Ashworth"_s, u"tom_ashworth"_s, u"private"_s}, u"10001093"_s});
    tab(3);
    EXPECT_TRUE(child<QPushButton>("pinMessage").isVisible());
    for (const char *button : {"savechatTitleField", "removeMember", "leaveChat"})
        EXPECT_FALSE(child<QPushButton>(button).isVisible()) << button;
}

} // namespace botdeck::test
