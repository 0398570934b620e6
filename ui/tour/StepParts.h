// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/Steps.h"

namespace botdeck::ui::tour {

// The steps of each place, in the order of the tour: one begins in the state that the one before it left.

std::vector<Step> welcomeSteps();
std::vector<Step> monitorSteps();
std::vector<Step> inspectorSteps();
std::vector<Step> botsSteps();
std::vector<Step> dialogSteps();
std::vector<Step> settingsSteps();
std::vector<Step> overviewSteps();
std::vector<Step> converseSteps();
std::vector<Step> guildSteps();
std::vector<Step> passportSteps();
std::vector<Step> webhookSteps();
std::vector<Step> apiSteps();
std::vector<Step> workspaceSteps();
std::vector<Step> listSteps();
std::vector<Step> secretsSteps();
std::vector<Step> lockSteps();
std::vector<Step> secondStartSteps();

} // namespace botdeck::ui::tour
