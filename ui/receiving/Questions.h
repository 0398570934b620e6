// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"

#include <QString>

#include <functional>

class QWidget;

// Each opens a question before the window and returns at once; `yes` is called where the operator says so.
// Enter does nothing that cannot be taken back.
namespace botdeck::ui::receiving {

/// Before everything up to one update is confirmed at the server. `updateId` as it is shown.
void askToConfirm(
    const models::BotRow &bot, const QString &updateId, QWidget &window, const std::function<void()> &yes);

/// Before a bot that peeks polls, which confirms whatever waits.
void askToPoll(const models::BotRow &bot, QWidget &window, const std::function<void()> &yes);

/// Before a webhook goes; `drop`: with what waits for delivery.
void askToDeleteWebhook(
    const models::BotRow &bot, bool drop, QWidget &window, const std::function<void()> &yes);

} // namespace botdeck::ui::receiving
