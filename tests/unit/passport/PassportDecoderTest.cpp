// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Callbacks.h"
#include "tests/support/Effort.h"
#include "tests/support/OpenSsl.h"

#include <QUrl>

#include <gtest/gtest.h>

#include <array>

using namespace botdeck;
using namespace botdeck::test;
using domain::PassportStage;
using domain::Verdict;
using security::RsaPadding;
using services::decodePassport;
using services::PassportReading;

namespace {

struct PaddingRow
{
    const char *name;
    RsaPadding padding;
    int room;
};

/// Of a key of 2048 bits.
constexpr PaddingRow paddings[]{{"pkcs1", RsaPadding::Pkcs1v15, 245}, {"oaep", RsaPadding::OaepSha1, 214}};

QString valueOf(const PassportReading &reading, QStringView name)
{
    for (const domain::PassportField &field : reading.fields) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

/// A text that fills so many blocks, with a Chinese name in both ways of writing it.
QByteArray longText(int room, int blocks)
{
    const QByteArray text = "userid=7&first_name=" + QUrl::toPercentEncoding(QStringLiteral("小林")) +
                            "&last_name=欧阳&authtime=1649741563&photo_url=https://cdn.example/";
    return text.leftJustified(qsizetype(room) * (blocks - 1) + 1, 'x');
}

/// How long its last value is.
qsizetype photoSize(int room, int blocks)
{
    const QByteArray text = longText(room, blocks);
    return text.size() - text.indexOf("https:");
}

/// The key of opensslKey(), in each way that openssl writes one.
std::array<security::RsaKey, 4> keysOf(int bits)
{
    static_cast<void>(testKey());
    const core::Secret passphrase(QByteArrayView("invented"));
    const auto read = [bits, &passphrase](const char *line, const char *label) {
        const QByteArray text = openssl(line, opensslKey(bits));
        EXPECT_TRUE(text.startsWith(QByteArray("-----BEGIN ") + label)) << text.left(40).constData();
        return security::RsaKey::fromPem(core::Secret(text), passphrase).value();
    };
    return {
        read("rsa -traditional", "RSA PRIVATE KEY"), read("rsa", "PRIVATE KEY"),
        read("rsa -traditional -aes256 -passout pass:invented", "RSA PRIVATE KEY-----\nProc-Type"),
        read("rsa -aes256 -passout pass:invented", "ENCRYPTED PRIVATE KEY")};
}

/// The bytes of a hash as servers and libraries write them.
QByteArrayList hashForms(const QByteArray &bytes)
{
    const QByteArray plain = bytes.toBase64();
    const QByteArray url = bytes.toBase64(QByteArray::Base64UrlEncoding);
    return {
        url,
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        url.toPercentEncoding(),
        plain,
        plain.toPercentEncoding(),
        QByteArray(plain).replace('+', ' '),
        QByteArray(plain).replace('+', "%20").replace("=", ""),
        QByteArray(plain).insert(64, "\r\n"),
    };
}

} // namespace

TEST(PassportDecoderTest, WhatOpensslEncryptedIsRead)
{
    for (const PaddingRow &row : paddings) {
        const QByteArray bytes =
            encryptedByOpenssl(opensslKey(), row.name, documentedText.toByteArray(), row.room);
        ASSERT_EQ(bytes.size(), 256);
        const PassportReading reading = decodePassport(callbackOf(bytes), testKey(), documentedNow);
        EXPECT_EQ(verdictLetters(reading), "ppppppppp") << row.name;
        EXPECT_TRUE(reading.isRight());
        EXPECT_EQ(reading.padding, row.padding);
        ASSERT_EQ(reading.fields.size(), 6);
        EXPECT_EQ(valueOf(reading, u"userid"), QStringLiteral("10000777"));
        EXPECT_EQ(
            valueOf(reading, u"photo_url"), QStringLiteral("https://cdn.example/avatar/-vYSnmLsExample"));
        EXPECT_EQ(valueOf(reading, u"authtime"), QString::number(documentedTime));
    }
}

// Every padding with every size and number of blocks; with all the effort in every way of writing key and
// hash, else these go round meanwhile.
TEST(PassportDecoderTest, KeysAndPayloadsOfOpensslAreReadWhateverTheirSizeAndForm)
{
    constexpr int pairs = 4 * 8;
    int combination = 0;
    int read = 0;
    for (const int bits : security::rsaKeySizes) {
        const std::array keys = keysOf(bits);
        for (const PaddingRow &row : paddings) {
            const int room = row.room + (bits - 2048) / 8;
            for (const int blocks : {1, 2, 3}) {
                const QByteArray bytes =
                    encryptedByOpenssl(opensslKey(bits), row.name, longText(room, blocks), room);
                ASSERT_EQ(bytes.size(), blocks * bits / 8);
                const QByteArrayList forms = hashForms(bytes);
                ASSERT_EQ(forms.size() * qsizetype(keys.size()), pairs);
                // 7 and 32 have no factor in common.
                const int first = 7 * combination++;
                for (int pair = first; pair < first + effort(1, pairs); ++pair) {
                    const PassportReading reading = decodePassport(
                        callbackWith(forms.at(pair % 8)), keys.at(size_t(pair % pairs / 8)), documentedNow);
                    SCOPED_TRACE(
                        testing::Message() << row.name << ' ' << bits << ' ' << blocks << ' ' << pair);
                    EXPECT_EQ(verdictLetters(reading), "ppppppppp");
                    EXPECT_EQ(reading.padding, row.padding);
                    EXPECT_EQ(valueOf(reading, u"first_name"), QStringLiteral("小林"));
                    EXPECT_EQ(valueOf(reading, u"last_name"), QStringLiteral("欧阳"));
                    EXPECT_EQ(valueOf(reading, u"photo_url").size(), photoSize(room, blocks));
                    ++read;
                }
            }
        }
    }
    EXPECT_EQ(read, effort(18, 576));
}

TEST(PassportDecoderTest, ACharacterMayLieAcrossTwoBlocks)
{
    const QByteArray text = "userid=7&first_name=欧阳&last_name=小&authtime=1649741563";
    for (const int behind : {1, 2}) {
        const int room = int(text.indexOf("欧")) + behind;
        for (const PaddingRow &row : paddings) {
            const QByteArray bytes = encryptedByOpenssl(opensslKey(), row.name, text, room);
            ASSERT_EQ(bytes.size(), 3 * 256);
            const PassportReading reading = decodePassport(callbackOf(bytes), testKey(), documentedNow);
            EXPECT_EQ(verdictLetters(reading), "ppppppppp");
            EXPECT_EQ(valueOf(reading, u"first_name"), QStringLiteral("欧阳"));
        }
    }
}

TEST(PassportDecoderTest, EveryFormOfBase64IsTheSame)
{
    const QByteArray bytes = encryptedByOpenssl(opensslKey(), "pkcs1", documentedText.toByteArray(), 245);
    for (const QByteArray &form : hashForms(bytes)) {
        const PassportReading reading = decodePassport(callbackWith(form), testKey(), documentedNow);
        EXPECT_EQ(verdictLetters(reading), "ppppppppp") << form.constData();
        EXPECT_EQ(reading.fields.size(), 6);
    }
    const PassportReading twice = decodePassport(
        callbackWith(bytes.toBase64().toPercentEncoding().toPercentEncoding()), testKey(), documentedNow);
    EXPECT_EQ(twice.failedAt(), PassportStage::Base64);
}

TEST(PassportDecoderTest, AfterAFailureNothingIsRunAndNothingShown)
{
    const QByteArray bytes = encryptedByOpenssl(opensslKey(), "pkcs1", documentedText.toByteArray(), 245);
    QByteArray changed = bytes;
    changed[100] = char(changed.at(100) ^ 4);
    const struct
    {
        QString address;
        QByteArray letters;
    } rows[]{
        {QStringLiteral("nothing"), "fssssssss"},
        {QStringLiteral("https://bot.example/?a=b"), "pfsssssss"},
        {callbackWith("*"), "ppfssssss"},
        {callbackOf(bytes.chopped(1)), "pppfsssss"},
        {callbackOf(bytes + bytes.first(3)), "pppfsssss"},
        {callbackOf(changed), "ppppfssss"},
        {callbackOf(bytes + changed), "ppppfssss"},
        {callbackOf(encryptedByOpenssl(opensslKey(), "oaep", "\xd6\xd0", 214)), "pppppfsss"},
        {callbackOf(encryptedByOpenssl(opensslKey(), "oaep", "{\"userid\":7}", 214)), "ppppppfss"},
        {callbackOf(encryptedByOpenssl(opensslKey(), "oaep", "first_name=A", 214)), "pppppppfs"},
    };
    for (const auto &row : rows) {
        const PassportReading reading = decodePassport(row.address, testKey(), documentedNow);
        EXPECT_EQ(verdictLetters(reading), row.letters) << qPrintable(row.address);
        EXPECT_TRUE(reading.fields.isEmpty());
        EXPECT_FALSE(reading.isRight());
        for (const domain::StageVerdict &each : reading.stages)
            EXPECT_EQ(each.detail.isEmpty(), each.verdict == Verdict::Skipped);
    }
    const PassportReading second = decodePassport(callbackOf(bytes + changed), testKey(), documentedNow);
    EXPECT_EQ(
        second.at(PassportStage::Rsa).detail.english(),
        QStringLiteral(
            "Block 2 of 2 does not decrypt with PKCS#1 v1.5, those before it do: it was changed."));
    const PassportReading first = decodePassport(callbackOf(changed + bytes), testKey(), documentedNow);
    EXPECT_TRUE(first.at(PassportStage::Rsa).detail.english().startsWith(QStringLiteral("Neither OAEP")));
}

TEST(PassportDecoderTest, ButAMissingNameHidesNoUser)
{
    const PassportReading reading = decodePassport(
        callbackOf(encryptedByOpenssl(opensslKey(), "oaep", "userid=7&first_name=A&authtime=1", 214)),
        testKey(), documentedNow);
    EXPECT_EQ(verdictLetters(reading), "pppppppfs");
    EXPECT_EQ(valueOf(reading, u"userid"), QStringLiteral("7"));
}

TEST(PassportDecoderTest, AgeIsAWarningAndTheVerdictsSayWhichPaddingsWereTried)
{
    const QByteArray bytes = encryptedByOpenssl(opensslKey(), "pkcs1", documentedText.toByteArray(), 245);
    const PassportReading reading =
        decodePassport(callbackOf(bytes), testKey(), {(documentedTime + 7201) * 1000, std::chrono::hours(1)});
    EXPECT_EQ(verdictLetters(reading), "ppppppppw");
    EXPECT_TRUE(reading.isRight());
    EXPECT_EQ(reading.fields.size(), 6);
    EXPECT_EQ(
        reading.at(PassportStage::Rsa).detail.english(),
        QStringLiteral("PKCS#1 v1.5, after OAEP did not fit; blocks: 1."));
    EXPECT_GT(reading.at(PassportStage::Rsa).took.count(), 0);
}

TEST(PassportDecoderTest, TheKeyThatFitsIsFound)
{
    const QString address =
        callbackOf(encryptedByOpenssl(opensslKey(), "pkcs1", documentedText.toByteArray(), 245));
    EXPECT_EQ(services::whichKeyFits(address, {testKey(3072), testKey()}), 1);
    EXPECT_EQ(services::whichKeyFits(address, {testKey(3072), testKey(4096)}), std::nullopt);
    EXPECT_EQ(services::whichKeyFits(address, {}), std::nullopt);
    const auto another = security::RsaKey::fromPem(core::Secret(openssl("genrsa 2048"))).value();
    EXPECT_EQ(services::whichKeyFits(address, {another, testKey()}), 1) << "of the same size";
    EXPECT_EQ(verdictLetters(decodePassport(address, another, documentedNow)), "ppppfssss");
}

TEST(PassportDecoderTest, NoVerdictRepeatsAPersonsValues)
{
    const QByteArray text =
        "userid=10000777&first_name=Canaria&last_name=A%&Canaria=Canaria&Canaria&phone=Canaria"
        "&authtime=1649741563";
    const PassportReading reading = decodePassport(
        callbackOf(encryptedByOpenssl(opensslKey(), "oaep", text, 214)), testKey(), documentedNow);
    EXPECT_EQ(verdictLetters(reading), "ppppppwpp");
    for (const domain::StageVerdict &each : reading.stages) {
        EXPECT_FALSE(each.detail.english().contains(QStringLiteral("Canaria")))
            << qPrintable(each.detail.english());
        EXPECT_FALSE(each.detail.english().contains(QStringLiteral("10000777")));
    }
}
