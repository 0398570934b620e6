// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonText.h"
#include "domain/keyboard/CodeLiterals.h"
#include "domain/keyboard/CodeWriters.h"
#include "domain/keyboard/KeyboardJson.h"

#include <QRegularExpression>
#include <QSet>

namespace botdeck::domain {

namespace {

/// Whether JavaScript writes this number with the same digits: every number there is a double.
bool isKeptNumber(const QString &number)
{
    static const QRegularExpression kept(QStringLiteral("^(0|-?[1-9][0-9]{0,14})$"));
    return kept.match(number).hasMatch();
}

bool isKeptScalar(const JsonValue &value)
{
    const QString text = value.text();
    return value.isString() || text == QLatin1String("true") || text == QLatin1String("false") ||
           isKeptNumber(text);
}

/// Whether the value as an object of JavaScript is the same when grammY has written it: it leaves out null,
/// of members with one name the last counts, and __proto__ is none.
bool isKeptByJavaScript(const JsonValue &value)
{
    QSet<QString> names{QStringLiteral("__proto__")};
    for (JsonMembers member(value); member; member.next()) {
        const qsizetype before = names.size();
        names.insert(member.name());
        if (names.size() == before || !isKeptByJavaScript(member.value()))
            return false;
    }
    for (JsonElements element(value); element; element.next()) {
        if (!isKeptByJavaScript(element.value()))
            return false;
    }
    return value.isObject() || value.isArray() || isKeptScalar(value);
}

QString memberText(const JsonField &field)
{
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_$][A-Za-z0-9_$]*$"));
    const QString name = identifier.match(field.name).hasMatch() ? field.name : javaScriptLiteral(field.name);
    return name + QStringLiteral(": ") + visibleJson(field.json);
}

QString objectText(const Keyboard &keyboard)
{
    QString out = QStringLiteral("{\n    inline_keyboard: [\n");
    for (const KeyboardRow &row : keyboard.rows) {
        out += QStringLiteral("        [\n");
        for (const KeyboardButton &button : row) {
            QStringList members;
            for (const JsonField &field : button.fields)
                members += memberText(field);
            out += QStringLiteral("            { ") + members.join(QStringLiteral(", ")) +
                   QStringLiteral(" },\n");
        }
        out += QStringLiteral("        ],\n");
    }
    out += QStringLiteral("    ],\n");
    for (const JsonField &field : keyboard.others)
        out += QStringLiteral("    ") + memberText(field) + QStringLiteral(",\n");
    return out + u'}';
}

QString declaration(const Keyboard &keyboard)
{
    const QByteArray json = keyboardJson(keyboard);
    const JsonText parsed(json);
    if (parsed.fault() == JsonFault::None && isKeptByJavaScript(parsed.root()))
        return QStringLiteral("const keyboard = ") + objectText(keyboard) + QStringLiteral(";\n");
    QStringList lines;
    for (const QString &line : keyboardJsonLines(keyboard))
        lines += QStringLiteral("    ") + javaScriptLiteral(line, u'\'');
    return QStringLiteral(
               "// As JSON, which the server takes as well: an object of JavaScript would not keep "
               "all of it.\n"
               "const keyboard =\n") +
           lines.join(QStringLiteral(" +\n")) + QStringLiteral(";\n");
}

} // namespace

QString grammyCode(const std::optional<Keyboard> &keyboard, const KeyboardCall &call, const CodeText &text)
{
    const QString declared = keyboard ? declaration(*keyboard) : QString();
    if (!isForLibraries(call))
        return QStringLiteral("// grammY speaks to Telegram-compatible servers only: this is the keyboard "
                              "alone.\n") +
               declared;
    QStringList options;
    if (keyboard)
        options += QStringLiteral("reply_markup: keyboard");
    if (!text.parseMode.isEmpty())
        options += QStringLiteral("parse_mode: ") + javaScriptLiteral(text.parseMode);
    const QString last = options.isEmpty() ? QString()
                                           : QStringLiteral(", { ") + options.join(QStringLiteral(", ")) +
                                                 QStringLiteral(" }");
    return QStringLiteral(
               "// BOT_TOKEN and CHAT_ID come from the environment, so does BOT_SERVER for another "
               "server.\n"
               "const { Bot } = require(\"grammy\");\n\n"
               "%1"
               "const bot = new Bot(process.env.BOT_TOKEN, {\n"
               "    client: { apiRoot: process.env.BOT_SERVER ?? %2 },\n"
               "});\n"
               "bot.api.%3(process.env.CHAT_ID, %4%5);\n")
        .arg(
            declared.isEmpty() ? declared : declared + u'\n', javaScriptLiteral(call.server), call.method,
            javaScriptLiteral(text.text), last);
}

} // namespace botdeck::domain
