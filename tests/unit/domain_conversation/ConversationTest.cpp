// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/MessageOrder.h"
#include "Talk.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using domain::MessageState;

constexpr const char *pressYes =
    R"({"id":"q1","from":{"id":7,"first_name":"Mara"},"message":{"message_id":3,"from":{"id":900},
    "chat":{"id":42},"date":1003,"text":"Sure?"},"data":"yes"})";

} // namespace

TEST(Conversation, ShowsWhatWasSaidInTheOrderOfDatesAndNumbers)
{
    Talk talk;
    talk.update("message", maraSays(2, R"("text":"two")"));
    talk.update("message", maraSays(1, R"("text":"one")"));
    talk.call("sendMessage", R"({"chat_id":42,"text":"three"})", sentByBot(3, R"("text":"three")"));
    EXPECT_EQ(talk.texts(), (QByteArrayList{"one", "two", "three"}));
    EXPECT_FALSE(talk.message("2").isOwn);
    EXPECT_EQ(talk.message("2").seq, 1);
    EXPECT_TRUE(talk.message("3").isOwn);
    EXPECT_EQ(talk.message("3").state, MessageState::Sent);
    EXPECT_EQ(talk.message("3").seq, 0);
}

TEST(Conversation, WithinASecondNumbersDecide)
{
    Talk talk;
    const auto at = [](int id, const char *text) {
        return R"({"message_id":)" + QByteArray::number(id) + R"(,"chat":{"id":42},"date":1000,"text":")" +
               text + "\"}";
    };
    talk.update("message", at(12, "b"));
    talk.update("message", at(9, "a"));
    EXPECT_EQ(talk.texts(), (QByteArrayList{"a", "b"}));
}

TEST(Conversation, AnEditReplacesTheTextAndKeepsTheEarlierOnes)
{
    Talk talk;
    talk.update("message", maraSays(1, R"("text":"frist")"));
    talk.update("edited_message", maraSays(1, R"("edit_date":1005,"text":"first")"));
    talk.update("edited_message", maraSays(1, R"("edit_date":1009,"text":"First")"));
    const ChatMessage message = talk.message("1");
    EXPECT_EQ(message.text.text, QStringLiteral("First"));
    EXPECT_EQ(message.dateMs, 1'001'000);
    EXPECT_EQ(message.editedMs, 1'009'000);
    ASSERT_EQ(message.earlier.size(), 2);
    EXPECT_EQ(message.earlier.first(), (domain::MessageVersion{{QStringLiteral("frist")}, 1'001'000}));
    EXPECT_EQ(message.earlier.last(), (domain::MessageVersion{{QStringLiteral("first")}, 1'005'000}));
    EXPECT_EQ(talk.messages().size(), 1);
}

TEST(Conversation, AnEditOfWhatIsNotKnownYetIsShownAndTheOriginalMayComeLater)
{
    Talk whole;
    Talk parts;
    const QByteArray edit = maraSays(1, R"("edit_date":1005,"text":"first")");
    whole.update("message", maraSays(1, R"("text":"frist")"));
    whole.update("edited_message", edit);
    // The newer page is read first.
    domain::StoredUpdate original;
    parts.nowMs += 1'000;
    parts.update("edited_message", edit);
    EXPECT_EQ(parts.texts(), QByteArrayList{"first"});
    original.receivedMs = 1'001'000;
    original.seq = 77;
    original.update.kind = QStringLiteral("message");
    original.update.raw = R"({"update_id":0,"message":)" + maraSays(1, R"("text":"frist")") + '}';
    parts.conversation.add(original);
    EXPECT_EQ(parts.message("1").earlier, whole.message("1").earlier);
    EXPECT_EQ(parts.message("1").text.text, QStringLiteral("first"));
}

TEST(Conversation, AnotherKeyboardAloneIsNoEdit)
{
    Talk talk(domain::PlatformId::CloudChat);
    talk.call("sendTextMessage", R"({"chat_id":42,"text":"Sure?"})", sentByBot(3, R"("text":"Sure?")"));
    talk.call(
        "editMessageText", R"({"chat_id":42,"message_id":3,"text":"Sure?"})",
        sentByBot(
            3, R"("edit_date":1004,"text":"Sure?","reply_markup":{"inline_keyboard":[[{"text":"Yes"}]]})"));
    EXPECT_EQ(talk.message("3").keyboard.rows.size(), 1);
    EXPECT_EQ(talk.message("3").editedMs, 0);
    EXPECT_TRUE(talk.message("3").earlier.isEmpty());
}

