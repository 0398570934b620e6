// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"

#include <QString>

namespace botdeck::ui::receiving {

/// Who else gets a bot's updates.
enum class Hindrance { None, Webhook, OtherProgram, OtherBotdeck };

Hindrance hindranceOf(const domain::BotStatus &status);

/// What it is: who gets the updates instead.
QString hindranceTitle(Hindrance hindrance);
/// What is known of it: the webhook's host, what waits, why a delivery failed; a line each. Often empty.
QString hindranceFacts(const domain::BotStatus &status);
/// What goes on by itself and what the operator can do. `mayChange`: something may be sent for the bot.
QString hindranceAdvice(const models::BotRow &bot, bool mayChange);

} // namespace botdeck::ui::receiving
