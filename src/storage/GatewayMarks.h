// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/BotKey.h"
#include "storage/Sqlite.h"

#include <QMap>

namespace botdeck::storage {

/// By channel (its id as text): the number of the newest message that came through the gateway. Reads all of
/// the bot's messages once.
core::Result<QMap<QString, core::Id>> newestMessages(Connection &connection, const domain::BotKey &bot);

} // namespace botdeck::storage
