// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardCode.h"

// The parts behind keyboardCode; nobody else needs them.
namespace botdeck::domain {

QString grammyCode(const std::optional<Keyboard> &keyboard, const KeyboardCall &call, const CodeText &text);
QString pythonCode(const std::optional<Keyboard> &keyboard, const KeyboardCall &call, const CodeText &text);
QString qtCode(const std::optional<Keyboard> &keyboard, const KeyboardCall &call, const CodeText &text);

/// Both libraries put together addresses of this form alone, and read the envelope that goes with it.
inline bool isForLibraries(const KeyboardCall &call)
{
    return call.pathForm == QLatin1String("/bot{token}/{method}");
}

/// The keyboard's JSON, a row a line, every character of it visible.
QStringList keyboardJsonLines(const Keyboard &keyboard);

} // namespace botdeck::domain
