// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SealedBox.h"

#include "security/AesGcm.h"
#include "security/Cryptography.h"
#include "security/SealHeader.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <gtest/gtest.h>
#include <sodium.h>

#include <functional>

using namespace botdeck;
using core::ErrorKind;

namespace {

constexpr security::KdfCost cheap{1, 8};
const core::Secret boxPassphrase(QByteArrayView("invented horse battery"));
const core::Secret plain(QByteArrayView("4711:invented-token \0 with a zero", 33));

class SealedBox : public testing::Test
{
protected:
    static QByteArray sealed() { return security::seal(plain, boxPassphrase, cheap).value(); }

    const security::Cryptography m_cryptography;
};

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// A file whose header was altered and whose checksums were made to fit again.
QByteArray forged(QByteArray file, qsizetype at, const QByteArray &bytes)
{
    file.replace(at, bytes.size(), bytes);
    file.replace(12, 4, sha256(file.first(12)).first(4));
    file.replace(80, 8, sha256(file.first(80)).first(8));
    return file;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray out(4, '\0');
    qToBigEndian(number, out.data());
    return out;
}

core::Error errorOf(const QByteArray &file)
{
    const auto opened = security::open(file, boxPassphrase);
    EXPECT_FALSE(opened);
    return opened ? core::Error{} : opened.error();
}

std::string words(const core::Error &error)
{
    return error.detail.english().toStdString();
}

} // namespace

// Test cases 13 and 14 of "The Galois/Counter Mode of Operation" (McGrew and Viega), the paper behind GCM.
TEST_F(SealedBox, UsesTheGcmOfThePaper)
{
    const QByteArray key(32, '\0');
    const auto empty = security::aesGcmSeal(key, {}, core::Secret());
    EXPECT_EQ(empty->toHex(), "530f8afbc74536b9a963b4f1c4cb738b");
    const auto sixteen = security::aesGcmSeal(key, {}, core::Secret(QByteArray(16, '\0')));
    EXPECT_EQ(sixteen->toHex(), "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
}

TEST_F(SealedBox, GivesBackWhatWasPutIn)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(1 << 20, 'k')}) {
        const auto file = security::seal(core::Secret(bytes), boxPassphrase, cheap);
        ASSERT_TRUE(file);
        const auto opened = security::open(*file, boxPassphrase);
        ASSERT_TRUE(opened) << words(opened.error());
        EXPECT_EQ(opened->reveal(), bytes);
    }
}

// The same file read by hand, as SealHeader.h describes it, with another implementation of AES-GCM.
TEST_F(SealedBox, IsWrittenAsItsHeaderFileSays)
{
    if (crypto_aead_aes256gcm_is_available() == 0)
        GTEST_SKIP() << "libsodium's AES-GCM needs AES instructions";
    const QByteArray file = sealed();
    const auto *bytes = reinterpret_cast<const unsigned char *>(file.constData());
    EXPECT_EQ(file.first(8), "BDSEALED");
    EXPECT_EQ(file.size(), 88 + plain.reveal().size() + 16);
    EXPECT_EQ(qFromBigEndian<quint64>(file.constData() + 44), quint64(plain.reveal().size()));

    std::array<unsigned char, 32> master{};
    const QByteArrayView pass = boxPassphrase.reveal();
    ASSERT_EQ(
        crypto_pwhash(
            master.data(), master.size(), pass.data(), quint64(pass.size()), bytes + 28, 1, 8192,
            crypto_pwhash_ALG_ARGON2ID13),
        0);
    const QByteArray context = "botdeck sealed box: contents" + file.first(88);
    std::array<unsigned char, 32> key{};
    crypto_generichash(
        key.data(), key.size(), reinterpret_cast<const unsigned char *>(context.constData()),
        quint64(context.size()), master.data(), master.size());
    QByteArray out(plain.reveal().size(), '\0');
    ASSERT_EQ(
        crypto_aead_aes256gcm_decrypt(
            reinterpret_cast<unsigned char *>(out.data()), nullptr, nullptr, bytes + 88,
            quint64(file.size() - 88), nullptr, 0, bytes + 52, key.data()),
        0);
    EXPECT_EQ(QByteArrayView(out), plain.reveal());
}

TEST_F(SealedBox, IsNeverTheSameTwiceAndShowsNothing)
{
    const QByteArray first = sealed();
    const QByteArray second = sealed();
    EXPECT_NE(first.sliced(28, 16), second.sliced(28, 16)) << "salt";
    EXPECT_NE(first.sliced(52, 12), second.sliced(52, 12)) << "nonce";
    EXPECT_FALSE(first.contains("invented"));
}

TEST_F(SealedBox, AWrongPassphraseIsSaidToBeOne)
{
    const auto opened = security::open(sealed(), core::Secret(QByteArrayView("invented horse batterY")));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Unauthorised);
    EXPECT_EQ(words(opened.error()), "The passphrase is not the one the file was sealed with.");
}

