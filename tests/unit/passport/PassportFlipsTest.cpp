// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Callbacks.h"
#include "domain/passport/PassportFields.h"
#include "tests/support/Effort.h"
#include "tests/support/OpenSsl.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <random>

using namespace botdeck;
using namespace botdeck::test;
using core::Secret;
using domain::PassportStage;
using domain::Verdict;
using security::RsaKey;
using services::PassportReading;

namespace {

/// Always the same bits of the same bytes, for the same key.
class Flips
{
public:
    QByteArray operator()(const QByteArray &bytes)
    {
        ++count;
        QByteArray flipped = bytes;
        const size_t bit = m_random() % (size_t(bytes.size()) * 8);
        flipped[qsizetype(bit / 8)] = char(flipped.at(qsizetype(bit / 8)) ^ (1 << (bit % 8)));
        return flipped;
    }

    static inline int count = 0;

private:
    std::mt19937 m_random{20261123};
};

/// Says how many flips there were.
class PassportFlipsTest : public testing::Test
{
protected:
    static void TearDownTestSuite() { std::cout << "[   INFO   ] " << Flips::count << " flips\n"; }
};

/// A callback by openssl; the hash is Base64url unless told.
QByteArray address(const char *padding, const QByteArray &text, int room)
{
    return callbackOf(encryptedByOpenssl(opensslKey(), padding, text, room)).toUtf8();
}

QByteArray oaepAddress()
{
    static const QByteArray bytes = address("oaep", documentedText.toByteArray(), 214);
    return bytes;
}

/// Of every padding one, and one whose two blocks are Base64 in percent-encoding.
QByteArrayList addresses()
{
    const QByteArray twice = documentedText.toByteArray() + "&note=" + QByteArray(160, 'x');
    const QByteArray blocks = encryptedByOpenssl(opensslKey(), "pkcs1", twice, 245);
    return {
        oaepAddress(), address("pkcs1", documentedText.toByteArray(), 245),
        callbackWith(blocks.toBase64().toPercentEncoding()).toUtf8()};
}

PassportReading read(const QByteArray &address, const RsaKey &key)
{
    return services::decodePassport(QString::fromUtf8(address), key, documentedNow);
}

/// Skipped after the first failure and nowhere else, in words wherever it was run.
void expectSound(const PassportReading &reading, const QByteArray &input)
{
    bool hasFailed = false;
    for (const domain::StageVerdict &each : reading.stages) {
        EXPECT_EQ(each.verdict == Verdict::Skipped, hasFailed) << input.toPercentEncoding().constData();
        EXPECT_EQ(each.detail.isEmpty(), hasFailed) << input.toPercentEncoding().constData();
        hasFailed = hasFailed || each.verdict == Verdict::Failed;
    }
    if (hasFailed) {
        EXPECT_TRUE(reading.fields.isEmpty()) << input.toPercentEncoding().constData();
    }
}

/// The first stage that can know that a hash is another than the one that was sent: by what it is made of,
/// then by how much there is of it, then by what it holds.
PassportStage firstToKnow(const QByteArray &address)
{
    static const QRegularExpression end(QStringLiteral("[&#]"));
    static const QRegularExpression lineBreaks(QStringLiteral("[\r\n\t]"));
    static const QRegularExpression brokenEscape(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    static const QRegularExpression base64(QStringLiteral("\\A[A-Za-z0-9+/_ -]*=*\\z"));
    const QString sent = QString::fromLatin1(address).section(QStringLiteral("hash="), 1);
    QString hash = sent.section(end, 0, 0).remove(lineBreaks);
    if (hash.isEmpty())
        return PassportStage::Parameters;
    if (hash.contains(brokenEscape))
        return PassportStage::Base64;
    hash = QString::fromLatin1(QByteArray::fromPercentEncoding(hash.toLatin1())).remove(lineBreaks);
    if (!hash.contains(base64))
        return PassportStage::Base64;
    const qsizetype letters = hash.remove(u'=').size();
    if (letters % 4 == 1)
        return PassportStage::Base64;
    return letters * 3 / 4 % testKey().blockSize() == 0 ? PassportStage::Rsa : PassportStage::Length;
}

} // namespace

// One bit of the address: either a stage says so, or it stood where it means nothing (the host, the path),
// and the fields are the right ones. Of the hash every bit counts, and the first stage that can know says so.
TEST_F(PassportFlipsTest, AChangedAddressGivesTheRightFieldsOrNone)
{
    // A wrong block has a right PKCS#1 v1.5 padding once in some hundred thousand times.
    int byChance = 0;
    for (const QByteArray &address : addresses()) {
        const PassportReading right = read(address, testKey());
        ASSERT_EQ(verdictLetters(right), "ppppppppp");
        const qsizetype query = address.indexOf('?');
        const qsizetype hash = address.indexOf("hash=") + 5;
        Flips flips;
        const int times = effort(110, 2000);
        for (int time = 0; time < times; ++time) {
            const QByteArray changed = flips(address);
            const QByteArray shown = changed.toPercentEncoding();
            const PassportReading reading = read(changed, testKey());
            expectSound(reading, changed);
            if (!reading.fields.isEmpty()) {
                EXPECT_EQ(reading.fields, right.fields) << shown.constData();
            }
            const auto place = std::ranges::mismatch(address, changed).in1 - address.begin();
            const std::optional<PassportStage> failed = reading.failedAt();
            if (place <= query) {
                // A question mark in the path makes another query.
                const auto known = changed.at(place) == '?' ? PassportStage::Parameters : PassportStage::Url;
                EXPECT_LE(failed.value_or(known), known) << shown.constData();
                continue;
            }
            if (place < hash) {
                EXPECT_EQ(failed, PassportStage::Parameters) << shown.constData();
                continue;
            }
            if (!failed) {
                // A bit of the last letter that belongs to no byte, or the case of an escape's digit.
                const bool isWarned = reading.at(PassportStage::Base64).verdict == Verdict::Warning;
                const bool isSame =
                    QByteArray::fromPercentEncoding(changed) == QByteArray::fromPercentEncoding(address);
                EXPECT_TRUE(isWarned || isSame) << shown.constData();
                continue;
            }
            const PassportStage expected = firstToKnow(changed);
            const bool isChance = expected == PassportStage::Rsa && *failed > expected;
            byChance += isChance;
            EXPECT_TRUE(isChance || *failed == expected)
                << domain::stageName(*failed).data() << ' ' << shown.constData();
        }
    }
    EXPECT_LE(byChance, 2);
}

// What was encrypted is not protected against changes, but what is no passport is known where that is seen.
TEST_F(PassportFlipsTest, AChangedTextIsNoTextOrLacksAFieldOrDiffersInOne)
{
    const QByteArray text = documentedText.toByteArray();
    const auto right = domain::readPassportFields(QString::fromUtf8(text)).value;
    Flips flips;
    const int times = effort(300, 1000);
    for (int time = 0; time < times; ++time) {
        const QByteArray changed = flips(text);
        const auto place = std::ranges::mismatch(text, changed).in1 - text.begin();
        const auto letter = uchar(changed.at(place));
        const auto read = domain::readPassportText(changed);
        EXPECT_EQ(bool(read), letter >= ' ' && letter < 0x80) << changed.constData();
        if (!read)
            continue;
        const auto fields = domain::readPassportFields(read.value);
        ASSERT_TRUE(fields) << changed.constData();
        // A field that went or came changes the number of them; else one differs.
        int same = 0;
        for (const domain::PassportField &field : fields.value)
            same += right.contains(field);
        EXPECT_GE(same, right.size() - 2) << changed.constData();
        EXPECT_LT(same, right.size()) << changed.constData();
        if (domain::checkPassportFields(fields.value)) {
            for (const char *name : {"userid=", "first_name=", "last_name=", "authtime="})
                EXPECT_TRUE(changed.contains(name)) << changed.constData();
        }
    }
}

// A key file with a changed bit is refused, or it is a key as before (what changed stood around the PEM, or
// said nothing), or another one that decrypts nothing.
TEST_F(PassportFlipsTest, AChangedKeyGivesTheRightFieldsOrNone)
{
    const QByteArray address = oaepAddress();
    const PassportReading right = read(address, testKey());
    const QByteArrayList files{opensslKey(), openssl("rsa -traditional", opensslKey())};
    Flips flips;
    const int times = effort(100, 2500);
    for (int time = 0; time < times; ++time) {
        const QByteArray changed = flips(files.at(time % 2));
        const core::Result<RsaKey> key = RsaKey::fromPem(Secret(changed));
        if (!key) {
            EXPECT_FALSE(key.error().detail.isEmpty()) << changed.constData();
            continue;
        }
        const PassportReading reading = read(address, *key);
        expectSound(reading, changed);
        if (!reading.fields.isEmpty()) {
            EXPECT_EQ(reading.fields, right.fields);
        }
        EXPECT_EQ(reading.fields.isEmpty(), key->fingerprint() != testKey().fingerprint());
    }
}

// With a changed passphrase, or a changed encrypted key, there is no key, or it is the same.
TEST_F(PassportFlipsTest, AChangedPassphraseOpensNothing)
{
    const QByteArray fingerprint = testKey().fingerprint();
    const QByteArray passphrase = "invented horse battery";
    const QStringList encrypt{
        QStringLiteral("rsa"), QStringLiteral("-aes256"), QStringLiteral("-passout"),
        QStringLiteral("pass:") + QString::fromLatin1(passphrase)};
    const QByteArrayList files{
        openssl(encrypt, opensslKey()),
        openssl(encrypt + QStringList{QStringLiteral("-traditional")}, opensslKey())};
    for (const QByteArray &file : files)
        ASSERT_TRUE(RsaKey::fromPem(Secret(file), Secret(passphrase)));
    Flips flips;
    const int times = effort(30, 1200);
    for (int time = 0; time < times; ++time) {
        const QByteArray &file = files.at(time % 2);
        EXPECT_FALSE(RsaKey::fromPem(Secret(file), Secret(flips(passphrase))));
        const QByteArray changed = flips(file);
        const core::Result<RsaKey> key = RsaKey::fromPem(Secret(changed), Secret(passphrase));
        if (key) {
            EXPECT_EQ(key->fingerprint(), fingerprint) << changed.constData();
        } else {
            EXPECT_FALSE(key.error().detail.isEmpty());
        }
    }
}
