// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionImpact.h"

#include <QString>

namespace botdeck::ui::guild {

/// "3 members gain SEND_MESSAGES in 2 channels."
QString gainWords(const domain::PermissionCount &count);
/// "8 members lose MENTION_EVERYONE in 6 channels."
QString lossWords(const domain::PermissionCount &count);

/// A line for each permission, those that concern the most members first, at most so many; then how many more
/// there are. One that says so where nobody gains or loses anything.
QString impactWords(const domain::PermissionImpact &impact, int mostLines = 3);

/// The warning before an edit that takes MANAGE_ROLES or VIEW_CHANNEL from the bot itself or from the guild's
/// owner (services::GuildImpact): a sentence for each; empty where there is nothing to warn of.
QString lockOutWords(
    domain::PermissionMask ownLost, domain::PermissionMask ownLostEverywhere,
    domain::PermissionMask ownerLost);

} // namespace botdeck::ui::guild
