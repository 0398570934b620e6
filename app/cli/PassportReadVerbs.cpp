// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/KeyOptions.h"
#include "app/cli/Output.h"
#include "app/cli/PassportVerbs.h"
#include "core/Clock.h"
#include "domain/passport/PassportJson.h"
#include "security/SecretFile.h"
#include "services/PassportBench.h"
#include "services/PassportDecoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace botdeck::app {

namespace {

constexpr qint64 longestAge = qint64(100) * 366 * 24 * 3600;

QJsonArray stagesArray(const services::PassportReading &reading)
{
    QJsonArray stages;
    for (const domain::StageVerdict &each : reading.stages)
        stages += QJsonObject{
            {QStringLiteral("stage"), domain::stageName(each.stage)},
            {QStringLiteral("verdict"), domain::verdictName(each.verdict)},
            {QStringLiteral("detail"), each.detail.english()},
            {QStringLiteral("microseconds"), qint64(each.took.count())}};
    return stages;
}

QJsonObject readingObject(const services::PassportReading &reading)
{
    return {
        {QStringLiteral("stages"), stagesArray(reading)},
        {QStringLiteral("fields"), domain::passportFieldsObject(reading.fields)}};
}

void printObject(const QJsonObject &object, Output &output)
{
    output.printLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

core::Result<QString> addressWord(const Arguments &arguments)
{
    if (arguments.positional().size() != 1)
        return wrongUse(
            QStringLiteral("passport decrypt takes one address, or - to read it from standard input."));
    const QString &word = arguments.positional().first();
    if (word != standardInput)
        return word;
    for (const char *option : {"key", "passphrase-file"}) {
        if (arguments.text(option) == standardInput)
            return wrongUse(
                QStringLiteral("Only one of --%1 and the address can be read from standard input.")
                    .arg(QLatin1StringView(option)));
    }
    const core::Result<core::Secret> read = security::readSecretFile(word);
    return read ? core::Result<QString>(QString::fromUtf8(read->reveal())) : read.error();
}

} // namespace

int runPassportDecrypt(const QStringList &words, Output &output)
{
    static constexpr std::array options{
        Option{"key", "FILE"}, Option{"passphrase-file", "FILE"}, Option{"max-age", "S"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options, Positional::Taken);
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<std::optional<qint64>> age = arguments->number("max-age", 0, longestAge);
    if (!age)
        return output.fail(age.error());
    const core::Result<QString> address = addressWord(*arguments);
    if (!address)
        return output.fail(address.error());
    const core::Result<security::RsaKey> key = keyOption(*arguments);
    if (!key)
        return output.fail(key.error());
    services::PassportDecoding decoding{core::SystemClock().wallMs()};
    if (*age)
        decoding.maxAge = std::chrono::seconds(**age);
    const services::PassportReading reading = services::decodePassport(*address, *key, decoding);
    printObject(readingObject(reading), output);
    const std::optional<domain::PassportStage> failed = reading.failedAt();
    if (!failed)
        return Done;
    return output.fail(
        {core::ErrorKind::Refused,
         QStringLiteral("%1: %2").arg(domain::stageName(*failed), reading.at(*failed).detail.english())});
}

int runPassportSelfTest(const QStringList &words, Output &output)
{
    const core::Result<Arguments> arguments = Arguments::parse(words, {});
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<QList<services::SelfTestStep>> steps =
        services::passportSelfTest(core::SystemClock().wallMs());
    if (!steps)
        return output.fail(steps.error());
    QJsonArray checks;
    for (const services::SelfTestStep &step : *steps)
        checks += QJsonObject{{QStringLiteral("check"), step.name}, {QStringLiteral("ok"), step.isRight}};
    const auto wrong =
        std::ranges::find_if(*steps, [](const services::SelfTestStep &step) { return !step.isRight; });
    QJsonObject answer = readingObject(steps->first().reading);
    answer.insert(QStringLiteral("checks"), checks);
    answer.insert(QStringLiteral("ok"), wrong == steps->end());
    printObject(answer, output);
    if (wrong == steps->end())
        return Done;
    return output.fail(
        {core::ErrorKind::Refused, QStringLiteral("The self-test failed at \"%1\".").arg(wrong->name)});
}

} // namespace botdeck::app