TEST(Conversation, APressStandsUnderItsMessageUntilACallAnswersIt)
{
    Talk talk;
    talk.call("sendMessage", R"({"chat_id":42,"text":"Sure?"})", sentByBot(3, R"("text":"Sure?")"));
    talk.update("callback_query", pressYes);
    const qint64 pressedMs = talk.nowMs;
    ASSERT_EQ(talk.message("3").presses.size(), 1);
    EXPECT_EQ(
        talk.message("3").presses.first(),
        (domain::ButtonPress{
            QStringLiteral("q1"), "yes", QStringLiteral("7"), QStringLiteral("Mara"), pressedMs, false}));
    talk.call("sendMessage", R"({"chat_id":42,"text":"well"})", sentByBot(4, R"("text":"well")"));
    EXPECT_FALSE(talk.message("3").presses.first().isAnswered);
    talk.failedCall("answerCallbackQuery", R"({"callback_query_id":"q1"})");
    EXPECT_FALSE(talk.message("3").presses.first().isAnswered);
    talk.call("answerCallbackQuery", R"({"callback_query_id":"other"})", R"({"ok":true,"result":true})");
    EXPECT_FALSE(talk.message("3").presses.first().isAnswered);
    talk.call("answerCallbackQuery", R"({"callback_query_id":"q1"})", R"({"ok":true,"result":true})");
    EXPECT_TRUE(talk.message("3").presses.first().isAnswered);
}

TEST(Conversation, AtCloudChatTheFirstMessageOrEditAfterwardsAnswers)
{
    Talk talk(domain::PlatformId::CloudChat);
    talk.update("callback_query", pressYes);
    EXPECT_FALSE(talk.message("3").presses.first().isAnswered);
    talk.failedCall("sendTextMessage", R"({"chat_id":42,"text":"no"})");
    EXPECT_FALSE(talk.message("3").presses.first().isAnswered);
    talk.call("sendTextMessage", R"({"chat_id":42,"text":"done"})", sentByBot(4, R"("text":"done")"));
    EXPECT_TRUE(talk.message("3").presses.first().isAnswered);
}

TEST(Conversation, AtCloudChatAMessageHoursLaterAnswersNothingButAnEditOfThePressedOneDoes)
{
    Talk talk(domain::PlatformId::CloudChat);
    talk.update("callback_query", pressYes);
    talk.nowMs += 3'600'000;
    talk.call("sendTextMessage", R"({"chat_id":42,"text":"hello"})", sentByBot(4, R"("text":"hello")"));
    EXPECT_FALSE(talk.message("3").presses.first().isAnswered);
    talk.call(
        "editMessageText", R"({"chat_id":42,"message_id":3,"text":"Done"})",
        sentByBot(3, R"("text":"Done")"));
    EXPECT_TRUE(talk.message("3").presses.first().isAnswered);
}

TEST(Conversation, APressBringsTheMessageThatAnotherProgramSent)
{
    Talk talk;
    talk.update("callback_query", pressYes);
    const ChatMessage message = talk.message("3");
    EXPECT_EQ(message.text.text, QStringLiteral("Sure?"));
    EXPECT_TRUE(message.isOwn);
    EXPECT_EQ(message.state, MessageState::Sent);
    // Of one that is too old only the number comes, which takes nothing away.
    talk.update(
        "callback_query",
        R"({"id":"q2","from":{"id":7},"message":{"message_id":3,"chat":{"id":42},"date":0},"data":"no"})");
    EXPECT_EQ(talk.message("3").text.text, QStringLiteral("Sure?"));
    EXPECT_EQ(talk.message("3").presses.size(), 2);
}

TEST(Conversation, TheGatewaysPressesAreAnsweredByFanbooksMethod)
{
    Talk talk(domain::PlatformId::Fanbook);
    talk.raw(R"({"action":"miniPush","data":{"channel_id":"42","user_id":"7","content":"{\"type\":\"update\",
        \"callback_query\":{\"id\":\"c1\",\"from\":{\"id\":7,\"first_name\":\"Mara\"},\"message\":
        {\"message_id\":3,\"chat\":{\"id\":42},\"date\":1003,\"text\":\"Sure?\"},\"data\":\"go\"}}"}})");
    // Line ends within a string are no JSON: what cannot be read is shown raw.
    EXPECT_EQ(talk.messages().size(), 1);
    EXPECT_EQ(talk.messages().first().service, QStringLiteral("quarantined"));
    talk.raw(
        R"({"action":"miniPush","data":{"channel_id":"42","user_id":"7","content":"{\"type\":\"update\",)"
        R"(\"callback_query\":{\"id\":\"c1\",\"from\":{\"id\":7,\"first_name\":\"Mara\"},\"message\":)"
        R"({\"message_id\":3,\"chat\":{\"id\":42},\"date\":1003,\"text\":\"Sure?\"},\"data\":\"go\"}}"}})");
    ASSERT_EQ(talk.message("3").presses.size(), 1);
    EXPECT_EQ(talk.message("3").presses.first().data, "go");
    talk.call(
        "v2/answerCallback", R"({"callback_id":"c1","channel_id":"42","user_id":"7","text":""})",
        R"({"ok":true})");
    EXPECT_TRUE(talk.message("3").presses.first().isAnswered);
}

