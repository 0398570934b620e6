// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionTable.h"

#include <memory>

namespace botdeck::ui::guild {

/// A guild as the workspace shows it.
struct ShownGuild
{
    /// Never null; PermissionTable::guild() is the guild.
    std::shared_ptr<const domain::PermissionTable> table;
    /// The bot's own number.
    core::Id self;
};

} // namespace botdeck::ui::guild
