// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace botdeck::domain {

/// What is wrong with a JSON text that somebody writes.
struct JsonMistake
{
    enum class Kind {
        Empty,
        NotAnObject,
        NoValue, ///< something that is no value stands where one belongs
        NoName,  ///< a member's name in quotes belongs here
        NoColon,
        NoComma,
        UnclosedObject,
        UnclosedArray,
        UnclosedString,
        BadNumber,
        BadEscape,
        ControlCharacter, ///< also a line end within quotes
        LoneSurrogate,    ///< half of a pair of \u escapes
        TooDeep,
        Behind, ///< something stands behind the end
        Other,
    };
    Kind kind = Kind::Other;
    /// From 1; 0 where it is the whole.
    int line = 0;
    /// In bytes.
    qsizetype offset = 0;

    bool operator==(const JsonMistake &) const = default;
};

/// The first mistake in a text that is to be a JSON object; none where it is one. As JsonText judges:
/// what passes here can be decoded.
std::optional<JsonMistake> jsonMistake(const QByteArray &text);

} // namespace botdeck::domain
