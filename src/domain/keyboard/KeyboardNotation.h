// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"
#include "domain/keyboard/KeyboardRules.h"

#include <optional>

namespace botdeck::domain {

enum class NotationFaultKind {
    UnclosedValue,  ///< `A[https://a.example`
    StrayBracket,   ///< "A]", "A[x]y"
    StrayBackslash, ///< a backslash before anything but | [ ] and itself
    NoObject,       ///< a kind whose value is an object of JSON, with something else
    NoValueTaken,   ///< `Pay[pay:5]`
};

struct NotationFault
{
    NotationFaultKind kind = NotationFaultKind::UnclosedValue;
    /// In UTF-16 units of the text.
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const NotationFault &) const = default;
};

struct ReadNotation
{
    Keyboard keyboard = {};
    std::optional<NotationFault> fault = {};

    explicit operator bool() const { return !fault.has_value(); }
};

/// Reads the text notation: a row a line, "|" between buttons, `label[kind:value]`; a backslash before
/// | [ ] and \ takes their meaning away. The kind may be left out: a value that begins with a scheme and ://
/// is a url, everything else callback data. What stands before a ":" and is no kind of the platform belongs
/// to the value. Blanks around a label do not count; lines of blanks are no rows.
ReadNotation readNotation(const QString &text, const KeyboardRules &rules);

/// The keyboard in that notation; none where it cannot hold it: a button with a member that is neither its
/// label nor its one kind, a line end within, blanks around a label, a row without buttons.
std::optional<QString> notationText(const Keyboard &keyboard, const KeyboardRules &rules);

} // namespace botdeck::domain
