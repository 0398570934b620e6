// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Replay.h"

#include "domain/UpdateDecoder.h"
#include "FeedFixture.h"
#include "security/Redactor.h"
#include "services/SandboxTarget.h"
#include "services/WebhookTarget.h"
#include "tests/support/FakeClock.h"
#include "tests/support/RawHttp.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace botdeck::test {

namespace {

using services::Replay;
using services::ReplayEnd;
using services::ReplayObstacle;
using services::ReplayOrder;
using services::ReplayPace;
using services::ReplayResult;
using services::ReplayVerdict;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Written so that a writer of JSON would change it.
QByteArray oddUpdate(int id, const QByteArray &text = "hello")
{
    return R"({ "update_id":)" + QByteArray::number(id) +
           R"(,"message" : {"message_id":5,"date":1.50e3,"big":9007199254740993,"text":")" + text +
           R"(","unknown":[ 1 ]}})";
}

/// Stored updates of a bot of a real server elsewhere, replayed to real ones here.
class ReplayTest : public FeedFixture
{
protected:
    ReplayTest() { openStore(); }

    static domain::BotKey source()
    {
        return domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:4711"));
    }
    qint64 store(
        const QByteArray &raw, qint64 receivedMs = 1'790'000'000'000,
        domain::Stream stream = domain::Stream::Poll)
    {
        const auto stored = m_store->append({source(), stream, {domain::decodeUpdate(raw)}, receivedMs});
        EXPECT_TRUE(stored);
        return stored ? stored->lastSeq : 0;
    }
    /// Begins it; what is said of it goes into the members below.
    Replay &replay(std::unique_ptr<services::ReplayTarget> target, const ReplayOrder &order)
    {
        return replay(std::move(target), order, m_clock);
    }
    Replay &
    replay(std::unique_ptr<services::ReplayTarget> target, const ReplayOrder &order, core::Clock &clock)
    {
        m_replay = std::make_unique<Replay>(storeFolder(), clock, std::move(target));
        QObject::connect(m_replay.get(), &Replay::ended, m_replay.get(), [this](const ReplayResult &result) {
            results += result;
        });
        QObject::connect(m_replay.get(), &Replay::finished, m_replay.get(), [this](ReplayEnd how) {
            EXPECT_FALSE(end) << "it ends once";
            end = how;
        });
        m_replay->start(order);
        return *m_replay;
    }
    bool ends()
    {
        return waitUntil([this] { return end.has_value(); });
    }
    std::unique_ptr<services::ReplayTarget> webhook(milliseconds deadline = seconds(30))
    {
        return webhook(server.url().resolved(QUrl(QStringLiteral("/hook"))), m_clock, deadline);
    }
    std::unique_ptr<services::ReplayTarget>
    webhook(const QUrl &address, core::Clock &clock, milliseconds deadline = seconds(30))
    {
        return std::make_unique<services::WebhookTarget>(
            address, services::WebhookTarget::Parts{clock, redactor, transport, deadline});
    }
    [[nodiscard]] const sandbox::BotAccount &demoBot(domain::PlatformId platform) const
    {
        for (const sandbox::BotAccount &bot : m_sandbox->bots()) {
            if (bot.platform == platform)
                return bot;
        }
        throw std::runtime_error("no such bot");
    }
    std::unique_ptr<services::ReplayTarget> sandboxBot(domain::PlatformId platform)
    {
        const sandbox::BotAccount &bot = demoBot(platform);
        const auto arrive = [this, &bot](
                                const services::SandboxArrival &arrival, QObject *context,
                                const std::function<void(const core::Result<QByteArray> &)> &then) {
            const auto arrived = arrival.stream == domain::Stream::Gateway
                                     ? m_sandbox->replayFrame(bot, arrival.raw)
                                     : m_sandbox->replay(bot, arrival.raw);
            QMetaObject::invokeMethod(
                context, [then, arrived] { then(arrived); }, Qt::QueuedConnection);
        };
        return std::make_unique<services::SandboxTarget>(
            domain::BotKey::sandbox(platform, bot.id.toString()), arrive, m_clock);
    }
    [[nodiscard]] QByteArray polled(domain::PlatformId platform) const
    {
        return RawClient(m_port).exchange(httpGet("/bot" + demoBot(platform).token + "/getUpdates")).body;
    }