TEST_F(SealedBox, AFlippedBitAnywhereIsDamageAndNeverAWrongPassphrase)
{
    const QByteArray file = sealed();
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray damaged = file;
        damaged[at] = char(damaged[at] ^ (1 << (at % 8)));
        const core::Error error = errorOf(damaged);
        EXPECT_EQ(error.kind, ErrorKind::Storage) << at << ' ' << words(error);
        EXPECT_TRUE(error.detail.english().contains(QStringLiteral("damaged"))) << at << ' ' << words(error);
    }
}

// Who alters the header on purpose and mends the checksums gets no contents out of it either: all of it is
// authenticated by the key.
TEST_F(SealedBox, AForgedHeaderOpensNothing)
{
    const QByteArray file = sealed();
    const QByteArray passes = bigEndian(2);
    const QByteArray memory = bigEndian(16);
    EXPECT_EQ(errorOf(forged(file, 20, passes)).kind, ErrorKind::Unauthorised);
    EXPECT_EQ(errorOf(forged(file, 24, memory)).kind, ErrorKind::Unauthorised);
    for (const qsizetype at : {28, 43, 52, 63, 64, 79}) {
        const char flipped = char(file[at] ^ 1);
        EXPECT_EQ(errorOf(forged(file, at, QByteArray(1, flipped))).kind, ErrorKind::Unauthorised) << at;
    }
}

TEST_F(SealedBox, TruncatedAtEveryLengthItSaysThatItWasCutOff)
{
    const QByteArray file = sealed();
    EXPECT_EQ(words(errorOf({})), "The file is empty.");
    for (qsizetype size = 1; size < file.size(); ++size) {
        const core::Error error = errorOf(file.first(size));
        EXPECT_EQ(error.kind, ErrorKind::Storage) << size;
        EXPECT_TRUE(error.detail.english().contains(QStringLiteral("cut off: it ends after %1 of").arg(size)))
            << size << ' ' << words(error);
    }
    EXPECT_EQ(words(errorOf(file + "xy")), "The file is damaged: 2 bytes too many stand at its end.");
}

TEST_F(SealedBox, OtherVersionsAreNamed)
{
    const QByteArray file = sealed();
    EXPECT_EQ(
        words(errorOf(forged(file, 8, bigEndian(2)))),
        "The file was written by a newer Botdeck (format 2; this one reads format 1). Open it with that "
        "version.");
    EXPECT_EQ(
        words(errorOf(forged(file, 8, bigEndian(0)))),
        "The file has the old format 0, which is not read any more.");
    EXPECT_TRUE(
        errorOf(forged(file, 16, bigEndian(9))).detail.english().contains(QStringLiteral("does not know")));
}

TEST_F(SealedBox, AFileThatIsNoneOfOursIsSaidToBeOne)
{
    EXPECT_EQ(
        words(errorOf("{\"bots\":[]}")),
        "This is no file that Botdeck sealed, or its first bytes are damaged.");
}

// Were the parameters believed, the second line would ask for four terabytes.
TEST_F(SealedBox, AHostileFileCannotAskForGigabytesOrHours)
{
    const QByteArray file = sealed();
    const quint32 all = 0xffffffff;
    EXPECT_EQ(errorOf(forged(file, 20, bigEndian(all))).kind, ErrorKind::TooLarge);
    EXPECT_EQ(errorOf(forged(file, 24, bigEndian(all))).kind, ErrorKind::TooLarge);
    EXPECT_EQ(errorOf(forged(file, 24, bigEndian(512 * 1024 + 1))).kind, ErrorKind::TooLarge);
    EXPECT_EQ(errorOf(forged(file, 20, bigEndian(0))).kind, ErrorKind::TooLarge);
    const auto sized = [&](const QByteArray &bytes) { return errorOf(forged(file, 44, bytes)); };
    EXPECT_EQ(sized(QByteArray(8, '\xff')).kind, ErrorKind::TooLarge);
    EXPECT_EQ(
        words(sized(QByteArray::fromHex("0000000040000000"))),
        "The file was cut off: it ends after 137 of 1073741928 bytes.");
    const auto tighter =
        security::open(security::seal(plain, boxPassphrase, {2, 8}).value(), boxPassphrase, cheap);
    ASSERT_FALSE(tighter);
    EXPECT_EQ(tighter.error().kind, ErrorKind::TooLarge);
}

TEST_F(SealedBox, RefusesToSealWithNothingOrAtAnyCost)
{
    EXPECT_EQ(security::seal(plain, core::Secret(), cheap).error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(security::seal(plain, boxPassphrase, {1, 7}).error().kind, ErrorKind::WrongUse);
    EXPECT_EQ(security::seal(plain, boxPassphrase, {11, 8}).error().kind, ErrorKind::WrongUse);
    const auto usual = security::seal(plain, boxPassphrase);
    ASSERT_TRUE(usual);
    EXPECT_EQ(security::open(*usual, boxPassphrase)->reveal(), plain.reveal());
}
