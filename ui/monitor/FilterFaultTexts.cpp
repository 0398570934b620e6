// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/FilterFaultTexts.h"

#include "models/SafeText.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <array>
#include <utility>

namespace botdeck::ui::monitor {

namespace {

using enum domain::FilterFaultKind;

constexpr qsizetype shownWord = 40;

// %1 is what stands at the place of the fault. Keys and values of the language (kind, has:photo, 10m) stay as
// they are in every language.
constexpr std::array<std::pair<domain::FilterFaultKind, const char *>, 16> filterFaultTable{{
    {UnknownKey,
     QT_TRANSLATE_NOOP("FilterFault", "There is no key “%1”. To look for this as text, put it in quotes.")},
    {WrongOperator,
     QT_TRANSLATE_NOOP(
         "FilterFault", "“%1” is no condition. Write has:photo, chat~part or json.path=value.")},
    {MissingValue, QT_TRANSLATE_NOOP("FilterFault", "A value is missing here.")},
    {UnknownValue, QT_TRANSLATE_NOOP("FilterFault", "“%1” is none of this key's values.")},
    {NotANumber, QT_TRANSLATE_NOOP("FilterFault", "“%1” is no whole number, and no range such as 5..9.")},
    {ReversedRange, QT_TRANSLATE_NOOP("FilterFault", "The range “%1” ends before it begins.")},
    {NotATime,
     QT_TRANSLATE_NOOP(
         "FilterFault", "“%1” is no time. Write 10m, 2h, 3d, 14:05, 2026-11-22 or 2026-11-22T14:05.")},
    {BrokenPath,
     QT_TRANSLATE_NOOP(
         "FilterFault", "“%1” is no path. Write json.message.chat.id or json.message.photo[0].width.")},
    {OneValueOnly, QT_TRANSLATE_NOOP("FilterFault", "This key takes one value only.")},
    {UnclosedQuote, QT_TRANSLATE_NOOP("FilterFault", "The closing quotation mark is missing.")},
    {UnknownEscape,
     QT_TRANSLATE_NOOP(
         "FilterFault", "“%1” means nothing in quotes. Write a backslash twice to look for one.")},
    {UnclosedParenthesis, QT_TRANSLATE_NOOP("FilterFault", "The closing parenthesis is missing.")},
    {UnopenedParenthesis, QT_TRANSLATE_NOOP("FilterFault", "This parenthesis closes nothing.")},
    {MissingOperand, QT_TRANSLATE_NOOP("FilterFault", "A condition is missing here.")},
    {TooDeep, QT_TRANSLATE_NOOP("FilterFault", "Too many parentheses stand within each other.")},
    {TooLong, QT_TRANSLATE_NOOP("FilterFault", "The filter is too long.")},
}};

constexpr std::array<std::pair<const char *, const char *>, 8> predefinedWords{{
    {"messages", QT_TRANSLATE_NOOP("PredefinedFilter", "Messages")},
    {"callbacks", QT_TRANSLATE_NOOP("PredefinedFilter", "Callbacks")},
    {"commands", QT_TRANSLATE_NOOP("PredefinedFilter", "Commands")},
    {"files", QT_TRANSLATE_NOOP("PredefinedFilter", "Files")},
    {"edits", QT_TRANSLATE_NOOP("PredefinedFilter", "Edits")},
    //: People who join, leave, or whose rights change.
    {"members", QT_TRANSLATE_NOOP("PredefinedFilter", "Members")},
    //: Updates that the operator put a mark or a note to.
    {"marked", QT_TRANSLATE_NOOP("PredefinedFilter", "Marked")},
    //: Updates that are no JSON or have no update_id, kept as received.
    {"unreadable", QT_TRANSLATE_NOOP("PredefinedFilter", "Unreadable")},
}};

} // namespace

QString filterFaultWords(const domain::FilterFault &fault)
{
    for (const auto &[kind, words] : filterFaultTable) {
        if (kind != fault.kind)
            continue;
        const QString sentence = QCoreApplication::translate("FilterFault", words);
        return sentence.contains(u"%1") ? sentence.arg(models::oneLine(fault.word, shownWord)) : sentence;
    }
    return {};
}

QString predefinedFilterWords(const char *name)
{
    for (const auto &[known, words] : predefinedWords) {
        if (QLatin1StringView(known) == QLatin1StringView(name))
            return QCoreApplication::translate("PredefinedFilter", words);
    }
    return QString::fromLatin1(name);
}

} // namespace botdeck::ui::monitor
