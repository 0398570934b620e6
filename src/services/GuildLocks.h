// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/RoleHierarchy.h"
#include "services/GuildEdit.h"

namespace botdeck::services {

/// Why this edit is not even tried: what the bot's own roles forbid, by the guild as it was read (`self`: the
/// bot's number). Empty: nothing speaks against it. Which permission a mute takes nobody says; a nickname
/// takes none.
core::Phrase editLock(const domain::PermissionTable &table, core::Id self, const GuildEdit &edit);

} // namespace botdeck::services
