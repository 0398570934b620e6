// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Desk.h"

namespace botdeck::ui::shell {

/// Puts a report about the program on the clipboard; says how that went.
QString copyDiagnostics(const Desk &desk);

} // namespace botdeck::ui::shell
