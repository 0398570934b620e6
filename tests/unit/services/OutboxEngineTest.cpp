// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutboxFixture.h"
#include "tests/support/Wait.h"

using namespace botdeck;
using namespace std::chrono_literals;
using domain::PlatformId;
using domain::SendingPhase;
namespace act = test::act;

namespace {

class OutboxEngineTest : public test::OutboxFixture
{
protected:
    static domain::SendingOrder deletion()
    {
        return {domain::MessageAction{
            domain::MessageAction::Kind::Delete,
            QStringLiteral("70"),
            QStringLiteral("group"),
            {},
            QStringLiteral("57")}};
    }
};

/// A whole request went out and the connection ended, in order or not, or the answer was cut.
class LostAnswer : public OutboxEngineTest, public testing::WithParamInterface<int>
{
protected:
    static test::RawServer::Action lose()
    {
        switch (GetParam()) {
        case 0:
            return act::sendAndReset({});
        case 1:
            return act::sendAndClose({});
        default:
            return act::sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"ok\":true");
        }
    }
};

} // namespace

TEST_F(OutboxEngineTest, ASendingIsToldFromItsTurnToItsEnd)
{
    reach(PlatformId::Telegram);
    m_server.script({sent(57)});
    const qint64 id = send({text(QStringLiteral("hi"))});
    ASSERT_TRUE(reaches(id, SendingPhase::Sent));
    EXPECT_EQ(m_phases, (QList{SendingPhase::Queued, SendingPhase::Sending, SendingPhase::Sent}));
    EXPECT_EQ(state(id).messageIds, QStringList{QStringLiteral("57")});
    EXPECT_EQ(state(id).step, 1);
    EXPECT_EQ(state(id).steps, 1);
    ASSERT_EQ(m_calls.size(), 1);
    EXPECT_EQ(m_calls.first().call.method, u"sendMessage");
    EXPECT_EQ(m_calls.first().call.parameters, R"({"chat_id":70,"text":"hi"})");
    EXPECT_EQ(m_calls.first().call.exchange.httpStatus, 200);
    EXPECT_FALSE(m_calls.first().call.error);
}

TEST_F(OutboxEngineTest, AChatIsServedInOrderAndChatsBesideEachOther)
{
    reach(PlatformId::Telegram);
    m_server.script({act::keepSilent()});
    const qint64 first = send({text(QStringLiteral("a"))});
    const qint64 second = send({text(QStringLiteral("b"))});
    const qint64 elsewhere = send({text(QStringLiteral("c"), QStringLiteral("71"))});
    const qint64 answer = send({domain::PressAnswer{QStringLiteral("9"), QStringLiteral("70"), {}}});
    ASSERT_TRUE(arrives(3));
    EXPECT_EQ(phase(first), SendingPhase::Sending);
    EXPECT_EQ(phase(second), SendingPhase::Queued);
    EXPECT_EQ(phase(elsewhere), SendingPhase::Sending);
    EXPECT_EQ(phase(answer), SendingPhase::Sending) << "a press waits for nobody";
    m_outbox.cancel(first);
    EXPECT_EQ(phase(first), SendingPhase::Unknown) << "it had left";
    ASSERT_TRUE(arrives(4));
    EXPECT_EQ(phase(second), SendingPhase::Sending);
    EXPECT_EQ(m_routesAsked, 1);
}

// R18
TEST_P(LostAnswer, LeavesTheOutcomeUnknownAndIsNeverSentAgain)
{
    reach(PlatformId::Telegram);
    m_server.script({lose(), sent(58)});
    const qint64 lost = send({text(QStringLiteral("once"))});
    const qint64 next = send({text(QStringLiteral("next"))});
    ASSERT_TRUE(reaches(next, SendingPhase::Sent)) << "the chat goes on";
    EXPECT_EQ(phase(lost), SendingPhase::Unknown);
    EXPECT_TRUE(state(lost).trouble.english().contains(u"may have had its effect"));
    m_outbox.retry(lost);
    m_clock.advance(1h);
    const qint64 last = send({text(QStringLiteral("last"))});
    ASSERT_TRUE(reaches(last, SendingPhase::Sent));
    EXPECT_EQ(phase(lost), SendingPhase::Unknown);
    EXPECT_EQ(m_server.received().count("once"), 1);
    EXPECT_EQ(m_server.requests().size(), 3);
    ASSERT_TRUE(m_calls.first().call.error);
    EXPECT_EQ(m_calls.first().call.error->kind, core::ErrorKind::UnknownOutcome);
}

