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
using domain::PressAnswer;

TEST(SendPlanTelegram, TextsInEachDialect)
{
    OutgoingMessage text = toTelegram(u"*a* \\."_s);
    text.replyToId = u"12"_s;
    text.keyboard = go();
    EXPECT_EQ(
        telegram({text}), Lines{
                              R"(sendMessage {"chat_id":-1001234567890,"text":"*a* \\.",)"
                              R"("parse_mode":"MarkdownV2","reply_parameters":{"message_id":12},)"
                              R"("reply_markup":)" +
                              std::string(goKeyboard) + "}"});
    EXPECT_EQ(
        telegram({toTelegram(u"<b>a</b>"_s, Dialect::TelegramHtml)}),
        Lines{R"(sendMessage {"chat_id":-1001234567890,"text":"<b>a</b>","parse_mode":"HTML"})"});
    EXPECT_EQ(
        telegram({toTelegram(u"*a*"_s, Dialect::TelegramMarkdown)}),
        Lines{R"(sendMessage {"chat_id":-1001234567890,"text":"*a*","parse_mode":"Markdown"})"});
    EXPECT_EQ(
        telegram({toTelegram(u"*a*"_s, Dialect::Plain)}),
        Lines{R"(sendMessage {"chat_id":-1001234567890,"text":"*a*"})"});
    EXPECT_TRUE(isRefusal(telegram({toTelegram(u"a"_s, Dialect::FanbookText)}), "written like this"));
}

TEST(SendPlanTelegram, MediaOfEveryKind)
{
    for (const char *kind : {"photo", "document", "audio", "video", "voice", "animation"}) {
        OutgoingMessage media = toTelegram(u"_a_"_s);
        media.media = {upload(QLatin1StringView(kind))};
        media.keyboard = go();
        QByteArray name(kind);
        const QByteArray method = "send" + name.left(1).toUpper() + name.mid(1);
        EXPECT_EQ(
            telegram({media}),
            Lines{
                (method + " chat_id=-1001234567890 caption=_a_ parse_mode=MarkdownV2 reply_markup=")
                    .toStdString() +
                std::string(goKeyboard) + ' ' + kind + "@upload.bin"});
    }
    OutgoingMessage known = toTelegram({});
    known.media = {{u"photo"_s, {}, u"AgACAgIAAxkBAAI"_s}, {u"photo"_s, {}, u"https://pictures.example/a"_s}};
    EXPECT_EQ(
        telegram({known}),
        (Lines{
            R"(sendPhoto {"chat_id":-1001234567890,"photo":"AgACAgIAAxkBAAI"})",
            R"(sendPhoto {"chat_id":-1001234567890,"photo":"https://pictures.example/a"})"}));
    known.media = {{u"photo"_s, {}, u"file:///etc/passwd"_s}};
    EXPECT_TRUE(isRefusal(telegram({known}), "web address"));
}

TEST(SendPlanTelegram, ATextTooLongForACaptionIsAMessageBehindTheFile)
{
    OutgoingMessage media = toTelegram(u"*"_s + QString(1024, u'a') + u'*');
    media.media = {upload(u"photo"_s)};
    EXPECT_EQ(telegram({media}).size(), 1U) << "1024 characters once its markup is read";
    media.source = u"*"_s + QString(1025, u'a') + u'*';
    const Lines calls = telegram({media});
    ASSERT_EQ(calls.size(), 2U);
    EXPECT_EQ(calls.at(0), "sendPhoto chat_id=-1001234567890 photo@upload.bin");
    EXPECT_TRUE(calls.at(1).starts_with("sendMessage "));
}

TEST(SendPlanTelegram, EditsActionsAndAnswers)
{
    OutgoingMessage edit = toTelegram(u"new"_s);
    edit.editId = u"57"_s;
    const std::string place = R"({"chat_id":-1001234567890,"message_id":57,)";
    EXPECT_EQ(
        telegram({edit}), Lines{"editMessageText " + place + R"("text":"new","parse_mode":"MarkdownV2"})"});
    EXPECT_EQ(
        telegram({edit, {{}, {}, true}}),
        Lines{"editMessageCaption " + place + R"("caption":"new","parse_mode":"MarkdownV2"})"});
    edit.source.clear();
    EXPECT_TRUE(isRefusal(telegram({edit}), "nothing to send"));
    edit.keyboard = domain::Keyboard();
    EXPECT_EQ(
        telegram({edit}),
        Lines{"editMessageReplyMarkup " + place + R"("reply_markup":{"inline_keyboard":[]}})"});
    edit.media = {upload(u"photo"_s)};
    EXPECT_TRUE(isRefusal(telegram({edit}), "cannot be put into a message that stands"));
    using Kind = MessageAction::Kind;
    const QString chat = u"-1001234567890"_s;
    EXPECT_EQ(
        telegram({action(Kind::Delete, chat)}),
        Lines{R"(deleteMessage {"chat_id":-1001234567890,"message_id":57})"});
    const std::string elsewhere = R"( {"chat_id":20000002,"from_chat_id":-1001234567890,"message_id":57})";
    EXPECT_EQ(telegram({action(Kind::Forward, chat)}), Lines{"forwardMessage" + elsewhere});
    EXPECT_EQ(telegram({action(Kind::Copy, chat)}), Lines{"copyMessage" + elsewhere});
    EXPECT_EQ(
        telegram({action(Kind::Pin, chat)}),
        Lines{R"(pinChatMessage {"chat_id":-1001234567890,"message_id":57})"});
    EXPECT_EQ(
        telegram({action(Kind::Unpin, chat)}),
        Lines{R"(unpinChatMessage {"chat_id":-1001234567890,"message_id":57})"});
    EXPECT_EQ(
        telegram({PressAnswer{u"44"_s, chat, u"7"_s, u"Done"_s, true}}),
        Lines{R"(answerCallbackQuery {"callback_query_id":"44","text":"Done","show_alert":true})"});
    EXPECT_EQ(
        telegram({PressAnswer{u"44"_s, chat, u"7"_s}}),
        Lines{R"(answerCallbackQuery {"callback_query_id":"44"})"});
}
