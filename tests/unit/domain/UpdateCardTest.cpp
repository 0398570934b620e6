// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardLines.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

} // namespace

TEST(UpdateCard, OfAMessageSaysWhoWhereWhenAndWhatItAnswers)
{
    const domain::UpdateCard card = cardOf(R"({"update_id":81203,"message":{
        "date":1795236423,"message_id":5718,
        "chat":{"id":-9007199254740993,"type":"supergroup","title":"Ops · Refunds","username":"ops_refunds"},
        "from":{"id":10000931,"is_bot":false,"first_name":"Mara","last_name":"Voss","username":"mara_v"},
        "reply_to_message":{"message_id":5701,"from":{"id":7,"first_name":"Tomas"},"chat":{"id":-1},
                            "date":1795236400,"text":"Which order\n is it?"},
        "text":"Order 88213","entities":[{"type":"bold","offset":6,"length":5}]}})");
    EXPECT_EQ(card.kind, QStringLiteral("message"));
    EXPECT_EQ(card.messageId, QStringLiteral("5718"));
    EXPECT_EQ(card.text.text, QStringLiteral("Order 88213"));
    EXPECT_EQ(spansOf(card.text), lines({"bold 6+5"}));
    EXPECT_EQ(
        linesOf(card), lines({
                           "message/message_id=5718",
                           "message/chat=Ops · Refunds (supergroup)",
                           "message/chat_id=-9007199254740993",
                           "message/>username=ops_refunds",
                           "message/from=Mara Voss (@mara_v)",
                           "message/from_id=10000931",
                           "message/sent=1795236423 #1795236423000",
                           "message/reply_to=5701 (Which order is it?)",
                           "message/>from=Tomas",
                       }));
    EXPECT_EQ(unknownOf(card), QStringList());
    EXPECT_FALSE(card.isCut);
}

TEST(UpdateCard, PointsOutWhatNobodyHasToldUsOf)
{
    const domain::UpdateCard card = cardOf(R"({"update_id":1,"trace":{"a":[1, 2]},"message":{
        "message_id":1,"sender_tag":"finance","chat":{"id":2,"mood":null},
        "photo":[{"file_id":"f","width":1,"height":1,"tint":"#fff"}],
        "reply_to_message":{"message_id":3,"hat":1e400},"text":"a","text":"b","from":"somebody",
        "sticker":{"emoji":{"x":1}}}})");
    EXPECT_EQ(
        unknownOf(card), lines({
                             "trace: {\"a\":[1, 2]}",
                             "message.sender_tag: \"finance\"",
                             "message.text: \"b\" !repeated",
                             "message.chat.mood: null",
                             "message.from: \"somebody\" !shape",
                             "message.reply_to_message.hat: 1e400",
                             "message.photo[0].tint: \"#fff\"",
                             "message.sticker.emoji: {\"x\":1} !shape",
                         }));
    EXPECT_EQ(card.unknownCount, 8);
    EXPECT_EQ(card.text.text, QStringLiteral("a")) << "of two members with one name the first counts";
}

TEST(UpdateCard, ReadsAnUnknownKindAsFarAsItIsLikeOthers)
{
    const domain::UpdateCard card = cardOf(R"({"update_id":1,"message_sung":{
        "from":{"id":9223372036854775807,"first_name":"Edda"},"chat":{"id":2,"type":"private"},"pitch":"high"}})");
    EXPECT_EQ(card.kind, QStringLiteral("message_sung"));
    EXPECT_EQ(
        linesOf(card), lines({
                           "unknown_kind/chat=2 (private)",
                           "unknown_kind/chat_id=2",
                           "unknown_kind/from=Edda",
                           "unknown_kind/from_id=9223372036854775807",
                       }));
    EXPECT_EQ(unknownOf(card).last(), QStringLiteral("message_sung.pitch: \"high\""));
    EXPECT_EQ(card.unknownCount, 2);
}

TEST(UpdateCard, KeepsIdsThatAreTextAndTextThatIsNoId)
{
    const QStringList said = linesOf(cardOf(R"({"update_id":1,"message":{"message_id":"405918672620658601",
        "chat":{"id":18446744073709551615},"from":{"id":1e20,"username":"u"}}})"));
    EXPECT_EQ(
        said, lines({
                  "message/message_id=405918672620658601",
                  "message/chat=18446744073709551615",
                  "message/chat_id=18446744073709551615",
                  "message/from=u",
                  "message/from_id=1e20",
              }));
}

