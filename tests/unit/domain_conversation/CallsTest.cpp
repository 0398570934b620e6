// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Talk.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using domain::EntityType;
using domain::MessageState;
using domain::PlatformId;

} // namespace

TEST(ConversationCalls, ASendThatFailedSaysWhyAndWhatWasMeant)
{
    Talk talk;
    const qint64 call = talk.failedCall(
        "sendMessage", R"({"chat_id":42,"text":"*so*","parse_mode":"MarkdownV2","reply_to_message_id":4,)"
                       R"("reply_markup":{"inline_keyboard":[[{"text":"Go"}]]}})");
    const QList<ChatMessage> messages = talk.messages();
    ASSERT_EQ(messages.size(), 1);
    const ChatMessage &message = messages.first();
    EXPECT_EQ(message.state, MessageState::Failed);
    EXPECT_EQ(message.trouble, QStringLiteral("Refused."));
    EXPECT_TRUE(message.isOwn);
    EXPECT_EQ(message.sendingId, -call);
    EXPECT_TRUE(message.messageId.isEmpty());
    EXPECT_EQ(message.dateMs, talk.nowMs);
    EXPECT_EQ(message.text, (domain::FormattedText{QStringLiteral("so"), {{EntityType::Bold, 0, 2}}}));
    EXPECT_EQ(message.replyToId, QStringLiteral("4"));
    EXPECT_EQ(message.keyboard.rows.size(), 1);
}

TEST(ConversationCalls, ASendOfWhichNoAnswerCameIsUnknown)
{
    Talk talk;
    talk.failedCall("sendPhoto", R"({"chat_id":42,"photo":"/home/ann/plan.png","caption":"see"})", true);
    ASSERT_EQ(talk.messages().size(), 1);
    const ChatMessage message = talk.messages().first();
    EXPECT_EQ(message.state, MessageState::Unknown);
    EXPECT_EQ(message.trouble, QStringLiteral("No answer came."));
    ASSERT_EQ(message.media.size(), 1);
    EXPECT_EQ(message.media.first().fileName, QStringLiteral("plan.png"));
    EXPECT_EQ(message.text.text, QStringLiteral("see"));
}

