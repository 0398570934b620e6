// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"
#include "domain/keyboard/KeyboardRules.h"

namespace botdeck::domain {

enum class KeyboardSeverity {
    Error,   ///< the server would refuse it
    Warning, ///< it may not do what is meant
    Note,    ///< worth knowing
};

struct KeyboardObjection
{
    /// A button, a row (column -1), or the keyboard (both -1); counted from 0.
    qsizetype row = -1;
    qsizetype column = -1;
    /// The rule's name, as the command line prints it: "callback_data_long".
    QString rule;
    KeyboardSeverity severity = KeyboardSeverity::Error;
    /// The member that is meant; may be empty.
    QString field = {};
    /// applyFix() makes it go away and loses nothing.
    bool hasFix = false;

    bool operator==(const KeyboardObjection &) const = default;
};

/// All objections, row by row.
QList<KeyboardObjection> checkKeyboard(const Keyboard &keyboard, const KeyboardRules &rules);

/// The keyboard with the objection's fix; without one the keyboard itself.
Keyboard withFix(const Keyboard &keyboard, const KeyboardObjection &objection);

/// Every rule's name, in the order in which they are asked.
QStringList keyboardRuleNames();

/// English, for the command line; the window has its own words.
QString keyboardRuleText(const QString &rule);

/// What the meter beside a button shows: bytes of its callback data; amount 0 without any.
LengthUse callbackDataUse(const KeyboardButton &button, const KeyboardRules &rules);

} // namespace botdeck::domain