TEST(UpdateCard, ReadsSecondsAndMilliseconds)
{
    const auto sent = [](const QByteArray &date) {
        return linesOf(cardOf("{\"update_id\":1,\"message\":{\"date\":" + date + "}}")).value(0);
    };
    EXPECT_EQ(sent("1662001441"), QStringLiteral("message/sent=1662001441 #1662001441000"));
    EXPECT_EQ(sent("\"1663057604639\""), QStringLiteral("message/sent=1663057604639 #1663057604639"));
    EXPECT_EQ(sent("99999999999"), QStringLiteral("message/sent=99999999999 #99999999999000"));
    EXPECT_EQ(sent("9223372036854775807"), QStringLiteral("message/sent=9223372036854775807"));
    EXPECT_EQ(sent("-5"), QStringLiteral("message/sent=-5"));
    EXPECT_EQ(sent("\"soon\""), QStringLiteral("message/sent=soon"));
}

TEST(UpdateCard, OfAQuarantinedUpdateSaysWhyAndReadsWhatItCan)
{
    const domain::UpdateCard broken = cardOf("{\"update_id\":5,\"message\":{\"text\":\"\xff\"}}");
    EXPECT_FALSE(broken.fault.isEmpty());
    EXPECT_TRUE(broken.sections.isEmpty());
    const domain::UpdateCard nameless = cardOf(R"({"message":{"message_id":1,"text":"hello"}})");
    EXPECT_FALSE(nameless.fault.isEmpty());
    EXPECT_EQ(nameless.text.text, QStringLiteral("hello"));
}

TEST(UpdateCard, OfWhatIsNoObjectHasNothing)
{
    for (const char *json : {"[]", "7", "\"x\"", "null", "", "[{\"update_id\":1}]"}) {
        const domain::UpdateCard card = cardOf(json);
        EXPECT_TRUE(card.sections.isEmpty()) << json;
        EXPECT_FALSE(card.fault.isEmpty()) << json;
    }
    EXPECT_TRUE(cardOf(R"({"update_id":1})").sections.isEmpty());
    EXPECT_EQ(unknownOf(cardOf(R"({"update_id":1,"message":5})")), lines({"message: 5 !shape"}));
}

TEST(UpdateCard, IsBoundedHoweverDeepAndLargeTheUpdate)
{
    QByteArray deep(R"({"message_id":1})");
    for (int level = 0; level < 200; ++level)
        deep = R"({"message_id":1,"reply_to_message":)" + deep + '}';
    const domain::UpdateCard nested = cardOf(R"({"update_id":1,"message":)" + deep + '}');
    ASSERT_EQ(nested.unknown.size(), 1);
    EXPECT_EQ(nested.unknown.first().why, domain::UnknownField::Why::Deep);
    EXPECT_TRUE(nested.unknown.first().value.size() < 200);

    QByteArray many;
    for (int at = 0; at < 3'000; ++at)
        many += "\"x" + QByteArray::number(at) + "\":1,";
    const QByteArray person =
        R"({"id":1,"first_name":"A","username":"b","language_code":"de","is_bot":true})";
    const QByteArray people = person + QByteArray(',' + person).repeated(999);
    const QByteArray text(200'000, 'x');
    const domain::UpdateCard wide = cardOf(
        R"({"update_id":1,"message":{)" + many + R"("new_chat_members":[)" + people +
        R"(],"new_chat_title":")" + text + R"(","text":")" + text + R"("}})");
    EXPECT_EQ(wide.unknown.size(), domain::UpdateCard::maxUnknown);
    EXPECT_EQ(wide.unknownCount, 3'000);
    EXPECT_TRUE(wide.isCut);
    EXPECT_EQ(linesOf(wide).filter(QStringLiteral("joined=")).size(), domain::UpdateCard::maxListItems);
    EXPECT_EQ(wide.text.text.size(), domain::CardText::maxText);
    EXPECT_EQ(wide.text.cutFrom, 200'000);
    const domain::CardField &title = wide.sections.first().fields.last();
    EXPECT_EQ(title.cutFrom, 200'000);
    EXPECT_EQ(title.value.size(), domain::UpdateCard::maxValue + 1) << "and an ellipsis";
}

TEST(UpdateCard, CutsNoCharacterInHalf)
{
    QString grins = QStringLiteral("x");
    for (int at = 0; at < 3'000; ++at)
        grins += QStringLiteral("😀");
    const domain::UpdateCard card =
        cardOf(R"({"update_id":1,"message":{"new_chat_title":")" + grins.toUtf8() + R"("}})");
    const QString value = card.sections.first().fields.first().value;
    EXPECT_TRUE(value.isValidUtf16());
    EXPECT_EQ(value.size(), domain::UpdateCard::maxValue);
}

} // namespace botdeck::test
