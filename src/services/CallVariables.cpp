// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CallVariables.h"

#include "domain/JsonText.h"
#include "platform/JsonText.h"

#include <QRegularExpression>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

/// Names as programs have them.
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\}\\}"));
    return pattern;
}

bool holdsJson(const platform::Method &method, const platform::Argument &argument)
{
    const platform::Parameter *parameter = method.parameter(argument.name);
    const bool isComposite =
        parameter && (parameter->type == platform::Type::Object || parameter->type == platform::Type::List);
    return isComposite || argument.kind == platform::Argument::Kind::Json ||
           argument.value.trimmed().startsWith('[');
}

QString betweenQuotes(const QString &value)
{
    const QByteArray quoted = platform::quoteJson(value.toUtf8());
    return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
}

Result<QString> filled(const QString &text, bool isJson, const QHash<QString, QString> &variables)
{
    QString whole;
    qsizetype at = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = variables.constFind(match.captured(1));
        if (value == variables.constEnd()) {
            return Error{
                ErrorKind::NotFound,
                {QT_TRANSLATE_NOOP("Phrase", "Nothing was sent: there is no value for {{%1}}."),
                 {match.captured(1)}}};
        }
        whole += QStringView(text).sliced(at, match.capturedStart() - at);
        whole += isJson ? betweenQuotes(*value) : *value;
        at = match.capturedEnd();
    }
    whole += QStringView(text).sliced(at);
    return whole;
}

domain::JsonValue element(const domain::JsonValue &array, int index)
{
    domain::JsonElements each(array);
    for (; each && index > 0; --index)
        each.next();
    return each && index == 0 ? each.value() : domain::JsonValue();
}

} // namespace

Result<QList<platform::Argument>> withVariables(
    const platform::Method &method, QList<platform::Argument> arguments,
    const QHash<QString, QString> &variables)
{
    for (platform::Argument &argument : arguments) {
        const Result<QString> text =
            filled(QString::fromUtf8(argument.value), holdsJson(method, argument), variables);
        if (!text)
            return text.error();
        argument.value = text->toUtf8();
    }
    return arguments;
}

std::optional<QString> valueAt(const QByteArray &json, const QString &path)
{
    static const QRegularExpression step(QStringLiteral("\\G(?:\\[(\\d+)\\]|\\.?([^.\\[\\]]+))"));
    const domain::JsonText text{QByteArrayView(json)};
    if (text.fault() != domain::JsonFault::None)
        return {};
    domain::JsonValue value = text.root();
    const QString wanted = path.trimmed();
    qsizetype at = 0;
    while (at < wanted.size()) {
        const QRegularExpressionMatch match = step.match(wanted, at);
        if (!match.hasMatch())
            return {};
        value = match.captured(1).isEmpty() ? value[match.captured(2).toUtf8()]
                                            : element(value, match.captured(1).toInt());
        if (!value)
            return {};
        at = match.capturedEnd();
    }
    const bool isComposite = value.isObject() || value.isArray();
    return isComposite ? QString::fromUtf8(value.raw()) : value.text();
}

} // namespace botdeck::services
