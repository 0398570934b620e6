// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace botdeck::domain {

/// One text in every unit that a limit may count in.
struct TextLength
{
    /// What Telegram and its descendants call characters; half a surrogate pair counts as one.
    qsizetype codePoints = 0;
    qsizetype utf16Units = 0;
    /// Half a surrogate pair counts as U+FFFD, three bytes.
    qsizetype utf8Bytes = 0;

    bool operator==(const TextLength &) const = default;
};

TextLength textLength(QStringView text);

enum class LengthUnit { Characters, Utf16Units, Utf8Bytes };

/// A limit as the platform's table has it.
struct LengthLimit
{
    LengthUnit unit = LengthUnit::Characters;
    qsizetype minimum = 0;
    /// None: as long as one likes.
    std::optional<qsizetype> maximum = {};
    /// Counted on the text that its readers see, not on its markup.
    bool afterParsing = false;
};

enum class LengthState {
    Short, ///< below the minimum
    Fine,
    Close, ///< from 90 % of the maximum
    Long,  ///< above the maximum
};

qsizetype amountOf(const TextLength &length, LengthUnit unit);
LengthState lengthState(qsizetype amount, const LengthLimit &limit);

/// What a counter shows.
struct LengthUse
{
    qsizetype amount = 0;
    LengthState state = LengthState::Fine;

    bool operator==(const LengthUse &) const = default;
};

/// `source` as it is sent, `parsed` as its readers see it; which of them counts is the limit's matter.
LengthUse lengthUse(QStringView source, QStringView parsed, const LengthLimit &limit);

} // namespace botdeck::domain
