// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReceiverFixture.h"
#include "tests/support/Certificates.h"

#include <QSslKey>
#include <QSslSocket>

namespace botdeck::api {

using core::ErrorKind;

using namespace std::chrono_literals;

namespace {

class ReceiverTlsTest : public ReceiverTest
{
protected:
    ReceiverTlsTest() { use(certificates.issue({})); }

    void use(const QSslConfiguration &server)
    {
        options.certificate = server.localCertificate().toPem();
        options.key = core::Secret(server.privateKey().toPem());
    }
    /// A client that trusts our authority; it speaks the version, and any newer one.
    [[nodiscard]] std::unique_ptr<QSslSocket>
    connected(QSsl::SslProtocol version = QSsl::TlsV1_2OrLater) const
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({certificates.authority()});
        configuration.setProtocol(version);
        socket->setSslConfiguration(configuration);
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        socket->waitForEncrypted();
        return socket;
    }
    QByteArray deliverThrough(QSslSocket &socket, const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
        receiver.answer(next().id, 200, "text/plain", "fine");
        QByteArray reply;
        while (!reply.endsWith("fine") && socket.waitForReadyRead())
            reply += socket.readAll();
        return reply;
    }

    test::Certificates certificates;
};

} // namespace

TEST_F(ReceiverTlsTest, RequestsComeThroughTls)
{
    listen();
    const auto sender = connected();
    ASSERT_TRUE(sender->isEncrypted()) << sender->errorString().toStdString();
    EXPECT_EQ(sender->peerCertificate().toPem(), options.certificate);
    const QByteArray large(1'000'000, 'x');
    EXPECT_TRUE(deliverThrough(*sender, post(large)).startsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_EQ(requests.last().body, large);
    EXPECT_TRUE(deliverThrough(*sender, post("{}")).startsWith("HTTP/1.1 200 OK\r\n"));
    sender->abort();

    for (const auto version : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
        const auto other = connected(version);
        EXPECT_EQ(other->sessionProtocol(), version);
        EXPECT_FALSE(deliverThrough(*other, post("{}")).isEmpty());
    }
}

TEST_F(ReceiverTlsTest, WhatIsNoTlsIsDroppedAndCounted)
{
    listen();
    const BareConnection plain(port);
    plain.send(post("{}"));
    EXPECT_FALSE(plain.rest().contains("HTTP"));
    EXPECT_TRUE(counted(&ReceiverRefusals::badTls));
    EXPECT_TRUE(requests.isEmpty());
}

TEST_F(ReceiverTlsTest, AHandshakeThatStallsIsDropped)
{
    options.patience = 20ms;
    listen();
    const BareConnection stalled(port);
    stalled.send(QByteArray("\x16\x03\x01\x02", 4));
    EXPECT_EQ(stalled.rest(), "");
    EXPECT_TRUE(counted(&ReceiverRefusals::tooSlow));
}

TEST_F(ReceiverTlsTest, LeavingAtAnyMomentIsFine)
{
    listen();
    for (int at = 0; at < 20; ++at) {
        const auto leaving = connected();
        if (at % 2 == 0) {
            leaving->write(post("{}"));
            leaving->flush();
            if (at % 4 == 0)
                receiver.answer(next().id, 200);
        }
        leaving->abort();
    }
    const BareConnection halfway(port);
    halfway.send(QByteArray("\x16\x03\x01\x02", 4));
    const auto sender = connected();
    sender->write(post("last"));
    sender->flush();
    ASSERT_TRUE(test::waitUntil([this] { return !requests.isEmpty() && requests.last().body == "last"; }));
    receiver.close();
    EXPECT_EQ(halfway.rest(), "");
}

TEST_F(ReceiverTlsTest, KeyAndCertificateMustBelongTogether)
{
    const auto kindWith = [this](const QByteArray &certificate, const QByteArray &key) {
        options.certificate = certificate;
        options.key = core::Secret(key);
        HttpReceiver other(clock);
        const auto got = other.listen(options);
        return got ? std::optional<ErrorKind>() : got.error().kind;
    };
    const QByteArray certificate = options.certificate;
    const QByteArray key = options.key.reveal().toByteArray();
    const QByteArray anothers = certificates.issue({}).privateKey().toPem();
    const QByteArray locked = certificates.issue({}).privateKey().toPem("passphrase");
    ASSERT_TRUE(locked.contains("ENCRYPTED"));
    EXPECT_EQ(kindWith(certificate, key), std::nullopt);
    EXPECT_EQ(kindWith(certificate, {}), ErrorKind::WrongUse);
    EXPECT_EQ(kindWith({}, key), ErrorKind::WrongUse);
    EXPECT_EQ(kindWith("no certificate", key), ErrorKind::WrongUse);
    EXPECT_EQ(kindWith(certificate, "no key"), ErrorKind::WrongUse);
    EXPECT_EQ(kindWith(certificate, anothers), ErrorKind::WrongUse);
    EXPECT_EQ(kindWith(certificate, locked), ErrorKind::WrongUse);
}

} // namespace botdeck::api
