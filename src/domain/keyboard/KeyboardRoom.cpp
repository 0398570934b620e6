// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keyboard/KeyboardRoom.h"

#include <algorithm>
#include <numeric>

namespace botdeck::domain {

qsizetype buttonsOf(const Keyboard &keyboard)
{
    return std::accumulate(
        keyboard.rows.begin(), keyboard.rows.end(), qsizetype(0),
        [](qsizetype sum, const KeyboardRow &row) { return sum + row.size(); });
}

bool isRowFull(const Keyboard &keyboard, qsizetype row, const KeyboardRules &rules)
{
    return rules.mostInRow && keyboard.rows.value(row).size() >= *rules.mostInRow;
}

bool isKeyboardFull(const Keyboard &keyboard, const KeyboardRules &rules)
{
    return rules.mostButtons && buttonsOf(keyboard) >= *rules.mostButtons;
}

qsizetype buttonsLeftOut(const Keyboard &keyboard, const KeyboardRules &rules)
{
    qsizetype shown = 0;
    for (const KeyboardRow &row : keyboard.rows)
        shown += std::min(row.size(), rules.mostInRow.value_or(row.size()));
    return buttonsOf(keyboard) - std::min(shown, rules.mostButtons.value_or(shown));
}

} // namespace botdeck::domain
