// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Endpoint.h"
#include "domain/BotProfileHints.h"

namespace botdeck::ui::botedit {

/// What looks wrong, a sentence each.
QStringList hintWords(const QList<domain::BotHint> &hints);

/// Why a server's address cannot be used, and what one looks like.
QString serverFaultWords(api::ServerFault fault);

} // namespace botdeck::ui::botedit
