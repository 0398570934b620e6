// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls that messages take, with their exact bytes; written by hand from the vendors' descriptions.
#include "platform/SendPlan.h"

#include "Arguments.h"
#include "domain/keyboard/KeyboardJson.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace Qt::StringLiterals;
using domain::Dialect;
using domain::MessageAction;
using domain::OutgoingMedia;
using domain::OutgoingMessage;
using domain::PlatformId;
using domain::PressAnswer;
using domain::SendingOrder;
using domain::SendingStep;
using platform::PlannedCall;

namespace {

constexpr std::string_view goKeyboard(R"({"inline_keyboard":[[{"text":"go","callback_data":"g"}]]})");

domain::Keyboard keyboardFrom(QByteArrayView json)
{
    const domain::ReadKeyboard read = domain::readKeyboard(json);
    EXPECT_TRUE(read);
    return read.keyboard;
}

domain::Keyboard go()
{
    return keyboardFrom(QByteArrayView(goKeyboard.data(), goKeyboard.size()));
}

OutgoingMessage message(Dialect dialect, const QString &chat, const QString &type, const QString &source)
{
    return {chat, type, dialect, source};
}

OutgoingMessage toGroup(const QString &source)
{
    return message(Dialect::CloudChat, u"20000001"_s, u"supergroup"_s, source);
}

OutgoingMessage toChannel(const QString &source, Dialect dialect = Dialect::FanbookText)
{
    return message(dialect, u"384533822017904601"_s, u"channel"_s, source);
}

OutgoingMessage toTelegram(const QString &source, Dialect dialect = Dialect::TelegramMarkdownV2)
{
    return message(dialect, u"-1001234567890"_s, u"supergroup"_s, source);
}

OutgoingMedia upload(const QString &kind)
{
    return {kind, test::fixture(u"upload.bin"_s)};
}

QByteArray requestLine(const platform::Platform &platform, const PlannedCall &planned)
{
    const PlannedCall call = planned.completes ? platform::withMessage(planned, u"57"_s) : planned;
    const auto request = platform::build(**platform.method(call.method), call.arguments);
    if (!request)
        return "refused: " + request.error().detail.toUtf8();
    QByteArray line = request->path + ' ' + request->body;
    for (const auto &[name, value] : request->fields)
        line += name.toUtf8() + '=' + value + ' ';
    for (const auto &[name, path] : request->files)
        line += name.toUtf8() + '@' + QFileInfo(path).fileName().toUtf8();
    return line;
}

/// "sendMessage {…}" for each call, or what was refused.
std::vector<std::string> callsFor(PlatformId id, const SendingOrder &order)
{
    const platform::Platform &platform = test::builtIn(id);
    const auto plan = platform::planSending(platform, order);
    if (!plan)
        return {"refused: " + plan.error().detail.toStdString()};
    std::vector<std::string> lines;
    for (const PlannedCall &call : plan->calls)
        lines.push_back(requestLine(platform, call).toStdString());
    return lines;
}

using Lines = std::vector<std::string>;

Lines cloudChat(const SendingOrder &order)
{
    return callsFor(PlatformId::CloudChat, order);
}

Lines fanbook(const SendingOrder &order)
{
    return callsFor(PlatformId::Fanbook, order);
}

Lines telegram(const SendingOrder &order)
{
    return callsFor(PlatformId::Telegram, order);
}

bool isRefusal(const Lines &lines, const char *words)
{
    return lines.size() == 1 && lines.front().starts_with("refused: ") &&
           lines.front().find(words) != std::string::npos;
}

MessageAction action(MessageAction::Kind kind, const QString &chat, const QString &type = {})
{
    return {kind, chat, type, {}, u"57"_s, u"20000002"_s, u"group"_s};
}

} // namespace

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
    const auto plan = platform::planSending(test::builtIn(PlatformId::CloudChat), {text});
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
    const platform::Platform &platform = test::builtIn(PlatformId::CloudChat);
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
    EXPECT_FALSE(platform::chatQuestion(test::builtIn(PlatformId::Telegram), anywhere));
    EXPECT_EQ(
        telegram(anywhere),
        Lines{R"(sendMessage {"chat_id":"@harbour_talk","text":"hi","parse_mode":"HTML"})"});
    EXPECT_EQ(platform::withChat(order, "nonsense"), order);
}

