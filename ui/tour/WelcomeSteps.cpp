// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

namespace botdeck::ui::tour {

using shell::MainWindow;

std::vector<Step> welcomeSteps()
{
    return {
        {.place = QStringLiteral("welcome"),
         .state = QStringLiteral("first-start"),
         .situation = Situation::FirstStart,
         .ready = isSeen("welcome")},
        {.place = QStringLiteral("start"),
         .state = QStringLiteral("trouble"),
         .situation = Situation::StartTrouble,
         .ready = isSeen("startTrouble"),
         .picture = pictureOf("startTrouble")},
        {.place = QStringLiteral("welcome"),
         .state = QStringLiteral("add-bot"),
         .situation = Situation::FirstStart,
         .act = clickOn("welcomeAdd"),
         .ready = isSeen("addBotDialog"),
         .picture = pictureOf("addBotDialog")},
        {.place = QStringLiteral("monitor"),
         .state = QStringLiteral("first-bots"),
         .act = clickOn("welcomeSandbox"),
         .ready = [](MainWindow &window) { return everyBot(window, domain::BotState::Live); }},
    };
}

} // namespace botdeck::ui::tour
