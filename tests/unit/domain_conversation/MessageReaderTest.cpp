// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/MessageReader.h"

#include "domain/conversation/FanbookContent.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::ChatMessage;
using domain::EntityType;
using domain::PlatformId;

ChatMessage read(const QByteArray &json, PlatformId platform = PlatformId::Telegram)
{
    const domain::JsonText text(json);
    EXPECT_EQ(text.fault(), domain::JsonFault::None);
    return domain::readMessage(text.root(), platform);
}

} // namespace

TEST(MessageReader, ReadsTextSenderAndDate)
{
    const ChatMessage message =
        read(R"({"message_id":5,"from":{"id":7,"first_name":"Mara","last_name":"V"},"chat":{"id":42},
        "date":1700000000,"edit_date":1700000060,"text":"so bold","entities":[{"type":"bold","offset":3,"length":4}]})");
    EXPECT_EQ(message.messageId, QStringLiteral("5"));
    EXPECT_EQ(message.fromId, QStringLiteral("7"));
    EXPECT_EQ(message.fromName, QStringLiteral("Mara V"));
    EXPECT_EQ(message.dateMs, 1'700'000'000'000);
    EXPECT_EQ(message.editedMs, 1'700'000'060'000);
    EXPECT_EQ(message.text, (domain::FormattedText{QStringLiteral("so bold"), {{EntityType::Bold, 3, 4}}}));
    EXPECT_TRUE(message.service.isEmpty());
    EXPECT_EQ(message.state, domain::MessageState::Received);
}

TEST(MessageReader, NumbersBeyondDoublesStayExact)
{
    EXPECT_EQ(
        read(R"({"message_id":405918672620658689,"chat":{"id":1},"text":"x"})").messageId,
        QStringLiteral("405918672620658689"));
}

TEST(MessageReader, TakesOfAPhotoTheLargestAndItsCaption)
{
    const ChatMessage message = read(R"({"message_id":5,"chat":{"id":42},"caption":"the plan","photo":[
        {"file_id":"small","width":90,"height":60},{"file_id":"large","width":1280,"height":960,"file_size":70000},
        {"file_id":"middle","width":320,"height":240}]})");
    ASSERT_EQ(message.media.size(), 1);
    EXPECT_EQ(message.media.first().kind, QStringLiteral("photo"));
    EXPECT_EQ(message.media.first().fileId, QStringLiteral("large"));
    EXPECT_EQ(message.media.first().width, 1280);
    EXPECT_EQ(message.media.first().bytes, 70'000);
    EXPECT_EQ(message.text.text, QStringLiteral("the plan"));
}

TEST(MessageReader, AnAnimationIsNotShownAgainAsTheDocumentThatTelegramRepeats)
{
    const ChatMessage message = read(R"({"message_id":5,"chat":{"id":42},"document":{"file_id":"a"},
        "animation":{"file_id":"a","file_name":"cat.mp4","duration":3}})");
    ASSERT_EQ(message.media.size(), 1);
    EXPECT_EQ(message.media.first().kind, QStringLiteral("animation"));
    EXPECT_EQ(message.media.first().fileName, QStringLiteral("cat.mp4"));
    EXPECT_EQ(message.media.first().seconds, 3);
}

TEST(MessageReader, ReadsRepliesAndForwards)
{
    const ChatMessage message = read(R"({"message_id":5,"chat":{"id":42},"text":"yes","forward_from":{"id":3,
        "first_name":"Noor"},"reply_to_message":{"message_id":4,"from":{"id":8,"first_name":"Ann"},"text":"well?"}})");
    EXPECT_EQ(message.replyToId, QStringLiteral("4"));
    EXPECT_EQ(message.replyName, QStringLiteral("Ann"));
    EXPECT_EQ(message.replyText, QStringLiteral("well?"));
    EXPECT_EQ(message.forwardedFrom, QStringLiteral("Noor"));
    EXPECT_EQ(
        read(R"({"forward_origin":{"type":"hidden_user","sender_user_name":"Hidden"},"text":"x"})")
            .forwardedFrom,
        QStringLiteral("Hidden"));
}

TEST(MessageReader, SaysWhatAServiceMessageIsAbout)
{
    const ChatMessage joined = read(
        R"({"message_id":5,"chat":{"id":42},"new_chat_members":[{"id":1,"first_name":"Ann"},{"id":2,"first_name":"Bo"}]})");
    EXPECT_EQ(joined.service, QStringLiteral("new_chat_members"));
    EXPECT_EQ(joined.text.text, QStringLiteral("Ann, Bo"));
    const ChatMessage pinned =
        read(R"({"message_id":6,"chat":{"id":42},"pinned_message":{"message_id":3,"text":"rules"}})");
    EXPECT_EQ(pinned.service, QStringLiteral("pinned_message"));
    EXPECT_EQ(pinned.replyToId, QStringLiteral("3"));
    EXPECT_EQ(pinned.text.text, QStringLiteral("rules"));
    EXPECT_EQ(read(R"({"chat":{"id":42},"group_chat_created":true})").text.text, QString());
}

TEST(MessageReader, ShowsContentThatNobodyKnowsRawUnderItsName)
{
    const ChatMessage message =
        read(R"({"message_id":5,"chat":{"id":42},"date":1,"has_magic":true,"hologram":{"depth":3}})");
    EXPECT_EQ(message.service, QStringLiteral("hologram"));
    EXPECT_EQ(message.text.text, QStringLiteral("{\"depth\":3}"));
}

