// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Wire.h"

#include "core/Id.h"
#include "platform/JsonText.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace botdeck::platform {

using core::Id;
using MaybeValue = std::optional<WireValue>;

namespace {

struct TypeRule
{
    MaybeValue (*fromText)(const QByteArray &text);
    MaybeValue (*fromJson)(const JsonToken &token);
};

const TypeRule &ruleOf(Type type);

MaybeValue number(const QByteArray &digits)
{
    return WireValue{digits, digits};
}

MaybeValue string(const QByteArray &utf8)
{
    if (!QUtf8StringView(utf8.constData(), utf8.size()).isValidUtf8())
        return std::nullopt;
    return WireValue{quoteJson(utf8), utf8};
}

std::optional<Id> idOf(const QByteArray &text)
{
    return Id::fromText(QString::fromUtf8(text));
}

QByteArray decimal(Id id)
{
    return id.toString().toLatin1();
}

bool isWholeNumber(const JsonToken &token)
{
    return token.kind == JsonKind::Number && isIntegerToken(token.bytes);
}

// One pair of functions per kind of value; the table at the end says which type uses which.

MaybeValue integerFromText(const QByteArray &text)
{
    const std::optional<Id> id = idOf(text);
    return id ? number(decimal(*id)) : std::nullopt;
}

MaybeValue integerFromJson(const JsonToken &token)
{
    return isWholeNumber(token) && idOf(token.bytes) ? number(token.bytes) : std::nullopt;
}

std::optional<quint64> maskOf(const QByteArray &text)
{
    if (const std::optional<Id> id = idOf(text))
        return quint64(id->value());
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
    }
    bool fits = false;
    const quint64 mask = text.toULongLong(&fits);
    return fits ? std::optional(mask) : std::nullopt;
}

MaybeValue maskFromText(const QByteArray &text)
{
    const std::optional<quint64> mask = maskOf(text);
    return mask ? number(QByteArray::number(*mask)) : std::nullopt;
}

/// Some servers write masks as strings, so that no client rounds them: they get them back so.
MaybeValue maskFromJson(const JsonToken &token)
{
    if (token.kind == JsonKind::String) {
        const QByteArray digits = unquoteJson(token.bytes);
        return !digits.isEmpty() && maskOf(digits) ? MaybeValue({token.bytes, digits}) : std::nullopt;
    }
    return isWholeNumber(token) && maskOf(token.bytes) ? number(token.bytes) : std::nullopt;
}

MaybeValue floatFromJson(const JsonToken &token)
{
    return token.kind == JsonKind::Number ? number(token.bytes) : std::nullopt;
}

MaybeValue floatFromText(const QByteArray &text)
{
    const std::optional<JsonToken> token = readJson(text);
    return token ? floatFromJson(*token) : std::nullopt;
}

MaybeValue booleanFromJson(const JsonToken &token)
{
    return token.kind == JsonKind::Boolean ? number(token.bytes) : std::nullopt;
}

MaybeValue booleanFromText(const QByteArray &text)
{
    return text == "true" || text == "false" ? number(text) : std::nullopt;
}

MaybeValue stringFromJson(const JsonToken &token)
{
    if (token.kind != JsonKind::String)
        return std::nullopt;
    return WireValue{token.bytes, unquoteJson(token.bytes)};
}

MaybeValue idStringFromText(const QByteArray &text)
{
    const std::optional<Id> id = idOf(text);
    return id ? string(decimal(*id)) : std::nullopt;
}

MaybeValue idStringFromJson(const JsonToken &token)
{
    const MaybeValue value = stringFromJson(token);
    return value && idOf(value->text) ? value : std::nullopt;
}

QByteArray withoutAt(const QByteArray &name)
{
    return name.startsWith('@') ? name.mid(1) : name;
}

MaybeValue usernameFromText(const QByteArray &text)
{
    const QByteArray name = withoutAt(text);
    return name.isEmpty() ? std::nullopt : string(name);
}

MaybeValue usernameFromJson(const JsonToken &token)
{
    const MaybeValue value = stringFromJson(token);
    return value && !value->text.isEmpty() ? value : std::nullopt;
}

/// "+5", " 5", "9223372036854775808": somebody meant an id, not a user of that name.
bool isMeantAsId(const QByteArray &text)
{
    constexpr QByteArrayView writesNumbers("0123456789+-. ");
    return std::ranges::all_of(text, [&](char c) { return writesNumbers.contains(c); });
}

MaybeValue idOrUsernameFromText(const QByteArray &text)
{
    return isMeantAsId(text) ? integerFromText(text) : usernameFromText(text);
}

MaybeValue idOrAtNameFromText(const QByteArray &text)
{
    if (isMeantAsId(text))
        return integerFromText(text);
    const QByteArray name = withoutAt(text);
    return name.isEmpty() ? std::nullopt : string('@' + name);
}

