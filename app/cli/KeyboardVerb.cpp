// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "domain/keyboard/KeyboardChecks.h"
#include "domain/keyboard/KeyboardCode.h"
#include "domain/keyboard/KeyboardJson.h"
#include "domain/keyboard/KeyboardNotation.h"
#include "platform/KeyboardRules.h"
#include "platform/Platform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace botdeck::app {

namespace {

using domain::Keyboard;
using domain::KeyboardFaultKind;
using domain::KeyboardRules;
using domain::KeyboardSeverity;
using domain::NotationFaultKind;

/// No keyboard that anybody would send is larger; the servers refuse far smaller ones.
constexpr qint64 mostBytes = qint64(4) * 1024 * 1024;

/// No keyboard is sent without a text; whoever takes the code has his own.
constexpr QLatin1StringView messageText("Text of the message");

template <typename Key>
struct Worded
{
    Key key{};
    const char *words = nullptr;
};

template <typename Key>
Worded(Key, const char *) -> Worded<Key>;

constexpr std::array severityNames{
    Worded{KeyboardSeverity::Error, "error"},
    Worded{KeyboardSeverity::Warning, "warning"},
    Worded{KeyboardSeverity::Note, "note"},
};

constexpr std::array jsonFaultWords{
    Worded{KeyboardFaultKind::NoKeyboard, "There is no inline keyboard in this JSON."},
    Worded{KeyboardFaultKind::NoRow, "A row has to be a list of buttons."},
    Worded{KeyboardFaultKind::NoButton, "A button has to be an object."},
};

constexpr std::array notationFaultWords{
    Worded{NotationFaultKind::UnclosedValue, "A value is not closed with ]."},
    Worded{NotationFaultKind::StrayBracket, "A bracket stands where none may; write \\[ or \\]."},
    Worded{NotationFaultKind::StrayBackslash, "A backslash stands only before | [ ] and another backslash."},
    Worded{NotationFaultKind::NoObject, "The value of this kind has to be an object of JSON."},
    Worded{NotationFaultKind::NoValueTaken, "This kind takes no value."},
};

template <typename Key, std::size_t Count>
QLatin1StringView wordsOf(const std::array<Worded<Key>, Count> &table, Key key)
{
    return QLatin1StringView(
        std::find_if(table.begin(), table.end(), [key](const auto &row) { return row.key == key; })->words);
}

QJsonValue place(qsizetype counted)
{
    return counted < 0 ? QJsonValue() : QJsonValue(qint64(counted));
}

QJsonObject objectionObject(
    qsizetype row, qsizetype column, const QString &rule, KeyboardSeverity severity, const QString &text)
{
    return {
        {QStringLiteral("row"), place(row)},
        {QStringLiteral("column"), place(column)},
        {QStringLiteral("rule"), rule},
        {QStringLiteral("severity"), wordsOf(severityNames, severity)},
        {QStringLiteral("text"), text}};
}

QJsonArray objectionsArray(const QList<domain::KeyboardObjection> &objections)
{
    QJsonArray list;
    for (const domain::KeyboardObjection &objection : objections)
        list += objectionObject(
            objection.row, objection.column, objection.rule, objection.severity,
            domain::keyboardRuleText(objection.rule));
    return list;
}

bool isError(const domain::KeyboardObjection &objection)
{
    return objection.severity == KeyboardSeverity::Error;
}

/// What the file holds, or the one objection to it.
struct FileKeyboard
{
    Keyboard keyboard = {};
    QJsonObject fault = {};
};

FileKeyboard fromJson(const QByteArray &bytes)
{
    const domain::ReadKeyboard read = domain::readKeyboard(bytes);
    if (read)
        return {read.keyboard};
    const QString words =
        read.fault->kind == KeyboardFaultKind::BrokenJson
            ? QStringLiteral("This is no JSON: %1.").arg(domain::jsonFaultText(read.fault->json))
            : QString(wordsOf(jsonFaultWords, read.fault->kind));
    return {
        {},
        objectionObject(
            read.fault->row, read.fault->column, QStringLiteral("json"), KeyboardSeverity::Error, words)};
}

FileKeyboard notationFault(const QString &words)
{
    return {{}, objectionObject(-1, -1, QStringLiteral("notation"), KeyboardSeverity::Error, words)};
}

FileKeyboard fromNotation(const QByteArray &bytes, const KeyboardRules &rules)
{
    if (!bytes.isValidUtf8())
        return notationFault(QStringLiteral("This is no text in UTF-8."));
    const QString text = QString::fromUtf8(bytes);
    const domain::ReadNotation read = domain::readNotation(text, rules);
    if (read)
        return {read.keyboard};
    const QStringView before = QStringView(text).first(read.fault->position);
    const QString words = QStringLiteral("Line %1, character %2: %3")
                              .arg(before.count(u'\n') + 1)
                              .arg(before.size() - before.lastIndexOf(u'\n'))
                              .arg(wordsOf(notationFaultWords, read.fault->kind));
    return notationFault(words);
}

FileKeyboard fromBytes(const QByteArray &bytes, const KeyboardRules &rules)
{
    const QByteArray begin = bytes.trimmed().left(1);
    return begin == "{" || begin == "[" ? fromJson(bytes) : fromNotation(bytes, rules);
}

core::Result<QByteArray> readFile(const QStringList &names)
{
    if (names.size() != 1)
        return wrongUse(QStringLiteral("keyboard takes the name of one file. See botdeck --help."));
    QFile file(names.first());
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{
            core::ErrorKind::Storage,
            QStringLiteral("%1 cannot be read: %2.").arg(names.first(), file.errorString())};
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return wrongUse(QStringLiteral("%1 is too large for a keyboard.").arg(names.first()));
    return bytes;
}

/// Every value of the keyboard is printed as it was written, so its JSON is put in as it is.
QByteArray answerLine(QJsonObject answer, const QJsonArray &objections, const QByteArray &keyboard)
{
    answer.insert(QStringLiteral("objections"), objections);
    QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact);
    line.chop(1);
    return line + ",\"json\":" + keyboard + '}';
}

