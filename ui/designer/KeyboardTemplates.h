// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace botdeck::ui::designer {

/// A keyboard to begin with.
struct KeyboardTemplate
{
    /// For tests and actions.
    const char *name;
    /// English, context "KeyboardTemplate".
    const char *title;
    /// In the text notation, with callback data that every platform takes; context "KeyboardTemplate".
    const char *notation;
};

inline constexpr int templateCount = 5;
extern const std::array<KeyboardTemplate, templateCount> keyboardTemplates;

/// Both in the language of the moment.
QString templateTitle(const KeyboardTemplate &keyboard);
QString templateNotation(const KeyboardTemplate &keyboard);

} // namespace botdeck::ui::designer
