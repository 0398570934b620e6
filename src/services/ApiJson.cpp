// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A form's values as one JSON text, and back.
#include "domain/JsonIndent.h"
#include "domain/JsonText.h"
#include "platform/JsonText.h"
#include "platform/Wire.h"
#include "services/ApiForm.h"

#include <algorithm>

namespace botdeck::services {

using platform::Argument;
using platform::Parameter;
using platform::WireValue;

namespace {

/// As it would be sent; what cannot be sent as it was typed.
QByteArray shownJson(const Parameter *parameter, const Argument &argument)
{
    if (argument.kind == Argument::Kind::File)
        return platform::quoteJson('@' + argument.value);
    if (parameter != nullptr) {
        if (const std::optional<WireValue> value = toWire(parameter->type, argument))
            return value->json;
    }
    const bool isJson =
        argument.kind == Argument::Kind::Json && platform::readJson(argument.value).has_value();
    return isJson ? argument.value : platform::quoteJson(QString::fromUtf8(argument.value).toUtf8());
}

QByteArray member(const platform::Method &method, const Argument &argument)
{
    return platform::quoteJson(argument.name.toUtf8()) + ':' +
           shownJson(method.parameter(argument.name), argument);
}

/// Whether the text means the same as the JSON string that it was.
bool saysTheSame(const Parameter &parameter, const Argument &argument)
{
    const std::optional<WireValue> value = toWire(parameter.type, argument);
    return value && value->json.startsWith('"') && value->text == argument.value;
}

Argument fromJson(const platform::Method &method, const QString &name, const domain::JsonValue &value)
{
    Argument asJson{name, Argument::Kind::Json, value.raw().toByteArray()};
    const Parameter *parameter = method.parameter(name);
    if (parameter == nullptr)
        return asJson;
    if (value.isString()) {
        const Argument typed = platform::typedArgument(method, name, value.text().toUtf8());
        return typed.kind == Argument::Kind::File || saysTheSame(*parameter, typed) ? typed : asJson;
    }
    const Argument typed{name, Argument::Kind::Text, asJson.value};
    return toWire(parameter->type, asJson) && toWire(parameter->type, typed) ? typed : asJson;
}

} // namespace

std::optional<QStringList> listTexts(const QByteArray &value)
{
    const std::optional<QList<QByteArray>> items = platform::listItems(value);
    if (!items)
        return {};
    QStringList texts;
    for (const QByteArray &item : *items)
        texts.append(QString::fromUtf8(item));
    return texts;
}

QByteArray listText(const QStringList &items)
{
    QByteArrayList tokens;
    for (const QString &item : items)
        tokens.append(platform::quoteJson(item.toUtf8()));
    return '[' + tokens.join(',') + ']';
}

QString apiJson(const platform::Method &method, const QList<Argument> &arguments)
{
    QList<Argument> ordered = arguments;
    const auto place = [&method](const Argument &argument) {
        const Parameter *parameter = method.parameter(argument.name);
        return parameter == nullptr ? method.parameters.size() : parameter - method.parameters.constData();
    };
    std::ranges::stable_sort(ordered, {}, place);
    QByteArrayList members;
    for (const Argument &each : std::as_const(ordered))
        members.append(member(method, each));
    return domain::indentedJson(QString::fromUtf8('{' + members.join(',') + '}'));
}

ApiJsonRead readApiJson(const platform::Method &method, const QString &json)
{
    const QByteArray bytes = json.toUtf8();
    if (const std::optional<domain::JsonMistake> mistake = domain::jsonMistake(bytes))
        return {{}, mistake};
    ApiJsonRead read;
    const domain::JsonText text{QByteArrayView(bytes)};
    for (domain::JsonMembers each(text.root()); each; each.next())
        read.arguments.append(fromJson(method, each.name(), each.value()));
    return read;
}

} // namespace botdeck::services
