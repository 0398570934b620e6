// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ProductionQuestion.h"

#include "models/ConsoleData.h"
#include "services/SettingsKeeper.h"
#include "ui/widgets/Question.h"

namespace botdeck::ui::shell {

void askForProduction(
    const services::SettingsKeeper &settings, const models::BotRow &bot, const widgets::Question &question,
    QWidget &window, const std::function<void()> &then)
{
    if (bot.production && settings.settings().flag(storage::Setting::ConfirmProduction))
        widgets::askFirst(question, window, then);
    else
        then();
}

} // namespace botdeck::ui::shell
