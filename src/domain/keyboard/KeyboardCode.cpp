// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardCode.h"

#include "domain/keyboard/CodeLiterals.h"
#include "domain/keyboard/CodeWriters.h"
#include "domain/keyboard/KeyboardJson.h"

#include <array>

namespace botdeck::domain {

namespace {

struct LanguageRow
{
    CodeLanguage language;
    const char16_t *name;
    QString (*write)(const std::optional<Keyboard> &keyboard, const KeyboardCall &call, const CodeText &text);
};

// In the order of the enumeration.
constexpr std::array languageRows{
    LanguageRow{CodeLanguage::Grammy, u"grammy", grammyCode},
    LanguageRow{CodeLanguage::Python, u"python", pythonCode},
    LanguageRow{CodeLanguage::Qt, u"qt", qtCode},
};

} // namespace

std::optional<CodeLanguage> codeLanguageFromName(QStringView name)
{
    for (const LanguageRow &row : languageRows) {
        if (name == QStringView(row.name))
            return row.language;
    }
    return {};
}

QString keyboardCode(
    const std::optional<Keyboard> &keyboard, CodeLanguage language, const KeyboardCall &call,
    const CodeText &text)
{
    return languageRows[size_t(language)].write(keyboard, call, text);
}

bool canSpeakTo(CodeLanguage language, const KeyboardCall &call)
{
    return language == CodeLanguage::Qt || isForLibraries(call);
}

QStringList keyboardJsonLines(const Keyboard &keyboard)
{
    QStringList lines{QStringLiteral("{\"inline_keyboard\":[")};
    for (qsizetype row = 0; row < keyboard.rows.size(); ++row) {
        const QString end = row + 1 < keyboard.rows.size() ? QStringLiteral(",") : QString();
        lines += visibleJson(keyboardRowJson(keyboard.rows.at(row))) + end;
    }
    QString last = QStringLiteral("]");
    for (const JsonField &field : keyboard.others)
        last += u',' + visibleJson(quotedJson(field.name) + ':' + field.json);
    lines += last + u'}';
    return lines;
}

} // namespace botdeck::domain
