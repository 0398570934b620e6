// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/ParameterCheck.h"

#include "platform/Request.h"
#include "sandbox/world/Refusals.h"

#include <algorithm>
#include <array>

namespace botdeck::sandbox {

namespace {

using platform::Parameter;
using platform::Type;

/// Uploads are not here as paths, which is what the table's check wants; the methods look at them themselves.
QList<platform::Argument> argumentsOf(const Call &call)
{
    QList<platform::Argument> arguments;
    const QJsonObject &given = call.request.parameters;
    for (auto one = given.begin(); one != given.end(); ++one) {
        const Parameter *known = call.request.method->parameter(one.key());
        if (!known || known->type == Type::File || one.value().isNull())
            continue;
        arguments.append({one.key(), platform::Argument::Kind::Json, jsonOf(one.value())});
    }
    return arguments;
}

struct SpecialText
{
    const char *parameter;
    const char *rule;
    Refusal refusal;
};

// What has words of its own; everything else is told with the objection's sentence.
constexpr std::array specialTexts{
    SpecialText{"text", "required", Refusal::TextEmpty},
    SpecialText{"chat_id", "required", Refusal::ChatNotFound},
    SpecialText{"parse_mode", "values", Refusal::ParseModeUnknown},
};

Refusal limitBroken(const Parameter &parameter, const QJsonValue &value)
{
    const bool empty = value.toString().isEmpty();
    if (parameter.name == QLatin1StringView("text"))
        return empty ? Refusal::TextEmpty : Refusal::TextTooLong;
    return parameter.name == QLatin1StringView("caption") ? Refusal::CaptionTooLong : Refusal::Parameter;
}

bool isId(Type type)
{
    constexpr std::array ids{Type::IdNumber, Type::IdString, Type::IdNumberList, Type::IdStringList};
    return std::find(ids.begin(), ids.end(), type) != ids.end();
}

Refusal refusalFor(const Call &call, const platform::Objection &objection)
{
    const Parameter *parameter = call.request.method->parameter(objection.parameter);
    for (const SpecialText &special : specialTexts) {
        if (!call.isFanbook() && objection.parameter == QLatin1StringView(special.parameter) &&
            objection.rule == QLatin1StringView(special.rule))
            return special.refusal;
    }
    if (parameter && objection.rule == QLatin1StringView("limit"))
        return limitBroken(*parameter, call.request.parameters.value(objection.parameter));
    if (parameter && objection.rule == QLatin1StringView("type") && isId(parameter->type))
        return Refusal::WrongIdType;
    return Refusal::Parameter;
}

} // namespace

std::optional<Answer> checkParameters(const Call &call)
{
    for (const platform::Objection &objection : platform::check(*call.request.method, argumentsOf(call))) {
        const Parameter *parameter = call.request.method->parameter(objection.parameter);
        if (parameter &&
            (parameter->type == Type::File || call.upload(parameter->name.toLatin1().constData())))
            continue;
        return refuse(call, refusalFor(call, objection), objection.text);
    }
    return std::nullopt;
}

} // namespace botdeck::sandbox
