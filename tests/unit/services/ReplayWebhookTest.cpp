// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplayFixture.h"

namespace botdeck::test {

namespace {

using services::ReplayEnd;
using services::ReplayObstacle;
using services::ReplayOrder;
using services::ReplayResult;
using services::ReplayVerdict;
using std::chrono::seconds;

/// What a webhook is sent, and what is made of its answers.
using ReplayWebhookTest = ReplayFixture;

} // namespace

TEST_F(ReplayWebhookTest, AWebhookGetsTheBytesAsReceivedOnceEach)
{
    server.script({act::answer("ok"), act::answer(R"({"method":"sendMessage","chat_id":1})")});
    const QList<qint64> seqs{store(oddUpdate(1)), store(oddUpdate(2))};
    replay(webhook(), {seqs});
    ASSERT_TRUE(ends());
    ASSERT_EQ(server.requests().size(), 2);
    for (int at = 0; at < 2; ++at) {
        const RawServer::Request &request = server.requests().at(at);
        EXPECT_EQ(request.verb, "POST");
        EXPECT_EQ(request.target, "/hook");
        EXPECT_EQ(request.body, oddUpdate(at + 1));
        EXPECT_TRUE(request.head.toLower().contains("content-type: application/json"))
            << request.head.toStdString();
        EXPECT_EQ(results.at(at).verdict, ReplayVerdict::Arrived);
        EXPECT_EQ(results.at(at).httpStatus, 200);
    }
    EXPECT_EQ(results.at(0).answer, "ok");
    EXPECT_EQ(results.at(0).answeredMethod, QString());
    EXPECT_EQ(results.at(1).answeredMethod, QStringLiteral("sendMessage"));
}

TEST_F(ReplayWebhookTest, WhatIsRefusedIsSaidAndTheRestGoesOn)
{
    server.script({act::answer("broken", "500 Internal Server Error"), act::answer({}, "204 No Content")});
    replay(webhook(), {{store(oddUpdate(1)), store(oddUpdate(2))}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(end, ReplayEnd::Through);
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results.at(0).verdict, ReplayVerdict::Refused);
    EXPECT_EQ(results.at(0).httpStatus, 500);
    EXPECT_EQ(results.at(0).answer, "broken");
    EXPECT_EQ(results.at(1).verdict, ReplayVerdict::Arrived);
}

TEST_F(ReplayWebhookTest, AConnectionThatBreaksAfterTheRequestLeavesTheOutcomeUnknownAndNothingIsSentTwice)
{
    server.script(
        {act::sendAndReset({}), act::sendAndClose({}),
         act::sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok")});
    replay(webhook(), {{store(oddUpdate(1)), store(oddUpdate(2)), store(oddUpdate(3))}});
    ASSERT_TRUE(ends());
    ASSERT_EQ(results.size(), 3);
    for (const ReplayResult &result : std::as_const(results)) {
        EXPECT_EQ(result.verdict, ReplayVerdict::Unknown) << result.updateId.toStdString();
        EXPECT_FALSE(result.detail.isEmpty());
    }
    EXPECT_EQ(server.requests().size(), 3) << "one each";
}

TEST_F(ReplayWebhookTest, AnAnswerThatDripsEndsAtItsDeadline)
{
    const QByteArray answer("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + QByteArray(500, 'x'));
    server.script({act::drip(answer, seconds(2))});
    replay(webhook(seconds(3)), {{store(oddUpdate(1))}}); // hasty: 0.3 s
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::Unknown);
    EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(ReplayWebhookTest, ARedirectIsAnAnswerAndIsNotFollowed)
{
    RawServer other;
    other.script({act::answer("ok")});
    server.script(
        {act::answer({}, "307 Temporary Redirect", "Location: " + other.url().toEncoded() + "\r\n")});
    replay(webhook(), {{store(oddUpdate(1))}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::Refused);
    EXPECT_EQ(results.constFirst().httpStatus, 307);
    EXPECT_EQ(other.connections(), 0);
}

TEST_F(ReplayWebhookTest, WithoutAServerNothingIsSent)
{
    const QUrl nobody = server.url();
    server.close();
    replay(webhook(nobody, m_clock), {{store(oddUpdate(1))}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::NotSent);
    EXPECT_FALSE(results.constFirst().detail.isEmpty());
}

TEST_F(ReplayWebhookTest, ASavedSecretNeverLeavesThisMachine)
{
    const QByteArray token("12345678:AAbbCCddEEffGGhhIIjjKKll-mm_nn");
    redactor.add(core::Secret(token));
    replay(webhook(QUrl(QStringLiteral("https://hooks.example/")), m_clock), {{store(oddUpdate(1, token))}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().obstacle, ReplayObstacle::HoldsSecret);
}

TEST_F(ReplayWebhookTest, NoHalfOfASecretStandsInWhatIsKeptOfAnAnswer)
{
    const QByteArray token("12345678:AAbbCCddEEffGGhhIIjjKKll-mm_nn");
    redactor.add(core::Secret(token));
    const auto upToTheCut = [](qsizetype most, const QByteArray &text) {
        return QByteArray(most - 20, 'x') + text;
    };
    const QByteArray method = upToTheCut(1'000, token + QByteArray(1'000, 'y'));
    // What is taken out before it makes room for what follows the cut.
    const QByteArray many = token.repeated(10);
    const QByteArray moved(services::keptAnswer + redactor.longestShape() - 10 - many.size(), 'x');
    server.script(
        {act::answer(upToTheCut(services::keptAnswer, token + QByteArray(100'000, 'y'))),
         act::answer(upToTheCut(services::keptAnswer, token)),
         act::answer(QByteArray(services::keptAnswer + 5, 'x') + token),
         act::answer(R"({"method":")" + method + R"("})"),
         act::answer(many + moved + token + QByteArray(100'000, 'y'))});
    ReplayOrder order;
    for (int id = 1; id <= 5; ++id)
        order.seqs += store(oddUpdate(id));
    replay(webhook(), order);
    ASSERT_TRUE(ends());
    ASSERT_EQ(results.size(), 5);
    for (const ReplayResult &result : std::as_const(results)) {
        EXPECT_FALSE(result.answer.contains("x1")) << result.updateId.toStdString();
        EXPECT_LE(result.answer.size(), services::keptAnswer);
        EXPECT_FALSE(result.answeredMethod.contains(QStringLiteral("x1")));
    }
    EXPECT_TRUE(results.at(0).answer.startsWith(QByteArray(services::keptAnswer - 200, 'x')));
    EXPECT_EQ(results.at(0).answerBytes, services::keptAnswer - 20 + token.size() + 100'000);
    EXPECT_EQ(results.at(1).answer, upToTheCut(services::keptAnswer, "[secret]"));
    EXPECT_EQ(results.at(2).answer, QByteArray(services::keptAnswer, 'x'));
    EXPECT_TRUE(results.at(3).answeredMethod.startsWith(QString(800, u'x')));
    EXPECT_TRUE(results.at(4).answer.startsWith("[secret][secret]"));
}

TEST_F(ReplayWebhookTest, WhatIsKeptOfASmallAnswerIsSmall)
{
    // Nobody knows how much of it there will be.
    server.script({act::send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n")});
    replay(webhook(), {{store(oddUpdate(1))}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().answer, "ok");
    EXPECT_LT(results.constFirst().answer.capacity(), 100);
}

TEST_F(ReplayWebhookTest, TheWayToAnotherMachineIsTheOperatorsProxy)
{
    server.script({act::answer({}, "502 Bad Gateway")});
    transport.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), server.serverPort());
    replay(webhook(QUrl(QStringLiteral("https://hooks.example/hook")), m_clock), {{store(oddUpdate(1))}});
    ASSERT_TRUE(ends());
    ASSERT_FALSE(server.requests().isEmpty());
    EXPECT_EQ(server.requests().constFirst().verb, "CONNECT");
    EXPECT_EQ(server.requests().constFirst().target, "hooks.example:443");
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::NotSent);
}

} // namespace botdeck::test