TEST(SendPlanFanbook, ATextNamesWhoIsMentioned)
{
    OutgoingMessage text =
        toChannel(u"${@!266195639770021801} ${@&363599918687846401} ${@!266195639770021801} hello"_s);
    text.replyToId = u"405918672620658601"_s;
    text.keyboard = go();
    EXPECT_EQ(
        fanbook({text}),
        Lines{
            R"(sendMessage {"chat_id":384533822017904601,"text":"${@!266195639770021801} )"
            R"(${@&363599918687846401} ${@!266195639770021801} hello",)"
            R"("reply_to_message_id":405918672620658601,"reply_markup":)" +
            std::string(goKeyboard) +
            R"(,"mentions":["266195639770021801"],"mention_roles":["363599918687846401"]})"});
}

TEST(SendPlanFanbook, RichTextHasADescriptionAndKeepsItsBytes)
{
    const QString rich = uR"({"type":"richText","v":2,"title":"T","v2":"[{\"insert\":\"a b\\n\"}]"})"_s;
    EXPECT_EQ(
        fanbook({toChannel(rich, Dialect::FanbookRichText)}),
        Lines{R"(sendMessage {"chat_id":384533822017904601,"text":"{\"type\":\"richText\",\"v\":2,)"
              R"(\"title\":\"T\",\"v2\":\"[{\\\"insert\\\":\\\"a b\\\\n\\\"}]\"}","desc":"T a b",)"
              R"("parse_mode":"Fanbook"})"});
    EXPECT_EQ(
        fanbook({toChannel(uR"([{"insert":"x\n"}])"_s, Dialect::FanbookRichText)}),
        Lines{R"(sendMessage {"chat_id":384533822017904601,"text":"{\"type\":\"richText\",\"v\":2,)"
              R"(\"title\":\"\",\"v2\":\"[{\\\"insert\\\":\\\"x\\\\n\\\"}]\"}","desc":"x",)"
              R"("parse_mode":"Fanbook"})"});
    const SendingOrder card{
        toChannel(uR"({"type":"messageCard","data":"{}"})"_s, Dialect::FanbookRichText),
        {{}, u"A card"_s, false}};
    EXPECT_EQ(
        fanbook(card), Lines{R"(sendMessage {"chat_id":384533822017904601,"text":"{\"type\":\"messageCard\",)"
                             R"(\"data\":\"{}\"}","desc":"A card","parse_mode":"Fanbook"})"});
    EXPECT_TRUE(isRefusal(fanbook({toChannel(u"{"_s, Dialect::FanbookRichText)}), "is JSON, but"));
    EXPECT_TRUE(isRefusal(fanbook({toChannel(u"{}"_s, Dialect::FanbookRichText)}), "with a \"type\""));
}

TEST(SendPlanFanbook, AnEphemeralMessageIsShownToSomeOnly)
{
    SendingOrder order{toChannel(u"psst"_s), {{u"266195639770021801"_s, u"2"_s}}};
    EXPECT_EQ(
        fanbook(order), Lines{R"(sendMessage {"chat_id":384533822017904601,"text":"psst","ephemeral":true,)"
                              R"("users":["266195639770021801","2"]})"});
    auto &message = std::get<OutgoingMessage>(order.what);
    message.media = {{u"photo"_s, {}, u"https://pictures.example/a.png"_s}};
    EXPECT_TRUE(isRefusal(fanbook(order), "sendPhoto cannot show a message to some only"));
    EXPECT_TRUE(isRefusal(cloudChat({toGroup(u"psst"_s), order.options}), "to some only"));
    EXPECT_TRUE(isRefusal(telegram({toTelegram(u"psst"_s), order.options}), "to some only"));
}

TEST(SendPlanFanbook, MediaAreAddresses)
{
    OutgoingMessage media = toChannel(u"look"_s);
    media.media = {
        {u"photo"_s, {}, u"https://pictures.example/a.png"_s}, {u"voice"_s, {}, u"https://v.example/1"_s}};
    media.keyboard = go();
    EXPECT_EQ(
        fanbook({media}),
        (Lines{
            R"(sendPhoto {"chat_id":384533822017904601,"photo":{"Url":"https://pictures.example/a.png"}})",
            R"(sendMessage {"chat_id":384533822017904601,"text":"{\"type\":\"voice\",)"
            R"(\"url\":\"https://v.example/1\",\"second\":0,\"isRead\":false}","parse_mode":"Fanbook"})",
            R"(sendMessage {"chat_id":384533822017904601,"text":"look","reply_markup":)" +
                std::string(goKeyboard) + "}"}));
    media.source.clear();
    media.media = {{u"photo"_s, {}, u"https://pictures.example/a.png"_s}};
    EXPECT_EQ(
        fanbook({media}),
        Lines{
            R"(sendPhoto {"chat_id":384533822017904601,"photo":{"Url":"https://pictures.example/a.png"},)"
            R"("reply_markup":)" +
            std::string(goKeyboard) + "}"});
    media.media = {upload(u"photo"_s)};
    EXPECT_TRUE(isRefusal(fanbook({media}), "only as a web address"));
    for (const char *address :
         {"file:///etc/passwd", "javascript:1", "https://", "data:image/png;base64,A"}) {
        media.media = {{u"video"_s, {}, QLatin1StringView(address)}};
        EXPECT_TRUE(isRefusal(fanbook({media}), "only as a web address")) << address;
    }
    media.media = {{u"document"_s, {}, u"https://files.example/a.pdf"_s}};
    EXPECT_TRUE(isRefusal(fanbook({media}), "takes no \"document\" from a bot"));
}

