// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotKey.h"
#include "domain/filter/Filter.h"

#include <optional>

namespace botdeck::services {

/// The filter, holding only for updates of that bot; as it is where there is none.
domain::Filter filterOfBot(const domain::Filter &filter, const std::optional<domain::BotKey> &bot);

} // namespace botdeck::services
