// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/KeyboardRules.h"

#include <QJsonArray>

#include <algorithm>

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

bool isRequiredNumber(const Parameter &parameter)
{
    return parameter.required && (parameter.type == Type::IdNumber || parameter.type == Type::IdOrAtName);
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
    rules.mostInRow = amountIn(section, QLatin1String("most_buttons"), QLatin1String("row"));
    rules.mostButtons = amountIn(section, QLatin1String("most_buttons"), QLatin1String("keyboard"));
    const QStringList methods = wordsOf(section, QLatin1String("methods"));
    rules.onlyByEditing = std::all_of(methods.begin(), methods.end(), [](const QString &method) {
        return method.startsWith(QLatin1String("edit"));
    });
    return rules;
}

domain::KeyboardCall codeCall(const Platform &platform, const QString &name)
{
    domain::KeyboardCall call{platform.defaultServer().toString(), platform.pathForm(), name, {}};
    const core::Result<const Method *> method = platform.method(name);
    if (!method)
        return call;
    for (const Parameter &parameter : (*method)->parameters) {
        if (isRequiredNumber(parameter))
            call.ids += parameter.name;
    }
    // CloudChat's table leaves it out of an edit, its one public client always sends it.
    const QString type = platform.section(u"chat_types")[QLatin1String("parameter")].toString();
    if ((*method)->parameter(type))
        call.ids += type;
    return call;
}

domain::KeyboardCall keyboardCall(const Platform &platform)
{
    return codeCall(platform, wordsOf(platform.section(u"keyboard"), QLatin1String("methods")).value(0));
}

} // namespace botdeck::platform