TEST(SendPlanFanbook, EditsActionsAndAnswers)
{
    OutgoingMessage edit = toChannel(u"new"_s);
    edit.editId = u"405918672620658601"_s;
    EXPECT_EQ(
        fanbook({edit}), Lines{R"(editMessageText {"chat_id":384533822017904601,)"
                               R"("message_id":405918672620658601,"text":"new"})"});
    edit.source.clear();
    edit.keyboard = go();
    EXPECT_EQ(
        fanbook({edit}), Lines{
                             R"(editMessageReplyMarkup {"chat_id":384533822017904601,)"
                             R"("message_id":405918672620658601,"reply_markup":)" +
                             std::string(goKeyboard) + "}"});
    using Kind = MessageAction::Kind;
    EXPECT_EQ(
        fanbook({action(Kind::Delete, u"384533822017904601"_s)}),
        Lines{R"(deleteMessage {"chat_id":384533822017904601,"message_id":57})"});
    EXPECT_EQ(
        fanbook({action(Kind::Pin, u"384533822017904601"_s)}),
        Lines{R"(pinChatMessage {"chat_id":384533822017904601,"message_id":57,)"
              R"("channel_id":384533822017904601})"});
    EXPECT_EQ(
        fanbook({action(Kind::Unpin, u"384533822017904601"_s)}),
        Lines{R"(unpinChatMessage {"chat_id":384533822017904601,"message_id":57})"});
    EXPECT_TRUE(isRefusal(fanbook({action(Kind::Forward, u"384533822017904601"_s)}), "forwardMessage"));
    EXPECT_EQ(
        fanbook({PressAnswer{
            u"410348543337861120"_s, u"384533822017904601"_s, u"266195639770021801"_s, u"好"_s, true}}),
        Lines{R"(v2/answerCallback {"callback_id":"410348543337861120","user_id":"266195639770021801",)"
              R"("channel_id":"384533822017904601","text":"好"})"});
}