/// What `--as` asks for; nothing where it is not given.
core::Result<std::optional<domain::CodeLanguage>> wantedLanguage(const Arguments &arguments)
{
    if (!arguments.isSet("as"))
        return std::optional<domain::CodeLanguage>();
    const std::optional<domain::CodeLanguage> language = domain::codeLanguageFromName(arguments.text("as"));
    if (!language)
        return wrongUse(QStringLiteral("--as is grammy, python or qt, not %1.").arg(arguments.text("as")));
    return language;
}

} // namespace

int runKeyboard(const QStringList &words, Output &output)
{
    static constexpr std::array options{Option{"platform", "P"}, Option{"as", "LANGUAGE"}};
    const core::Result<Arguments> arguments = Arguments::parse(words, options, Positional::Taken);
    if (!arguments)
        return output.fail(arguments.error());
    const core::Result<domain::PlatformId> id = arguments->platform();
    if (!id)
        return output.fail(id.error());
    const core::Result<platform::Platform> platform = platform::Platform::load(*id);
    if (!platform)
        return output.fail(platform.error());
    const core::Result<std::optional<domain::CodeLanguage>> language = wantedLanguage(*arguments);
    if (!language)
        return output.fail(language.error());
    const core::Result<QByteArray> bytes = readFile(arguments->positional());
    if (!bytes)
        return output.fail(bytes.error());
    const KeyboardRules rules = platform::keyboardRules(*platform);
    const FileKeyboard read = fromBytes(*bytes, rules);
    QJsonObject answer{{QStringLiteral("text"), QJsonValue()}};
    if (!read.fault.isEmpty()) {
        output.printLine(answerLine(answer, {read.fault}, "null"));
        return RefusedStatus;
    }
    const QList<domain::KeyboardObjection> objections = domain::checkKeyboard(read.keyboard, rules);
    if (const std::optional<QString> text = domain::notationText(read.keyboard, rules))
        answer[QStringLiteral("text")] = *text;
    if (*language)
        answer[QStringLiteral("code")] = domain::keyboardCode(
            read.keyboard, **language, platform::keyboardCall(*platform), QString(messageText));
    output.printLine(answerLine(answer, objectionsArray(objections), domain::keyboardJson(read.keyboard)));
    return std::any_of(objections.begin(), objections.end(), isError) ? RefusedStatus : Done;
}

} // namespace botdeck::app
