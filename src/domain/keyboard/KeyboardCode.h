// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace botdeck::domain {

/// Whom the code is for: grammY (JavaScript), python-telegram-bot 13 and newer, C++ with nothing but Qt.
enum class CodeLanguage { Grammy, Python, Qt };

/// "grammy", "python" or "qt".
std::optional<CodeLanguage> codeLanguageFromName(QStringView name);

/// The call that takes a keyboard on a platform; `platform` fills it from its table.
struct KeyboardCall
{
    /// "https://api.telegram.org"
    QString server;
    /// "/bot{token}/{method}"
    QString pathForm;
    QString method;
    /// Its parameters that are numbers and must be there: "chat_id"; of an edit "message_id" also.
    QStringList ids;
};

/// What the code sends above the keyboard.
struct CodeText
{
    CodeText(QString words, QString mode = {})
        : text(std::move(words))
        , parseMode(std::move(mode))
    {
    }

    QString text;
    /// Empty: it is left out.
    QString parseMode;
};

/// A whole program, UTF-8 with line ends as "\n", that sends the text, where there is a keyboard with it. It
/// reads token, ids and, where it is another one, the server from the environment: BOT_TOKEN, CHAT_ID,
/// BOT_SERVER. Every member of every button arrives as it is here, known or not, numbers with all their
/// digits. For a platform to which the library cannot speak it is the keyboard's value alone, and says so.
QString keyboardCode(
    const std::optional<Keyboard> &keyboard, CodeLanguage language, const KeyboardCall &call,
    const CodeText &text);

/// Whether the library can speak to the platform that is called; plain Qt can to each.
bool canSpeakTo(CodeLanguage language, const KeyboardCall &call);

} // namespace botdeck::domain
