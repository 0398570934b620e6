// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

// The Bot API server's own words for a 409 that ends a held poll (seen in tdlib/telegram-bot-api's source;
// the third text is World::webhookConflict). Clients tell the cases apart by these texts.
namespace botdeck::sandbox::conflicts {

inline constexpr QLatin1StringView otherPoller(
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
inline constexpr QLatin1StringView webhookArrived("Conflict: terminated by setWebhook request");

} // namespace botdeck::sandbox::conflicts