TEST(Conversation, WhatTheGatewayTellsAgainIsOneMessage)
{
    Talk talk(domain::PlatformId::Fanbook);
    talk.call(
        "sendMessage", R"({"chat_id":42,"text":"hi","reply_markup":{"inline_keyboard":[[{"text":"Go"}]]}})",
        sentByBot(3, R"("text":"hi","reply_markup":{"inline_keyboard":[[{"text":"Go"}]]})"));
    talk.raw(R"({"action":"push","data":{"channel_id":"42","user_id":"900","message_id":"3","time":1003000,)"
             R"("content":"{\"type\":\"text\",\"text\":\"hi\"}"}})");
    ASSERT_EQ(talk.messages().size(), 1);
    EXPECT_EQ(talk.message("3").keyboard.rows.size(), 1);
    EXPECT_EQ(talk.message("3").seq, 1);
    EXPECT_TRUE(talk.message("3").earlier.isEmpty());
}

TEST(Conversation, RepliesFindTheirOriginalAndPinsTheirMessage)
{
    Talk talk(domain::PlatformId::Fanbook);
    talk.raw(R"({"action":"push","data":{"channel_id":"42","user_id":"7","message_id":"1","time":1001000,)"
             R"("author":{"nickname":"Mara"},"content":"well?"}})");
    talk.raw(R"({"action":"push","data":{"channel_id":"42","user_id":"8","message_id":"2","time":1002000,)"
             R"("quote_l1":"1","content":"yes"}})");
    EXPECT_EQ(talk.message("2").replyName, QStringLiteral("Mara"));
    EXPECT_EQ(talk.message("2").replyText, QStringLiteral("well?"));
    talk.update(
        "message",
        R"({"message_id":5,"chat":{"id":42},"date":1005,"pinned_message":{"message_id":1,"text":"well?"}})");
    EXPECT_TRUE(talk.message("1").isPinned);
    EXPECT_FALSE(talk.message("2").isPinned);
}

TEST(Conversation, KindsThatNobodyKnowsAreShownRawInTheirPlace)
{
    Talk talk;
    talk.update("message", maraSays(1, R"("text":"one")"));
    talk.update(
        "chat_wave", R"({"chat":{"id":42},"from":{"id":7,"first_name":"Mara"},"date":1002,"height":3})");
    talk.update("message", maraSays(3, R"("text":"three")"));
    const QList<ChatMessage> messages = talk.messages();
    ASSERT_EQ(messages.size(), 3);
    EXPECT_EQ(messages.at(1).service, QStringLiteral("chat_wave"));
    EXPECT_EQ(messages.at(1).fromName, QStringLiteral("Mara"));
    EXPECT_TRUE(messages.at(1).text.text.contains(QStringLiteral("\"height\":3")));
    EXPECT_EQ(messages.at(1).seq, 2);
}

TEST(MessageOrder, IsAStrictWeakOrderWithWhatHasNoNumberBehindItsSecond)
{
    ChatMessage numbered;
    numbered.messageId = QStringLiteral("9");
    numbered.dateMs = 1'900;
    ChatMessage sending;
    sending.sendingId = 4;
    sending.dateMs = 1'100;
    ChatMessage later;
    later.messageId = QStringLiteral("2");
    later.dateMs = 2'000;
    EXPECT_TRUE(domain::isBefore(numbered, sending));
    EXPECT_FALSE(domain::isBefore(sending, numbered));
    EXPECT_TRUE(domain::isBefore(sending, later));
    EXPECT_FALSE(domain::isBefore(numbered, numbered));
    EXPECT_FALSE(domain::isSameMessage(numbered, sending));
    EXPECT_FALSE(domain::isSameMessage(ChatMessage(), ChatMessage()));
}

} // namespace botdeck::test
