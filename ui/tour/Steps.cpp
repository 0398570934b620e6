// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/Steps.h"

#include "ui/tour/StepParts.h"

namespace botdeck::ui::tour {

std::vector<Step> allSteps()
{
    std::vector<Step> steps;
    for (const auto part :
         {welcomeSteps, monitorSteps, inspectorSteps, converseSteps, guildSteps, passportSteps, webhookSteps,
          botsSteps, dialogSteps, settingsSteps, overviewSteps, workspaceSteps, listSteps, secretsSteps,
          secondStartSteps}) {
        std::vector<Step> some = part();
        steps.insert(steps.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return steps;
}

} // namespace botdeck::ui::tour
