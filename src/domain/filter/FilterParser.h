// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/Filter.h"

#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace botdeck::domain {

/// What a filter's relative and local times are counted from.
struct FilterContext
{
    /// Wall time in ms since 1970.
    qint64 nowMs = 0;
    QTimeZone zone = QTimeZone::utc();
};

/// What is wrong with a filter's text; `ui` has the sentences.
enum class FilterFaultKind {
    UnknownKey,          ///< `knd:x`
    WrongOperator,       ///< `has~photo`, `json.a:1`
    MissingValue,        ///< `kind:` `kind:a,` `text~""`
    UnknownValue,        ///< `has:phto` `is:mrked` `stream:x`
    NotANumber,          ///< `id:12a`, or beyond 64 bits
    ReversedRange,       ///< `id:9..3`
    NotATime,            ///< `after:soon`
    BrokenPath,          ///< `json.=1` `json.a[x]=1`
    OneValueOnly,        ///< `after:1h,2h`
    UnclosedQuote,       ///< `"abc`
    UnknownEscape,       ///< `"\q"`
    UnclosedParenthesis, ///< `(a`
    UnopenedParenthesis, ///< `a)`
    MissingOperand,      ///< `a |`, `!`, `()`
    TooDeep,             ///< more than maxFilterDepth
    TooLong,             ///< more than maxFilterValues
};

struct FilterFault
{
    FilterFaultKind kind = FilterFaultKind::UnknownKey;
    /// In UTF-16 units of the text; a length of at least 1, except at the text's very end.
    qsizetype position = 0;
    qsizetype length = 0;
    /// The part that is meant, as written: the unknown key, the value that is no number. May be empty.
    QString word = {};

    bool operator==(const FilterFault &) const = default;
};

/// A filter or its first fault. With a fault the filter is empty.
struct ParsedFilter
{
    Filter filter = {};
    std::optional<FilterFault> fault = {};

    explicit operator bool() const { return !fault.has_value(); }
};

/// Reads the one filter language of Botdeck:
///
///     expression = conjunction { "|" conjunction }
///     conjunction = condition { condition }
///     condition = "!" condition | "(" expression ")" | term
///     term = key (":" | "~") value { "," value } | json-path ("=" | "~") value { "," value } | word | string
///
/// Text that is empty or only white space is the empty filter. Keys and the names of enumerations are
/// compared without case. Strings stand in double quotes with the escapes `\"`, `\\`, `\n`, `\t` and
/// `\uXXXX`.
ParsedFilter parseFilter(QStringView text, const FilterContext &context);

} // namespace botdeck::domain
