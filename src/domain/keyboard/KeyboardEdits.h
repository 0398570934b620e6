// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"
#include "domain/keyboard/KeyboardRules.h"

#include <QStringView>

namespace botdeck::domain {

/// Where a button stands, counted from 0; none: both -1.
struct ButtonPlace
{
    qsizetype row = -1;
    qsizetype column = -1;

    [[nodiscard]] bool isNone() const { return row < 0 || column < 0; }
    bool operator==(const ButtonPlace &) const = default;
};

/// Where a button goes: before that column of that row, or, with column -1, into a row of its own before that
/// row. Counted in the keyboard as it is before the button leaves its place.
struct ButtonDrop
{
    qsizetype row = 0;
    qsizetype column = -1;

    bool operator==(const ButtonDrop &) const = default;
};

/// A keyboard after a change, and the button that a person then goes on with.
struct EditedKeyboard
{
    Keyboard keyboard;
    ButtonPlace selected = {};

    bool operator==(const EditedKeyboard &) const = default;
};

enum class Nudge { Left, Right, Up, Down };

/// Whether there is such a button.
bool hasButton(const Keyboard &keyboard, ButtonPlace place);

/// What lies outside goes to the nearest place there is.
EditedKeyboard insertButton(const Keyboard &keyboard, ButtonDrop where, const KeyboardButton &button);

/// A row that becomes empty goes too. Selected is the button that came into its place, or the one before it.
EditedKeyboard removeButton(const Keyboard &keyboard, ButtonPlace place);

/// The same keyboard where it would stay where it is. A row that becomes empty goes.
EditedKeyboard moveButton(const Keyboard &keyboard, ButtonPlace from, ButtonDrop to);

/// One step: along its row, or into the row above or below, at the same column where that is so long. From
/// the first and the last row it goes into a new one of its own, unless it is alone already.
EditedKeyboard nudgeButton(const Keyboard &keyboard, ButtonPlace place, Nudge direction);

/// The kind that the button has; of several the first, empty without any.
QString kindOf(const KeyboardButton &button, const KeyboardRules &rules);

/// The button as one of that kind alone. A text goes over into the new kind's value where that is a text too;
/// everything that is no kind stays.
KeyboardButton withKind(const KeyboardButton &button, const QString &kind, const KeyboardRules &rules);

} // namespace botdeck::domain
