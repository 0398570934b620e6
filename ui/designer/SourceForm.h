// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"
#include "domain/keyboard/KeyboardRules.h"

#include <optional>

namespace botdeck::ui::designer {

/// What a written keyboard is, or why it is none.
struct WrittenKeyboard
{
    std::optional<domain::Keyboard> keyboard = {};
    QString fault = {};
    /// In UTF-16 units; -1 where the whole is meant.
    qsizetype position = -1;
    qsizetype length = 0;
};

/// A way to write a keyboard down.
struct SourceForm
{
    const char *name;
    bool isJson;
    WrittenKeyboard (*read)(const QString &text, const domain::KeyboardRules &rules);
    /// None where this form cannot hold it.
    std::optional<QString> (*write)(const domain::Keyboard &keyboard, const domain::KeyboardRules &rules);
};

extern const SourceForm jsonForm;
extern const SourceForm notationForm;

/// The keyboard in pasted or dropped text: JSON of one with at least a button, or what has such a one in it.
std::optional<domain::Keyboard> keyboardIn(const QString &text);

} // namespace botdeck::ui::designer
