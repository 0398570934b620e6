// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportBench.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace botdeck::services {

using domain::PassportField;
using domain::PassportStage;
using security::RsaPadding;
using security::RsaPublicKey;

namespace {

constexpr std::chrono::hours ageLimit{1};
constexpr QLatin1StringView callback("https://bot.example/passport");

QByteArray queryOf(const QList<PassportField> &fields)
{
    QByteArray query;
    for (const PassportField &field : fields) {
        if (!query.isEmpty())
            query += '&';
        query += field.name.toUtf8() + '=' + QUrl::toPercentEncoding(field.value, "@:/");
    }
    return query;
}

QByteArray writtenHash(const QByteArray &bytes, HashForm form)
{
    switch (form) {
    case HashForm::Base64Url:
        return bytes.toBase64(QByteArray::Base64UrlEncoding);
    case HashForm::Base64UrlUnpadded:
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    case HashForm::Base64Encoded:
        return bytes.toBase64().toPercentEncoding();
    case HashForm::Base64Blanks:
        return bytes.toBase64().replace('+', ' ');
    }
    return {};
}

QString addressWith(const QByteArray &hash)
{
    return callback + QStringLiteral("?tg_passport=success&hash=") + QString::fromLatin1(hash);
}

core::Result<QString>
callbackOf(const RsaPublicKey &key, const PassportSample &sample, const QByteArray &plain)
{
    const core::Result<QByteArray> bytes = key.encrypt(plain, sample.padding);
    if (!bytes)
        return bytes.error();
    return addressWith(writtenHash(*bytes, sample.form));
}

/// What is encrypted, and what is then done to the address.
struct Breaking
{
    PassportStage stage;
    const char *words;
    QByteArray (*plain)(const QList<PassportField> &fields);
    QString (*address)(const QString &address);
};

QString asItIs(const QString &address)
{
    return address;
}

/// The bytes of its hash changed.
QString withBytes(const QString &address, void (*change)(QByteArray &bytes))
{
    QByteArray hash = address.section(QLatin1StringView("hash="), 1).replace(u' ', u'+').toLatin1();
    hash = QByteArray::fromPercentEncoding(hash).replace('-', '+').replace('_', '/');
    QByteArray bytes = QByteArray::fromBase64(hash);
    change(bytes);
    return addressWith(writtenHash(bytes, HashForm::Base64Url));
}

const std::array breakings{
    Breaking{
        PassportStage::Url, QT_TRANSLATE_NOOP("Phrase", "Scheme and host are taken away."), queryOf,
        [](const QString &address) { return address.section(u'?', 1); }},
    Breaking{
        PassportStage::Parameters, QT_TRANSLATE_NOOP("Phrase", "The user refuses: tg_passport is cancel."),
        queryOf,
        [](const QString &address) {
            return QString(address).replace(QLatin1StringView("success"), QLatin1StringView("cancel"));
        }},
    Breaking{
        PassportStage::Base64, QT_TRANSLATE_NOOP("Phrase", "A star is put into the hash."), queryOf,
        [](const QString &address) {
            return QString(address).replace(QLatin1StringView("hash="), QLatin1StringView("hash=*"));
        }},
    Breaking{
        PassportStage::Length, QT_TRANSLATE_NOOP("Phrase", "The last byte is cut off."), queryOf,
        [](const QString &address) { return withBytes(address, [](QByteArray &bytes) { bytes.chop(1); }); }},
    Breaking{
        PassportStage::Rsa, QT_TRANSLATE_NOOP("Phrase", "One bit of the encrypted bytes is changed."),
        queryOf,
        [](const QString &address) {
            return withBytes(address, [](QByteArray &bytes) { bytes[9] = char(bytes.at(9) ^ 1); });
        }},
    Breaking{
        PassportStage::Utf8, QT_TRANSLATE_NOOP("Phrase", "A name is encrypted in GBK."),
        [](const QList<PassportField> &fields) {
            return queryOf(fields).replace(QUrl::toPercentEncoding(fields.at(1).value), "\xd0\xa1\xc1\xd6");
        },
        asItIs},
    Breaking{
        PassportStage::Query, QT_TRANSLATE_NOOP("Phrase", "JSON is encrypted instead of a query string."),
        [](const QList<PassportField> &fields) {
            return QByteArray("{\"userid\":" + fields.first().value.toUtf8() + '}');
        },
        asItIs},
    Breaking{
        PassportStage::Fields, QT_TRANSLATE_NOOP("Phrase", "userid is left out."),
        [](const QList<PassportField> &fields) { return queryOf(fields.sliced(1)); }, asItIs},
    Breaking{
        PassportStage::Age,
        QT_TRANSLATE_NOOP("Phrase", "The permission is three hours old, the limit is one."), queryOf, asItIs},
};

const Breaking &breakingOf(PassportStage stage)
{
    return breakings.at(size_t(stage));
}

QString nameOf(const PassportSample &sample)
{
    static constexpr std::array forms{
        "base64url", "base64url_unpadded", "base64_percent_encoded", "base64_blanks"};
    return QStringLiteral("%1 %2 %3")
        .arg(
            QLatin1StringView(sample.padding == RsaPadding::OaepSha1 ? "oaep" : "pkcs1v15"),
            QLatin1StringView(forms.at(size_t(sample.form))), QString::number(sample.blocks));
}

core::Result<SelfTestStep> soundStep(const security::RsaKey &key, const PassportSample &sample)
{
    const core::Result<QString> address = sampleCallback(key.publicKey(), sample);
    if (!address)
        return address.error();
    SelfTestStep step{nameOf(sample), decodePassport(*address, key, {sample.nowMs, ageLimit})};
    step.isRight = step.reading.padding == sample.padding &&
                   step.reading.fields == sampleFields(key.publicKey(), sample) &&
                   std::ranges::all_of(step.reading.stages, [](const domain::StageVerdict &each) {
                       return each.verdict == domain::Verdict::Passed;
                   });
    return step;
}

core::Result<SelfTestStep>
brokenStep(const security::RsaKey &key, const PassportSample &sample, PassportStage stage)
{
    const core::Result<QString> address = brokenCallback(key.publicKey(), sample, stage);
    if (!address)
        return address.error();
    SelfTestStep step{
        QStringLiteral("broken ") + domain::stageName(stage),
        decodePassport(*address, key, {sample.nowMs, ageLimit})};
    const auto first = std::ranges::find_if(step.reading.stages, [](const domain::StageVerdict &each) {
        return each.verdict != domain::Verdict::Passed;
    });
    step.isRight = first != step.reading.stages.end() && first->stage == stage &&
                   step.reading.fields.isEmpty() == (stage != PassportStage::Age);
    return step;
}

QList<PassportSample> soundSamples(qint64 nowMs)
{
    QList<PassportSample> samples;
    for (const RsaPadding padding : {RsaPadding::Pkcs1v15, RsaPadding::OaepSha1}) {
        for (const HashForm form :
             {HashForm::Base64Url, HashForm::Base64UrlUnpadded, HashForm::Base64Encoded,
              HashForm::Base64Blanks})
            samples += {padding, form, 1, nowMs};
        for (const int blocks : {2, 3})
            samples += {padding, HashForm::Base64Url, blocks, nowMs};
    }
    return samples;
}

} // namespace

