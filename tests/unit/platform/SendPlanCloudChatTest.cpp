// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that messages take, with their exact bytes; written by hand from the vendors' descriptions.
#include "SendPlanFixture.h"

using namespace botdeck;
using namespace botdeck::test;
using namespace Qt::StringLiterals;
using domain::Dialect;
using domain::MessageAction;
using domain::OutgoingMessage;
using domain::PlatformId;
using domain::PressAnswer;
using domain::SendingOrder;
using domain::SendingStep;

TEST(SendPlanCloudChat, ATextTakesOneCall)
{
    OutgoingMessage text = toGroup(u"**hello** 你好"_s);
    text.replyToId = u"12"_s;
    EXPECT_EQ(
        cloudChat({text}),
        Lines{R"(sendTextMessage {"chat_id":20000001,"chat_type":4,"text":"**hello** 你好",)"
              R"("parse_mode":"Markdown","reply_to_message_id":12})"});
    EXPECT_EQ(
        cloudChat({message(Dialect::Plain, u"10000777"_s, u"private"_s, u"a\nb"_s)}),
        Lines{R"(sendTextMessage {"chat_id":10000777,"chat_type":2,"text":"a\nb"})"});
}

TEST(SendPlanCloudChat, AKeyboardIsAddedByEditing)
{
    OutgoingMessage text = toGroup(u"choose"_s);
    text.keyboard = go();
    EXPECT_EQ(
        cloudChat({text}),
        (Lines{
            R"(sendTextMessage {"chat_id":20000001,"chat_type":4,"text":"choose","parse_mode":"Markdown"})",
            R"(editMessageText {"chat_id":20000001,"message_id":57,"chat_type":4,"text":"choose",)"
            R"("parse_mode":"Markdown","reply_markup":)" +
                std::string(goKeyboard) + "}"}));
    const auto plan = platform::planSending(builtIn(PlatformId::CloudChat), {text});
    EXPECT_EQ(plan->calls.at(0).step, SendingStep::Text);
    EXPECT_EQ(plan->calls.at(1).step, SendingStep::Keyboard);
    EXPECT_TRUE(plan->calls.at(1).completes);
}

TEST(SendPlanCloudChat, EditsCarryTextAndKeyboardTogether)
{
    OutgoingMessage edit = toGroup(u"new"_s);
    edit.editId = u"57"_s;
    EXPECT_EQ(
        cloudChat({edit}),
        Lines{R"(editMessageText {"chat_id":20000001,"message_id":57,"chat_type":4,"text":"new",)"
              R"("parse_mode":"Markdown"})"});
    edit.keyboard = domain::Keyboard();
    EXPECT_EQ(
        cloudChat({edit}),
        Lines{R"(editMessageText {"chat_id":20000001,"message_id":57,"chat_type":4,"text":"new",)"
              R"("parse_mode":"Markdown","reply_markup":{"inline_keyboard":[]}})"});
    edit.source.clear();
    edit.keyboard = go();
    EXPECT_TRUE(isRefusal(cloudChat({edit}), "only together with the text"));
}

TEST(SendPlanCloudChat, FilesAreUploadsEachAMessage)
{
    OutgoingMessage files = toGroup(u"**both**"_s);
    files.replyToId = u"3"_s;
    files.media = {upload(u"photo"_s), upload(u"video"_s)};
    EXPECT_EQ(
        cloudChat({files}),
        (Lines{
            "sendPhoto chat_id=20000001 chat_type=4 reply_to_message_id=3 photo@upload.bin",
            "sendDocument chat_id=20000001 chat_type=4 caption=**both** parse_mode=Markdown "
            "document@upload.bin"}))
        << "it has no method for videos";
    files.keyboard = go();
    const Lines calls = cloudChat({files});
    ASSERT_EQ(calls.size(), 4U) << "no caption can carry a keyboard";
    EXPECT_EQ(calls.at(1), "sendDocument chat_id=20000001 chat_type=4 document@upload.bin");
    EXPECT_TRUE(calls.at(2).starts_with("sendTextMessage "));
    EXPECT_TRUE(calls.at(3).starts_with("editMessageText "));
    files.source.clear();
    EXPECT_TRUE(isRefusal(cloudChat({files}), "A keyboard needs a text above it."));
}

