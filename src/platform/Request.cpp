// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Request.h"

#include "platform/Evaluation.h"

#include <algorithm>

namespace botdeck::platform {

using namespace Qt::StringLiterals;

namespace {

using Values = QList<Evaluation::Given>;

QByteArray jsonBody(const Values &values)
{
    QByteArrayList members;
    for (const auto &[name, value] : values)
        members.append('"' + name.toUtf8() + "\":" + value.json);
    return '{' + members.join(',') + '}';
}

/// RFC 3986: everything but the unreserved characters is encoded.
QByteArray query(const Values &values)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : values)
        pairs.append(name.toUtf8().toPercentEncoding() + '=' + value.text.toPercentEncoding());
    return pairs.join('&');
}

/// As browsers write application/x-www-form-urlencoded: a blank is +, and * stays while ~ does not.
QByteArray form(const Values &values)
{
    const auto encoded = [](const QByteArray &text) {
        return text.toPercentEncoding(" *", "~").replace(' ', '+');
    };
    QByteArrayList pairs;
    for (const auto &[name, value] : values)
        pairs.append(encoded(name.toUtf8()) + '=' + encoded(value.text));
    return pairs.join('&');
}

void fillMultipart(Request &request, const Values &values)
{
    for (const auto &[name, value] : values) {
        if (value.isFile)
            request.files.append({name, QString::fromUtf8(value.text)});
        else
            request.fields.append({name, value.text});
    }
}

void fill(Request &request, Encoding encoding, const Values &values)
{
    switch (encoding) {
    case Encoding::Query:
        request.query = query(values);
        break;
    case Encoding::Json:
        request.contentType = "application/json";
        request.body = jsonBody(values);
        break;
    case Encoding::Form:
        request.contentType = "application/x-www-form-urlencoded";
        request.body = form(values);
        break;
    case Encoding::Multipart:
        fillMultipart(request, values);
        break;
    }
}

/// The path below the token, or nothing where an override would leave it.
std::optional<QByteArray> pathOf(const Method &method, const MethodOverrides &overrides)
{
    const QString path = overrides.paths.value(method.key, method.path);
    const QStringList segments = path.split(u'/');
    const bool leaves = std::any_of(segments.begin(), segments.end(), [](const QString &segment) {
        return segment.isEmpty() || segment == u"."_s || segment == u".."_s;
    });
    if (leaves)
        return std::nullopt;
    return path.toUtf8().toPercentEncoding("/");
}

core::Error refusal(const core::Phrase &text)
{
    return {core::ErrorKind::Refused, text};
}

core::Phrase inWords(const QList<Objection> &objections)
{
    core::Phrase words = objections.first().text;
    for (const Objection &each : objections.sliced(1))
        words = {"%1 %2", {words, each.text}};
    return words;
}

} // namespace

Argument typedArgument(const Method &method, const QString &name, const QByteArray &text)
{
    const Parameter *parameter = method.parameter(name);
    const bool uploads = parameter && (parameter->type == Type::File || parameter->type == Type::FileOrText);
    if (uploads && text.startsWith('@'))
        return {name, Argument::Kind::File, text.mid(1)};
    return {name, Argument::Kind::Text, text};
}

QList<Objection> check(const Method &method, const QList<Argument> &arguments)
{
    return evaluate(method, arguments).objections;
}

core::Result<Request>
build(const Method &method, const QList<Argument> &arguments, const MethodOverrides &overrides)
{
    const Evaluation evaluation = evaluate(method, arguments);
    if (!evaluation.objections.isEmpty()) {
        return refusal(
            {QT_TRANSLATE_NOOP("Phrase", "%1 was not sent. %2"),
             {method.path, inWords(evaluation.objections)}});
    }
    const std::optional<QByteArray> path = pathOf(method, overrides);
    if (!path)
        return refusal(
            {QT_TRANSLATE_NOOP(
                 "Phrase", "%1 was not sent: the path set for it is not a plain path below the token."),
             {method.path}});
    Request request;
    request.verb = method.verb;
    request.path = *path;
    request.changes = method.changes;
    const bool uploads =
        std::any_of(evaluation.values.begin(), evaluation.values.end(), [](const auto &each) {
            return each.value.isFile;
        });
    fill(request, uploads ? Encoding::Multipart : method.encoding, evaluation.values);
    return request;
}

} // namespace botdeck::platform
