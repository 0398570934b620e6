// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotProfileHints.h"
#include "platform/Platform.h"

namespace botdeck::platform {

/// What the description's section "token" says about how tokens and user names look.
domain::BotShapes botShapes(const Platform &platform);

} // namespace botdeck::platform
