// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardLines.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

/// A frame of Fanbook's gateway (samples of its documentation, numbers invented) with this content.
domain::UpdateCard pushOf(const QByteArray &content, const QByteArray &more = {})
{
    QByteArray text = content;
    text.replace('\n', ' ').replace('\\', "\\\\").replace('"', "\\\"");
    domain::Update update;
    update.raw =
        R"({"action":"push","data":{"content":")" + text + R"(","time":1663057604639,)" + more +
        R"("channel_id":"384533822017904601","message_id":"410348543337861101"},"ack":-1,"seq":null})";
    return domain::readCard(update);
}

QString linesAfterId(const domain::UpdateCard &card)
{
    const QStringList lines = linesOf(card);
    const qsizetype sent = lines.indexOf(QStringLiteral("gateway/sent=1663057604639 #1663057604639"));
    return lines.sliced(sent + 1).join(u'|');
}

} // namespace

TEST(CardGateway, SaysWhoAndWhere)
{
    const domain::UpdateCard card = pushOf(
        R"({"type":"text","text":"${@!405327427904995301} hello","contentType":67})",
        R"("user_id":"1730","guild_id":"3570","channel_type":0,"quote_l1":null,"ctype":67,"nonce":"9",
           "author":{"nickname":"云","username":"279968","avatar":"https://p.example/a","bot":false},
           "member":{"nick":null,"roles":["3635"],"guild_card":["x"]},
           "mentions":[{"nickname":"签到","user_id":"4053"}],"status":0,"desc":"",)");
    EXPECT_EQ(
        linesOf(card).join(u'|').toStdString(),
        "gateway/action=push|gateway/from=云 (@279968)|gateway/>avatar=https://p.example/a|"
        "gateway/person_id=1730|gateway/guild_id=3570|gateway/channel_id=384533822017904601|"
        "gateway/channel_type=0|gateway/message_id=410348543337861101|"
        "gateway/sent=1663057604639 #1663057604639|gateway/content_type=text|gateway/mentions=签到|"
        "gateway/mentions_id=4053|gateway/membership=|gateway/>roles=3635");
    EXPECT_EQ(card.text.text, QStringLiteral("${@!405327427904995301} hello"));
    EXPECT_EQ(card.messageId, QStringLiteral("410348543337861101"));
    EXPECT_EQ(unknownOf(card), QStringList());
}

TEST(CardGateway, ReadsTheContentsOfEveryType)
{
    const QList<std::pair<const char *, const char *>> rows{
        {R"({"type":"image","url":"https://i.example/1.png","width":10,"height":20,"fileType":"png"})",
         "gateway/content_type=image|gateway/link=https://i.example/1.png|gateway/mime_type=png|"
         "gateway/dimensions=10 × 20"},
        {R"({"type":"voice","url":"https://i.example/1.amr","second":60,"isRead":false})",
         "gateway/content_type=voice|gateway/link=https://i.example/1.amr|gateway/duration=60 #60"},
        {R"({"type":"video","url":"https://i.example/1.mp4","width":1,"height":2,"duration":3,"thumbUrl":"https://t"})",
         "gateway/content_type=video|gateway/link=https://i.example/1.mp4|gateway/dimensions=1 × 2|"
         "gateway/duration=3 #3|gateway/thumbnail=https://t"},
        {R"({"type":"reaction","action":"add","id":"4103","emoji":{"name":"%F0%9F%91%8D"}})",
         "gateway/content_type=reaction|gateway/reaction_action=add|gateway/reaction_to=4103|"
         "gateway/reaction=%F0%9F%91%8D"},
        {R"({"type":"newJoin","user_id":"22","code":"k7Q","index":5})",
         "gateway/content_type=newJoin|gateway/person_id=22|gateway/invite_code=k7Q|gateway/place_in_line=5"},
        {R"({"type":"topicShare","messageId":"1","channelId":"2"})",
         "gateway/content_type=topicShare|gateway/message_id=1|gateway/channel_id=2"},
        {R"({"type":"task","content":{"type":"column","children":[{"type":"con_text","param":{"text":"Sign up",
            "type":1}},{"type":"button","param":{"list":[{"type":0,"text":"Yes"}]}}]}})",
         "gateway/content_type=task|gateway/card_text=Sign up|gateway/card_text=Yes"},
        {R"({"type":"messageCard","data":"{\"tag\":\"column\",\"children\":[{\"tag\":\"text\",\"data\":\"Vote\"}]}"})",
         "gateway/content_type=messageCard|gateway/card_text=Vote"},
        {"no json at all", "gateway/content=no json at all"},
    };
    for (const auto &[content, expected] : rows) {
        const domain::UpdateCard card = pushOf(content);
        EXPECT_EQ(linesAfterId(card).toStdString(), expected);
        EXPECT_EQ(unknownOf(card), QStringList()) << content;
    }
}

TEST(CardGateway, RichTextIsTextWithFormats)
{
    const domain::UpdateCard card =
        pushOf(R"({"type":"richText","title":"News","v":2,"document":"[{\"insert\":\"Hi\"}]",)"
               R"("v2":"[{\"insert\":\"Hi\",\"attributes\":{\"bold\":true}}]"})");
    EXPECT_EQ(card.text.text, QStringLiteral("Hi"));
    EXPECT_EQ(linesAfterId(card), QStringLiteral("gateway/content_type=richText|gateway/title=News"));
}

TEST(CardGateway, APressedButtonIsACallback)
{
    const domain::UpdateCard card =
        pushOf(R"({"type":"update","update_id":7,"callback_query":{"id":"8","from":{"id":405918672620658601,)"
               R"("first_name":"阿岚"},"data":"go","message":{"message_id":1}}})");
    EXPECT_TRUE(linesOf(card).contains(QStringLiteral("callback_query/data=go")));
    EXPECT_TRUE(linesOf(card).contains(QStringLiteral("callback_query/from_id=405918672620658601")));
}

TEST(CardGateway, PointsOutUnknownMembersOfTheJsonWithin)
{
    const domain::UpdateCard card = pushOf(R"({"type":"text","text":"a","glow":{"x":1}})", R"("vip":true,)");
    EXPECT_EQ(
        unknownOf(card),
        (QStringList{QStringLiteral("data.vip: true"), QStringLiteral("data.content > glow: {\"x\":1}")}));
}

} // namespace botdeck::test
