// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What answers at the gateway's address is no gateway, or an ill one.
#include "api/GatewayWords.h"
#include "GatewayFixture.h"
#include "tests/support/Certificates.h"

#include <QCryptographicHash>
#include <QTcpSocket>

namespace botdeck::api {

using domain::BotState;
using test::RawServer;
using test::waitUntil;

namespace {

class GatewayDoorTest : public GatewayTest
{
protected:
    GatewayDoorTest() { pointAt(server.serverPort()); }

    void pointAt(quint16 port) { url = QUrl(QStringLiteral("ws://127.0.0.1:%1/websocket").arg(port)); }

    /// Shakes hands as RFC 6455 says, then sends these bytes.
    RawServer::Action upgradeAndSend(const QByteArray &bytes)
    {
        return [this, bytes](QTcpSocket &socket) {
            const QByteArray head = server.requests().last().head;
            const QByteArray name = "sec-websocket-key:";
            const qsizetype at = head.toLower().indexOf(name) + name.size();
            const QByteArray key = head.mid(at, head.indexOf('\r', at) - at).trimmed();
            const QByteArray accept =
                QCryptographicHash::hash(
                    key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                    .toBase64();
            socket.write(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Accept: " +
                accept + "\r\n\r\n" + bytes);
        };
    }

    void expectSetBack(const char *says)
    {
        gateway().start(QStringLiteral("77"));
        ASSERT_TRUE(goes(BotState::BackingOff));
        EXPECT_TRUE(gateway().status().reason.english().contains(QLatin1StringView(says)))
            << qPrintable(gateway().status().reason);
    }
};

struct DoorRow
{
    const char *status;
    const char *says;
};

class Refusals : public GatewayDoorTest, public testing::WithParamInterface<DoorRow>
{
};

} // namespace

TEST_P(Refusals, AreSaidInOurWords)
{
    server.script({test::act::answer("no", GetParam().status)});
    expectSetBack(GetParam().says);
}

INSTANTIATE_TEST_SUITE_P(
    Doors, Refusals,
    testing::Values(
        DoorRow{"200 OK", "no WebSocket server"}, DoorRow{"401 Unauthorized", "user token"},
        DoorRow{"403 Forbidden", "user token"}, DoorRow{"404 Not Found", "no gateway at this address"},
        DoorRow{"429 Too Many Requests", "too many"},
        DoorRow{"503 Unavailable (401 too)", "trouble of its own"}));

TEST_F(GatewayDoorTest, ATokenThatWasJustIssuedAndIsRefusedThreeTimesIsNotTriedAnyMore)
{
    server.script({test::act::answer("no", "401 Unauthorized")});
    gateway().start(QStringLiteral("77"));
    comeBack();
    ASSERT_TRUE(waitUntil([this] { return server.requests().size() == 2; }));
    comeBack();
    ASSERT_TRUE(goes(BotState::Unauthorised));
    EXPECT_EQ(tokensIssued, Gateway::mostRefusals);
    EXPECT_FALSE(gateway().status().retryIn);
}

TEST_F(GatewayDoorTest, ARedirectionIsNotFollowed)
{
    RawServer other;
    server.script({test::act::answer(
        "", "302 Found",
        "Location: ws://127.0.0.1:" + QByteArray::number(other.serverPort()) + "/websocket\r\n")});
    expectSetBack("another address");
    clock.advance(std::chrono::seconds(2));
    ASSERT_TRUE(waitUntil([this] { return server.requests().size() == 2; }));
    EXPECT_EQ(other.connections(), 0);
    EXPECT_EQ(tokensIssued, 1);
}

TEST_F(GatewayDoorTest, WhatSpeaksSomethingElseIsSaid)
{
    server.script({test::act::sendAndClose("SSH-2.0-OpenSSH_9.2\r\n\r\n")});
    gateway().start(QStringLiteral("77"));
    ASSERT_TRUE(goes(BotState::BackingOff));
    EXPECT_FALSE(gateway().status().reason.isEmpty());
}

TEST_F(GatewayDoorTest, ADoorThatStaysShutIsGivenUpAfterItsTime)
{
    server.script({test::act::keepSilent()});
    gateway().start(QStringLiteral("77"));
    ASSERT_TRUE(waitUntil([this] { return server.requests().size() == 1; }));
    clock.advance(gatewayHandshakeLimit - std::chrono::milliseconds(1));
    EXPECT_EQ(gateway().status().state, BotState::Connecting);
    clock.advance(std::chrono::milliseconds(1));
    EXPECT_EQ(gateway().status().state, BotState::BackingOff);
    EXPECT_TRUE(gateway().status().reason.english().contains(u"in time"));
}

TEST_F(GatewayDoorTest, NobodyThereIsTriedAgainSoon)
{
    server.close();
    expectSetBack("refuses connections");
    EXPECT_EQ(tokensIssued, 1);
}

TEST_F(GatewayDoorTest, ATextThatIsNoUtf8EndsTheSession)
{
    server.script({upgradeAndSend(QByteArray("\x81\x01\xff", 3))});
    expectSetBack("UTF-8");
}

TEST_F(GatewayDoorTest, WhatIsNoFrameEndsTheSession)
{
    server.script({upgradeAndSend(QByteArray("\x8b\x00\xff\xff\xff\xff", 6))});
    expectSetBack("no WebSocket frame");
}

TEST_F(GatewayDoorTest, AFrameThatPromisesMoreThanMayBeReadEndsTheSession)
{
    server.script({upgradeAndSend(QByteArray("\x82\x7f\x00\x00\x00\xff\x00\x00\x00\x00", 10))});
    expectSetBack("larger");
}

TEST_F(GatewayDoorTest, ACertificateThatNobodyVouchesForIsRefusedBeforeTheTokenLeaves)
{
    test::Certificates certificates;
    server.useTls(certificates.issue({}));
    url.setScheme(QStringLiteral("wss"));
    expectSetBack("certificate");
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST_F(GatewayDoorTest, SpeaksTlsWithWhomItTrusts)
{
    test::Certificates certificates;
    server.useTls(certificates.issue({}));
    settings.authorities = {certificates.authority()};
    url.setScheme(QStringLiteral("wss"));
    const QByteArray frame = pushOf(1, "safe");
    QByteArray bytes("\x82\x7e", 2);
    bytes += char(frame.size() >> 8);
    bytes += char(frame.size() & 0xff);
    server.script({upgradeAndSend(bytes + frame)});
    gateway().start(QStringLiteral("77"));
    EXPECT_TRUE(waitUntil([this] { return texts() == QStringList{QStringLiteral("safe")}; }));
}

TEST(GatewayRules, AddressesAreCheckedInWords)
{
    EXPECT_EQ(
        checkGateway(QStringLiteral(" wss://g.example/ws ")).value(),
        QUrl(QStringLiteral("wss://g.example/ws")));
    for (const char *wrong :
         {"", "https://g.example/ws", "g.example", "wss://", "wss://a:b@g.example/", "wss://g.example/?id=1",
          "wss://g.example/#x", "ws://g.example:0/"}) {
        const auto checked = checkGateway(QString::fromLatin1(wrong));
        ASSERT_FALSE(checked) << wrong;
        EXPECT_EQ(checked.error().kind, core::ErrorKind::WrongUse);
        EXPECT_TRUE(checked.error().detail.english().endsWith(u'.'));
    }
}

TEST(GatewayRules, APlatformWithoutAGatewayHasNone)
{
    EXPECT_FALSE(readGatewayRules({}));
}

} // namespace botdeck::api
