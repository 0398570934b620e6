// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatCall.h"
#include "storage/StoredTypes.h"

namespace botdeck::services {

/// What conversations ask of a stored call.
domain::ChatCall chatCallOf(const storage::CallRecord &call);

/// The platform that a bot's key begins with.
domain::PlatformId platformOf(const domain::BotKey &bot);
/// The bot's number, which its key ends with; empty where nobody has told it yet.
QString ownIdOf(const domain::BotKey &bot);

} // namespace botdeck::services
