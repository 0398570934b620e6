// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"
#include "StoreFixture.h"

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;
using domain::AnswerTie;

namespace {

constexpr qint64 minute = 60'000;

class AnswersTest : public StoreTest
{
protected:
    qint64 addCall(UpdateStore &store, const QByteArray &parameters, qint64 afterMs, const char *bot = "1")
    {
        CallRecord call;
        call.bot = botNamed(bot);
        call.method = QStringLiteral("sendMessage");
        call.parameters = parameters;
        call.status = 200;
        call.startedMs = m_arrivedMs + afterMs;
        const auto id = store.addCall(call);
        EXPECT_TRUE(id);
        return id.value_or(0);
    }
    const qint64 m_arrivedMs = 1'790'000'000'000;
};

} // namespace

TEST_F(AnswersTest, AreTheCallsOfThatBotThatBelongToTheUpdateOldestFirst)
{
    const auto store = openStore();
    const domain::Update press = domain::decodeUpdate(
        R"({"update_id":5,"callback_query":{"id":"77001","from":{"id":7},"message":{"message_id":31,)"
        R"("chat":{"id":-1001,"type":"group"}},"data":"yes"}})");
    ASSERT_TRUE(store->append({botNamed("1"), domain::Stream::Poll, {press}, m_arrivedMs}));
    addCall(*store, R"({"chat_id":-1001,"text":"before"})", -1);
    addCall(*store, R"({"chat_id":-1002,"text":"elsewhere"})", 5);
    addCall(*store, R"({"chat_id":-1001,"text":"another bot"})", 5, "2");
    const qint64 edit = addCall(*store, R"({"chat_id":"-1001","message_id":31,"text":"done"})", 20 * minute);
    const qint64 said = addCall(*store, R"({"chat_id":-1001,"text":"soon"})", 9 * minute);
    addCall(*store, R"({"chat_id":-1001,"text":"late"})", 11 * minute);
    const qint64 toast = addCall(*store, R"({"callback_query_id":"77001"})", 30 * minute);

    const auto answers = openReader()->answers(1);
    ASSERT_TRUE(answers);
    ASSERT_EQ(answers->size(), 3);
    EXPECT_EQ(answers->at(0).call.id, said);
    EXPECT_EQ(answers->at(0).tie, AnswerTie::Chat);
    EXPECT_EQ(answers->at(1).call.id, edit);
    EXPECT_EQ(answers->at(1).tie, AnswerTie::Message);
    EXPECT_EQ(answers->at(2).call.id, toast);
    EXPECT_EQ(answers->at(2).tie, AnswerTie::Query);
    EXPECT_EQ(answers->at(2).call.status, 200);
    EXPECT_EQ(openReader()->answers(99).error().kind, core::ErrorKind::NotFound);
}

TEST_F(AnswersTest, CallsAreReadOldestFirstFromAnyOne)
{
    const auto store = openStore();
    for (int i = 1; i <= 5; ++i)
        addCall(*store, "{}", i);
    const auto calls = openReader()->callsAfter(2, 2);
    ASSERT_EQ(calls->size(), 2);
    EXPECT_EQ(calls->at(0).id, 3);
    EXPECT_EQ(calls->at(1).id, 4);
    EXPECT_TRUE(openReader()->callsAfter(5, 2)->isEmpty());
}
