// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PassphraseNote.h"

#include <QLatin1StringView>
#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace botdeck::ui::widgets {

namespace {

constexpr qsizetype fewCharacters = 12;
constexpr qsizetype manyCharacters = 20;

constexpr std::array passphraseRows{
    QLatin1StringView("abcdefghijklmnopqrstuvwxyz"), QLatin1StringView("01234567890123456789"),
    QLatin1StringView("qwertyuiopasdfghjklzxcvbnm"), QLatin1StringView("qwertzuiopasdfghjklyxcvbnm"),
    QLatin1StringView("1q2w3e4r5t6z7u8i9o0p"),       QLatin1StringView("1qaz2wsx3edc4rfv5tgb6yhn")};

/// Parts that make the rest of a passphrase count for little.
constexpr std::array common{
    QLatin1StringView("password"),  QLatin1StringView("passphrase"), QLatin1StringView("passwort"),
    QLatin1StringView("botdeck"),   QLatin1StringView("letmein"),    QLatin1StringView("iloveyou"),
    QLatin1StringView("welcome"),   QLatin1StringView("secret"),     QLatin1StringView("changeme"),
    QLatin1StringView("cloudchat"), QLatin1StringView("fanbook"),    QLatin1StringView("telegram")};

/// What a common part is usually dressed with: a year, an exclamation mark.
constexpr qsizetype usualDressing = 5;

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

bool isRow(const QString &text)
{
    return std::any_of(passphraseRows.begin(), passphraseRows.end(), [&text](QLatin1StringView row) {
        return row.contains(text) || row.contains(reversed(text));
    });
}

bool isCommon(const QString &text)
{
    return std::any_of(common.begin(), common.end(), [&text](QLatin1StringView part) {
        return text.contains(part) && text.size() <= part.size() + usualDressing;
    });
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

/// "abcabcabc": no better than its first part.
bool repeats(const QString &text, qsizetype length)
{
    return text.startsWith(text.sliced(length)) && text.size() >= 2 * length;
}

/// Surrogate pairs count once.
qsizetype characters(QStringView text)
{
    return text.size() -
           std::count_if(text.begin(), text.end(), [](QChar each) { return each.isLowSurrogate(); });
}

struct NoteRow
{
    const char *english;
    bool taken;
    bool weak;
};

const NoteRow &rowOf(PassphraseNote note)
{
    // In the order of PassphraseNote.
    static constexpr std::array<NoteRow, 9> table{{
        {QT_TRANSLATE_NOOP(
             "PassphraseNote",
             "Four or five words that do not belong together are easy to remember and hard to guess."),
         false, false},
        {QT_TRANSLATE_NOOP("PassphraseNote", "Too short: it takes %1 characters at least."), false, false},
        {QT_TRANSLATE_NOOP(
             "PassphraseNote", "Easy to guess: the same again and again. It counts like its first part."),
         true, true},
        {QT_TRANSLATE_NOOP("PassphraseNote", "Easy to guess: these are neighbours in a row."), true, true},
        {QT_TRANSLATE_NOOP("PassphraseNote", "Easy to guess: it is among the first that anybody tries."),
         true, true},
        {QT_TRANSLATE_NOOP(
             "PassphraseNote", "Easy to guess: digits only. Dates and numbers are tried first."),
         true, true},
        {QT_TRANSLATE_NOOP(
             "PassphraseNote", "Short: whoever has a copy of the file could try it out. More words help."),
         true, true},
        {QT_TRANSLATE_NOOP("PassphraseNote", "A good length, if it is no known phrase."), true, false},
        {QT_TRANSLATE_NOOP("PassphraseNote", "Long, which is what counts."), true, false},
    }};
    return table.at(size_t(note));
}

} // namespace

PassphraseNote noteOn(QStringView passphrase)
{
    const qsizetype count = characters(passphrase);
    if (count == 0)
        return PassphraseNote::Empty;
    if (count < shortestPassphrase)
        return PassphraseNote::TooShort;
    const QString text = passphrase.toString().toLower();
    for (qsizetype length = 1; length <= 4; ++length) {
        if (repeats(text, length))
            return PassphraseNote::Repeated;
    }
    if (isRow(text))
        return PassphraseNote::Row;
    if (isCommon(text))
        return PassphraseNote::Common;
    if (isDigits(text))
        return PassphraseNote::Digits;
    if (count < fewCharacters)
        return PassphraseNote::Short;
    return count < manyCharacters ? PassphraseNote::Good : PassphraseNote::Long;
}

bool isTaken(PassphraseNote note)
{
    return rowOf(note).taken;
}

bool isWeak(PassphraseNote note)
{
    return rowOf(note).weak;
}

const char *noteEnglish(PassphraseNote note)
{
    return rowOf(note).english;
}

} // namespace botdeck::ui::widgets