INSTANTIATE_TEST_SUITE_P(Ways, LostAnswer, testing::Range(0, 3));

TEST_F(OutboxEngineTest, AServerInTroubleLeavesTheOutcomeUnknown)
{
    reach(PlatformId::Telegram);
    m_server.script({act::answer("<html>Bad Gateway</html>", "502 Bad Gateway"), act::answer("what?")});
    const qint64 trouble = send({text(QStringLiteral("a"))});
    const qint64 nonsense = send({text(QStringLiteral("b"))});
    ASSERT_TRUE(reaches(nonsense, SendingPhase::Unknown));
    EXPECT_EQ(phase(trouble), SendingPhase::Unknown);
    m_outbox.cancel(trouble);
    EXPECT_EQ(phase(trouble), SendingPhase::Cancelled) << "it is forgotten";
    EXPECT_TRUE(state(trouble).trouble.isEmpty()) << "nothing was given up: it may stand there";
}

TEST_F(OutboxEngineTest, WhatTheServerRefusesMayBeTriedAgain)
{
    reach(PlatformId::Telegram);
    m_server.script(
        {act::answer(
             R"({"ok":false,"error_code":403,"description":"Forbidden: bot was blocked"})", "403 Forbidden"),
         sent(57)});
    const qint64 id = send({text(QStringLiteral("hi"))});
    ASSERT_TRUE(reaches(id, SendingPhase::Failed));
    EXPECT_TRUE(state(id).trouble.english().contains(u"bot was blocked"));
    m_outbox.retry(id);
    ASSERT_TRUE(reaches(id, SendingPhase::Sent));
    EXPECT_EQ(m_server.requests().size(), 2);
}

TEST_F(OutboxEngineTest, WhatNeverLeftFails)
{
    reach(PlatformId::Telegram);
    m_server.close();
    const qint64 id = send({text(QStringLiteral("hi"))});
    ASSERT_TRUE(reaches(id, SendingPhase::Failed));
    EXPECT_FALSE(state(id).trouble.isEmpty());
}

