// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterParser.h"

#include <QString>

#include <optional>
#include <vector>

namespace botdeck::domain {

/// A piece of a filter's text. White space lies between the pieces and is none.
struct FilterToken
{
    enum class Type {
        Word,     ///< bare or quoted, searched for as text
        Key,      ///< the name before an operator; with its path where it is json's
        Operator, ///< ":", "~" or "="
        Value,    ///< bare or quoted
        Comma,    ///< between a term's values
        Not,      ///< "!"
        Or,       ///< "|"
        Open,     ///< "("
        Close,    ///< ")"
    };

    Type type = Type::Word;
    /// In UTF-16 units, quotes included.
    qsizetype position = 0;
    qsizetype length = 0;
    /// As written, or decoded where it was quoted.
    QString text = {};
    bool quoted = false;
    /// What is wrong within: a quote that does not close, an escape that nobody knows.
    std::optional<FilterFault> fault = {};

    [[nodiscard]] qsizetype end() const { return position + length; }
};

/// Every piece of the text in order, also behind a fault: highlighting and completion go by the same pieces
/// as the parser.
std::vector<FilterToken> scanFilter(QStringView text);

/// A string in double quotes that begins at `position`: type Word, its text decoded.
FilterToken scanQuoted(QStringView text, qsizetype position);

/// The text as a string in double quotes, as scanQuoted() reads it.
QString quotedText(QStringView text);

} // namespace botdeck::domain
