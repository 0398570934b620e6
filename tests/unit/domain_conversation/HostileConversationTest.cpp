// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "Talk.h"

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::Conversation;

/// Bodies that are no message, or lie about themselves.
constexpr const char *hostileBodies[] = {
    "{}",
    "[]",
    "null",
    "7",
    R"("text")",
    R"({"message_id":{},"text":[]})",
    R"({"message_id":1,"text":7,"entities":{"x":1},"chat":[]})",
    R"({"message_id":"1","text":"x","entities":[{"type":"bold","offset":-5,"length":99999999999999999999}]})",
    R"({"message_id":1e20,"date":1e20,"edit_date":-1,"text":"x"})",
    R"({"message_id":99999999999999999999,"date":9223372036854775807,"text":"x"})",
    R"({"message_id":1,"photo":[[],{"width":-1,"height":1e9,"file_size":-9223372036854775808}]})",
    R"({"message_id":1,"photo":"x","document":7,"voice":[]})",
    R"({"message_id":1,"reply_to_message":{"reply_to_message":{}},"reply_markup":"{{"})",
    R"({"message_id":1,"reply_markup":{"inline_keyboard":[[7],"x"]},"text":"x"})",
    R"({"message_id":1,"na\"me\\":{"a":1}})",
    R"({"message_id":1,"pinned_message":7})",
    R"({"message_id":1,"new_chat_members":7})",
    R"({"id":{},"message":7,"data":{}})",
    R"({"id":"q","message":{"message_id":1},"data":null,"from":[]})",
    R"({"content":"{\"type\":","message_id":"1"})",
    R"({"content":{"type":{}},"message_id":"1"})",
    R"({"content":"{\"type\":\"richText\",\"v2\":\"[7]\"}","message_id":"1"})",
};

} // namespace

TEST(HostileConversation, NothingBreaksItAndNothingIsLost)
{
    for (const auto platform :
         {domain::PlatformId::CloudChat, domain::PlatformId::Fanbook, domain::PlatformId::Telegram}) {
        Talk talk(platform);
        int told = 0;
        for (const char *body : hostileBodies) {
            for (const char *kind : {"message", "edited_message", "callback_query", "wave", "action"}) {
                talk.update(kind, body);
                ++told;
            }
            talk.raw(QByteArray(R"({"action":"push","data":)") + body + '}');
            talk.raw(QByteArray(R"({"action":"miniPush","data":)") + body + '}');
            talk.call("sendMessage", body, body);
            talk.call("editMessageText", body, QByteArray(R"({"result":)") + body + '}');
            talk.failedCall("deleteMessage", body);
        }
        talk.raw("");
        talk.raw("{{{");
        talk.raw("\xff\xfe");
        EXPECT_GT(talk.messages().size(), told / 5);
        for (const domain::ChatMessage &message : talk.messages())
            EXPECT_FALSE(message.messageId.isEmpty() && message.seq == 0 && message.sendingId == 0);
    }
}

TEST(HostileConversation, DeepNestingIsShownRaw)
{
    Talk talk;
    QByteArray deep = R"({"message_id":1,"text":"x","reply_to_message":)";
    for (int i = 0; i < 900; ++i)
        deep += R"({"reply_to_message":)";
    deep += "1" + QByteArray(900, '}') + "}";
    talk.update("message", deep);
    EXPECT_EQ(talk.texts(), QByteArrayList{"x"});
    talk.raw(QByteArray(100'000, '['));
    EXPECT_EQ(talk.messages().size(), 2);
}

TEST(HostileConversation, PressesAndVersionsOfOneMessageAreBounded)
{
    Talk talk;
    for (int i = 0; i < 200; ++i) {
        const QByteArray number = QByteArray::number(i);
        talk.update("edited_message", maraSays(1, R"("edit_date":2000,"text":")" + number + '"'));
        talk.update(
            "callback_query",
            R"({"id":"q)" + number + R"(","from":{"id":7},"message":{"message_id":1,"date":0},"data":"d"})");
    }
    const domain::ChatMessage message = talk.message("1");
    EXPECT_EQ(message.presses.size(), Conversation::maxPresses);
    EXPECT_EQ(message.presses.last().queryId, QStringLiteral("q199"));
    EXPECT_EQ(message.earlier.size(), Conversation::maxVersions);
    EXPECT_EQ(message.earlier.last().text.text, QStringLiteral("198"));
}

TEST(HostileConversation, MoreThanItHoldsIsNotTaken)
{
    Conversation full;
    domain::StoredUpdate wave;
    wave.update = domain::decodeUpdate(R"({"update_id":1,"wave":{"chat":{"id":42}}})");
    for (size_t i = 0; i <= Conversation::maxEvents; ++i) {
        wave.seq = qint64(i) + 1;
        full.add(wave);
    }
    EXPECT_TRUE(full.isFull());
    EXPECT_EQ(full.messages().size(), qsizetype(Conversation::maxEvents));
    Talk large;
    while (!large.conversation.isFull())
        large.raw(QByteArray(4'000'000, ' '));
    EXPECT_LE(large.messages().size(), 17);
}

} // namespace botdeck::test
