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
using domain::SendingOrder;

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
