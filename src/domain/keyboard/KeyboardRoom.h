// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"
#include "domain/keyboard/KeyboardRules.h"

namespace botdeck::domain {

/// Whether one button more would be left out. A row that is not there has room.
bool isRowFull(const Keyboard &keyboard, qsizetype row, const KeyboardRules &rules);
bool isKeyboardFull(const Keyboard &keyboard, const KeyboardRules &rules);
/// How many buttons the server would leave out.
qsizetype buttonsLeftOut(const Keyboard &keyboard, const KeyboardRules &rules);
qsizetype buttonsOf(const Keyboard &keyboard);

} // namespace botdeck::domain
