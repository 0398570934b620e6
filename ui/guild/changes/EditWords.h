// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/SmallestChange.h"
#include "ui/guild/ShownGuild.h"
#include "ui/guild/why/StepModel.h"

namespace botdeck::ui::guild {

// In the language of the moment.

/// "In sign-up, overwrite for the member Ann: allow SEND_MESSAGES."
QString editWords(const domain::PermissionEdit &edit, const domain::Guild &guild);

/// Why the guild's bot cannot make this edit, in a sentence; empty where it can, or where it is not known who
/// it is.
QString editLockWords(const domain::PermissionEdit &edit, const ShownGuild &guild);

/// Its edits, what they change for whom, and why the bot cannot make them.
StepRow proposalRow(const domain::PermissionProposal &proposal, const ShownGuild &guild);

} // namespace botdeck::ui::guild
