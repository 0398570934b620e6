// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"
#include "ui/guild/overwrites/OverwriteRules.h"

namespace botdeck::ui::guild {

/// "sign-up · Trial host · SEND_MESSAGES: inherit → allow" for each, at most `most` of them and how many more
/// there are, in the language of the moment.
QString
overwriteChangesWords(const domain::Guild &guild, const QList<OverwriteChange> &changes, qsizetype most);

} // namespace botdeck::ui::guild