TEST(SendPlanFanbook, AKeyboardKeepsItsBytes)
{
    // As the vendor's sample: JSON with 18-digit numbers within callback_data, more than 64 bytes.
    const QByteArray button = R"({"text":"确认","callback_data":"{\"task\":405918672620658688,\"do\":\")" +
                              QByteArray(380, 'x') + R"(\"}","is_command":1.50})";
    OutgoingMessage text = toChannel(u"ok?"_s);
    text.keyboard = keyboardFrom("[[" + button + "]]");
    EXPECT_EQ(
        fanbook({text}), Lines{
                             R"(sendMessage {"chat_id":384533822017904601,"text":"ok?",)"
                             R"("reply_markup":{"inline_keyboard":[[)" +
                             button.toStdString() + "]]}}"});
    EXPECT_TRUE(isRefusal(
        telegram({[&] {
            OutgoingMessage other = toTelegram(u"ok?"_s);
            other.keyboard = text.keyboard;
            return other;
        }()}),
        "Row 1, button 1: The callback data has more bytes"));
}

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

TEST(SendPlan, WhatCannotBeSentIsRefusedInWords)
{
    EXPECT_TRUE(isRefusal(telegram({toTelegram(u" \n"_s)}), "nothing to send"));
    EXPECT_TRUE(isRefusal(
        telegram({toTelegram(u"*"_s + QString(4097, u'a') + u'*')}),
        "has 4097 characters; sendMessage takes at most"));
    EXPECT_EQ(telegram({toTelegram(u"*"_s + QString(4096, u'a') + u'*')}).size(), 1U);
    EXPECT_TRUE(isRefusal(telegram({toTelegram(QString(4097, u'a'), Dialect::Plain)}), "4097 characters"));
    EXPECT_TRUE(isRefusal(fanbook({toChannel(QString(51'201, u'é'))}), "102402 bytes"));
    EXPECT_TRUE(isRefusal(telegram({toTelegram(QString(QChar(0xD83D)))}), "half a character"));
    EXPECT_TRUE(isRefusal(telegram({message(Dialect::Plain, {}, {}, u"hi"_s)}), "\"chat_id\" must be"));
    OutgoingMessage reply = toTelegram(u"a"_s);
    reply.replyToId = u"none"_s;
    EXPECT_TRUE(isRefusal(telegram({reply}), "\"reply_to_message_id\" must be"));
}

TEST(SendPlan, AnUploadIsLookedAtBeforeAnythingLeaves)
{
    const QTemporaryDir folder;
    QFile large(folder.filePath(u"large.bin"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(qint64(50) * 1024 * 1024));
    OutgoingMessage file = toTelegram(u"a"_s);
    file.media = {{u"document"_s, large.fileName()}};
    EXPECT_EQ(telegram({file}).size(), 1U);
    ASSERT_TRUE(large.resize(large.size() + 1));
    const char *words = "large.bin has 52428801 bytes; at most 52428800 bytes can be sent";
    EXPECT_TRUE(isRefusal(telegram({file}), words));
    OutgoingMessage photo = toGroup(u"a"_s);
    photo.media = {upload(u"photo"_s), {u"photo"_s, large.fileName()}};
    EXPECT_TRUE(isRefusal(cloudChat({photo}), words)) << "and the first one is not sent either";
    file.media = {{u"document"_s, folder.filePath(u"gone.bin"_s)}};
    EXPECT_TRUE(isRefusal(telegram({file}), "does not exist or cannot be read"));
    file.media = {{u"document"_s, folder.path()}};
    EXPECT_TRUE(isRefusal(telegram({file}), "is no file"));
}

TEST(SendPlan, TheLogNamesFilesAndNotTheirFolders)
{
    OutgoingMessage photo = toGroup(u"a"_s);
    photo.media = {upload(u"photo"_s)};
    const platform::Platform &platform = test::builtIn(PlatformId::CloudChat);
    const auto plan = platform::planSending(platform, {photo});
    ASSERT_TRUE(plan);
    EXPECT_EQ(
        platform::loggedParameters(**platform.method(u"sendPhoto"), plan->calls.first().arguments),
        R"({"chat_id":20000001,"chat_type":4,"photo":"upload.bin","caption":"a","parse_mode":"Markdown"})");
}
