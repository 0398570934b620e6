// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportBench.h"

#include "Callbacks.h"

#include <gtest/gtest.h>

using namespace botdeck;
using namespace botdeck::test;
using services::PassportSample;

namespace {

constexpr qint64 nowMs = 1795225572000;

} // namespace

TEST(PassportBenchTest, TheSelfTestIsRight)
{
    static_cast<void>(testKey());
    const auto steps = services::passportSelfTest(nowMs);
    ASSERT_TRUE(steps);
    EXPECT_EQ(steps->size(), 12 + qsizetype(domain::passportStages.size()));
    for (const services::SelfTestStep &step : *steps)
        EXPECT_TRUE(step.isRight) << qPrintable(step.name) << ' ' << verdictLetters(step.reading).constData();
    EXPECT_EQ(steps->first().name, QStringLiteral("pkcs1v15 base64url 1"));
    EXPECT_EQ(verdictLetters(steps->first().reading), "ppppppppp");
}

TEST(PassportBenchTest, EveryStageCanBeBrokenWithEveryForm)
{
    const security::RsaPublicKey &key = testKey().publicKey();
    for (const auto form : {services::HashForm::Base64Url, services::HashForm::Base64Encoded}) {
        for (const domain::PassportStage stage : domain::passportStages) {
            EXPECT_TRUE(services::howBroken(stage).english().endsWith(u'.'));
            const PassportSample sample{security::RsaPadding::OaepSha1, form, 2, nowMs};
            const auto address = services::brokenCallback(key, sample, stage);
            ASSERT_TRUE(address);
            const auto reading =
                services::decodePassport(*address, testKey(), {nowMs, std::chrono::hours(1)});
            QByteArray expected = QByteArray(qsizetype(stage), 'p') + 'f';
            expected = stage == domain::PassportStage::Age ? QByteArray("ppppppppw")
                                                           : expected.leftJustified(9, 's');
            EXPECT_EQ(verdictLetters(reading), expected) << domain::stageName(stage).data();
        }
    }
}

TEST(PassportBenchTest, ASampleFillsTheBlocksThatAreAskedFor)
{
    const security::RsaPublicKey &key = testKey().publicKey();
    for (const int blocks : {1, 2, 3}) {
        const PassportSample sample{
            security::RsaPadding::Pkcs1v15, services::HashForm::Base64Url, blocks, nowMs};
        const auto reading = services::decodePassport(
            services::sampleCallback(key, sample).value(), testKey(), {nowMs, std::chrono::hours(1)});
        EXPECT_EQ(reading.fields, services::sampleFields(key, sample));
        EXPECT_TRUE(
            reading.at(domain::PassportStage::Rsa).detail.english().endsWith(QString::number(blocks) + u'.'));
    }
}
