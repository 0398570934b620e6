// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/Steps.h"

#include "ui/tour/StepParts.h"

namespace botdeck::ui::tour {

std::vector<Step> allSteps()
{
    std::vector<Step> steps;
    // A passport key is kept where the secrets are: there has to be a vault before.
    for (const auto part :
         {welcomeSteps, monitorSteps, inspectorSteps, converseSteps, guildSteps, webhookSteps, apiSteps,
          botsSteps, dialogSteps, settingsSteps, overviewSteps, workspaceSteps, listSteps, secretsSteps,
          passportSteps, lockSteps, secondStartSteps}) {
        std::vector<Step> some = part();
        steps.insert(steps.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return steps;
}

} // namespace botdeck::ui::tour
