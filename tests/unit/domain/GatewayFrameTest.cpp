// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GatewayFrame.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

// Shapes of the vendor's samples; ids, names and words are invented.

/// The JSON text as a JSON string.
QByteArray embeddedJson(QByteArray json)
{
    return '"' + json.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray messageData(const QByteArray &content, const QByteArray &more = {})
{
    return R"({"content":)" + embeddedJson(content) + R"(,"time":1663057604639,"user_id":"1730",)" + more +
           R"("channel_id":"384533822017904601","message_id":"410348543337861101","guild_id":"3570",)"
           R"("channel_type":0,"member":{"nick":null,"roles":[]},"author":{"nickname":"云","username":"2799"}})";
}

QByteArray pushFrame(const QByteArray &content, const QByteArray &more = {})
{
    return R"({"action":"push","data":)" + messageData(content, more) + R"(,"ack":-1,"seq":null})";
}

struct FrameRow
{
    const char *what;
    QByteArray frame;
    const char *kind;
    const char *content;
    const char *text;
    const char *ident;
};

class Frames : public testing::TestWithParam<FrameRow>
{
};

constexpr const char *byHash = "sha256:";

} // namespace

TEST_P(Frames, AreReadIntoTheFieldsOfAnUpdate)
{
    const FrameRow &row = GetParam();
    const GatewayFrame frame = readFrame(row.frame);
    EXPECT_EQ(frame.role, FrameRole::Event);
    EXPECT_FALSE(frame.update.isQuarantined()) << qPrintable(frame.update.fault);
    EXPECT_EQ(frame.update.raw, row.frame);
    EXPECT_EQ(frame.update.kind.toStdString(), row.kind);
    EXPECT_EQ(frame.update.content.toStdString(), row.content);
    EXPECT_EQ(frame.update.text.toStdString(), row.text);
    EXPECT_TRUE(frame.update.ident.startsWith(QString::fromLatin1(row.ident)))
        << qPrintable(frame.update.ident);
    EXPECT_FALSE(frame.update.updateId);
    const Update again = decodeUpdate(row.frame);
    EXPECT_EQ(again.ident, frame.update.ident) << "a stored frame is read as the same";
    EXPECT_EQ(again.text, frame.update.text);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, Frames,
    testing::Values(
        FrameRow{
            "text", pushFrame(R"({"type":"text","text":"${@!4053} hello","contentType":67})"), "push", "text",
            "${@!4053} hello", "message:410348543337861101"},
        FrameRow{
            "rich text",
            pushFrame(
                R"({"type":"richText","title":"News","v2":"[{\"insert\":\"one\\n\"},{\"insert\":{\"_type\":\"image\"}},{\"insert\":\"two\\n\"}]"})"),
            "push", "richText", "News\none\ntwo", "message:"},
        FrameRow{
            "video", pushFrame(R"({"type":"video","url":"https://v.example/1","videoName":"a.mp4"})"), "push",
            "video", "a.mp4", "message:"},
        FrameRow{
            "reaction",
            pushFrame(R"({"type":"reaction","action":"add","id":"7","emoji":{"name":"%F0%9F%91%8D"}})"),
            "push", "reaction", "👍", "message:"},
        FrameRow{
            "somebody new", pushFrame(R"({"type":"newJoin","user_id":"22","code":"k7Q","index":5})"), "push",
            "newJoin", "", "message:"},
        FrameRow{
            "a card says what the list of chats says",
            pushFrame(R"({"type":"messageCard","data":"{}"})", R"("desc":"a vote",)"), "push", "messageCard",
            "a vote", "message:"},
        FrameRow{
            "broken content", pushFrame(R"({"type":"text","te)"), "push", "", R"({"type":"text","te)",
            "message:"},
        FrameRow{
            "an unknown type", pushFrame(R"({"type":"hologram","text":"hm"})"), "push", "hologram", "hm",
            "message:"},
        FrameRow{
            "a pressed button",
            R"({"action":"miniPush","data":{"channel_id":"38","user_id":"17","content":)" +
                embeddedJson(
                    R"({"type":"update","update_id":9007199254740995,"callback_query":{"id":"520000000000000001","from":{"id":17,"first_name":"A"},"data":"go"}})") +
                "}}",
            "miniPush", "callback_query", "go", "callback:520000000000000001"},
        FrameRow{
            "a like", R"({"action":"circle","data":{"method":"reaction","post_id":"4","channel_id":"3"}})",
            "circle", "reaction", "", byHash},
        FrameRow{
            "a post",
            R"({"action":"circleEnter","data":{"records":{"channel_id":"3","user_id":"2","post_id":"405908121265897401","title":"T","content_v2":)" +
                embeddedJson(R"([{"insert":"words\n"}])") + R"(},"method":"post_add"}})",
            "circleEnter", "post_add", "T\nwords", "post:405908121265897401"},
        FrameRow{
            "somebody left",
            R"({"action":"guildNotice","data":{"method":"userQuit","guild_id":"3","user_id":"2"}})",
            "guildNotice", "userQuit", "", byHash},
        FrameRow{"an unknown action", R"({"action":"boost","data":{"n":1}})", "boost", "", "", byHash},
        FrameRow{"no action", R"({"hello":1})", "unknown", "", "", byHash}),
    [](const auto &frame) {
        std::string name = frame.param.what;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

TEST(GatewayFrame, SaysWhereAndWho)
{
    const Update update = readFrame(pushFrame(R"({"type":"text","text":"x"})")).update;
    EXPECT_EQ(update.chatId, u"384533822017904601");
    EXPECT_EQ(update.chatType, u"channel");
    EXPECT_EQ(update.fromId, u"1730");
    EXPECT_EQ(update.fromName, u"云");
    const Update direct =
        readFrame(R"({"action":"push","data":{"channel_id":"1","channel_type":3,"message_id":"2",)"
                  R"("member":{"nick":"Nick"},"author":{"nickname":"n"}}})")
            .update;
    EXPECT_EQ(direct.chatType, u"private");
    EXPECT_EQ(direct.fromName, u"Nick");
}

TEST(GatewayFrame, KnowsWhatBelongsToTheSession)
{
    EXPECT_EQ(readFrame(R"({"action":"connect","data":{"client_id":"c"}})").role, FrameRole::Hello);
    EXPECT_EQ(readFrame(R"({"action":"pong","data":{"time":1662465454}})").role, FrameRole::Heartbeat);
}

TEST(GatewayFrame, KeepsWhatItCannotRead)
{
    for (const QByteArray &bytes :
         {QByteArray("{\"action\":\"push\",\"data\":{\"content\":\"\xff\"}}"), QByteArray("{\"action\":"),
          QByteArray("[]"), QByteArray("\"push\""), QByteArray("\x00\x01\x02", 3), QByteArray()}) {
        const GatewayFrame frame = readFrame(bytes);
        EXPECT_EQ(frame.role, FrameRole::Event);
        EXPECT_TRUE(frame.update.isQuarantined()) << bytes.toHex().constData();
        EXPECT_EQ(frame.update.raw, bytes);
        EXPECT_EQ(frame.update.kind, u"quarantined");
        EXPECT_TRUE(frame.update.ident.startsWith(u"sha256:"));
    }
}

TEST(GatewayFrame, TwoEventsWithoutANumberAreTwo)
{
    const QByteArray left = R"({"action":"guildNotice","data":{"method":"userQuit","user_id":"2"}})";
    Update first = readFrame(left).update;
    Update second = first;
    stampArrival(first, 1000);
    stampArrival(second, 2000);
    EXPECT_NE(first.ident, second.ident);
    const QString once = first.ident;
    stampArrival(first, 3000);
    EXPECT_EQ(first.ident, once);
    Update message = readFrame(pushFrame(R"({"type":"text","text":"x"})")).update;
    stampArrival(message, 1000);
    EXPECT_EQ(message.ident, u"message:410348543337861101") << "what has a number keeps it";
}

TEST(GatewayFrame, WhatIsFetchedLaterIsTheSameMessage)
{
    const QByteArray second = messageData(R"({"type":"text","text":"二"})");
    const QByteArray first = QByteArray(second).replace("861101", "861100").replace("二", "一");
    for (const QByteArray &body : {
             QByteArray(R"({"ok":true,"result":[)" + second + ", " + first + "]}"),
             QByteArray(R"({"status":true,"data":[)" + second + ',' + first + R"(],"message":"ok"})"),
         }) {
        const auto batch = decodeHistory(body);
        ASSERT_TRUE(batch) << qPrintable(batch.error().detail);
        ASSERT_EQ(batch->updates.size(), 2);
        EXPECT_EQ(batch->updates[0].text, u"一") << "the oldest first";
        EXPECT_EQ(
            batch->updates[1].ident, readFrame(pushFrame(R"({"type":"text","text":"二"})")).update.ident);
        EXPECT_TRUE(batch->updates[1].raw.contains(second)) << "byte for byte";
        EXPECT_EQ(batch->quarantined, 0);
    }
    EXPECT_TRUE(decodeHistory(R"({"ok":true,"result":[]})")->updates.isEmpty());
    EXPECT_FALSE(decodeHistory(R"({"ok":true,"result":[{"message_id")"));
}

TEST(GatewayFrame, TellsTheMessageOfAnIdent)
{
    EXPECT_EQ(messageOfIdent(u"message:410348543337861101"), botdeck::core::Id(410348543337861101));
    EXPECT_EQ(messageOfIdent(u"message:5#sha256:ab"), botdeck::core::Id(5));
    EXPECT_FALSE(messageOfIdent(u"message:x"));
    EXPECT_FALSE(messageOfIdent(u"callback:5"));
    EXPECT_FALSE(messageOfIdent(u"5"));
}
