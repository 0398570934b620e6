// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardCode.h"
#include "domain/keyboard/KeyboardRules.h"
#include "platform/Platform.h"

namespace botdeck::platform {

/// The section "keyboard" of a description as the checks and the notation take it.
domain::KeyboardRules keyboardRules(const Platform &platform);

/// How code calls a method that sends or edits a text.
domain::KeyboardCall codeCall(const Platform &platform, const QString &name);
/// The first method of that section that takes a keyboard, for code that sends one.
domain::KeyboardCall keyboardCall(const Platform &platform);

} // namespace botdeck::platform
