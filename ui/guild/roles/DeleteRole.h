// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ShownGuild.h"

#include <functional>

class QWidget;

namespace botdeck::ui::guild {

/// Asks before a role is deleted: its name, how many members have it, the channels whose overwrites of it
/// stay. Returns at once; `done` is called where the operator says so. The role is one of the guild's. The
/// question's name is "deleteRole".
void askDeleteRole(
    const ShownGuild &guild, core::Id role, QWidget &parent, const std::function<void()> &done);

} // namespace botdeck::ui::guild
