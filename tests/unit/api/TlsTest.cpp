// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApiTest.h"
#include "tests/support/Certificates.h"

namespace botdeck::api {

using core::ErrorKind;
using test::Certificates;

namespace {

class TlsTest : public ApiTest
{
protected:
    void useTls(const Certificates::Wish &wish)
    {
        server.useTls(certificates.issue(wish));
        server.script({test::act::ok("\"safe\"")});
        endpoint.server = server.url();
    }

    void expectNothingSent(const char *words)
    {
        for (const bool poll : {false, true}) {
            const Outcome outcome =
                finish(poll ? client().poll(request(), std::chrono::seconds(35)) : client().call(request()));
            ASSERT_TRUE(outcome.error);
            EXPECT_EQ(outcome.error->kind, ErrorKind::Tls) << outcome.error->detail.english().toStdString();
            EXPECT_TRUE(outcome.error->detail.english().contains(QLatin1StringView(words)))
                << outcome.error->detail.english().toStdString();
            EXPECT_TRUE(outcome.error->detail.english().contains(QLatin1StringView("Nothing was sent")));
            EXPECT_FALSE(outcome.exchange.requestLeft);
        }
        EXPECT_TRUE(server.requests().isEmpty());
        EXPECT_FALSE(server.received().contains("Canary"));
        EXPECT_FALSE(server.received().contains("HTTP"));
    }

    Certificates certificates;
};

/// The start of a TLS handshake in which the server insists on an old version: its ServerHello, well-formed.
QByteArray serverHello(char minorVersion)
{
    QByteArray hello;
    hello += QByteArray("\x03", 1) + minorVersion + QByteArray(32, 'r') + '\0'; // version, random, no session
    hello += QByteArray("\xC0\x13\x00", 3); // a cipher of that time, no compression
    const QByteArray handshake = QByteArray("\x02\x00\x00", 3) + char(hello.size()) + hello;
    return QByteArray("\x16\x03", 2) + minorVersion + '\0' + char(handshake.size()) + handshake;
}

} // namespace

TEST_F(TlsTest, ATrustedServerIsSpokenTo)
{
    settings.authorities = {certificates.authority()};
    useTls({});
    EXPECT_EQ(finish(client().call(request())).reply->result, "\"safe\"");
    EXPECT_EQ(finish(client().poll(request(), std::chrono::seconds(35))).reply->httpStatus, 200);
    EXPECT_TRUE(server.received().contains("Canary")) << "this is how the other tests would notice a leak";
}

TEST_F(TlsTest, AnExpiredCertificateEndsIt)
{
    settings.authorities = {certificates.authority()};
    useTls({QStringLiteral("IP:127.0.0.1"), true});
    expectNothingSent("has expired");
}

TEST_F(TlsTest, AnotherNameEndsIt)
{
    settings.authorities = {certificates.authority()};
    useTls({QStringLiteral("DNS:example.org")});
    expectNothingSent("made for another name");
}

TEST_F(TlsTest, ASelfSignedCertificateEndsIt)
{
    settings.authorities = {certificates.authority()};
    useTls({QStringLiteral("IP:127.0.0.1"), false, true});
    expectNothingSent("signed by itself");
}

TEST_F(TlsTest, AnUnknownAuthorityEndsIt)
{
    useTls({});
    expectNothingSent("authority this machine does not trust");
}

TEST_F(TlsTest, OldVersionsEndIt)
{
    for (const char minor : {'\x00', '\x01', '\x02'}) { // SSL 3, TLS 1.0, TLS 1.1
        server.greet(serverHello(minor));
        endpoint.server = server.url();
        endpoint.server.setScheme(QStringLiteral("https"));
        expectNothingSent("TLS 1.2 or later");
        EXPECT_FALSE(server.received().isEmpty()) << "the client did say hello";
    }
}

TEST_F(TlsTest, APortWithoutTlsEndsIt)
{
    server.greet("220 mail.example ESMTP\r\n");
    endpoint.server = server.url();
    endpoint.server.setScheme(QStringLiteral("https"));
    expectNothingSent("does not speak TLS");
}

TEST_F(TlsTest, AStalledHandshakeEndsWithTheDeadline)
{
    server.script({test::act::keepSilent()});
    endpoint.server = server.url();
    endpoint.server.setScheme(QStringLiteral("https"));
    for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
        const auto outcome = watch(client().call(request(platform::Verb::Post, body)));
        ASSERT_TRUE(test::waitUntil([this] { return !server.received().isEmpty(); }));
        clock.advance(std::chrono::seconds(30));
        ASSERT_TRUE(outcome->isOver());
        EXPECT_EQ(finish(outcome).error->kind, ErrorKind::Timeout)
            << "nothing had left, so nothing is unknown";
        EXPECT_FALSE(server.received().contains("Canary"));
        EXPECT_TRUE(test::waitUntil([this] { return server.openConnections() == 0; }));
    }
}

TEST_F(TlsTest, ACertificateSwappedMeanwhileEndsIt)
{
    settings.authorities = {certificates.authority()};
    useTls({});
    ASSERT_TRUE(finish(client().call(request())).reply);
    const qsizetype before = server.requests().size();
    server.useTls(certificates.issue({QStringLiteral("IP:127.0.0.1"), false, true}));
    EXPECT_EQ(finish(client().call(request())).error->kind, ErrorKind::Tls);
    EXPECT_EQ(server.requests().size(), before);
}

TEST_F(TlsTest, AChangeThatBreaksAfterTheHandshakeIsUnknown)
{
    settings.authorities = {certificates.authority()};
    useTls({});
    server.script({test::act::sendAndReset({})});
    for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
        const qsizetype before = server.requests().size();
        const Outcome outcome = finish(client().call(request(platform::Verb::Post, body)));
        EXPECT_EQ(outcome.error->kind, ErrorKind::UnknownOutcome);
        EXPECT_EQ(server.requests().size(), before + 1);
    }
}

TEST_F(TlsTest, PlainHttpToAnotherMachineIsNotEvenTried)
{
    endpoint.server = QUrl(QStringLiteral("http://192.0.2.1:%1").arg(server.serverPort()));
    const Outcome outcome = finish(client().call(request()));
    EXPECT_EQ(outcome.error->kind, ErrorKind::WrongUse);
    EXPECT_TRUE(outcome.error->detail.english().contains(QLatin1StringView("Nothing was sent")));
}

} // namespace botdeck::api