QList<PassportField> sampleFields(const RsaPublicKey &key, const PassportSample &sample)
{
    QList<PassportField> fields{
        {QStringLiteral("userid"), QStringLiteral("10004821")},
        {QStringLiteral("first_name"), QStringLiteral("小林")},
        {QStringLiteral("last_name"), QStringLiteral("Lin")},
        {QStringLiteral("username"), QStringLiteral("@lin_example")},
        {QStringLiteral("photo_url"), QStringLiteral("https://cdn.example/a/")},
        {QStringLiteral("authtime"), QString::number(sample.nowMs / 1000)}};
    const qsizetype least = qsizetype(key.roomInBlock(sample.padding)) * (sample.blocks - 1) + 1;
    if (const qsizetype missing = least - queryOf(fields).size(); missing > 0)
        fields[4].value += QString(missing, u'x');
    return fields;
}

core::Result<QString> sampleCallback(const RsaPublicKey &key, const PassportSample &sample)
{
    return callbackOf(key, sample, queryOf(sampleFields(key, sample)));
}

core::Result<QString>
brokenCallback(const RsaPublicKey &key, const PassportSample &sample, PassportStage stage)
{
    const Breaking &breaking = breakingOf(stage);
    PassportSample old = sample;
    if (stage == PassportStage::Age)
        old.nowMs -= std::chrono::milliseconds(3 * ageLimit).count();
    const core::Result<QString> address = callbackOf(key, old, breaking.plain(sampleFields(key, old)));
    return address ? core::Result<QString>(breaking.address(*address)) : address;
}

core::Phrase howBroken(PassportStage stage)
{
    return breakingOf(stage).words;
}

core::Result<QList<SelfTestStep>> passportSelfTest(qint64 nowMs)
{
    const core::Result<security::RsaKey> key = security::RsaKey::generate(security::rsaKeySizes.front());
    if (!key)
        return key.error();
    QList<SelfTestStep> steps;
    for (const PassportSample &sample : soundSamples(nowMs)) {
        core::Result<SelfTestStep> step = soundStep(*key, sample);
        if (!step)
            return step.error();
        steps += *std::move(step);
    }
    for (const PassportStage stage : domain::passportStages) {
        core::Result<SelfTestStep> step = brokenStep(*key, {.nowMs = nowMs}, stage);
        if (!step)
            return step.error();
        steps += *std::move(step);
    }
    return steps;
}

} // namespace botdeck::services
