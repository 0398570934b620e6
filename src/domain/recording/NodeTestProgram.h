// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// The JavaScript around a recording that is exported as a test.
namespace botdeck::domain {

/// What stands before `me` (getMe's answer) and `entries`.
extern const char nodeTestHead[];
/// What stands behind them.
extern const char nodeTestProgram[];

} // namespace botdeck::domain
