// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"

#include "InventedUpdates.h"

#include <gtest/gtest.h>

#include <random>

using namespace botdeck;
using namespace botdeck::domain;
using namespace botdeck::test;

namespace {

TEST(UpdateDecoderTest, ReadsAMessage)
{
    const QByteArray raw = R"({ "update_id":1001, "message":{"chat":{"id":384533822017904601,"type":"channel",
        "title":"公告"},"from":{"id":266195639770021801,"first_name":"Nick","last_name":"Lee","username":"n"},
        "text":"a\u4f60\n"}})";
    const auto batch = decodeBatch(envelope({raw}));
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->updates.size(), 1);
    const Update &update = batch->updates[0];
    EXPECT_EQ(update.raw, raw) << "byte for byte";
    EXPECT_EQ(update.ident, u"1001");
    EXPECT_EQ(update.updateId, core::Id(1001));
    EXPECT_EQ(update.kind, u"message");
    EXPECT_EQ(update.content, u"text");
    EXPECT_EQ(update.chatId, u"384533822017904601");
    EXPECT_EQ(update.chatTitle, u"公告");
    EXPECT_EQ(update.chatType, u"channel");
    EXPECT_EQ(update.fromId, u"266195639770021801");
    EXPECT_EQ(update.fromName, u"Nick Lee");
    EXPECT_EQ(update.text, u"a你\n");
    EXPECT_FALSE(update.isQuarantined());
    EXPECT_EQ(batch->quarantined, 0);
}

/// Telegram writes every letter that is not ASCII as an escape; others write UTF-8 as it is; some do both.
TEST(UpdateDecoderTest, ATextMayBeWrittenInEveryMixtureOfEscapes)
{
    const auto textOf = [](const QByteArray &json) {
        return decodeUpdate(R"({"update_id":1,"message":{"chat":{"id":1},"te\u0078t":")" + json + "\"}}")
            .text;
    };
    EXPECT_EQ(textOf(R"(\u041f\u0440\u0438\u0432\u0435\u0442)"), u"Привет");
    EXPECT_EQ(
        textOf(R"(При\u0432ет, \u4f60好 \ud83d\ude00😀 \"q\" \\ \/ end)"), u"Привет, 你好 😀😀 \"q\" \\ / end");
    EXPECT_EQ(textOf(R"(\n)"), u"\n");
    EXPECT_EQ(textOf("a\\n\xEF\xBB\xBF z"), u"a\n\uFEFF z") << "a byte order mark within is a character";
}

TEST(UpdateDecoderTest, EveryLetterOfEveryLengthIsReadAsQtDoes)
{
    std::mt19937 random(20261123);
    const QString letters = QStringLiteral("aZ 7~éЖ你\u07FF\u0800\uD7FF\uE000\uFFFD😀\U0010FFFF");
    const auto someLetters = [&] {
        QString text;
        for (auto left = random() % 40; left > 0; --left) {
            const auto at = qsizetype(random() % quint64(letters.size()));
            const bool second = letters[at].isLowSurrogate();
            text += letters.mid(second ? at - 1 : at, second || letters[at].isHighSurrogate() ? 2 : 1);
        }
        return text;
    };
    for (int round = 0; round < 500; ++round) {
        const QString text = someLetters();
        const QString rest = someLetters();
        const QByteArray json = text.toUtf8() + "\\n" + rest.toUtf8();
        const Update update =
            decodeUpdate(R"({"update_id":1,"message":{"chat":{"id":1},"text":")" + json + "\"}}");
        ASSERT_EQ(update.text, text + u'\n' + rest);
    }
}

TEST(UpdateDecoderTest, OfMembersWithOneNameTheFirstCountsHoweverItIsWritten)
{
    const Update update = decodeUpdate(
        R"({"update_id":1,"m\u0065ssage":{"ch\u0061t":{"\u0069d":7,"id":8,"typ\u0065":"private"},"photo":[1],)"
        R"("\u0074ext":"first","text":"second"}})");
    EXPECT_EQ(update.kind, u"message");
    EXPECT_EQ(update.chatId, u"7");
    EXPECT_EQ(update.chatType, u"private");
    EXPECT_EQ(update.text, u"first");
    EXPECT_EQ(update.content, u"text");
}

