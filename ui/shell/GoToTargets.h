// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/GoToField.h"

namespace botdeck::ui::bots {
class BotsView;
}

namespace botdeck::ui::shell {

class Menus;

/// Everything that can be done now, and every bot. They may be used as long as both live.
QList<GoToField::Target> goToTargets(Menus &menus, bots::BotsView &bots);

} // namespace botdeck::ui::shell
