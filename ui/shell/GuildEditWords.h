// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/GuildWriter.h"
#include "ui/guild/changes/EditsModel.h"

namespace botdeck::ui::shell {

/// "Give Trial host to Ann", with the names that the guild has for them; in the language of the moment.
QString editWords(const services::GuildEdit &edit, const domain::Guild &guild);

/// How it stands, as the list of edits shows it.
guild::EditLine editLine(const QString &what, const services::GuildEditState &state);

} // namespace botdeck::ui::shell
