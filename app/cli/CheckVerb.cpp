// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MethodCall.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace botdeck::app {

namespace {

QByteArray objectionsLine(const QList<platform::Objection> &objections)
{
    QJsonArray list;
    for (const platform::Objection &objection : objections) {
        list += QJsonObject{
            {QStringLiteral("parameter"), objection.parameter},
            {QStringLiteral("rule"), objection.rule},
            {QStringLiteral("limit"), objection.limit},
            {QStringLiteral("text"), objection.text.english()}};
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("objections"), list}}).toJson(QJsonDocument::Compact);
}

} // namespace

int runCheck(const QStringList &words, Output &output)
{
    static constexpr std::array options{Option{"platform", "P"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options, Positional::Taken);
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<MethodCall> call = readMethodCall(*arguments);
    if (!call)
        return output.fail(call.error());
    const QList<platform::Objection> objections = platform::check(call->method, call->arguments);
    output.printLine(objectionsLine(objections));
    return objections.isEmpty() ? Done : RefusedStatus;
}

} // namespace botdeck::app
