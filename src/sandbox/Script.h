// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/WorldTypes.h"

#include <functional>
#include <optional>

namespace botdeck::sandbox {

/// What a call is answered with before the world is asked; none: what the world answers. Polls come here,
/// too.
using Script = std::function<std::optional<Answer>(const BotAccount &, const MethodCall &)>;

} // namespace botdeck::sandbox
