// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/MethodReader.h"

#include "platform/StrictObject.h"

#include <QHash>
#include <QMap>

#include <array>
#include <utility>

namespace botdeck::platform {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
using Name = std::pair<const char *, T>;

constexpr std::array verbs{
    Name<Verb>{"GET", Verb::Get},     Name<Verb>{"POST", Verb::Post},     Name<Verb>{"PUT", Verb::Put},
    Name<Verb>{"PATCH", Verb::Patch}, Name<Verb>{"DELETE", Verb::Delete},
};
constexpr std::array encodings{
    Name<Encoding>{"query", Encoding::Query},
    Name<Encoding>{"json", Encoding::Json},
    Name<Encoding>{"form", Encoding::Form},
    Name<Encoding>{"multipart", Encoding::Multipart},
};
constexpr std::array types{
    Name<Type>{"integer", Type::Integer},
    Name<Type>{"mask", Type::Mask},
    Name<Type>{"float", Type::Float},
    Name<Type>{"boolean", Type::Boolean},
    Name<Type>{"string", Type::String},
    Name<Type>{"id_number", Type::IdNumber},
    Name<Type>{"id_string", Type::IdString},
    Name<Type>{"id_or_username", Type::IdOrUsername},
    Name<Type>{"id_or_at_name", Type::IdOrAtName},
    Name<Type>{"username", Type::Username},
    Name<Type>{"integer_list", Type::IntegerList},
    Name<Type>{"string_list", Type::StringList},
    Name<Type>{"id_number_list", Type::IdNumberList},
    Name<Type>{"id_string_list", Type::IdStringList},
    Name<Type>{"object", Type::Object},
    Name<Type>{"list", Type::List},
    Name<Type>{"file", Type::File},
    Name<Type>{"file_or_text", Type::FileOrText},
};
constexpr std::array units{
    Name<Limit::Unit>{"value", Limit::Unit::Value},
    Name<Limit::Unit>{"bytes", Limit::Unit::Bytes},
    Name<Limit::Unit>{"utf16_units", Limit::Unit::Utf16Units},
    Name<Limit::Unit>{"characters", Limit::Unit::Characters},
    Name<Limit::Unit>{"items", Limit::Unit::Items},
};

template <typename T, size_t N>
T readName(StrictObject &object, QLatin1StringView key, const std::array<Name<T>, N> &names)
{
    const QString text = object.text(key);
    for (const auto &[name, value] : names) {
        if (text == QLatin1StringView(name))
            return value;
    }
    object.fail(u"\"%1\" has no meaning \"%2\""_s.arg(key, text));
    return names.front().second;
}

bool unitSuits(Limit::Unit unit, Type type)
{
    static constexpr std::array counted{
        Type::IntegerList, Type::StringList, Type::IdNumberList, Type::IdStringList, Type::List};
    const auto isOneOf = [type](const auto &list) {
        return std::find(list.begin(), list.end(), type) != list.end();
    };
    switch (unit) {
    case Limit::Unit::Value:
        return type == Type::Integer;
    case Limit::Unit::Items:
        return isOneOf(counted);
    case Limit::Unit::Bytes:
        return type == Type::String || type == Type::File;
    case Limit::Unit::Utf16Units:
    case Limit::Unit::Characters:
        return type == Type::String;
    }
    return false;
}

Limit readLimit(const QJsonValue &value, Type type, const QString &place, QString &fault)
{
    StrictObject object(value, place, fault);
    Limit limit;
    limit.unit = readName(object, "unit"_L1, units);
    limit.minimum = object.integerIfAny("minimum"_L1);
    limit.maximum = object.integerIfAny("maximum"_L1);
    limit.afterParsing = object.flagOr("after_parsing"_L1, false);
    object.refuseOthers();
    if (!limit.minimum && !limit.maximum)
        object.fail(u"has neither minimum nor maximum"_s);
    if (limit.minimum && limit.maximum && *limit.minimum > *limit.maximum)
        object.fail(u"the minimum is above the maximum"_s);
    if (!unitSuits(limit.unit, type))
        object.fail(u"this unit does not suit the parameter's type"_s);
    return limit;
}

Parameter readParameter(const QJsonValue &value, const QString &place, QString &fault)
{
    StrictObject object(value, place, fault);
    Parameter parameter;
    parameter.name = object.text("name"_L1);
    object.setPlace(u"%1 (%2)"_s.arg(place, parameter.name));
    parameter.type = readName(object, "type"_L1, types);
    parameter.required = object.flagOr("required"_L1, false);
    for (const QJsonValue &each : object.listIfAny("limits"_L1))
        parameter.limits.append(readLimit(each, parameter.type, object.placeOf(u"limits"_s), fault));
    parameter.values = object.textsIfAny("values"_L1);
    parameter.oneOf = object.textOr("one_of"_L1, {});
    parameter.needs = object.textsIfAny("needs"_L1);
    parameter.help = object.text("help"_L1);
    parameter.source = object.text("source"_L1);
    parameter.note = object.textOr("note"_L1, {});
    object.refuseOthers();
    if (parameter.required && !parameter.oneOf.isEmpty())
        object.fail(u"cannot be both required and one of several"_s);
    return parameter;
}

bool isUpload(const Parameter &parameter)
{
    return parameter.type == Type::File || parameter.type == Type::FileOrText;
}

/// What no parameter can know alone: names twice, references to nothing, uploads where none can travel.
void checkTogether(const Method &method, StrictObject &object)
{
    QSet<QString> names;
    QMap<QString, int> groups; // in order, so that the same file always gets the same words
    for (const Parameter &each : method.parameters) {
        if (names.contains(each.name))
            object.fail(u"the parameter \"%1\" stands there twice"_s.arg(each.name));
        names.insert(each.name);
        if (!each.oneOf.isEmpty())
            ++groups[each.oneOf];
        if (isUpload(each) && method.encoding == Encoding::Query)
            object.fail(u"\"%1\" is an upload, which a query cannot carry"_s.arg(each.name));
        for (const QString &needed : each.needs) {
            if (!method.parameter(needed))
                object.fail(u"\"%1\" needs \"%2\", which does not exist"_s.arg(each.name, needed));
        }
    }
    for (auto it = groups.constBegin(); it != groups.constEnd(); ++it) {
        if (it.value() < 2)
            object.fail(u"the group \"%1\" has one member only"_s.arg(it.key()));
    }
    if ((method.verb == Verb::Get) != (method.encoding == Encoding::Query))
        object.fail(u"GET goes with the encoding query, and with no other"_s);
}

Method readMethod(const QJsonValue &value, const QString &place, QString &fault)
{
    StrictObject object(value, place, fault);
    Method method;
    method.path = object.text("path"_L1);
    object.setPlace(u"%1 (%2)"_s.arg(place, method.path));
    method.verb = readName(object, "verb"_L1, verbs);
    method.encoding = readName(object, "encoding"_L1, encodings);
    method.result = object.text("result"_L1);
    method.changes = object.flag("changes"_L1);
    method.alternatives = object.textsIfAny("alternatives"_L1);
    method.help = object.text("help"_L1);
    method.source = object.text("source"_L1);
    method.note = object.textOr("note"_L1, {});
    int index = 0;
    for (const QJsonValue &each : object.list("parameters"_L1))
        method.parameters.append(
            readParameter(each, object.placeOf(u"parameters[%1]"_s.arg(index++)), fault));
    object.refuseOthers();
    checkTogether(method, object);
    return method;
}

} // namespace

QList<Method> readMethods(const QJsonArray &array, const QString &place, QString &fault)
{
    QList<Method> methods;
    QHash<QString, int> verbsOfPath;
    QSet<QString> seen;
    for (const QJsonValue &value : array) {
        const QString here = place + u"methods[%1]"_s.arg(methods.size());
        Method method = readMethod(value, here, fault);
        method.key = QString::fromLatin1(verbName(method.verb)) + u' ' + method.path;
        if (seen.contains(method.key) && fault.isEmpty())
            fault = u"%1 (%2): this path and verb stand there twice"_s.arg(here, method.path);
        seen.insert(method.key);
        ++verbsOfPath[method.path];
        methods.append(std::move(method));
    }
    for (Method &method : methods) {
        if (verbsOfPath.value(method.path) == 1)
            method.key = method.path;
    }
    return methods;
}

} // namespace botdeck::platform
