// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How private keys are written: what openssl writes is read here, and the other way round.
#include "security/Cryptography.h"
#include "security/KeyFormats.h"
#include "security/Pem.h"
#include "security/RsaKey.h"
#include "tests/support/Effort.h"
#include "tests/support/FreedMemory.h"
#include "tests/support/OpenSsl.h"

#include <gtest/gtest.h>

#include <array>
#include <optional>

using namespace botdeck;
using core::ErrorKind;
using core::Secret;
using security::RsaKey;
using test::openssl;
using test::opensslKey;

namespace {

const Secret formPassphrase(QByteArrayView("invented_horse"));

class RsaKeyForms : public testing::Test
{
protected:
    static QByteArray publicPem() { return openssl("pkey -pubout", opensslKey()); }

    /// The failure's kind and words.
    static core::Error refusal(const QByteArray &text, const Secret &passphrase = {})
    {
        const auto read = RsaKey::fromPem(Secret(text), passphrase);
        EXPECT_FALSE(read) << text.constData();
        return read ? core::Error{} : read.error();
    }

    const security::Cryptography m_cryptography;
};

struct Form
{
    const char *name = nullptr;
    /// Of an openssl that gets the key; none: as it is.
    const char *command = nullptr;
    bool encrypted = false;
    QByteArray (*change)(const QByteArray &text) = [](const QByteArray &text) { return text; };
};

const std::array forms{
    Form{"PKCS#8", nullptr},
    Form{"PKCS#1", "rsa -traditional"},
    Form{"PKCS#8, AES", "pkey -aes256 -passout pass:invented_horse", true},
    Form{"PKCS#8, 3DES", "pkey -des3 -passout pass:invented_horse", true},
    Form{"PKCS#8, the oldest way", "pkcs8 -topk8 -v1 PBE-SHA1-3DES -passout pass:invented_horse", true},
    Form{"PKCS#8, scrypt", "pkcs8 -topk8 -scrypt -passout pass:invented_horse", true},
    Form{"PKCS#1, AES", "rsa -traditional -aes256 -passout pass:invented_horse", true},
    Form{"PKCS#1, 3DES", "rsa -traditional -des3 -passout pass:invented_horse", true},
    Form{
        "text around it", nullptr, false,
        [](const QByteArray &text) { return "Our key:\r\n\r\n  " + text + "\nKeep it safe.\n"; }},
    Form{
        "a sentence about it before it", nullptr, false,
        [](const QByteArray &text) {
            return "A key begins with -----BEGIN and a few words.\n" + text +
                   "-----BEGIN is how the next begins";
        }},
    Form{
        "a byte order mark and CRLF", "rsa -traditional -aes256 -passout pass:invented_horse", true,
        [](const QByteArray &text) { return "\xEF\xBB\xBF" + QByteArray(text).replace('\n', "\r\n"); }},
    Form{
        "indented", nullptr, false,
        [](const QByteArray &text) { return "key: |\n    " + QByteArray(text).replace('\n', "\n    "); }},
    Form{
        "behind its public half", nullptr, false,
        [](const QByteArray &text) { return openssl("pkey -pubout", text) + text; }},
};

QByteArray derOf(QByteArrayView pem)
{
    return security::readPem(pem).front().bytes.reveal().toByteArray();
}

QByteArray ecKey()
{
    return openssl("ecparam -name prime256v1 -genkey -noout");
}

} // namespace

TEST_F(RsaKeyForms, WhateverOpensslWritesIsRead)
{
    for (const Form &form : forms) {
        const QByteArray text =
            form.change(form.command ? openssl(form.command, opensslKey()) : opensslKey());
        const auto key = RsaKey::fromPem(Secret(text), form.encrypted ? formPassphrase : Secret());
        ASSERT_TRUE(key) << form.name << ": " << key.error().detail.english().toStdString();
        EXPECT_EQ(key->publicPem(), publicPem()) << form.name;
        EXPECT_EQ(key->toPem().reveal(), opensslKey()) << form.name;
        if (!form.encrypted)
            continue;
        EXPECT_EQ(refusal(text).kind, ErrorKind::Locked) << form.name;
        EXPECT_EQ(refusal(text, Secret(QByteArrayView("another"))).kind, ErrorKind::Unauthorised)
            << form.name;
    }
}

TEST_F(RsaKeyForms, OfEverySize)
{
    // They differ in nothing but the time that it takes to make one.
    const int most = test::effort(3072, security::rsaKeySizes.back());
    for (const int bits : security::rsaKeySizes) {
        if (bits > most)
            continue;
        const auto key = RsaKey::fromPem(Secret(openssl("rsa -traditional", opensslKey(bits))));
        ASSERT_TRUE(key);
        EXPECT_EQ(key->bits(), bits);
        EXPECT_EQ(key->blockSize(), bits / 8);
        EXPECT_EQ(key->publicPem(), openssl("rsa -pubout", opensslKey(bits)));
    }
}

