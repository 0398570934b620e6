// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/CodeLiterals.h"
#include "domain/keyboard/CodeWriters.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

// What InlineKeyboardButton takes as a string, in version 13 and in all later ones. Only from 20 on does it
// take members that it does not know (api_kwargs).
constexpr std::array<QStringView, 4> buttonTexts{
    u"url", u"callback_data", u"switch_inline_query", u"switch_inline_query_current_chat"};

/// The argument of InlineKeyboardButton; none where it has no such one.
std::optional<QString> argumentText(const KeyboardButton &button, const QString &name)
{
    if (name == QLatin1String("pay") && button.json(name) == "true")
        return QStringLiteral("pay=True");
    const bool isKnown = std::find(buttonTexts.begin(), buttonTexts.end(), name) != buttonTexts.end();
    if (!isKnown || !button.isText(name))
        return {};
    return name + u'=' + pythonLiteral(button.value(name));
}

std::optional<QString> buttonCall(const KeyboardButton &button)
{
    if (!button.isText(u"text"))
        return {};
    QStringList arguments{pythonLiteral(button.label())};
    QSet<QString> names;
    for (const JsonField &field : button.fields) {
        const std::optional<QString> argument =
            field.name == QLatin1String("text") ? std::optional(QString()) : argumentText(button, field.name);
        if (!argument || names.contains(field.name))
            return {};
        names.insert(field.name);
        if (!argument->isEmpty())
            arguments += *argument;
    }
    return QStringLiteral("InlineKeyboardButton(") + arguments.join(QStringLiteral(", ")) + u')';
}

/// The keyboard as the library's own objects; none where they cannot hold it.
std::optional<QString> markupCall(const Keyboard &keyboard)
{
    if (!keyboard.others.isEmpty() || keyboard.rows.isEmpty())
        return {};
    QString out = QStringLiteral("InlineKeyboardMarkup([\n");
    for (const KeyboardRow &row : keyboard.rows) {
        out += QStringLiteral("    [\n");
        for (const KeyboardButton &button : row) {
            const std::optional<QString> call = buttonCall(button);
            if (!call)
                return {};
            out += QStringLiteral("        ") + *call + QStringLiteral(",\n");
        }
        out += QStringLiteral("    ],\n");
    }
    return out + QStringLiteral("])");
}

QString jsonDeclaration(const Keyboard &keyboard)
{
    QString out =
        QStringLiteral("# As JSON, which the library sends as it is: InlineKeyboardButton has no place "
                       "for all of it.\n"
                       "keyboard = (\n");
    for (const QString &line : keyboardJsonLines(keyboard))
        out += QStringLiteral("    ") + pythonLiteral(line, u'\'') + u'\n';
    return out + QStringLiteral(")\n");
}

} // namespace

QString pythonCode(const std::optional<Keyboard> &keyboard, const KeyboardCall &call, const CodeText &text)
{
    const std::optional<QString> markup = keyboard ? markupCall(*keyboard) : std::nullopt;
    QString declaration;
    if (keyboard)
        declaration = markup ? QStringLiteral("keyboard = ") + *markup + u'\n' : jsonDeclaration(*keyboard);
    const QString names =
        markup ? QStringLiteral("Bot, InlineKeyboardButton, InlineKeyboardMarkup") : QStringLiteral("Bot");
    if (!isForLibraries(call))
        return QStringLiteral("# python-telegram-bot speaks to Telegram-compatible servers only: this is the "
                              "keyboard alone.\n") +
               (markup ? QStringLiteral("from telegram import InlineKeyboardButton, InlineKeyboardMarkup\n\n")
                       : QString()) +
               declaration;
    QString options;
    if (!text.parseMode.isEmpty())
        options += QStringLiteral(", parse_mode=") + pythonLiteral(text.parseMode);
    if (keyboard)
        options += QStringLiteral(", reply_markup=keyboard");
    // Version 13 sends at once, later ones give what is to be awaited.
    return QStringLiteral(
               "# BOT_TOKEN and CHAT_ID come from the environment, so does BOT_SERVER for another "
               "server.\n"
               "import asyncio\n"
               "import inspect\n"
               "import os\n\n"
               "from telegram import %1\n\n"
               "%2"
               "bot = Bot(os.environ[\"BOT_TOKEN\"], base_url=os.environ.get(\"BOT_SERVER\", %3) + "
               "\"/bot\")\n"
               "sent = bot.send_message(os.environ[\"CHAT_ID\"], %4%5)\n"
               "if inspect.isawaitable(sent):  # from version 20 on\n"
               "    asyncio.run(sent)\n")
        .arg(
            names, declaration.isEmpty() ? declaration : declaration + u'\n', pythonLiteral(call.server),
            pythonLiteral(text.text), options);
}

} // namespace botdeck::domain
