// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passport/AuthorisationLink.h"
#include "sandbox/world/Actions.h"

namespace botdeck::sandbox {

/// What a user who consents tells the scene's bot, as the platform encrypts it: a query string. Refused for a
/// user who does not exist, or is a bot.
Played playPassport(const Scene &scene, domain::PassportScopes scopes);

} // namespace botdeck::sandbox