    RawServer server;
    security::Redactor redactor;
    api::TransportSettings transport;
    QList<ReplayResult> results;
    std::optional<ReplayEnd> end;

private:
    std::unique_ptr<Replay> m_replay;
};

} // namespace

TEST_F(ReplayTest, ARealPollOfTheSandboxGetsThemOldestFirstUnderNewNumbers)
{
    const QList<qint64> seqs{store(oddUpdate(900, "first")), store(oddUpdate(901, "second"))};
    replay(sandboxBot(domain::PlatformId::Telegram), {seqs});
    ASSERT_TRUE(ends());
    EXPECT_EQ(end, ReplayEnd::Through);
    ASSERT_EQ(results.size(), 2);
    const QByteArray body = polled(domain::PlatformId::Telegram);
    qsizetype from = 0;
    for (int at = 0; at < 2; ++at) {
        EXPECT_EQ(results.at(at).verdict, ReplayVerdict::Arrived);
        EXPECT_EQ(results.at(at).updateId, QString::number(900 + at));
        EXPECT_EQ(results.at(at).kind, QStringLiteral("message"));
        ASSERT_FALSE(results.at(at).newId.isEmpty());
        QByteArray expected = oddUpdate(900 + at, at == 0 ? "first" : "second");
        expected.replace(QByteArray::number(900 + at) + ',', results.at(at).newId.toLatin1() + ',');
        const qsizetype found = body.indexOf(expected, from);
        EXPECT_GE(found, 0) << body.toStdString();
        from = found;
    }
}

TEST_F(ReplayTest, AWebhookGetsTheBytesAsReceivedOnceEach)
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

TEST_F(ReplayTest, WhatIsRefusedIsSaidAndTheRestGoesOn)
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

