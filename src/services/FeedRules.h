// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Id.h"
#include "storage/StoredTypes.h"

#include <optional>

namespace botdeck::services {

/// After so long without an update the server may have restarted its numbers at random (Telegram's
/// documentation of Update: a week): the next poll then carries no offset, which confirms nothing, and
/// duplicates are recognised.
inline constexpr std::chrono::hours quietTime{6 * 24};

/// How soon what a store could not do (a batch above all) is tried again.
inline constexpr core::Clock::Milliseconds storeRetryDelay{5'000};

/// How soon a store that does not open is tried again, for all bots together; what fails may ask for longer.
inline constexpr core::Clock::Milliseconds storeReopenDelay{10'000};

/// The offset of a poll that nothing was received just before: the stored one and no other, or none (see
/// quietTime).
std::optional<core::Id> firstOffset(const storage::Position &position, qint64 nowMs);

} // namespace botdeck::services
