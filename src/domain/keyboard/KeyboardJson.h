// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonText.h"
#include "domain/keyboard/Keyboard.h"

#include <optional>

namespace botdeck::domain {

enum class KeyboardFaultKind {
    BrokenJson, ///< `json` says why
    NoKeyboard, ///< sound JSON, but no inline keyboard is in it
    NoRow,      ///< a row that is no list
    NoButton,   ///< a button that is no object
};

struct KeyboardFault
{
    KeyboardFaultKind kind = KeyboardFaultKind::NoKeyboard;
    JsonFault json = JsonFault::None;
    /// Counted from 0; -1 where none is meant.
    qsizetype row = -1;
    qsizetype column = -1;

    bool operator==(const KeyboardFault &) const = default;
};

struct ReadKeyboard
{
    Keyboard keyboard = {};
    std::optional<KeyboardFault> fault = {};

    explicit operator bool() const { return !fault.has_value(); }
};

/// Reads {"inline_keyboard":[[…]]}, the bare list of rows, or what has such a markup in it: a message, an
/// update with a message, the parameters of a call (there also as JSON within a string).
ReadKeyboard readKeyboard(QByteArrayView json);

/// Compact; every value as it was read.
QByteArray keyboardJson(const Keyboard &keyboard);
/// One row of it: "[{…},{…}]".
QByteArray keyboardRowJson(const KeyboardRow &row);

} // namespace botdeck::domain
