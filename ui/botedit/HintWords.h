// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotProfileHints.h"

namespace botdeck::ui::botedit {

/// What looks wrong, a sentence each.
QStringList hintWords(const QList<domain::BotHint> &hints);

} // namespace botdeck::ui::botedit