MaybeValue idOrNameFromJson(const JsonToken &token)
{
    return token.kind == JsonKind::String ? usernameFromJson(token) : integerFromJson(token);
}

template <Type element>
MaybeValue listFromText(const QByteArray &text)
{
    const std::optional<QList<QByteArray>> items = listItems(text);
    if (!items)
        return std::nullopt;
    QList<QByteArray> tokens;
    for (const QByteArray &item : *items) {
        const MaybeValue value = ruleOf(element).fromText(item);
        // An empty text between two commas is a slip, not a text.
        if (!value || item.isEmpty())
            return std::nullopt;
        tokens.append(value->json);
    }
    const QByteArray json = '[' + tokens.join(',') + ']';
    return WireValue{json, json, tokens.size()};
}

template <Type element>
MaybeValue listFromJson(const JsonToken &token)
{
    if (token.kind != JsonKind::Array)
        return std::nullopt;
    for (const JsonToken &each : token.elements) {
        if (!ruleOf(element).fromJson(each))
            return std::nullopt;
    }
    return WireValue{token.bytes, token.bytes, token.elements.size()};
}

template <JsonKind kind>
MaybeValue compositeFromJson(const JsonToken &token)
{
    if (token.kind != kind)
        return std::nullopt;
    return WireValue{token.bytes, token.bytes, token.elements.size()};
}

template <JsonKind kind>
MaybeValue compositeFromText(const QByteArray &text)
{
    const std::optional<JsonToken> token = readJson(text);
    return token ? compositeFromJson<kind>(*token) : std::nullopt;
}

MaybeValue notFromText(const QByteArray & /*text*/)
{
    return std::nullopt;
}

MaybeValue notFromJson(const JsonToken & /*token*/)
{
    return std::nullopt;
}

const TypeRule &ruleOf(Type type)
{
    // In the order of Type.
    static constexpr std::array rules{
        TypeRule{integerFromText, integerFromJson},                                         // Integer
        TypeRule{maskFromText, maskFromJson},                                               // Mask
        TypeRule{floatFromText, floatFromJson},                                             // Float
        TypeRule{booleanFromText, booleanFromJson},                                         // Boolean
        TypeRule{string, stringFromJson},                                                   // String
        TypeRule{integerFromText, integerFromJson},                                         // IdNumber
        TypeRule{idStringFromText, idStringFromJson},                                       // IdString
        TypeRule{idOrUsernameFromText, idOrNameFromJson},                                   // IdOrUsername
        TypeRule{idOrAtNameFromText, idOrNameFromJson},                                     // IdOrAtName
        TypeRule{usernameFromText, usernameFromJson},                                       // Username
        TypeRule{listFromText<Type::Integer>, listFromJson<Type::Integer>},                 // IntegerList
        TypeRule{listFromText<Type::String>, listFromJson<Type::String>},                   // StringList
        TypeRule{listFromText<Type::IdNumber>, listFromJson<Type::IdNumber>},               // IdNumberList
        TypeRule{listFromText<Type::IdString>, listFromJson<Type::IdString>},               // IdStringList
        TypeRule{compositeFromText<JsonKind::Object>, compositeFromJson<JsonKind::Object>}, // Object
        TypeRule{compositeFromText<JsonKind::Array>, compositeFromJson<JsonKind::Array>},   // List
        TypeRule{notFromText, notFromJson},                                                 // File
        TypeRule{string, stringFromJson},                                                   // FileOrText
    };
    static_assert(rules.size() == size_t(Type::FileOrText) + 1);
    return rules.at(size_t(type));
}

} // namespace

std::optional<QList<QByteArray>> listItems(const QByteArray &text)
{
    const QByteArray trimmed = text.trimmed();
    QList<QByteArray> items;
    if (!trimmed.startsWith('[')) {
        if (trimmed.isEmpty())
            return items;
        for (const QByteArray &item : trimmed.split(','))
            items.append(item.trimmed());
        return items;
    }
    const std::optional<JsonToken> token = readJson(trimmed);
    if (!token)
        return std::nullopt;
    for (const JsonToken &element : token->elements) {
        if (element.kind != JsonKind::String && element.kind != JsonKind::Number)
            return std::nullopt;
        items.append(element.kind == JsonKind::String ? unquoteJson(element.bytes) : element.bytes);
    }
    return items;
}

std::optional<WireValue> toWire(Type type, const Argument &argument)
{
    if (argument.kind == Argument::Kind::File) {
        if (type != Type::File && type != Type::FileOrText)
            return std::nullopt;
        return WireValue{{}, argument.value, 0, true};
    }
    if (argument.kind == Argument::Kind::Text)
        return ruleOf(type).fromText(argument.value);
    const std::optional<JsonToken> token = readJson(argument.value);
    return token ? ruleOf(type).fromJson(*token) : std::nullopt;
}

} // namespace botdeck::platform
