// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/KeyboardRules.h"

#include <QJsonArray>

namespace botdeck::platform {

namespace {

QStringList wordsOf(const QJsonObject &section, QLatin1String name)
{
    QStringList words;
    const QJsonArray list = section[name].toArray();
    for (const QJsonValue &word : list)
        words += word.toString();
    return words;
}

std::optional<qsizetype> amountIn(const QJsonObject &section, QLatin1String name, QLatin1String member)
{
    const QJsonValue amount = section[name].toObject()[member];
    return amount.isDouble() ? std::optional<qsizetype>(amount.toInteger()) : std::nullopt;
}

} // namespace

domain::KeyboardRules keyboardRules(const Platform &platform)
{
    const QJsonObject section = platform.section(u"keyboard");
    domain::KeyboardRules rules;
    rules.kinds = wordsOf(section, QLatin1String("kinds"));
    rules.reserved = wordsOf(section, QLatin1String("reserved"));
    rules.firstOfFirstRow = wordsOf(section, QLatin1String("first_of_first_row"));
    rules.exactlyOne = section[QLatin1String("one_kind")].toString() == QLatin1String("exactly_one");
    const QLatin1String data("callback_data");
    rules.callbackData.minimum = amountIn(section, data, QLatin1String("minimum")).value_or(0);
    rules.callbackData.maximum = amountIn(section, data, QLatin1String("maximum"));
    rules.callbackDataWarning =
        amountIn(section, QLatin1String("callback_data_warning"), QLatin1String("maximum"));
    rules.extraFields = wordsOf(section, QLatin1String("extra_fields"));
    rules.urlSchemes = wordsOf(section, QLatin1String("url_schemes"));
    return rules;
}

} // namespace botdeck::platform
