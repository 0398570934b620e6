// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/PollPlan.h"
#include "GatewayFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace botdeck::api {

using domain::BotState;
using test::waitUntil;

TEST_F(GatewayTest, OpensASessionAsTheVendorWantsIt)
{
    open();
    EXPECT_EQ(gateway().status(), domain::BotStatus{BotState::Live});
    const QUrl asked = ws.asked().first();
    EXPECT_EQ(asked.path(), u"/websocket");
    const QUrlQuery query(asked);
    EXPECT_EQ(query.queryItemValue(QStringLiteral("id"), QUrl::FullyDecoded).toUtf8(), token.reveal());
    EXPECT_EQ(query.queryItemValue(QStringLiteral("dId")), u"bot77");
    EXPECT_EQ(query.queryItemValue(QStringLiteral("v")), u"1.6.60");
    const QByteArray properties = QByteArray::fromBase64(
        query.queryItemValue(QStringLiteral("x-super-properties"), QUrl::FullyDecoded).toLatin1());
    EXPECT_EQ(
        QJsonDocument::fromJson(properties).object(),
        QJsonDocument::fromJson(
            R"({"platform":"bot","version":"1.6.60","channel":"office","device_id":"bot77","build_number":"1"})")
            .object());
    EXPECT_EQ(tokensIssued, 1);
}

TEST_F(GatewayTest, TakesTextBinaryAndFragmentedFrames)
{
    open();
    ws.client()->sendTextMessage(QString::fromUtf8(pushOf(1, "文字")));
    ws.client()->sendBinaryMessage(pushOf(2, "二进制"));
    ws.client()->setOutgoingFrameSize(3);
    ws.client()->sendBinaryMessage(pushOf(3, "分片"));
    ASSERT_TRUE(waitUntil([this] { return texts().size() == 3; }));
    EXPECT_EQ(
        texts(), QStringList({QStringLiteral("文字"), QStringLiteral("二进制"), QStringLiteral("分片")}));
    EXPECT_EQ(batches.first().updates.first().raw, pushOf(1, "文字"));
}

TEST_F(GatewayTest, WhatBelongsToTheSessionIsNoUpdateAndGarbageIsQuarantined)
{
    open();
    ws.client()->sendTextMessage(QStringLiteral(R"({"action":"connect","data":{"client_id":"c"}})"));
    ws.client()->sendTextMessage(QStringLiteral(R"({"action":"pong","data":{"time":1}})"));
    ws.client()->sendBinaryMessage(QByteArray("\xff\x00 no json", 10));
    ws.client()->sendTextMessage(QString::fromUtf8(pushOf(1, "after")));
    ASSERT_TRUE(waitUntil([this] { return texts().contains(QStringLiteral("after")); }));
    EXPECT_EQ(texts().size(), 2);
    EXPECT_EQ(batches.first().quarantined, 1);
    EXPECT_EQ(gateway().status().state, BotState::Live);
    EXPECT_EQ(gateway().counts().events, 2);
}

TEST_F(GatewayTest, FramesWaitForTheConsumerAndComeTogether)
{
    resumes = false;
    open();
    EXPECT_EQ(gateway().status().state, BotState::Connecting) << "what was missed is not there yet";
    for (int i = 1; i <= 3; ++i)
        ws.client()->sendTextMessage(QString::fromUtf8(pushOf(i, QByteArray::number(i))));
    ASSERT_TRUE(waitUntil([this] { return gateway().counts().events == 3; }));
    EXPECT_TRUE(batches.isEmpty());
    gateway().resume();
    ASSERT_TRUE(waitUntil([this] { return batches.size() == 1; }));
    EXPECT_EQ(batches.first().updates.size(), 3);
    ws.client()->sendTextMessage(QString::fromUtf8(pushOf(4, "4")));
    ASSERT_TRUE(waitUntil([this] { return gateway().counts().events == 4; }));
    EXPECT_EQ(batches.size(), 1) << "the last batch is not stored yet";
    gateway().resume(QStringLiteral("a remark"));
    ASSERT_TRUE(waitUntil([this] { return batches.size() == 2; }));
    EXPECT_EQ(gateway().status().reason.english(), u"a remark");
}

