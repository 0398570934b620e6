// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutsideCheck.h"

#include "api/Transport.h"
#include "tests/support/Certificates.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeResolver.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QTcpServer>

#include <gtest/gtest.h>

namespace botdeck::services {

using domain::OutsideStage;
using domain::OutsideStep;
using domain::Verdict;
using test::Certificates;

namespace {

constexpr auto secretPath = "/Canary-4c1d";

/// A server on loopback that is looked at. At the end no text may hold the path.
class OutsideCheckTest : public testing::Test
{
protected:
    OutsideCheckTest() { server.script({test::act::answer("ok")}); }

    [[nodiscard]] QString address() const
    {
        return server.url().toString() + QString::fromLatin1(secretPath);
    }
    QList<OutsideStep> look(OutsideCheck &check, const QString &at)
    {
        QList<OutsideStep> steps;
        bool over = false;
        const QObject context;
        QObject::connect(&check, &OutsideCheck::finished, &context, [&](const QList<OutsideStep> &all) {
            steps = all;
            over = true;
        });
        check.start(at, options);
        EXPECT_TRUE(test::waitUntil([&over] { return over; }));
        EXPECT_FALSE(check.isRunning());
        for (const OutsideStep &step : std::as_const(steps))
            EXPECT_FALSE(step.detail.english().contains(QLatin1StringView("Canary")));
        EXPECT_EQ(steps.size(), int(OutsideStage::Time) + 1);
        return steps;
    }
    QList<OutsideStep> look(const QString &at)
    {
        api::Transport transport({{}, {certificates.authority()}});
        OutsideCheck check(transport, clock);
        return look(check, at);
    }
    QList<OutsideStep> look() { return look(address()); }
    /// A letter a stage, in their order: p(assed), w(arning), f(ailed), - (not run). The address of this
    /// machine is always warned of.
    static std::string verdicts(const QList<OutsideStep> &steps)
    {
        std::string letters;
        for (const OutsideStep &step : steps)
            letters += "pwf-"[int(step.verdict)];
        return letters;
    }
    static std::string words(const QList<OutsideStep> &steps, OutsideStage stage)
    {
        return steps.value(int(stage)).detail.english().toStdString();
    }

