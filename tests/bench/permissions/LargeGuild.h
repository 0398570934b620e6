// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

namespace botdeck::bench {

/// A member of the guild below, who manages its roles.
inline constexpr core::Id largeGuildsBot{100000};

/// An invented guild of 10,000 members with up to seven roles each, 200 channels, a category before every
/// nineteen of them, with up to nineteen overwrites each, and 60 roles; always the same.
domain::Guild largeGuild();

} // namespace botdeck::bench
