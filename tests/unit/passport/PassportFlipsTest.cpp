// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Callbacks.h"
#include "tests/support/Effort.h"
#include "tests/support/OpenSsl.h"

#include <gtest/gtest.h>

#include <random>

using namespace botdeck;
using namespace botdeck::test;
using core::Secret;
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
        QByteArray flipped = bytes;
        const size_t bit = m_random() % (size_t(bytes.size()) * 8);
        flipped[qsizetype(bit / 8)] = char(flipped.at(qsizetype(bit / 8)) ^ (1 << (bit % 8)));
        return flipped;
    }

private:
    std::mt19937 m_random{20261123};
};

QByteArray addressBytes()
{
    static const QByteArray bytes =
        callbackOf(encryptedByOpenssl(opensslKey(), "oaep", documentedText.toByteArray(), 214)).toUtf8();
    return bytes;
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
    if (hasFailed)
        EXPECT_TRUE(reading.fields.isEmpty()) << input.toPercentEncoding().constData();
}

} // namespace

// One bit of the address: either a stage says so, or it stood where it means nothing (the host, the path),
// and the fields are the right ones. Of the hash every bit counts.
TEST(PassportFlipsTest, AChangedAddressGivesTheRightFieldsOrNone)
{
    const QByteArray address = addressBytes();
    const PassportReading right = read(address, testKey());
    ASSERT_EQ(verdictLetters(right), "ppppppppp");
    const qsizetype query = address.indexOf('?');
    const qsizetype hash = address.indexOf("hash=") + 5;
    Flips flips;
    const int times = effort(300, 5000);
    for (int time = 0; time < times; ++time) {
        const QByteArray changed = flips(address);
        const PassportReading reading = read(changed, testKey());
        expectSound(reading, changed);
        if (!reading.fields.isEmpty())
            EXPECT_EQ(reading.fields, right.fields) << changed.toPercentEncoding().constData();
        qsizetype place = 0;
        while (address.at(place) == changed.at(place))
            ++place;
        const auto first = std::ranges::find_if(
            reading.stages, [](const domain::StageVerdict &each) { return each.verdict != Verdict::Passed; });
        if (place > query && place < hash)
            EXPECT_EQ(first->stage, domain::PassportStage::Parameters) << changed.constData();
        if (place >= hash) {
            ASSERT_NE(first, reading.stages.end()) << changed.constData();
            EXPECT_GE(first->stage, domain::PassportStage::Parameters);
            EXPECT_LE(first->stage, domain::PassportStage::Rsa) << "the text is never reached";
        }
    }
}

// A key file with a changed bit is refused, or it is a key as before (what changed stood around the PEM, or
// said nothing), or another one that decrypts nothing.
TEST(PassportFlipsTest, AChangedKeyGivesTheRightFieldsOrNone)
{
    const QByteArray address = addressBytes();
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
        if (!reading.fields.isEmpty())
            EXPECT_EQ(reading.fields, right.fields);
        EXPECT_EQ(reading.fields.isEmpty(), key->fingerprint() != testKey().fingerprint());
    }
}

// With a changed passphrase, or a changed encrypted key, there is no key, or it is the same.
TEST(PassportFlipsTest, AChangedPassphraseOpensNothing)
{
    const QByteArray fingerprint = testKey().fingerprint();
    const QByteArray passphrase = "invented horse battery";
    const QByteArray file = openssl(
        QStringList{
            QStringLiteral("pkcs8"), QStringLiteral("-topk8"), QStringLiteral("-v2"),
            QStringLiteral("aes256"), QStringLiteral("-passout"),
            QStringLiteral("pass:") + QString::fromLatin1(passphrase)},
        opensslKey());
    ASSERT_TRUE(RsaKey::fromPem(Secret(file), Secret(passphrase)));
    Flips flips;
    const int times = effort(40, 1500);
    for (int time = 0; time < times; ++time) {
        EXPECT_FALSE(RsaKey::fromPem(Secret(file), Secret(flips(passphrase))));
        const QByteArray changed = flips(file);
        const core::Result<RsaKey> key = RsaKey::fromPem(Secret(changed), Secret(passphrase));
        if (key)
            EXPECT_EQ(key->fingerprint(), fingerprint) << changed.constData();
        else
            EXPECT_FALSE(key.error().detail.isEmpty());
    }
}
