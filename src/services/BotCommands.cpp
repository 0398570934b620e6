// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotCommands.h"

#include "domain/JsonText.h"
#include "platform/JsonText.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Phrase;
using core::Result;
using platform::Limit;
using Field = BotCommandObjection::Field;

namespace {

constexpr QLatin1StringView parametersMember("form_parameters");
constexpr QLatin1StringView levelMember("visible_level");

QString keyOf(const platform::Platform &platform, QStringView path)
{
    const Result<const platform::Method *> method = platform.method(path);
    return method ? (*method)->key : QString();
}

std::optional<Limit> limitIn(const QJsonObject &section, QLatin1StringView name)
{
    const QJsonObject limit = section.value(name).toObject();
    if (limit.isEmpty())
        return {};
    return Limit{
        Limit::Unit::Characters, limit.value(QLatin1StringView("minimum")).toInt(),
        limit.value(QLatin1StringView("maximum")).toInt()};
}

std::optional<Phrase> lengthObjection(const std::optional<Limit> &limit, const QString &text)
{
    const qsizetype amount = text.toUcs4().size();
    if (!limit || (amount >= *limit->minimum && amount <= *limit->maximum))
        return {};
    return Phrase(
        QT_TRANSLATE_NOOP("Phrase", "This has %1; %2 to %3 characters are taken."),
        {amountText(amount, limit->unit), *limit->minimum, *limit->maximum});
}

/// One row's objections, in the order of its fields.
class RowCheck
{
public:
    RowCheck(const BotCommandRules &rules, qsizetype row, QList<BotCommandObjection> &objections)
        : m_rules(rules)
        , m_row(row)
        , m_objections(objections)
    {
    }

    void check(const BotCommand &command)
    {
        if (const auto words = lengthObjection(m_rules.command, command.command))
            object(Field::Command, *words);
        else
            checkPattern(command.command);
        if (const auto words = lengthObjection(m_rules.description, command.description))
            object(Field::Description, *words);
        checkParameters(command.parameters);
        checkLevel(command.visibleLevel);
    }

    void object(Field field, const Phrase &text, bool isWarning = false)
    {
        m_objections.append({m_row, field, isWarning, text});
    }

private:
    void checkPattern(const QString &command)
    {
        const QRegularExpression pattern(m_rules.pattern);
        if (m_rules.pattern.isEmpty() || pattern.match(command).hasMatch())
            return;
        object(
            Field::Command,
            QT_TRANSLATE_NOOP("Phrase", "A command is made of lower-case Latin letters, digits and _ only."),
            !m_rules.patternHolds);
    }

    void checkParameters(const QByteArray &parameters)
    {
        if (parameters.isEmpty())
            return;
        const std::optional<platform::JsonToken> json = platform::readJson(parameters);
        if (!m_rules.hasParameters)
            object(
                Field::Parameters,
                QT_TRANSLATE_NOOP("Phrase", "This platform's commands take no parameters."));
        else if (!json || json->kind != platform::JsonKind::Array)
            object(Field::Parameters, QT_TRANSLATE_NOOP("Phrase", "Parameters are a JSON array."));
    }

    void checkLevel(const QString &level)
    {
        const bool isKnown =
            level.isEmpty() ||
            std::ranges::any_of(m_rules.levels, [&level](const auto &each) { return each.first == level; });
        if (isKnown)
            return;
        object(
            Field::VisibleLevel,
            m_rules.levels.isEmpty()
                ? QT_TRANSLATE_NOOP("Phrase", "This platform shows each command to everybody.")
                : QT_TRANSLATE_NOOP("Phrase", "This is none of the levels that the platform knows."));
    }

