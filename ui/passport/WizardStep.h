// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace botdeck::ui::passport {

/// The way from "no key" to a user's fields.
enum class WizardStep { Key, Publish, Link, Receive, Decrypt };

inline constexpr std::array wizardSteps{
    WizardStep::Key, WizardStep::Publish, WizardStep::Link, WizardStep::Receive, WizardStep::Decrypt};

/// In the list of steps.
QString stepName(WizardStep step);
/// Above the step's page.
QString stepTitle(WizardStep step);
QString stepHint(WizardStep step);

} // namespace botdeck::ui::passport
