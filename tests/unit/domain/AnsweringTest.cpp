// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Answering.h"

#include "domain/UpdateDecoder.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

Answerable read(const QByteArray &raw)
{
    StoredUpdate stored;
    stored.update = decodeUpdate(raw);
    stored.receivedMs = 1000;
    return answerable(stored);
}

constexpr qint64 soon = 2000;
constexpr qint64 afterAnHour = 1000 + 3'600'000;

struct TieCase
{
    const char *update;
    const char *parameters;
    qint64 startedMs;
    AnswerTie tie;
};

constexpr const char *plainMessage =
    R"({"update_id":1,"message":{"message_id":31,"chat":{"id":-1001},"text":"hi"}})";
constexpr const char *press =
    R"({"update_id":1,"callback_query":{"id":"9","message":{"message_id":31,"chat":{"id":-1001}}}})";
constexpr const char *inlineQuery =
    R"({"update_id":1,"inline_query":{"id":"9","from":{"id":7},"query":"q"}})";
constexpr const char *fanbook =
    R"({"update_id":1,"message":{"message_id":"404096840012345678","chat":{"id":"404096840012345679"}}})";

class AnsweringTest : public testing::TestWithParam<TieCase>
{
};

} // namespace

TEST(AnswerableTest, ReadsWhatCallsReferTo)
{
    const Answerable button = read(press);
    EXPECT_EQ(button.chatId, u"-1001");
    EXPECT_EQ(button.messageId, u"31");
    EXPECT_EQ(button.queryId, u"9");
    EXPECT_EQ(button.receivedMs, 1000);
    EXPECT_EQ(read(plainMessage).queryId, u"") << "a message is no query";
    EXPECT_EQ(read(fanbook).messageId, u"404096840012345678");
    EXPECT_EQ(read("{\"x\":").messageId, u"");
}

TEST_P(AnsweringTest, SaysByWhatACallBelongsToAnUpdate)
{
    const TieCase &row = GetParam();
    EXPECT_EQ(answerTie(read(row.update), QByteArrayView(row.parameters), row.startedMs), row.tie)
        << row.update << '\n'
        << row.parameters;
}

INSTANTIATE_TEST_SUITE_P(
    Cases, AnsweringTest,
    testing::Values(
        TieCase{plainMessage, R"({"chat_id":-1001,"text":"hello"})", soon, AnswerTie::Chat},
        TieCase{plainMessage, R"({"chat_id":"-1001","text":"hello"})", soon, AnswerTie::Chat},
        TieCase{plainMessage, R"({"chat_id":-1001,"text":"hello"})", 999, AnswerTie::None},
        TieCase{plainMessage, R"({"chat_id":-1001,"text":"hello"})", 1000, AnswerTie::Chat},
        TieCase{plainMessage, R"({"chat_id":-1001,"text":"hello"})", afterAnHour, AnswerTie::None},
        TieCase{plainMessage, R"({"chat_id":-1002,"message_id":31})", soon, AnswerTie::None},
        TieCase{plainMessage, R"({"chat_id":-1001,"message_id":31})", afterAnHour, AnswerTie::Message},
        TieCase{
            plainMessage, R"({"chat_id":-1001,"reply_to_message_id":31})", afterAnHour, AnswerTie::Message},
        TieCase{
            plainMessage, R"({"chat_id":-1001,"reply_parameters":{"message_id":31}})", soon,
            AnswerTie::Message},
        TieCase{
            plainMessage, R"({"chat_id":-1001,"reply_parameters":"{\"message_id\":31}"})", soon,
            AnswerTie::Message},
        TieCase{
            plainMessage, R"({"chat_id":5,"from_chat_id":-1001,"message_id":31})", soon, AnswerTie::Message},
        TieCase{
            plainMessage, R"({"chat_id":-1001,"message_id":31})", 1001 + 48LL * 3'600'000, AnswerTie::None},
        TieCase{plainMessage, R"({"callback_query_id":""})", soon, AnswerTie::None},
        TieCase{plainMessage, "{}", soon, AnswerTie::None},
        TieCase{plainMessage, "no json", soon, AnswerTie::None},
        TieCase{press, R"({"callback_query_id":"9"})", afterAnHour, AnswerTie::Query},
        TieCase{press, R"({"callback_id":"9"})", soon, AnswerTie::Query},
        TieCase{press, R"({"callback_query_id":"8"})", soon, AnswerTie::None},
        TieCase{press, R"({"chat_id":-1001,"message_id":31,"text":"x"})", afterAnHour, AnswerTie::Message},
        TieCase{inlineQuery, R"({"inline_query_id":"9","results":[]})", soon, AnswerTie::Query},
        TieCase{inlineQuery, R"({"chat_id":"","text":"x"})", soon, AnswerTie::None},
        TieCase{
            fanbook, R"({"chat_id":404096840012345679,"reply_to_message_id":404096840012345678})",
            afterAnHour, AnswerTie::Message}));
