// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Method.h"

#include <array>

namespace botdeck::platform {

QByteArray verbName(Verb verb)
{
    static constexpr std::array names{"GET", "POST", "PUT", "PATCH", "DELETE"};
    return names.at(size_t(verb));
}

QString typeWords(Type type)
{
    // In the order of Type.
    static constexpr std::array words{
        "a whole number of 64 bits",
        "an unsigned whole number of 64 bits",
        "a number",
        "true or false",
        "text (UTF-8)",
        "an id: a whole number of 64 bits, sent as a number",
        "an id: a whole number of 64 bits, sent as a string",
        "an id or a user name",
        "an id, or a public chat's name with @",
        "a user name",
        "a list of whole numbers, as JSON or separated by commas",
        "a list of texts, as JSON or separated by commas",
        "a list of ids, as JSON or separated by commas, sent as numbers",
        "a list of ids, as JSON or separated by commas, sent as strings",
        "a JSON object",
        "a JSON array",
        "a file",
        "a file, or text",
    };
    return QString::fromLatin1(words.at(size_t(type)));
}

QString amountText(qint64 amount, Limit::Unit unit)
{
    // In the order of Limit::Unit; a value has no unit.
    static constexpr std::array units{"", "byte", "UTF-16 unit", "character", "item"};
    const QString number = QString::number(amount);
    if (unit == Limit::Unit::Value)
        return number;
    const QLatin1StringView plural(amount == 1 ? "" : "s");
    return number + u' ' + QLatin1StringView(units.at(size_t(unit))) + plural;
}

const Parameter *Method::parameter(QStringView name) const
{
    for (const Parameter &each : parameters) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

} // namespace botdeck::platform
