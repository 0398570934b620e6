// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/CertificateFacts.h"
#include "security/Cryptography.h"
#include "security/SelfSignedCertificate.h"
#include "tests/support/OpenSsl.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using core::ErrorKind;
using security::CertificateFacts;
using security::makeSelfSignedCertificate;
using test::openssl;

namespace {

/// 2026-11-23 12:00 UTC
constexpr qint64 certificateNow = 1'795'435'200'000;

class CertificateTest : public testing::Test
{
protected:
    const security::Cryptography m_cryptography;
};

QStringList manyNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += QStringLiteral("bot%1.example.org").arg(i);
    return names;
}

} // namespace

TEST_F(CertificateTest, OpensslSeesEveryNameTheDatesAndTheSignature)
{
    const auto made = makeSelfSignedCertificate(
        {QStringLiteral("bot.example.org"), QStringLiteral("*.Example.org"), QStringLiteral("203.0.113.7"),
         QStringLiteral("2001:db8::7"), QStringLiteral("bücher.example")},
        30, certificateNow);
    ASSERT_TRUE(made);
    const QByteArray text = openssl("x509 -noout -text -nameopt RFC2253", made->certificate);
    for (const char *each :
         {"DNS:bot.example.org, DNS:*.example.org, IP Address:203.0.113.7, IP Address:2001:DB8:0:0:0:0:0:7, "
          "DNS:xn--bcher-kva.example",
          "sha256WithRSAEncryption", "Public-Key: (2048 bit)", "Version: 3", "Subject: CN=bot.example.org",
          "Issuer: CN=bot.example.org", "Not Before: Nov 23 11:00:00 2026 GMT",
          "Not After : Dec 23 12:00:00 2026 GMT"})
        EXPECT_TRUE(text.contains(each)) << each << '\n' << text.constData();
    EXPECT_EQ(
        openssl("x509 -noout -pubkey", made->certificate),
        openssl("pkey -pubout", made->key.reveal().toByteArray()));

    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("certificate.pem")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(made->certificate);
    file.close();
    QStringList verify{
        QStringLiteral("verify"),
        QStringLiteral("-attime"),
        QString::number(certificateNow / 1000),
        QStringLiteral("-purpose"),
        QStringLiteral("sslserver"),
        QStringLiteral("-CAfile"),
        file.fileName()};
    for (const char *name :
         {"-verify_hostname any.example.org", "-verify_ip 203.0.113.7", "-verify_ip 2001:db8::7"})
        EXPECT_NO_THROW(
            openssl(verify + QString::fromLatin1(name).split(u' ') + QStringList(file.fileName())))
            << name;
    EXPECT_THROW(
        openssl(
            verify +
            QStringList{QStringLiteral("-verify_ip"), QStringLiteral("203.0.113.8"), file.fileName()}),
        std::runtime_error);

    const auto facts = security::readCertificate(made->certificate);
    ASSERT_TRUE(facts);
    EXPECT_EQ(
        facts->dnsNames, (QStringList{
                             QStringLiteral("*.example.org"), QStringLiteral("bot.example.org"),
                             QStringLiteral("xn--bcher-kva.example")}));
    EXPECT_EQ(facts->addresses, (QStringList{QStringLiteral("2001:db8::7"), QStringLiteral("203.0.113.7")}));
    EXPECT_EQ(facts->validFrom.toMSecsSinceEpoch(), certificateNow - 3'600'000);
    EXPECT_EQ(facts->validUntil.toMSecsSinceEpoch(), certificateNow + qint64(30) * 86'400'000);
    EXPECT_TRUE(facts->isSelfSigned);
    EXPECT_TRUE(openssl("x509 -noout -fingerprint -sha256", made->certificate)
                    .contains(facts->fingerprint.toHex(':').toUpper()));
}

TEST_F(CertificateTest, WhatCannotBeMadeIsSaid)
{
    for (const char *name :
         {"", " ", "a b", "-x", "http://example.org", "example.org:443", "1", "1.2.3", "fe80::1%eth0", "a..b",
          "*", "x.*.org"})
        EXPECT_FALSE(security::checkCertificateName(QString::fromLatin1(name))) << name;
    for (const char *name : {"localhost", "127.0.0.1", "::1", "a-b.example.org", "my_host"})
        EXPECT_TRUE(security::checkCertificateName(QString::fromLatin1(name))) << name;
    const QStringList one{QStringLiteral("localhost")};
    EXPECT_EQ(makeSelfSignedCertificate({}, 1, 0).error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(makeSelfSignedCertificate(manyNames(101), 1, 0).error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(makeSelfSignedCertificate(one, 0, 0).error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(makeSelfSignedCertificate(one, 3651, 0).error().kind, ErrorKind::WrongUse);
}

TEST_F(CertificateTest, FactsOfOthersCertificates)
{
    const QByteArray key = openssl("ecparam -name prime256v1 -genkey -noout");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("key.pem")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(key);
    file.close();
    const QByteArray pem = openssl(
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-key"), file.fileName(),
         QStringLiteral("-subj"), QStringLiteral("/CN=old.example.org")});
    const auto facts = security::readCertificate("# ours\n" + pem + key);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->dnsNames, QStringList(QStringLiteral("old.example.org")));
    EXPECT_TRUE(facts->addresses.isEmpty());
    EXPECT_EQ(security::readCertificate(key).error().kind, ErrorKind::Refused);
    EXPECT_EQ(security::readCertificate(pem.first(200)).error().kind, ErrorKind::Refused);
}