    Certificates certificates;
    test::RawServer server;
    OutsideOptions options;
    core::SystemClock clock;
};

} // namespace

TEST_F(OutsideCheckTest, AGoodAddressPassesEveryStage)
{
    server.useTls(certificates.issue({}));
    options.ports = {443}; // for addresses elsewhere
    QList<OutsideStep> steps = look();
    // The certificates of tests end soon.
    EXPECT_EQ(verdicts(steps), "pwppppwppppp");
    EXPECT_TRUE(words(steps, OutsideStage::Tls).starts_with("TLSv1.")) << words(steps, OutsideStage::Tls);
    EXPECT_EQ(words(steps, OutsideStage::Chain), "Signed by Botdeck test authority.");
    EXPECT_EQ(words(steps, OutsideStage::Name), "Made for 127.0.0.1.");
    ASSERT_EQ(server.requests().size(), 1);
    EXPECT_EQ(server.requests().first().verb, "GET");
    EXPECT_EQ(server.requests().first().target, secretPath);

    options.post = true;
    look();
    ASSERT_EQ(server.requests().size(), 2);
    EXPECT_EQ(server.requests().last().verb, "POST");
    EXPECT_EQ(server.requests().last().body, "{}");
}

TEST_F(OutsideCheckTest, PlainHttpHasNoCertificate)
{
    const QList<OutsideStep> steps = look();
    EXPECT_EQ(verdicts(steps), "pwp----ppppp");
    EXPECT_TRUE(words(steps, OutsideStage::Port).starts_with("127.0.0.1 answers"));
}

TEST_F(OutsideCheckTest, ACertificateFailsWhereItIsWrong)
{
    server.useTls(certificates.issue({QStringLiteral("IP:127.0.0.1"), true}));
    QList<OutsideStep> steps = look();
    EXPECT_EQ(verdicts(steps), "pwppppf-----");
    EXPECT_TRUE(words(steps, OutsideStage::Dates).starts_with("Expired at "));

    server.useTls(certificates.issue({QStringLiteral("DNS:other.example")}));
    steps = look();
    EXPECT_EQ(verdicts(steps), "pwpppfw-----");
    EXPECT_EQ(words(steps, OutsideStage::Name), "Made for other.example, not for 127.0.0.1.");

    server.useTls(certificates.issue({QStringLiteral("IP:127.0.0.1"), false, true}));
    steps = look();
    EXPECT_EQ(verdicts(steps), "pwppfpw-----");
    EXPECT_TRUE(words(steps, OutsideStage::Chain).find("signed by itself") != std::string::npos);

    EXPECT_TRUE(server.requests().isEmpty());
    EXPECT_FALSE(server.received().contains("Canary")) << "nothing is sent to who is not trusted";
}

TEST_F(OutsideCheckTest, AnUploadedCertificateIsTheOnlyOneThatIsTrusted)
{
    const QSslConfiguration own = certificates.issue({QStringLiteral("IP:127.0.0.1"), false, true});
    options.certificate = own.localCertificate().toPem();
    server.useTls(own);
    QList<OutsideStep> steps = look();
    EXPECT_EQ(verdicts(steps), "pwppppwppppp");
    EXPECT_TRUE(words(steps, OutsideStage::Chain).starts_with("It is the one that was uploaded"));

    server.useTls(certificates.issue({}));
    steps = look();
    EXPECT_EQ(verdicts(steps), "pwppfpw-----");
    EXPECT_TRUE(words(steps, OutsideStage::Chain).find("another certificate") != std::string::npos);
    EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(OutsideCheckTest, APortWithoutTlsFailsInItsHandshake)
{
    server.greet("220 mail.example ESMTP\r\n");
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    EXPECT_EQ(verdicts(look(url.toString())), "pwpf--------");
}

TEST_F(OutsideCheckTest, WhereNobodyListensThePortFails)
{
    const QString gone = address();
    server.close();
    const QList<OutsideStep> steps = look(gone);
    EXPECT_EQ(verdicts(steps), "pwf---------");
    EXPECT_TRUE(words(steps, OutsideStage::Port).starts_with("The server refuses connections"));
}

TEST_F(OutsideCheckTest, AnUnknownNameFails)
{
    const test::FakeResolver names;
    options.ports = {443, 8443};
    const QString at = QStringLiteral("https://") + names.name();
    EXPECT_EQ(verdicts(look(at + QStringLiteral(":8443"))), "pf----------");
    const QList<OutsideStep> steps = look(at + QStringLiteral(":444"));
    EXPECT_EQ(verdicts(steps), "wf----------");
    EXPECT_TRUE(words(steps, OutsideStage::Address).find("443, 8443") != std::string::npos);
}

TEST_F(OutsideCheckTest, WhatIsNoAddressIsNotEvenLookedUp)
{
    for (const char *wrong :
         {"", "ftp://127.0.0.1", "https://", "https://a:b@127.0.0.1", "https://127.0.0.1/#x",
          "http://192.0.2.1"}) {
        EXPECT_EQ(verdicts(look(QString::fromLatin1(wrong))), "f-----------") << wrong;
    }
}

TEST_F(OutsideCheckTest, WhatComesBackIsJudged)
{
    const std::pair<test::RawServer::Action, const char *> rows[] = {
        {test::act::answer({}, "404 Not Found"), "pwp----ppwpp"},
        {test::act::answer({}, "302 Found", "Location: /Canary\r\n"), "pwp----pf--p"},
        {test::act::sendAndClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok"), "pwp----pppfp"},
        {test::act::sendAndClose("HTTP/1.1 200 OK\r\n\r\nok"), "pwp----ppppp"},
        {test::act::sendAndClose("no HTTP at all"), "pwp----f----"},
        {test::act::sendAndClose({}), "pwp----f----"},
        {test::act::sendAndReset("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok"), "pwp----"},
        {test::act::flood("HTTP/1.1 200 OK\r\n\r\n", QByteArray(10'000, 'x')), "pwp----pppwp"},
        {test::act::flood("HTTP/1.1 200 OK\r\nX: ", QByteArray(10'000, 'x')), "pwp----f----"},
    };
    int requests = 0;
    for (const auto &[action, expected] : rows) {
        server.script({action});
        EXPECT_TRUE(verdicts(look()).starts_with(expected)) << ++requests << ' ' << expected;
    }
    EXPECT_EQ(server.requests().size(), int(std::size(rows)))
        << "no redirect is followed, nothing is asked twice";
}

TEST_F(OutsideCheckTest, WhatTakesTooLongFailsWhereItIs)
{
    test::FakeClock still;
    api::Transport transport;
    OutsideCheck check(transport, still);
    const auto lookUntilOverdue = [&](const QString &at, auto isThere) {
        QList<OutsideStep> steps;
        const QObject context;
        QObject::connect(
            &check, &OutsideCheck::finished, &context, [&steps](const auto &all) { steps = all; });
        check.start(at);
        EXPECT_TRUE(test::waitUntil(isThere));
        still.advance(std::chrono::seconds(30));
        EXPECT_TRUE(test::waitUntil([&steps] { return !steps.isEmpty(); }));
        return steps;
    };
    server.script({test::act::keepSilent()});
    QList<OutsideStep> steps = lookUntilOverdue(address(), [this] { return !server.requests().isEmpty(); });
    EXPECT_EQ(verdicts(steps), "pwp----f----");
    EXPECT_EQ(words(steps, OutsideStage::Answer), "Nothing came within 30 s.");

    const test::FakeResolver names(test::FakeResolver::Answer::Never);
    steps =
        lookUntilOverdue(QStringLiteral("https://") + names.name(), [&names] { return names.asked() > 0; });
    EXPECT_EQ(verdicts(steps), "pf----------");

    QTcpServer mute; // takes the connection and never says hello
    ASSERT_TRUE(mute.listen(QHostAddress(QHostAddress::LocalHost)));
    const QString at = QStringLiteral("https://127.0.0.1:%1").arg(mute.serverPort());
    steps = lookUntilOverdue(at, [&mute] { return mute.hasPendingConnections(); });
    EXPECT_TRUE(verdicts(steps).starts_with("pw"));
    EXPECT_TRUE(verdicts(steps).find('f') != std::string::npos);
}

TEST_F(OutsideCheckTest, NothingIsHeardAfterItWasCancelled)
{
    server.useTls(certificates.issue({}));
    api::Transport transport({{}, {certificates.authority()}});
    OutsideCheck check(transport, clock);
    for (qsizetype stage = 0; stage <= qsizetype(OutsideStage::Time); ++stage) {
        qsizetype most = 0;
        bool over = false;
        const QObject context;
        QObject::connect(&check, &OutsideCheck::progressed, &context, [&](const QList<OutsideStep> &steps) {
            most = steps.size();
            if (most > stage)
                check.cancel();
        });
        QObject::connect(&check, &OutsideCheck::finished, &context, [&over] { over = true; });
        check.start(address());
        EXPECT_TRUE(check.isRunning());
        ASSERT_TRUE(test::waitUntil([&check] { return !check.isRunning(); }));
        test::settle();
        EXPECT_EQ(most, stage + 1);
        EXPECT_FALSE(over);
    }
    EXPECT_TRUE(test::waitUntil([this] { return server.openConnections() == 0; }));
    const QString sameAddress = address();
    int restarts = 0;
    const QObject context;
    QObject::connect(&check, &OutsideCheck::progressed, &context, [&] {
        if (++restarts == 3)
            check.start(sameAddress);
    });
    EXPECT_EQ(verdicts(look(check, sameAddress)), "pwppppwppppp") << "a new start from within";
}

} // namespace botdeck::services
