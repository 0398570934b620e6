// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Normalise.h"

#include "core/Id.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <optional>

namespace botdeck::sandbox {

using platform::Type;
using namespace Qt::StringLiterals;

namespace {

using Converted = std::optional<QJsonValue>;
using Convert = Converted (*)(const QJsonValue &);

Converted same(const QJsonValue &value)
{
    return value;
}

Converted integer(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const auto id = core::Id::fromText(value.toString().trimmed());
    return id ? Converted(QJsonValue(id->value())) : std::nullopt;
}

/// Unsigned text becomes the signed number with the same bits, the only way to write it exactly.
Converted mask(const QJsonValue &value)
{
    bool fits = false;
    const quint64 bits = value.toString().toULongLong(&fits);
    return fits ? Converted(QJsonValue(qint64(bits))) : integer(value);
}

Converted floating(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber ? Converted(QJsonValue(number)) : std::nullopt;
}

Converted boolean(const QJsonValue &value)
{
    static constexpr std::array words{
        std::pair("true"_L1, true), std::pair("false"_L1, false), std::pair("1"_L1, true),
        std::pair("0"_L1, false)};
    const QString text = value.toVariant().toString();
    for (const auto &[word, meaning] : words) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return QJsonValue(meaning);
    }
    return std::nullopt;
}

/// An exact integer becomes its decimal text; other numbers stay.
Converted text(const QJsonValue &value)
{
    if (!value.isDouble())
        return value;
    const qint64 number = value.toInteger(-1);
    return number == value.toInteger(-2) ? Converted(QString::number(number)) : std::nullopt;
}

Converted idOrUsername(const QJsonValue &value)
{
    return integer(value).value_or(value);
}

/// JSON text inside JSON (python-telegram-bot, node-telegram-bot-api) or in a form.
Converted structure(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    if (document.isObject())
        return QJsonValue(document.object());
    return document.isArray() ? Converted(QJsonValue(document.array())) : std::nullopt;
}

template <Convert element>
Converted listOf(const QJsonValue &value)
{
    const Converted list = structure(value);
    if (!list || !list->isArray())
        return std::nullopt;
    QJsonArray converted;
    for (const QJsonValue &one : list->toArray())
        converted.append(element(one).value_or(one));
    return QJsonValue(converted);
}

struct TypeRow
{
    Type type{};
    Convert convert = nullptr;
    /// Also where the platform insists on JSON types.
    bool always = false;
};

constexpr std::array typeRows{
    TypeRow{Type::Integer, integer},
    TypeRow{Type::Mask, mask, true},
    TypeRow{Type::Float, floating},
    TypeRow{Type::Boolean, boolean},
    TypeRow{Type::String, text},
    TypeRow{Type::IdNumber, integer},
    TypeRow{Type::IdString, text},
    TypeRow{Type::IdOrUsername, idOrUsername},
    TypeRow{Type::IdOrAtName, idOrUsername},
    TypeRow{Type::Username, text},
    TypeRow{Type::IntegerList, listOf<integer>},
    TypeRow{Type::StringList, listOf<text>},
    TypeRow{Type::IdNumberList, listOf<integer>},
    TypeRow{Type::IdStringList, listOf<text>},
    TypeRow{Type::Object, structure, true},
    TypeRow{Type::List, structure, true},
    TypeRow{Type::File, same},
    TypeRow{Type::FileOrText, same},
};

QJsonValue converted(Type type, const QJsonValue &value, bool strict)
{
    for (const TypeRow &row : typeRows) {
        if (row.type == type)
            return strict && !row.always ? value : row.convert(value).value_or(value);
    }
    return value;
}

/// A form cannot leave a number out but by an empty text.
bool saysNothing(const RawParameter &parameter, Type type)
{
    if (parameter.value.isNull())
        return true;
    return !parameter.typed && type != Type::String && parameter.value.toString().isEmpty();
}

} // namespace

QJsonObject
normalise(const platform::Method &method, domain::PlatformId platform, const QList<RawParameter> &parameters)
{
    QJsonObject normal;
    for (const RawParameter &parameter : parameters) {
        const platform::Parameter *row = method.parameter(parameter.name);
        if (row == nullptr || saysNothing(parameter, row->type))
            continue;
        const bool strict = platform == domain::PlatformId::Fanbook && parameter.typed;
        normal[parameter.name] = converted(row->type, parameter.value, strict);
    }
    return normal;
}

} // namespace botdeck::sandbox
