// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"

#include <optional>

namespace botdeck::domain {

/// What a kind's value looks like in JSON.
enum class KeyboardValue { Text, True, Object };

/// How the value of that kind is written; Text for kinds that nobody knows.
KeyboardValue keyboardValue(QStringView kind);

/// "callback_data" for "callback", everything else as it is.
QString keyboardKindName(QStringView written);

} // namespace botdeck::domain