TEST_F(GatewayTest, AnAnsweredHeartbeatKeepsTheSession)
{
    ws.answerPings();
    open();
    for (int beat = 1; beat <= 4; ++beat) {
        clock.advance(std::chrono::seconds(25));
        ASSERT_TRUE(waitUntil([&] { return ws.heard().size() == beat; }));
        EXPECT_EQ(ws.heard().last(), uR"({"type":"ping"})");
        // The answer is on its way; an event behind it says that it is there.
        ws.client()->sendTextMessage(QString::fromUtf8(pushOf(beat, "x")));
        ASSERT_TRUE(waitUntil([&] { return texts().size() == beat; }));
    }
    EXPECT_EQ(gateway().status().state, BotState::Live);
    EXPECT_EQ(ws.sessions(), 1);
}

TEST_F(GatewayTest, AHeartbeatWithoutAnAnswerEndsTheSessionAndANewOneBegins)
{
    open();
    ws.client()->sendTextMessage(QString::fromUtf8(pushOf(1, "first")));
    ASSERT_TRUE(waitUntil([this] { return texts().size() == 1; }));
    clock.advance(std::chrono::seconds(25));
    ASSERT_TRUE(waitUntil([this] { return ws.heard().size() == 1; }));
    clock.advance(heartbeatAnswerLimit - std::chrono::milliseconds(1));
    EXPECT_EQ(gateway().status().state, BotState::Live);
    clock.advance(std::chrono::milliseconds(1));
    EXPECT_EQ(gateway().status().state, BotState::BackingOff);
    EXPECT_TRUE(gateway().status().reason.english().contains(u"heartbeat"));
    comeBack();
    ASSERT_TRUE(sessionsReach(2));
    EXPECT_TRUE(goes(BotState::Live));
    EXPECT_EQ(tokensIssued, 1) << "the user token is kept";
    EXPECT_EQ(ws.asked()[0], ws.asked()[1]);
}

namespace {

struct CloseCodeRow
{
    int code;
    bool asksForAToken;
    const char *says;
};

class CloseCodes : public GatewayTest, public testing::WithParamInterface<CloseCodeRow>
{
};

} // namespace

TEST_P(CloseCodes, SayWhatBecomesOfTheSessionAndTheToken)
{
    open();
    ws.client()->sendTextMessage(QStringLiteral(R"({"action":"connect","data":{"client_id":"c"}})"));
    ws.client()->sendTextMessage(QString::fromUtf8(pushOf(1, "x")));
    ASSERT_TRUE(waitUntil([this] { return texts().size() == 1; }));
    ws.client()->close(QWebSocketProtocol::CloseCode(GetParam().code), QString::fromUtf8(token.reveal()));
    comeBack();
    EXPECT_TRUE(
        statuses.at(statuses.size() - 2).reason.english().contains(QLatin1StringView(GetParam().says)))
        << qPrintable(statuses.at(statuses.size() - 2).reason);
    ASSERT_TRUE(sessionsReach(2));
    EXPECT_TRUE(goes(BotState::Live));
    EXPECT_EQ(tokensIssued, GetParam().asksForAToken ? 2 : 1);
}

INSTANTIATE_TEST_SUITE_P(
    Codes, CloseCodes,
    testing::Values(
        CloseCodeRow{1000, false, "good order (1000)"}, CloseCodeRow{1001, false, "going away"},
        CloseCodeRow{1008, true, "user token"}, CloseCodeRow{1011, false, "trouble of its own"},
        CloseCodeRow{4001, true, "user token"}, CloseCodeRow{4999, false, "ended the session (4999)"}));

TEST_F(GatewayTest, ABrokenConnectionIsOpenedAgainAndLosesNothingThatArrived)
{
    resumes = false;
    open();
    ws.client()->sendTextMessage(QString::fromUtf8(pushOf(1, "arrived")));
    ASSERT_TRUE(waitUntil([this] { return gateway().counts().events == 1; }));
    ws.client()->abort();
    ASSERT_TRUE(goes(BotState::BackingOff));
    EXPECT_TRUE(gateway().status().reason.english().contains(u"broke"))
        << qPrintable(gateway().status().reason);
    comeBack();
    ASSERT_TRUE(waitUntil([this] { return opened == 2; }));
    EXPECT_TRUE(batches.isEmpty()) << "behind a gap nothing is handed out";
    gateway().resume();
    ASSERT_TRUE(waitUntil([this] { return texts() == QStringList{QStringLiteral("arrived")}; }));
    EXPECT_EQ(tokensIssued, 1);
}

