// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypting and decrypting, each with openssl at the other end.
#include "security/RsaKey.h"

#include "security/Cryptography.h"
#include "tests/support/OpenSsl.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>
#include <vector>

using namespace botdeck;
using core::ErrorKind;
using core::Secret;
using security::RsaKey;
using security::RsaPadding;
using test::openssl;
using test::opensslKey;

namespace {

constexpr std::array paddings{RsaPadding::OaepSha1, RsaPadding::Pkcs1v15};

class RsaKeyTest : public testing::Test
{
protected:
    RsaKeyTest()
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(opensslKey());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("key.pem")); }

    /// One block by openssl's pkeyutl: `way` is -encrypt or -decrypt, `mode` its rsa_padding_mode.
    [[nodiscard]] QByteArray pkeyutl(const char *way, const char *mode, const QByteArray &block) const
    {
        return openssl(
            {QStringLiteral("pkeyutl"), QString::fromLatin1(way), QStringLiteral("-inkey"), path(),
             QStringLiteral("-pkeyopt"), QStringLiteral("rsa_padding_mode:") + QString::fromLatin1(mode)},
            block);
    }
    static const char *mode(RsaPadding padding) { return padding == RsaPadding::OaepSha1 ? "oaep" : "pkcs1"; }

    const security::Cryptography m_cryptography;
    const QTemporaryDir m_folder;
    const RsaKey m_key = RsaKey::fromPem(Secret(opensslKey())).value();
};

} // namespace

TEST_F(RsaKeyTest, WhatOpensslEncryptsIsDecryptedWithItsPaddingOnly)
{
    for (const RsaPadding padding : paddings) {
        const RsaPadding other =
            padding == RsaPadding::OaepSha1 ? RsaPadding::Pkcs1v15 : RsaPadding::OaepSha1;
        const int room = m_key.publicKey().roomInBlock(padding);
        EXPECT_EQ(room, padding == RsaPadding::OaepSha1 ? 214 : 245);
        for (const QByteArray &plain :
             {QByteArray("u"), QByteArray("userid=42&first_name=小明"), QByteArray(room, '\0')}) {
            const QByteArray block = pkeyutl("-encrypt", mode(padding), plain);
            const auto decrypted = m_key.decryptBlock(block, padding);
            ASSERT_TRUE(decrypted);
            EXPECT_EQ(decrypted->reveal(), plain);
            EXPECT_EQ(m_key.decryptBlock(block, other).error().kind, ErrorKind::Refused);
        }
    }
}

TEST_F(RsaKeyTest, OpensslDecryptsWhatIsEncryptedHere)
{
    for (const RsaPadding padding : paddings) {
        const int room = m_key.publicKey().roomInBlock(padding);
        for (const int size : {0, room, room + 1, 3 * room}) {
            const QByteArray plain(size, 'x');
            const auto blocks = m_key.publicKey().encrypt(plain, padding);
            ASSERT_TRUE(blocks);
            EXPECT_EQ(blocks->size(), qMax(1, (size + room - 1) / room) * 256);
            QByteArray theirs;
            QByteArray ours;
            for (qsizetype at = 0; at < blocks->size(); at += 256) {
                theirs += pkeyutl("-decrypt", mode(padding), blocks->mid(at, 256));
                ours += m_key.decryptBlock(blocks->mid(at, 256), padding)->reveal();
            }
            EXPECT_EQ(theirs, plain);
            EXPECT_EQ(ours, plain);
        }
    }
}

TEST_F(RsaKeyTest, AnotherKeyNeverDecrypts)
{
    const RsaKey other = RsaKey::fromPem(Secret(openssl("genrsa 2048"))).value();
    const QByteArray plain = "userid=42&authtime=1700000000";
    for (const RsaPadding padding : paddings) {
        const auto block = m_key.publicKey().encrypt(plain, padding);
        const auto decrypted = other.decryptBlock(*block, padding);
        // By chance the padding is right once in some hundred thousand times, but never what stands in it.
        EXPECT_FALSE(decrypted && decrypted->reveal() == plain);
        EXPECT_TRUE(padding == RsaPadding::Pkcs1v15 || !decrypted);
    }
}

TEST_F(RsaKeyTest, WhatIsNoBlockIsRefused)
{
    for (const RsaPadding padding : paddings) {
        for (const QByteArray &block :
             {QByteArray(), QByteArray(255, '\1'), QByteArray(257, '\1'), QByteArray(256, '\xff')})
            EXPECT_EQ(m_key.decryptBlock(block, padding).error().kind, ErrorKind::Refused);
    }
}

// What PKCS#1 v1.5 asks of a padding (RFC 8017, 7.2.2), whatever the OpenSSL behind it answers.
TEST_F(RsaKeyTest, ThePaddingOfPkcs1IsCheckedHere)
{
    const auto padded = [](const QByteArray &head) { return head + QByteArray(256 - head.size(), 'p'); };
    const QByteArray eight(8, 'p');
    const struct
    {
        QByteArray raw;
        std::optional<QByteArray> plain;
    } rows[]{
        {padded(QByteArray("\0\2", 2) + eight + QByteArray("\0hello", 6)),
         QByteArray("hello") + QByteArray(240, 'p')},
        {QByteArray("\0\2", 2) + QByteArray(253, 'p') + '\0', QByteArray()},
        {padded(QByteArray("\0\2", 2) + eight.first(7) + '\0'), {}},
        {padded(QByteArray("\0\2", 2)), {}},
        {padded(QByteArray("\0\1", 2) + eight + '\0'), {}},
        {padded(QByteArray("\1\2", 2) + eight + '\0'), {}},
    };
    for (const auto &row : rows) {
        const auto decrypted = m_key.decryptBlock(pkeyutl("-encrypt", "none", row.raw), RsaPadding::Pkcs1v15);
        EXPECT_EQ(decrypted.has_value(), row.plain.has_value()) << row.raw.toHex().constData();
        if (decrypted && row.plain) {
            EXPECT_EQ(decrypted->reveal(), *row.plain);
        }
    }
}

TEST_F(RsaKeyTest, SeveralThreadsUseOneKey)
{
    const auto block = m_key.publicKey().encrypt("shared", RsaPadding::Pkcs1v15);
    std::atomic<int> right = 0;
    constexpr int threadCount = 4;
    std::vector<std::thread> threads;
    threads.reserve(threadCount);
    for (int i = 0; i < threadCount; ++i) {
        threads.emplace_back([&] {
            const RsaKey copy = m_key;
            for (int times = 0; times < 5; ++times) {
                const auto decrypted = copy.decryptBlock(*block, RsaPadding::Pkcs1v15);
                right += decrypted && decrypted->reveal() == "shared" ? 1 : 0;
            }
        });
    }
    for (std::thread &each : threads)
        each.join();
    EXPECT_EQ(right, 20);
}