TEST(MessageReader, ReadsAKeyboardAlsoAsJsonWithinAString)
{
    const QByteArray rows = R"({"inline_keyboard":[[{"text":"Yes","callback_data":"y"}]]})";
    QByteArray quoted = rows;
    quoted.replace('"', "\\\"");
    const ChatMessage direct = read(R"({"message_id":5,"text":"x","reply_markup":)" + rows + '}');
    ASSERT_EQ(direct.keyboard.rows.size(), 1);
    EXPECT_EQ(direct.keyboard.rows.first().first().label(), QStringLiteral("Yes"));
    EXPECT_EQ(
        read(R"({"message_id":5,"text":"x","reply_markup":")" + quoted + "\"}").keyboard, direct.keyboard);
}

TEST(MessageReader, FanbooksTextKnowsItsMentions)
{
    const ChatMessage message =
        read(R"({"message_id":5,"chat":{"id":42},"text":"${@!77} hello"})", PlatformId::Fanbook);
    EXPECT_EQ(message.text.text, QStringLiteral("${@!77} hello"));
    ASSERT_EQ(message.text.entities.size(), 1);
    EXPECT_EQ(message.text.entities.first().type, EntityType::UserForm);
    EXPECT_EQ(message.text.entities.first().target, QStringLiteral("77"));
}

TEST(MessageReader, FanbooksRichTextIsReadAndItsTitleStandsAbove)
{
    const QByteArray rich =
        R"({\"type\":\"richText\",\"title\":\"News\",\"v2\":\"[{\\\"insert\\\":\\\"all well\\\"}]\"})";
    const ChatMessage message =
        read(R"({"message_id":5,"chat":{"id":42},"text":")" + rich + "\"}", PlatformId::Fanbook);
    EXPECT_EQ(message.text.text, QStringLiteral("News\nall well"));
    EXPECT_EQ(message.text.entities, (QList<domain::TextEntity>{{EntityType::Bold, 0, 4}}));
    EXPECT_TRUE(message.service.isEmpty());
    // Elsewhere the same letters are somebody's text.
    EXPECT_TRUE(
        read(R"({"message_id":5,"chat":{"id":42},"text":")" + rich + "\"}").text.text.startsWith(u'{'));
}

TEST(MessageReader, ReadsTheGatewaysMessages)
{
    const ChatMessage message = read(
        R"({"content":"{\"type\":\"text\",\"text\":\"hi\"}","time":1663057604639,"user_id":"17","channel_id":"38",
        "message_id":"41","quote_l1":"40","member":{"nick":null},"author":{"nickname":"Mara"}})",
        PlatformId::Fanbook);
    EXPECT_EQ(message.messageId, QStringLiteral("41"));
    EXPECT_EQ(message.fromId, QStringLiteral("17"));
    EXPECT_EQ(message.fromName, QStringLiteral("Mara"));
    EXPECT_EQ(message.dateMs, 1'663'057'604'639);
    EXPECT_EQ(message.replyToId, QStringLiteral("40"));
    EXPECT_EQ(message.text.text, QStringLiteral("hi"));
}

TEST(MessageReader, OfAMessageCardPeopleReadItsTexts)
{
    const QString content = QStringLiteral(
        R"({"type":"messageCard","data":"{\"tag\":\"column\",\"children\":[{\"tag\":\"text\",\"data\":)"
        R"(\"Vote\"},{\"tag\":\"userName\",\"id\":\"12\"},{\"tag\":\"button\",\"label\":\"Yes\"}]}"})");
    ChatMessage card;
    domain::readFanbookContent(content, card);
    EXPECT_EQ(card.text.text, QStringLiteral("Vote\n${@!12}\n[Yes]"));
    ASSERT_EQ(card.text.entities.size(), 1);
    EXPECT_EQ(card.text.entities.first().type, EntityType::UserForm);
    ASSERT_EQ(card.media.size(), 1);
    EXPECT_EQ(card.media.first().kind, domain::cardKind);
    EXPECT_EQ(card.media.first().fileId, content) << "what it is sent as once more";
    EXPECT_TRUE(card.service.isEmpty()) << "no unknown content";
}

TEST(MessageReader, TheGatewaysFilesAreCardsAndCardsThatCannotBeReadAreShownRaw)
{
    const ChatMessage picture = read(
        R"({"content":"{\"type\":\"image\",\"url\":\"https://example.com/a.png\",\"width\":9}","message_id":"1"})",
        PlatformId::Fanbook);
    ASSERT_EQ(picture.media.size(), 1);
    EXPECT_EQ(picture.media.first().kind, QStringLiteral("photo"));
    EXPECT_EQ(picture.media.first().fileId, QStringLiteral("https://example.com/a.png"));
    const ChatMessage card = read(
        R"({"content":"{\"type\":\"messageCard\",\"data\":\"x\"}","message_id":"2"})", PlatformId::Fanbook);
    EXPECT_EQ(card.service, QStringLiteral("messageCard"));
    EXPECT_TRUE(card.text.text.contains(QStringLiteral("\"data\":\"x\"")));
    const ChatMessage recalled = read(R"({"content":"recalled","message_id":"3"})", PlatformId::Fanbook);
    EXPECT_EQ(recalled.text.text, QStringLiteral("recalled"));
}

} // namespace botdeck::test