TEST_F(OutboxEngineTest, A429IsWaitedForExactlyAndVisibly)
{
    reach(PlatformId::Telegram);
    m_server.script({tooMany(3), sent(57), sent(58)});
    const qint64 id = send({text(QStringLiteral("a"))});
    ASSERT_TRUE(reaches(id, SendingPhase::Waiting));
    EXPECT_EQ(state(id).waitMs, 3'000);
    EXPECT_EQ(domain::chatMessages(state(id)).first().progress.waitMs, 3'000) << "its bubble says so";
    const qint64 elsewhere = send({text(QStringLiteral("b"), QStringLiteral("71"))});
    EXPECT_EQ(phase(elsewhere), SendingPhase::Waiting) << "the bot's other chats wait, too";
    m_clock.advance(1s);
    EXPECT_EQ(state(id).waitMs, 2'000);
    EXPECT_EQ(state(elsewhere).waitMs, 2'000);
    m_clock.advance(1'999ms);
    EXPECT_EQ(phase(id), SendingPhase::Waiting);
    EXPECT_EQ(state(id).waitMs, 1'000) << "told once a second";
    test::settle();
    EXPECT_EQ(m_server.requests().size(), 1);
    m_clock.advance(1ms);
    EXPECT_EQ(phase(id), SendingPhase::Sending);
    ASSERT_TRUE(reaches(id, SendingPhase::Sent));
    ASSERT_TRUE(reaches(elsewhere, SendingPhase::Sent));
    EXPECT_EQ(m_server.requests().size(), 3);
    EXPECT_EQ(m_calls.size(), 3) << "the refused one is in the log, too";
}

TEST_F(OutboxEngineTest, WaitingCanBeGivenUp)
{
    reach(PlatformId::Telegram);
    m_server.script({tooMany(35), sent(57)});
    const qint64 id = send({text(QStringLiteral("a"))});
    ASSERT_TRUE(reaches(id, SendingPhase::Waiting));
    m_outbox.cancel(id);
    EXPECT_EQ(phase(id), SendingPhase::Cancelled);
    EXPECT_FALSE(state(id).trouble.isEmpty()) << "what happened is said";
    m_clock.advance(40s);
    test::settle();
    EXPECT_EQ(m_server.requests().size(), 1);
}

// R9
TEST_F(OutboxEngineTest, NobodyWaitsForMoreThanADay)
{
    reach(PlatformId::Telegram);
    m_server.script({tooMany(86'401)});
    const qint64 id = send({text(QStringLiteral("a"))});
    ASSERT_TRUE(reaches(id, SendingPhase::Failed));
    EXPECT_FALSE(state(id).trouble.isEmpty());
}

TEST_F(OutboxEngineTest, FanbooksOneNumberForTwoRefusalsIsTriedAFewTimes)
{
    reach(PlatformId::Fanbook);
    m_server.script({act::answer(
        R"({"ok":false,"error_code":10002,"description":"limit for bot send per 1 second"})",
        "400 Bad Request")});
    domain::OutgoingMessage message = text(QStringLiteral("a"));
    message.dialect = domain::Dialect::FanbookText;
    const qint64 id = send({message});
    for (int tries = 1; tries <= 3; ++tries) {
        ASSERT_TRUE(test::waitUntil([&] { return m_calls.size() == tries; }));
        ASSERT_EQ(phase(id), SendingPhase::Waiting);
        EXPECT_EQ(state(id).waitMs, 2'000);
        m_clock.advance(2s);
    }
    ASSERT_TRUE(reaches(id, SendingPhase::Failed));
    EXPECT_EQ(m_server.requests().size(), 4);
    EXPECT_TRUE(state(id).trouble.english().contains(u"limit for bot send"))
        << qPrintable(state(id).trouble.english());
}

TEST_F(OutboxEngineTest, WhatIsRefusedBeforehandReachesNobody)
{
    reach(PlatformId::Telegram);
    const qint64 tooLong = send({text(QString(4097, u'a'))});
    EXPECT_EQ(phase(tooLong), SendingPhase::Failed);
    EXPECT_TRUE(state(tooLong).trouble.english().contains(u"4097 characters"));
    EXPECT_EQ(state(tooLong).step, 0);
    test::settle();
    EXPECT_EQ(m_server.connections(), 0);
    EXPECT_TRUE(m_calls.isEmpty());
}

TEST_F(OutboxEngineTest, AnAnswerOfFalseIsAFailure)
{
    reach(PlatformId::Fanbook);
    m_server.script({act::ok("false")});
    const qint64 id = send(deletion());
    ASSERT_TRUE(reaches(id, SendingPhase::Failed));
    EXPECT_TRUE(state(id).trouble.english().contains(u"deleteMessage with false"));
    EXPECT_TRUE(domain::chatMessages(state(id)).isEmpty());
}

TEST_F(OutboxEngineTest, WithoutARouteEverythingWaitsAndARefusalIsForAllOfIt)
{
    const qint64 first = send({text(QStringLiteral("a"))});
    const qint64 second = send({text(QStringLiteral("b"))});
    EXPECT_EQ(m_routesAsked, 1);
    EXPECT_EQ(phase(first), SendingPhase::Queued);
    m_outbox.refuse(state(first).bot, {core::ErrorKind::Refused, QStringLiteral("It is only watched.")});
    EXPECT_EQ(phase(first), SendingPhase::Failed);
    EXPECT_EQ(state(first).trouble.english(), u"It is only watched.");
    ASSERT_TRUE(test::waitUntil([&] { return m_routesAsked == 2; })) << "the next one asks for itself";
    reach(PlatformId::Telegram);
    m_server.script({sent(57)});
    m_outbox.setRoute(state(second).bot, route(PlatformId::Telegram));
    ASSERT_TRUE(reaches(second, SendingPhase::Sent));
    m_outbox.retry(first);
    ASSERT_TRUE(reaches(first, SendingPhase::Sent));
}

TEST_F(OutboxEngineTest, AfterAChangeOfTheBotTheRouteIsAskedForAgain)
{
    reach(PlatformId::CloudChat);
    m_server.script({act::keepSilent()});
    send(withButtons(QStringLiteral("choose")));
    ASSERT_TRUE(arrives(1));
    m_outbox.forgetRoutes();
    test::settle();
    EXPECT_EQ(m_routesAsked, 1) << "what is under way ends on the old one";
    EXPECT_EQ(m_server.openConnections(), 1);
    send({text(QStringLiteral("b"), QStringLiteral("71"))});
    EXPECT_EQ(m_routesAsked, 2);
}

TEST_F(OutboxEngineTest, ItsEndTellsWhatWasUnderWay)
{
    reach(PlatformId::Telegram);
    m_server.script({act::keepSilent()});
    send({text(QStringLiteral("a"))});
    send({text(QStringLiteral("b"))});
    ASSERT_TRUE(arrives(1));
    const QList<services::SendingCall> left = m_outbox.close();
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().call.parameters, R"({"chat_id":70,"text":"a"})");
    EXPECT_EQ(left.first().call.error->kind, core::ErrorKind::UnknownOutcome);
}
