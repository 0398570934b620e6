// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Evaluation.h"

#include <QFileInfo>

#include <algorithm>

namespace botdeck::platform {

using namespace Qt::StringLiterals;
using core::Phrase;

namespace {

const Argument *argumentFor(const QList<Argument> &arguments, QStringView name)
{
    for (const Argument &each : arguments) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

/// Objections are written without the values: a webhook's address, for one, is a secret.
class Evaluator
{
public:
    Evaluator(const Method &method, const QList<Argument> &arguments)
        : m_method(method)
        , m_arguments(arguments)
    {
        const Argument *mode = argumentFor(arguments, u"parse_mode");
        m_parsed = mode && !mode->value.isEmpty();
    }

    Evaluation run() &&
    {
        for (const Parameter &parameter : m_method.parameters) {
            const Argument *argument = argumentFor(m_arguments, parameter.name);
            if (argument)
                checkGiven(parameter, *argument);
            else if (parameter.required)
                object(
                    parameter.name, u"required"_s,
                    {QT_TRANSLATE_NOOP("Phrase", "%1 needs \"%2\": %3"),
                     {m_method.path, parameter.name, parameter.help}});
            checkGroup(parameter);
        }
        checkNames();
        return std::move(m_result);
    }

private:
    void object(const QString &parameter, const QString &rule, const Phrase &text, const QString &limit = {})
    {
        m_result.objections.append({parameter, rule, limit, text});
    }

    void checkGiven(const Parameter &parameter, const Argument &argument)
    {
        const std::optional<WireValue> value = toWire(parameter.type, argument);
        if (!value) {
            const bool aboutFiles = parameter.type == Type::File || argument.kind == Argument::Kind::File;
            object(
                parameter.name, aboutFiles ? u"file"_s : u"type"_s,
                {typePattern(argument), {parameter.name, typeWords(parameter.type)}});
            return;
        }
        if (value->isFile && !QFileInfo(QString::fromUtf8(value->text)).isReadable()) {
            object(
                parameter.name, u"file"_s,
                {QT_TRANSLATE_NOOP("Phrase", "The file for \"%1\" does not exist or cannot be read."),
                 {parameter.name}});
            return;
        }
        if (value->isFile && !QFileInfo(QString::fromUtf8(value->text)).isFile()) {
            object(
                parameter.name, u"file"_s,
                {QT_TRANSLATE_NOOP("Phrase", "What is given for \"%1\" is no file."), {parameter.name}});
            return;
        }
        if (!parameter.values.isEmpty() && !parameter.values.contains(QString::fromUtf8(value->text))) {
            object(
                parameter.name, u"values"_s,
                {QT_TRANSLATE_NOOP("Phrase", "\"%1\" must be one of: %2."),
                 {parameter.name, parameter.values.join(u", "_s)}});
        }
        for (const Limit &limit : parameter.limits)
            checkLimit(parameter, limit, *value);
        if (value->text != "false")
            checkNeeds(parameter);
        m_result.values.append({parameter.name, *value});
    }

    static const char *typePattern(const Argument &argument)
    {
        return argument.kind == Argument::Kind::Json
                   ? QT_TRANSLATE_NOOP("Phrase", "\"%1\" must be %2 as valid JSON, exactly as it is sent.")
                   : QT_TRANSLATE_NOOP("Phrase", "\"%1\" must be %2.");
    }

    void checkLimit(const Parameter &parameter, const Limit &limit, const WireValue &value)
    {
        const qint64 amount = measure(limit, value);
        // Parsing only ever shortens, so a source above the maximum may still be right after it; one below
        // the minimum can not.
        const bool knowsMaximum = !(limit.afterParsing && m_parsed);
        const bool above = knowsMaximum && limit.maximum && amount > *limit.maximum;
        const bool below = limit.minimum && amount < *limit.minimum;
        if (!above && !below)
            return;
        const Phrase bound = amountText(above ? *limit.maximum : *limit.minimum, limit.unit);
        object(
            parameter.name, u"limit"_s,
            limit.unit == Limit::Unit::Value
                ? Phrase(
                      above ? QT_TRANSLATE_NOOP("Phrase", "\"%1\" must be at most %2.")
                            : QT_TRANSLATE_NOOP("Phrase", "\"%1\" must be at least %2."),
                      {parameter.name, bound})
                : Phrase(
                      above ? QT_TRANSLATE_NOOP("Phrase", "\"%1\" has %2; %3 takes at most %4.")
                            : QT_TRANSLATE_NOOP("Phrase", "\"%1\" has %2; %3 takes at least %4."),
                      {parameter.name, amountText(amount, limit.unit), m_method.path, bound}),
            bound);
    }

    static qint64 measure(const Limit &limit, const WireValue &value)
    {
        switch (limit.unit) {
        case Limit::Unit::Value:
            return value.text.toLongLong();
        case Limit::Unit::Bytes:
            return value.isFile ? QFileInfo(QString::fromUtf8(value.text)).size() : value.text.size();
        case Limit::Unit::Utf16Units:
            return QString::fromUtf8(value.text).size();
        case Limit::Unit::Characters:
            // Every code point has one byte that does not continue another.
            return std::count_if(
                value.text.begin(), value.text.end(), [](char c) { return (uchar(c) & 0xC0) != 0x80; });
        case Limit::Unit::Items:
            return value.items;
        }
        return 0;
    }

    void checkNeeds(const Parameter &parameter)
    {
        for (const QString &needed : parameter.needs) {
            if (!argumentFor(m_arguments, needed))
                object(
                    needed, u"required"_s,
                    {QT_TRANSLATE_NOOP("Phrase", "\"%1\" is needed together with \"%2\"."),
                     {needed, parameter.name}});
        }
    }

    /// Objects once, at the group's first member.
    void checkGroup(const Parameter &parameter)
    {
        if (parameter.oneOf.isEmpty())
            return;
        QStringList members;
        int given = 0;
        for (const Parameter &each : m_method.parameters) {
            if (each.oneOf != parameter.oneOf)
                continue;
            members.append(u'"' + each.name + u'"');
            given += argumentFor(m_arguments, each.name) ? 1 : 0;
        }
        if (given == 1 || members.first() != u'"' + parameter.name + u'"')
            return;
        object(
            parameter.name, u"one_of"_s,
            {QT_TRANSLATE_NOOP("Phrase", "%1 takes exactly one of %2; %3 were given."),
             {m_method.path, members.join(u", "_s), given}});
    }

    void checkNames()
    {
        QStringList seen;
        for (const Argument &each : m_arguments) {
            if (seen.contains(each.name)) {
                object(
                    each.name, u"repeated"_s,
                    {QT_TRANSLATE_NOOP("Phrase", "\"%1\" is given more than once."), {each.name}});
            } else if (!m_method.parameter(each.name)) {
                object(each.name, u"unknown"_s, unknown(each.name));
            }
            seen.append(each.name);
        }
    }

    [[nodiscard]] Phrase unknown(const QString &name) const
    {
        QStringList names;
        for (const Parameter &each : m_method.parameters)
            names.append(each.name);
        if (names.isEmpty())
            return {
                QT_TRANSLATE_NOOP("Phrase", "%1 has no parameter \"%2\"; it takes none."),
                {m_method.path, name}};
        return {
            QT_TRANSLATE_NOOP("Phrase", "%1 has no parameter \"%2\"; it takes %3."),
            {m_method.path, name, names.join(u", "_s)}};
    }

    const Method &m_method;
    const QList<Argument> &m_arguments;
    bool m_parsed = false;
    Evaluation m_result;
};

} // namespace

Evaluation evaluate(const Method &method, const QList<Argument> &arguments)
{
    return Evaluator(method, arguments).run();
}

} // namespace botdeck::platform