// Making a key beyond the limits of OpenSSL takes longer than anybody waits.
TEST_F(RsaKeyForms, ButNoneThatIsTooSmallOrTooLarge)
{
    for (const int bits : {2048, 16384})
        EXPECT_TRUE(security::checkRsaBits(bits)) << bits;
    for (const int bits : {2047, 16385}) {
        const auto checked = security::checkRsaBits(bits);
        ASSERT_FALSE(checked) << bits;
        EXPECT_EQ(checked.error().kind, ErrorKind::Refused);
        EXPECT_TRUE(checked.error().detail.english().contains(QString::number(bits)));
    }
}

TEST_F(RsaKeyForms, WhatNobodyWantsAnyMoreIsNotMadeToItsEnd)
{
    int asked = 0;
    const auto key = RsaKey::generate(4096, [&asked] { return ++asked < 5; });
    ASSERT_FALSE(key);
    EXPECT_EQ(key.error().kind, ErrorKind::Cancelled);
    // OpenSSL asks a few times more before it looks at the answer; a whole key takes hundreds.
    EXPECT_LT(asked, 20);
}

TEST_F(RsaKeyForms, WhatIsMadeAndEncryptedHereOpensslReads)
{
    const auto key = RsaKey::generate(2048);
    ASSERT_TRUE(key);
    EXPECT_TRUE(openssl("pkey -check -noout", key->toPem().reveal().toByteArray()).contains("Key is valid"));
    const auto encrypted = key->toEncryptedPem(formPassphrase);
    ASSERT_TRUE(encrypted);
    const QByteArray text = encrypted->reveal().toByteArray();
    EXPECT_TRUE(text.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    EXPECT_EQ(openssl("pkey -passin pass:invented_horse", text), key->toPem().reveal());
    const QByteArray parsed = openssl("asn1parse", text);
    for (const char *each : {"PBES2", "PBKDF2", "hmacWithSHA256", "aes-256-cbc", ":0927C0"})
        EXPECT_TRUE(parsed.contains(each)) << each << '\n' << parsed.constData();

    QByteArray der = security::readPem(text).front().bytes.reveal().toByteArray();
    const qsizetype rounds = der.indexOf(QByteArray::fromHex("02030927c0"));
    ASSERT_GT(rounds, 0);
    der.replace(rounds + 2, 3, QByteArray::fromHex("7fffff"));
    EXPECT_EQ(
        refusal(security::writePem("ENCRYPTED PRIVATE KEY", der), formPassphrase).kind, ErrorKind::Refused)
        << "a file could keep us busy for hours";

    EXPECT_EQ(key->toEncryptedPem(Secret()).error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(RsaKey::generate(2047).error().kind, ErrorKind::WrongUse);
}

TEST_F(RsaKeyForms, TheFingerprintIsThatOfThePublicHalf)
{
    const auto key = RsaKey::fromPem(Secret(opensslKey()));
    ASSERT_TRUE(key);
    const QByteArray der = openssl("pkey -pubin -outform DER", publicPem());
    EXPECT_TRUE(openssl("dgst -sha256", der).contains(key->fingerprint().toHex()));
    const auto publicKey = security::RsaPublicKey::fromPem("text\n" + publicPem());
    ASSERT_TRUE(publicKey);
    EXPECT_EQ(*publicKey, key->publicKey());
    EXPECT_FALSE(security::RsaPublicKey::fromPem(opensslKey()));
    EXPECT_FALSE(security::RsaPublicKey::fromPem(openssl("pkey -pubout", ecKey())));
    EXPECT_FALSE(security::RsaPublicKey::fromPem(openssl("pkey -pubout", openssl("genrsa 1024"))));
    EXPECT_FALSE(security::RsaPublicKey::fromPem(security::writePem("PUBLIC KEY", der + '\0')));
}

TEST_F(RsaKeyForms, WhatIsNoPrivateRsaKeyIsRefusedWithTheReason)
{
    const QByteArray key = opensslKey();
    const struct
    {
        QByteArray text;
        const char *words;
    } rows[]{
        {"", "no key here"},
        {"hello", "no key here"},
        {publicPem(), "only: PUBLIC KEY"},
        {openssl("genrsa 1024"), "1024 bits"},
        {ecKey(), "another kind (EC PRIVATE KEY)"},
        {openssl("pkcs8 -topk8 -nocrypt", ecKey()), "another kind"},
        {key.first(key.size() / 2), "broken"},
        {key.first(400) + key.last(400), "broken"},
        {QByteArray(key).replace(500, 1, "!"), "broken"},
        {QByteArray(key).insert(500, "!"), "broken"},
        {"-----BEGIN RSA PRIVATE KEY-----\naGVsbG8=\n-----END RSA PRIVATE KEY-----\n", "broken"},
        {QByteArray((1 << 20) + 1, 'x'), "too large"},
        // None of these is looked at more than once.
        {QByteArray("-----BEGIN A-----").repeated(60'000), "only: A."},
        {QByteArray("-----BEGIN ").repeated(90'000), "no key here"},
        {"-----BEGIN \x1b[2J PRIVATE KEY-----\n-----END \x1b[2J PRIVATE KEY-----\n", "no key here"},
        {"-----BEGIN " + QByteArray(41, 'A') + "-----", "no key here"},
    };
    for (const auto &row : rows) {
        const core::Error error = refusal(row.text);
        EXPECT_EQ(error.kind, ErrorKind::Refused) << row.words;
        EXPECT_TRUE(error.detail.english().contains(QLatin1StringView(row.words)))
            << row.words << ": " << error.detail.english().toStdString();
    }
}

// A wrong passphrase would be looked for in vain. The program here has no cipher of this name, either.
TEST_F(RsaKeyForms, AnUnknownCipherIsNotTakenForAWrongPassphrase)
{
    QByteArray der = derOf(openssl("pkey -aes256 -passout pass:invented_horse", opensslKey()));
    // AES-256-CBC, as it is written: 2.16.840.1.101.3.4.1.42; 1.99 there is nothing yet.
    const QByteArray cipher = QByteArray::fromHex("060960864801650304012a");
    ASSERT_TRUE(der.contains(cipher));
    der.replace(cipher, QByteArray::fromHex("0609608648016503040163"));
    const core::Error error = refusal(security::writePem("ENCRYPTED PRIVATE KEY", der), formPassphrase);
    EXPECT_EQ(error.kind, ErrorKind::Refused);
    EXPECT_TRUE(error.detail.english().contains(QLatin1StringView("does not know")))
        << error.detail.english().toStdString();
}

// A wrong passphrase leaves a right padding behind once in 256 times.
TEST_F(RsaKeyForms, AWrongPassphraseIsSaidWhateverItLeavesBehind)
{
    const QByteArray text = openssl("rsa -traditional -aes256 -passout pass:invented_horse", opensslKey());
    for (int time = 0; time < 1500; ++time) {
        const QByteArray wrong = "another" + QByteArray::number(time);
        ASSERT_EQ(refusal(text, Secret(wrong)).kind, ErrorKind::Unauthorised) << wrong.constData();
    }
}

TEST_F(RsaKeyForms, NoKeyWithAChangedBitIsTakenForAnother)
{
    const QByteArray der = derOf(opensslKey());
    const int flips = test::effort(150, int(der.size()) * 8);
    QList<qsizetype> bits;
    // Spread over the key, every place in the end.
    for (int flip = 0; flip < flips; ++flip)
        bits += qint64(flip) * 7919 % (der.size() * 8);
    // In any case one of each number: the public exponent, and what the primes, from the end on, are used
    // with.
    const qsizetype exponent = der.indexOf(QByteArray::fromHex("0203010001"));
    ASSERT_GT(exponent, 0);
    bits += (exponent + 3) * 8 + 1;
    for (const int number : {0, 1, 2, 3, 4})
        bits += (der.size() - 60 - number * 131) * 8;
    for (const qsizetype bit : bits) {
        QByteArray changed = der;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        const auto key = RsaKey::fromPem(Secret(security::writePem("PRIVATE KEY", changed)));
        // The version is not looked at; its numbers are.
        const auto numbers = [&exponent](const QByteArray &bytes) { return bytes.sliced(exponent - 257); };
        EXPECT_TRUE(!key || numbers(derOf(key->toPem().reveal())) == numbers(der)) << "bit " << bit;
    }
}

// In what is ours: OpenSSL's own reader leaves a key's numbers in the memory that it gives back.
TEST_F(RsaKeyForms, NothingOfItStaysBehindInMemory)
{
    if (!test::FreedMemory::canWatch())
        GTEST_SKIP() << "needs a sanitizer's allocator";
    const QByteArray text = opensslKey();
    const QByteArray der = security::readPem(text).front().bytes.reveal().toByteArray();
    const Secret pem(text);
    const Secret encrypted(openssl("pkey -aes256 -passout pass:invented_horse", text));
    std::optional<RsaKey> key;
    {
        const test::FreedMemory freed({text.mid(700, 40)});
        key = RsaKey::fromPem(pem).value();
        EXPECT_TRUE(RsaKey::fromPem(encrypted, formPassphrase));
        EXPECT_EQ(freed.count(), 0);
    }
    const auto block = key->publicKey().encrypt("hello", security::RsaPadding::OaepSha1);
    // The text, and the private exponent, which stands behind 256 bytes of modulus.
    const test::FreedMemory freed({text.mid(700, 40), der.mid(320, 32)});
    EXPECT_EQ(key->toPem(), pem);
    EXPECT_EQ(security::readPem(pem.reveal()).size(), 1U);
    EXPECT_TRUE(key->decryptBlock(*block, security::RsaPadding::OaepSha1));
    key.reset();
    EXPECT_EQ(freed.count(), 0);
}