    const BotCommandRules &m_rules;
    const qsizetype m_row;
    QList<BotCommandObjection> &m_objections;
};

BotCommand readCommand(const domain::JsonValue &object)
{
    BotCommand command;
    for (domain::JsonMembers each(object); each; each.next()) {
        const QString name = each.name();
        const domain::JsonValue value = each.value();
        if (name == QLatin1StringView("command"))
            command.command = value.text();
        else if (name == QLatin1StringView("description"))
            command.description = value.text();
        else if (name == parametersMember)
            command.parameters = value.raw().toByteArray();
        else if (name == levelMember)
            command.visibleLevel = value.text();
        else
            command.others.append({name, value.raw().toByteArray()});
    }
    return command;
}

QByteArray writeCommand(const BotCommand &command)
{
    QByteArrayList members{
        "\"command\":" + platform::quoteJson(command.command.toUtf8()),
        "\"description\":" + platform::quoteJson(command.description.toUtf8())};
    if (!command.parameters.isEmpty())
        members.append("\"form_parameters\":" + command.parameters);
    if (!command.visibleLevel.isEmpty())
        members.append("\"visible_level\":" + command.visibleLevel.toUtf8());
    for (const auto &[name, json] : command.others)
        members.append(platform::quoteJson(name.toUtf8()) + ':' + json);
    return '{' + members.join(',') + '}';
}

} // namespace

BotCommandRules botCommandRules(const platform::Platform &platform)
{
    const QJsonObject section = platform.section(u"commands");
    BotCommandRules rules;
    rules.getMethod = keyOf(platform, u"getMyCommands");
    if (section.value(QLatin1StringView("settable")).toBool())
        rules.setMethod = keyOf(platform, u"setMyCommands");
    rules.command = limitIn(section, QLatin1StringView("command"));
    rules.description = limitIn(section, QLatin1StringView("description"));
    rules.pattern = section.value(QLatin1StringView("command_pattern")).toString();
    rules.patternHolds = section.value(QLatin1StringView("pattern_holds")).toBool(true);
    rules.most = section.value(QLatin1StringView("maximum_count")).toInt();
    const QJsonObject levels = section.value(levelMember).toObject();
    for (auto each = levels.begin(); each != levels.end(); ++each)
        rules.levels.append({each.key(), each.value().toString()});
    rules.hasParameters = section.contains(parametersMember);
    rules.note = section.value(QLatin1StringView("note")).toString();
    rules.source = section.value(QLatin1StringView("source")).toString();
    return rules;
}

QList<BotCommandObjection> checkBotCommands(const BotCommandRules &rules, const QList<BotCommand> &commands)
{
    QList<BotCommandObjection> objections;
    if (rules.most > 0 && commands.size() > rules.most) {
        objections.append(
            {-1,
             Field::Count,
             false,
             {QT_TRANSLATE_NOOP("Phrase", "A bot has at most %1 commands; these are %2."),
              {rules.most, commands.size()}}});
    }
    for (qsizetype row = 0; row < commands.size(); ++row) {
        const BotCommand &command = commands.at(row);
        RowCheck check(rules, row, objections);
        check.check(command);
        const auto before = commands.first(row);
        if (std::ranges::find(before, command.command, &BotCommand::command) != before.end())
            check.object(Field::Command, QT_TRANSLATE_NOOP("Phrase", "This command is in the list already."));
    }
    return objections;
}

Result<QList<BotCommand>> readBotCommands(const QByteArray &result)
{
    const domain::JsonText json{QByteArrayView(result)};
    if (json.fault() != domain::JsonFault::None || !json.root().isArray()) {
        return Error{
            ErrorKind::BadReply,
            QT_TRANSLATE_NOOP("Phrase", "What the server answered is no list of commands.")};
    }
    QList<BotCommand> commands;
    for (domain::JsonElements each(json.root()); each; each.next())
        commands.append(readCommand(each.value()));
    return commands;
}

QList<platform::Argument> botCommandArguments(const QList<BotCommand> &commands)
{
    QByteArrayList list;
    for (const BotCommand &each : commands)
        list.append(writeCommand(each));
    return {{QStringLiteral("commands"), platform::Argument::Kind::Json, '[' + list.join(',') + ']'}};
}

} // namespace botdeck::services