TEST_F(ReplayTest, ItEndsAtTheFirstFailureWhereThatIsAsked)
{
    server.script({act::answer("ok"), act::answer("no", "400 Bad Request"), act::answer("ok")});
    ReplayOrder order{{store(oddUpdate(1)), store(oddUpdate(2)), store(oddUpdate(3))}};
    order.stopAtFailure = true;
    replay(webhook(), order);
    ASSERT_TRUE(ends());
    EXPECT_EQ(end, ReplayEnd::AtFailure);
    EXPECT_EQ(results.size(), 2);
    EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(ReplayTest, AConnectionThatBreaksAfterTheRequestLeavesTheOutcomeUnknownAndNothingIsSentTwice)
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

TEST_F(ReplayTest, AnAnswerThatDripsEndsAtItsDeadline)
{
    const QByteArray answer("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + QByteArray(500, 'x'));
    server.script({act::drip(answer, seconds(2))});
    replay(webhook(seconds(3)), {{store(oddUpdate(1))}}); // hasty: 0.3 s
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::Unknown);
    EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(ReplayTest, ARedirectIsAnAnswerAndIsNotFollowed)
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

TEST_F(ReplayTest, WithoutAServerNothingIsSent)
{
    const QUrl nobody = server.url();
    server.close();
    replay(webhook(nobody, m_clock), {{store(oddUpdate(1))}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::NotSent);
    EXPECT_FALSE(results.constFirst().detail.isEmpty());
}

TEST_F(ReplayTest, StopEndsItAtOnceAndSaysWhatIsUnderWay)
{
    server.script({act::keepSilent()});
    Replay &running = replay(webhook(), {{store(oddUpdate(1)), store(oddUpdate(2))}});
    ASSERT_TRUE(waitUntil([this] { return server.requests().size() == 1; }));
    running.stop();
    EXPECT_EQ(end, ReplayEnd::Stopped);
    ASSERT_EQ(results.size(), 1);
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::Unknown);
    ASSERT_TRUE(waitUntil([this] { return server.openConnections() == 0; }));
    EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(ReplayTest, ThePausesAreThoseWithWhichTheyCameButNotLonger)
{
    FakeClock clock;
    server.script({act::answer("ok")});
    constexpr qint64 begun = 1'790'000'000'000;
    ReplayOrder order{
        {store(oddUpdate(1), begun), store(oddUpdate(2), begun + 3'000),
         store(oddUpdate(3), begun + 900'000)}};
    order.pace = ReplayPace::AsReceived;
    order.longestPause = seconds(10);
    replay(webhook(server.url(), clock), order, clock);
    const auto has = [this](qsizetype count) {
        return waitUntil([this, count] { return results.size() == count; });
    };
    ASSERT_TRUE(has(1));
    settle();
    clock.advance(milliseconds(2'999));
    settle();
    EXPECT_EQ(server.requests().size(), 1);
    clock.advance(milliseconds(1));
    ASSERT_TRUE(has(2));
    settle();
    clock.advance(milliseconds(9'999));
    settle();
    EXPECT_EQ(server.requests().size(), 2);
    clock.advance(milliseconds(1));
    ASSERT_TRUE(has(3));
    EXPECT_TRUE(ends());
}

TEST_F(ReplayTest, WhatIsNoJsonGoesToAWebhookOnlyByteForByte)
{
    const QByteArray broken("{\"update_id\":7,\"message\":{\"text\":\"\xff\xfe\"}}");
    const qint64 seq = store(broken);
    const int before = pending(domain::PlatformId::Telegram);
    replay(sandboxBot(domain::PlatformId::Telegram), {{seq}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::PassedOver);
    EXPECT_EQ(results.constFirst().obstacle, ReplayObstacle::NoJson);
    EXPECT_EQ(pending(domain::PlatformId::Telegram), before);
    results.clear();
    end.reset();
    server.script({act::answer("ok")});
    replay(webhook(), {{seq}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::Arrived);
    EXPECT_EQ(server.requests().constFirst().body, broken);
}

TEST_F(ReplayTest, EditedBytesGoInPlaceOfTheStoredOnes)
{
    server.script({act::answer("ok")});
    ReplayOrder order{{store(oddUpdate(1))}};
    order.edited = QByteArray("{\n \"update_id\": 12e0, \"poll\":{}\n}");
    replay(webhook(), order);
    ASSERT_TRUE(ends());
    EXPECT_EQ(server.requests().constFirst().body, *order.edited);
}

TEST_F(ReplayTest, WhatIsNoLongerStoredIsPassedOver)
{
    server.script({act::answer("ok")});
    const qint64 seq = store(oddUpdate(1));
    replay(webhook(), {{seq + 500, seq}});
    ASSERT_TRUE(ends());
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results.at(0).obstacle, ReplayObstacle::Gone);
    EXPECT_EQ(results.at(1).verdict, ReplayVerdict::Arrived);
}

TEST_F(ReplayTest, ASavedSecretNeverLeavesThisMachine)
{
    const QByteArray token("12345678:AAbbCCddEEffGGhhIIjjKKll-mm_nn");
    redactor.add(core::Secret(token));
    replay(webhook(QUrl(QStringLiteral("https://hooks.example/")), m_clock), {{store(oddUpdate(1, token))}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().obstacle, ReplayObstacle::HoldsSecret);
}

TEST_F(ReplayTest, NoHalfOfASecretStandsInWhatIsKeptOfAnAnswer)
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

TEST_F(ReplayTest, WhatIsKeptOfASmallAnswerIsSmall)
{
    // Nobody knows how much of it there will be.
    server.script({act::send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n")});
    replay(webhook(), {{store(oddUpdate(1))}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().answer, "ok");
    EXPECT_LT(results.constFirst().answer.capacity(), 100);
}

TEST_F(ReplayTest, TheWayToAnotherMachineIsTheOperatorsProxy)
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

TEST_F(ReplayTest, AFrameOfTheGatewayIsRefusedWhereNobodyListens)
{
    const QByteArray frame(R"({"action":"push","data":{"message_id":"3","content":"{}"}})");
    const qint64 seq = store(frame, 1'790'000'000'000, domain::Stream::Gateway);
    replay(sandboxBot(domain::PlatformId::Fanbook), {{seq}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(results.constFirst().verdict, ReplayVerdict::Refused);
    EXPECT_TRUE(results.constFirst().detail.contains(QStringLiteral("gateway")));
}

TEST_F(ReplayTest, AStoreThatCannotBeReadEndsIt)
{
    Replay running(m_dir.filePath(QStringLiteral("nowhere")), m_clock, webhook());
    QString why;
    QObject::connect(&running, &Replay::finished, &running, [&](ReplayEnd how, const QString &detail) {
        end = how;
        why = detail;
    });
    running.start({{1, 2}});
    ASSERT_TRUE(ends());
    EXPECT_EQ(end, ReplayEnd::StoreFailed);
    EXPECT_FALSE(why.isEmpty());
    EXPECT_EQ(server.connections(), 0);
}

} // namespace botdeck::test