TEST(UpdateDecoderTest, ACallbackTakesItsChatFromTheMessageWithTheButton)
{
    const Update update =
        decodeUpdate(R"({"update_id":18,"callback_query":{"id":"9","from":{"id":5,"username":"eve"},
        "data":"join_us","message":{"text":"Choose","chat":{"id":7,"first_name":"Eve"}}}})");
    EXPECT_EQ(update.kind, u"callback_query");
    EXPECT_EQ(update.chatId, u"7");
    EXPECT_EQ(update.chatTitle, u"Eve");
    EXPECT_EQ(update.fromName, u"eve");
    EXPECT_EQ(update.text, u"join_us");
    EXPECT_EQ(update.content, u"") << "what the old message holds is not what arrived";
}

struct EnvelopeCase
{
    const char *body;
    qsizetype updates;
};

class Envelopes : public testing::TestWithParam<EnvelopeCase>
{
};

TEST_P(Envelopes, AreRead)
{
    const auto batch = decodeBatch(GetParam().body);
    ASSERT_TRUE(batch) << qPrintable(batch.error().detail);
    EXPECT_EQ(batch->updates.size(), GetParam().updates);
    EXPECT_EQ(batch->quarantined, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Known, Envelopes,
    testing::ValuesIn(std::vector<EnvelopeCase>{
        {R"({"ok":true,"result":[]})", 0},
        {R"({"ok":true,"result":[{"update_id":1}]})", 1},
        {R"({"code":0,"result":[{"update_id":1},{"update_id":2}]})", 2},
        {R"({"status":true,"data":[{"update_id":1}],"message":"fine"})", 1},
        {R"({"result":null,"data":[{"update_id":1}]})", 1},
        {R"({"result":[{"update_id":1}],"result":[]})", 1},
        {" \n{ \"result\" : [ {\"update_id\":1} ] , \"ok\" : true } \n", 1},
        {"\xEF\xBB\xBF{\"ok\":true,\"result\":[{\"update_id\":1}]}", 1},
        {R"({"extra":[{"result":[1]}],"result":[{"update_id":1}]})", 1},
    }));

class NoBatch : public testing::TestWithParam<const char *>
{
};

TEST_P(NoBatch, IsABadReplyInWords)
{
    const auto batch = decodeBatch(GetParam());
    ASSERT_FALSE(batch);
    EXPECT_EQ(batch.error().kind, core::ErrorKind::BadReply);
    EXPECT_FALSE(batch.error().detail.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Bodies, NoBatch,
    testing::Values(
        "", "  ", "<html><body>502 Bad Gateway</body></html>", R"([{"update_id":1}])", R"({"ok":true})",
        R"({"ok":true,"result":{}})", R"({"ok":true,"result":"[]"})", R"({"ok":true,"result":[)",
        R"({"ok":true,"result":[])", R"({"ok":true,"result":[{"update_id":1}])", R"("result")", "null", "{",
        "{\"", R"({"result)", R"({"a":{"result":[]}})", "\xEF\xBB\xBF"));

struct ContentCase
{
    const char *message;
    const char *content;
    const char *text;
};

class Contents : public testing::TestWithParam<ContentCase>
{
};

TEST_P(Contents, AreNamed)
{
    const Update update =
        decodeUpdate(QByteArray(R"({"update_id":1,"message":{"chat":{"id":1},)") + GetParam().message + "}}");
    EXPECT_FALSE(update.isQuarantined()) << qPrintable(update.fault);
    EXPECT_EQ(update.content, QString::fromUtf8(GetParam().content));
    EXPECT_EQ(update.text, QString::fromUtf8(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(
    Messages, Contents,
    testing::ValuesIn(std::vector<ContentCase>{
        {R"("text":"hi")", "text", "hi"},
        {R"("text":"","photo":[{"file_id":"x"}],"caption":"see")", "photo", "see"},
        {R"("text":null,"document":{"file_id":"x"})", "document", ""},
        {R"("document":{"a":1},"animation":{"a":1})", "animation", ""},
        {R"("document":{"file_name":"menu.pdf"})", "document", "menu.pdf"},
        {R"("document":{"file_name":"menu.pdf"},"caption":"")", "document", "menu.pdf"},
        {R"("document":{"file_name":"menu.pdf"},"caption":"for you")", "document", "for you"},
        {R"("document":{"file_name":7})", "document", ""},
        {R"("document":{"file_name":"a.mp4"},"animation":{"file_name":"b.mp4"})", "animation", "b.mp4"},
        {R"("audio":{"title":"","file_name":"a.mp3"})", "audio", "a.mp3"},
        {R"("poll":{"question":"Tea?"})", "poll", "Tea?"},
        {R"("location":{"a":1},"venue":{"title":"Pub"})", "venue", "Pub"},
        {R"("new_join_members":[{"id":1}],"new_chat_members":[])", "new_join_members", ""},
        {R"("left_chat_member":{"id":1})", "left_chat_member", ""},
        {R"("pinned_message":{"text":"old"})", "pinned_message", ""},
        {R"("reaction":{"action":"add"})", "reaction", ""},
        {R"("circle_post":{"id":"1"})", "circle_post", ""},
        {R"("delete_chat_photo":false)", "", ""},
        {R"("something_new":{"id":1})", "", ""},
        {R"("text":{"not":"a string"})", "text", ""},
    }));

struct KindCase
{
    const char *members;
    const char *kind;
    const char *fromId;
    const char *text;
};

class Kinds : public testing::TestWithParam<KindCase>
{
};

TEST_P(Kinds, AreTheFirstObject)
{
    const Update update = decodeUpdate(QByteArray(R"({"update_id":1)") + GetParam().members + '}');
    EXPECT_EQ(update.kind, QString::fromUtf8(GetParam().kind));
    EXPECT_EQ(update.fromId, QString::fromUtf8(GetParam().fromId));
    EXPECT_EQ(update.text, QString::fromUtf8(GetParam().text));
}

INSTANTIATE_TEST_SUITE_P(
    Updates, Kinds,
    testing::ValuesIn(std::vector<KindCase>{
        {"", "unknown", "", ""},
        {R"(,"type":"update","n":[1])", "unknown", "", ""},
        {R"(,"shiny_new_kind":{"from":{"id":3}})", "shiny_new_kind", "3", ""},
        {R"(,"note":1,"message":{"from":{"id":"4"}},"other":{})", "message", "4", ""},
        {R"(,"inline_query":{"from":{"id":5},"query":"cats"})", "inline_query", "5", "cats"},
        {R"(,"poll_answer":{"user":{"id":6}})", "poll_answer", "6", ""},
        {R"(,"poll":{"question":"Tea?"})", "poll", "", "Tea?"},
        {R"(,"message":{"from":{"id":7},"text":"a"},"message":{"text":"b"})", "message", "7", "a"},
        {R"(,"m\u0065ssage":{"text":"a"})", "message", "", "a"},
    }));

TEST(UpdateDecoderTest, NulAndStrangeCharactersSurvive)
{
    const Update update =
        decodeUpdate(R"({"update_id":1,"message":{"text":"a\u0000b\u202e \u0301\u0301 \ud83d\ude00"}})");
    EXPECT_EQ(update.text, QString::fromUtf8("a\0b\u202e \u0301\u0301 😀", 16)) << qPrintable(update.text);
    EXPECT_FALSE(update.isQuarantined());
}

TEST(UpdateDecoderTest, AnIdThatIsNoneInAChatIsShownAsItCame)
{
    for (const char *id : {"1e20", "18446744073709551615", "1.5", "-9223372036854775809"}) {
        const Update update =
            decodeUpdate(QByteArray(R"({"update_id":1,"message":{"chat":{"id":)") + id + R"(},"text":"x"}})");
        EXPECT_EQ(update.chatId, QString::fromLatin1(id));
        EXPECT_FALSE(update.isQuarantined());
    }
}

TEST(MinifiedTest, DropsOnlyWhatStandsBetweenTokens)
{
    EXPECT_EQ(
        minified("\n{ \"a b\" : [ 1.50 , 2e+07 ,\t{ } ] , \"c\\u0020\" : \" x \" , "
                 "\"n\":123456789012345678901 }\r\n"),
        R"({"a b":[1.50,2e+07,{}],"c\u0020":" x ","n":123456789012345678901})");
    EXPECT_EQ(minified("{broken"), "{broken");
}

} // namespace