TEST(ConversationCalls, EveryDialectOfASendIsRead)
{
    const struct
    {
        PlatformId platform;
        int entities;
        const char *parameters;
        const char *text;
    } rows[] = {
        {PlatformId::CloudChat, 1, R"({"text":"**so**","parse_mode":"Markdown"})", "so"},
        {PlatformId::CloudChat, 0, R"({"text":"**so**"})", "**so**"},
        {PlatformId::Telegram, 1, R"({"text":"*so*","parse_mode":"Markdown"})", "so"},
        {PlatformId::Telegram, 1, R"({"text":"<b>so</b>","parse_mode":"html"})", "so"},
        {PlatformId::Telegram, 0, R"({"text":"*so*"})", "*so*"},
        {PlatformId::Fanbook, 1, R"({"text":"${#5} so"})", "${#5} so"},
        {PlatformId::Fanbook, 0, R"({"text":"{\"type\":\"text\",\"text\":\"so\"}","parse_mode":"Fanbook"})",
         "so"},
    };
    for (const auto &row : rows) {
        Talk talk(row.platform);
        talk.failedCall("sendMessage", row.parameters);
        ASSERT_EQ(talk.messages().size(), 1);
        EXPECT_EQ(talk.messages().first().text.text, QString::fromLatin1(row.text)) << row.parameters;
        EXPECT_EQ(talk.messages().first().text.entities.size(), row.entities) << row.parameters;
    }
}

TEST(ConversationCalls, EditsThatAreAnsweredWithTrueTakeTheirTextFromTheCall)
{
    Talk talk(PlatformId::Fanbook);
    talk.call("sendMessage", R"({"chat_id":42,"text":"hi"})", sentByBot(3, R"("text":"hi")"));
    talk.call(
        "editMessageText", R"({"chat_id":42,"message_id":3,"text":"hello"})", R"({"ok":true,"result":true})");
    EXPECT_EQ(talk.message("3").text.text, QStringLiteral("hello"));
    EXPECT_EQ(talk.message("3").editedMs, talk.nowMs);
    ASSERT_EQ(talk.message("3").earlier.size(), 1);
    EXPECT_EQ(talk.message("3").earlier.first().text.text, QStringLiteral("hi"));
    talk.call(
        "editMessageReplyMarkup",
        R"({"chat_id":42,"message_id":3,"reply_markup":{"inline_keyboard":[[{"text":"Go"}]]}})",
        R"({"ok":true,"result":true})");
    EXPECT_EQ(talk.message("3").text.text, QStringLiteral("hello"));
    EXPECT_EQ(talk.message("3").keyboard.rows.size(), 1);
}

TEST(ConversationCalls, AnEditThatFailedLeavesTheMessageAndSaysWhyUntilOneSucceeds)
{
    Talk talk;
    talk.call("sendMessage", R"({"chat_id":42,"text":"hi"})", sentByBot(3, R"("text":"hi")"));
    talk.failedCall("editMessageText", R"({"chat_id":42,"message_id":3,"text":"hello"})");
    EXPECT_EQ(talk.message("3").text.text, QStringLiteral("hi"));
    EXPECT_EQ(talk.message("3").trouble, QStringLiteral("Refused."));
    EXPECT_EQ(talk.message("3").state, MessageState::Sent);
    talk.call(
        "editMessageText", R"({"chat_id":42,"message_id":3,"text":"hello"})",
        sentByBot(3, R"("edit_date":1009,"text":"hello")"));
    EXPECT_EQ(talk.message("3").trouble, QString());
    EXPECT_EQ(talk.messages().size(), 1);
}

TEST(ConversationCalls, DeletionsPinsAndUnpinsAreSeen)
{
    Talk talk;
    talk.update("message", maraSays(1, R"("text":"one")"));
    talk.update("message", maraSays(2, R"("text":"two")"));
    talk.call("pinChatMessage", R"({"chat_id":42,"message_id":1})", R"({"ok":true,"result":true})");
    talk.call("pinChatMessage", R"({"chat_id":42,"message_id":2})", R"({"ok":true,"result":true})");
    EXPECT_TRUE(talk.message("1").isPinned && talk.message("2").isPinned);
    talk.call("unpinChatMessage", R"({"chat_id":42,"message_id":1})", R"({"ok":true,"result":true})");
    EXPECT_FALSE(talk.message("1").isPinned);
    talk.call("unpinChatMessage", R"({"chat_id":42})", R"({"ok":true,"result":true})");
    EXPECT_FALSE(talk.message("2").isPinned);
    talk.call("deleteMessage", R"({"chat_id":42,"message_id":1})", R"({"ok":true,"result":true})");
    EXPECT_TRUE(talk.message("1").isDeleted);
    talk.failedCall("deleteMessage", R"({"chat_id":42,"message_id":2})");
    EXPECT_FALSE(talk.message("2").isDeleted);
    EXPECT_EQ(talk.message("2").trouble, QStringLiteral("Refused."));
}

TEST(ConversationCalls, FanbooksFalseMeansThatNothingWasDeleted)
{
    Talk talk(PlatformId::Fanbook);
    talk.call("sendMessage", R"({"chat_id":42,"text":"hi"})", sentByBot(3, R"("text":"hi")"));
    talk.call("deleteMessage", R"({"chat_id":42,"message_id":3})", R"({"ok":true,"result":false})");
    EXPECT_FALSE(talk.message("3").isDeleted);
    EXPECT_FALSE(talk.message("3").trouble.isEmpty());
}

TEST(ConversationCalls, ACopyHasTheNumberOfTheAnswerAndTheTextThatWasAskedFor)
{
    Talk talk;
    talk.call(
        "copyMessage", R"({"chat_id":42,"from_chat_id":50,"message_id":9,"caption":"again"})",
        R"({"ok":true,"result":{"message_id":3}})");
    EXPECT_EQ(talk.message("3").text.text, QStringLiteral("again"));
    EXPECT_TRUE(talk.message("3").isOwn);
    EXPECT_EQ(talk.messages().size(), 1);
}

TEST(ConversationCalls, AnAnswerWithSeveralMessagesShowsEach)
{
    Talk talk;
    talk.call(
        "sendMediaGroup", R"({"chat_id":42})",
        R"({"ok":true,"result":[{"message_id":3,"date":1003,"photo":[{"file_id":"a"}]},)"
        R"({"message_id":4,"date":1003,"photo":[{"file_id":"b"}]}]})");
    ASSERT_EQ(talk.messages().size(), 2);
    EXPECT_EQ(talk.message("4").media.first().fileId, QStringLiteral("b"));
}

TEST(ConversationCalls, ASuccessWithoutAMessageShowsWhatWasAskedFor)
{
    Talk talk;
    talk.call("sendTextMessage", R"({"chat_id":42,"text":"hi"})", R"({"ok":true,"result":true})");
    ASSERT_EQ(talk.messages().size(), 1);
    EXPECT_EQ(talk.messages().first().state, MessageState::Sent);
    EXPECT_EQ(talk.messages().first().text.text, QStringLiteral("hi"));
}

TEST(ConversationCalls, WhatChangesNoConversationSaysNothing)
{
    Talk talk;
    talk.call("getChat", R"({"chat_id":42})", R"({"ok":true,"result":{"message_id":3}})");
    talk.failedCall("sendChatAction", R"({"chat_id":42})");
    EXPECT_TRUE(talk.messages().isEmpty());
}

} // namespace botdeck::test