TEST_F(GatewayTest, ATokenThatIsTakenAndDroppedWithoutAWordIsSuspectedTheSecondTime)
{
    open();
    ws.client()->close();
    comeBack();
    ASSERT_TRUE(sessionsReach(2));
    ASSERT_TRUE(waitUntil([this] { return opened == 2 && ws.client(); }));
    EXPECT_EQ(tokensIssued, 1);
    ws.client()->close();
    comeBack();
    ASSERT_TRUE(sessionsReach(3));
    EXPECT_EQ(tokensIssued, 2);
}

TEST_F(GatewayTest, WaitsLongerWithEveryFailureInARow)
{
    open();
    for (size_t failure = 0; failure < 4; ++failure) {
        ASSERT_TRUE(waitUntil([&] { return opened == int(failure) + 1 && ws.client(); }));
        ws.client()->close(QWebSocketProtocol::CloseCodeBadOperation);
        ASSERT_TRUE(goes(BotState::BackingOff));
        EXPECT_EQ(gateway().status().retryIn, backOffSteps.at(failure));
        clock.advance(*gateway().status().retryIn - std::chrono::milliseconds(1));
        EXPECT_EQ(gateway().status().state, BotState::BackingOff);
        clock.advance(std::chrono::milliseconds(1));
    }
}

TEST_F(GatewayTest, AFrameThatIsTooLargeEndsTheSession)
{
    open();
    ws.client()->sendBinaryMessage(QByteArray(qsizetype(gatewayMessageCap) + 1, ' '));
    ASSERT_TRUE(goes(BotState::BackingOff));
    EXPECT_TRUE(gateway().status().reason.english().contains(u"larger"))
        << qPrintable(gateway().status().reason);
    EXPECT_TRUE(texts().isEmpty());
}

TEST_F(GatewayTest, WhatCannotWaitAnyMoreIsNotReadUntilThereIsRoom)
{
    resumes = false;
    open();
    const QByteArray megabytes(5 * 1024 * 1024, 'x');
    for (int i = 1; i <= 4; ++i)
        ws.client()->sendBinaryMessage(pushOf(i, megabytes));
    ASSERT_TRUE(waitUntil([this] { return !ws.client(); }));
    EXPECT_EQ(gateway().counts().events, 4);
    EXPECT_TRUE(gateway().status().reason.english().contains(u"room"));
    clock.advance(std::chrono::hours(1));
    EXPECT_EQ(ws.sessions(), 1);
    resumes = true;
    gateway().resume();
    ASSERT_TRUE(sessionsReach(2));
    EXPECT_EQ(texts().size(), 4);
}

TEST_F(GatewayTest, NothingComesAfterStop)
{
    open();
    ws.client()->sendTextMessage(QString::fromUtf8(pushOf(1, "x")));
    ASSERT_TRUE(waitUntil([this] { return texts().size() == 1; }));
    gateway().stop();
    EXPECT_EQ(gateway().status(), domain::BotStatus{BotState::Stopped});
    ASSERT_TRUE(waitUntil([this] { return !ws.client(); }));
    clock.advance(std::chrono::hours(24));
    EXPECT_EQ(ws.sessions(), 1);
    gateway().start(QStringLiteral("77"));
    ASSERT_TRUE(sessionsReach(2));
    EXPECT_EQ(tokensIssued, 1) << "no getMe without need";
}

TEST_F(GatewayTest, AStoreThatFailsEndsTheSession)
{
    resumes = false;
    open();
    gateway().storeFailed({core::ErrorKind::Storage, QStringLiteral("no room")});
    EXPECT_EQ(gateway().status(), (domain::BotStatus{BotState::StoreFailed, QStringLiteral("no room")}));
    EXPECT_TRUE(waitUntil([this] { return !ws.client(); }));
}

TEST_F(GatewayTest, PlainConnectionsGoToThisMachineOnly)
{
    url = QUrl(QStringLiteral("ws://192.0.2.1/websocket"));
    gateway().start(QStringLiteral("77"));
    EXPECT_EQ(gateway().status().state, BotState::Stopped);
    EXPECT_TRUE(gateway().status().reason.english().contains(u"wss://"))
        << qPrintable(gateway().status().reason);
    EXPECT_EQ(tokensIssued, 0) << "and no getMe for nothing";
}

TEST_F(GatewayTest, AProxyIsNeverUsedForThisMachine)
{
    settings.proxy =
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), server.serverPort());
    open();
    EXPECT_EQ(server.connections(), 0);
}

} // namespace botdeck::api
