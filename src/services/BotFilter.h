// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "domain/filter/Filter.h"

#include <optional>

namespace botdeck::services {

/// The filter, holding only for updates of that bot; as it is where there is none.
domain::Filter filterOfBot(const domain::Filter &filter, const std::optional<domain::BotKey> &bot);

/// Holds for the bot's updates of one chat, and for those of chats whose title is the same text.
domain::Filter filterOfChat(const domain::BotKey &bot, const QString &chatId);

} // namespace botdeck::services