TEST(SendPlanCloudChat, ActionsNameTheChatAsEachMethodWantsIt)
{
    using Kind = MessageAction::Kind;
    EXPECT_EQ(
        cloudChat({action(Kind::Delete, u"20000001"_s, u"group"_s)}),
        Lines{R"(deleteMessage {"chat_id":20000001,"message_id":57,"chat_type":4})"});
    EXPECT_EQ(
        cloudChat({action(Kind::Forward, u"20000001"_s, u"group"_s)}),
        Lines{R"(forwardMessage {"chat_id":20000002,"from_chat_id":20000001,"message_id":57})"});
    MessageAction pin = action(Kind::Pin, u"20000001"_s, u"group"_s);
    EXPECT_EQ(cloudChat({pin}), Lines{R"(pinChatMessage {"chat_id":"20000001","message_id":57})"});
    pin.chatUsername = u"harbour_talk"_s;
    EXPECT_EQ(cloudChat({pin}), Lines{R"(pinChatMessage {"chat_id":"harbour_talk","message_id":57})"});
    pin.kind = Kind::Unpin;
    EXPECT_EQ(cloudChat({pin}), Lines{R"(unpinChatMessage {"chat_id":"harbour_talk"})"});
    EXPECT_TRUE(isRefusal(cloudChat({action(Kind::Copy, u"20000001"_s, u"group"_s)}), "copyMessage"));
    EXPECT_TRUE(isRefusal(
        cloudChat({PressAnswer{u"9"_s, u"20000001"_s, u"7"_s}}),
        "no source knows a method that answers a pressed button"));
}

TEST(SendPlanCloudChat, WhatIsNotKnownOfAChatIsAskedFirst)
{
    const platform::Platform &platform = builtIn(PlatformId::CloudChat);
    const SendingOrder order{message(Dialect::CloudChat, u"@harbour_talk"_s, {}, u"hi"_s)};
    const auto question = platform::chatQuestion(platform, order);
    ASSERT_TRUE(question);
    EXPECT_EQ(requestLine(platform, *question), R"(getChat {"chat_id":"harbour_talk"})");
    const SendingOrder known =
        platform::withChat(order, R"({"id":20000001,"type":"group","username":"harbour_talk"})");
    EXPECT_FALSE(platform::chatQuestion(platform, known));
    EXPECT_EQ(
        cloudChat(known),
        Lines{R"(sendTextMessage {"chat_id":20000001,"chat_type":4,"text":"hi","parse_mode":"Markdown"})"});
    const auto asks = [&platform](const SendingOrder &each) {
        return platform::chatQuestion(platform, each).has_value();
    };
    EXPECT_TRUE(asks({message(Dialect::CloudChat, u"20000001"_s, {}, u"hi"_s)})) << "chat_type";
    EXPECT_FALSE(asks({toGroup(u"hi"_s)}));
    EXPECT_TRUE(asks({action(MessageAction::Kind::Pin, u"20000001"_s, u"group"_s)})) << "the user name";
    EXPECT_FALSE(asks({PressAnswer{u"9"_s, u"20000001"_s, u"7"_s}}));
    const SendingOrder anywhere{message(Dialect::TelegramHtml, u"@harbour_talk"_s, {}, u"hi"_s)};
    EXPECT_FALSE(platform::chatQuestion(builtIn(PlatformId::Telegram), anywhere));
    EXPECT_EQ(
        telegram(anywhere),
        Lines{R"(sendMessage {"chat_id":"@harbour_talk","text":"hi","parse_mode":"HTML"})"});
    EXPECT_EQ(platform::withChat(order, "nonsense"), order);
}
