// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ReplayTypes.h"
#include "ui/look/StateMark.h"
#include "ui/replay/ReplayParts.h"

#include <optional>

namespace botdeck::ui::replay {

struct VerdictLook
{
    QString word;
    look::Mark mark;
    look::Tone tone;
};

/// Of one that is being sent where there is no result yet.
VerdictLook verdictLook(const std::optional<services::ReplayResult> &result);

/// What it means, in sentences. Strangers' words in it are safe to show.
QString resultWords(const services::ReplayResult &result, ReplayWay way);

} // namespace botdeck::ui::replay
