// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FilterOption.h"

#include "core/Clock.h"
#include "domain/filter/FilterParser.h"
#include "storage/SearchIndexer.h"

#include <algorithm>
#include <array>

namespace botdeck::app {

namespace {

using domain::FilterFault;
using FaultKind = domain::FilterFaultKind;

struct FaultWords
{
    FaultKind kind;
    /// %1 is the word that is meant.
    const char *sentence;
};

constexpr std::array faultWords{
    FaultWords{
        FaultKind::UnknownKey,
        "there is no key \"%1\"; keys are text, kind, chat, from, bot, id, seq, before, after, "
        "has, is, stream and json.PATH, and a text with a colon stands in double quotes"},
    FaultWords{
        FaultKind::WrongOperator,
        "\"%1\" does not go with this sign; it is : or ~, and = or ~ after json.PATH"},
    FaultWords{FaultKind::MissingValue, "a value is missing"},
    FaultWords{FaultKind::UnknownValue, "\"%1\" is none of this key's values"},
    FaultWords{FaultKind::NotANumber, "\"%1\" is no whole number of 64 bits and no range such as 10..20"},
    FaultWords{FaultKind::ReversedRange, "the range \"%1\" ends before it begins"},
    FaultWords{FaultKind::NotATime, "\"%1\" is no time; a time is 2h, 3d, 2026-11-21 or 2026-11-21T12:47"},
    FaultWords{FaultKind::BrokenPath, "\"%1\" is no path; a path is json.message.entities[0].type"},
    FaultWords{FaultKind::OneValueOnly, "only one value can stand here"},
    FaultWords{FaultKind::UnclosedQuote, "a double quote is not closed"},
    FaultWords{FaultKind::UnknownEscape, "\"%1\" is none of the escapes \\\", \\\\, \\n, \\t and \\uXXXX"},
    FaultWords{FaultKind::UnclosedParenthesis, "a parenthesis is not closed"},
    FaultWords{FaultKind::UnopenedParenthesis, "a parenthesis is closed that was not opened"},
    FaultWords{FaultKind::MissingOperand, "a condition is missing"},
    FaultWords{FaultKind::TooDeep, "its parentheses are nested too deep"},
    FaultWords{FaultKind::TooLong, "it has too many values"},
};

QString inWords(const FilterFault &fault)
{
    const auto words = std::ranges::find(faultWords, fault.kind, &FaultWords::kind);
    QString sentence = QString::fromLatin1(words->sentence);
    sentence.replace(QStringLiteral("%1"), fault.word);
    return QStringLiteral("The filter cannot be read: at character %1, %2.")
        .arg(fault.position + 1)
        .arg(sentence);
}

} // namespace

core::Result<domain::Filter> filterOption(const Arguments &arguments)
{
    const core::SystemClock clock;
    const domain::ParsedFilter parsed =
        domain::parseFilter(arguments.text("filter"), {clock.wallMs(), QTimeZone::systemTimeZone()});
    if (parsed.fault)
        return core::Error{core::ErrorKind::WrongUse, inWords(*parsed.fault)};
    return parsed.filter;
}

core::Result<std::unique_ptr<storage::UpdateSearch>> openSearch(const QString &store)
{
    // Where the folder cannot be written the search is as right, only slower.
    if (const auto indexer = storage::SearchIndexer::open(store))
        (void)(*indexer)->catchUp();
    return storage::UpdateSearch::open(store);
}

} // namespace botdeck::app
