// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Id.h"
#include "storage/StoredTypes.h"

#include <optional>

namespace botdeck::services {

/// After so long without an update the server may have restarted its numbers at random (Telegram's
/// documentation of Update: a week): the first poll then carries no offset, which confirms nothing, and
/// duplicates are recognised.
inline constexpr std::chrono::hours quietTime{6 * 24};

/// How soon a batch that could not be stored is tried again.
inline constexpr core::Clock::Milliseconds storeRetryDelay{5'000};

/// The offset of the first poll after a start: the stored one and no other, or none (see quietTime).
std::optional<core::Id> firstOffset(const storage::Position &position, qint64 nowMs);

} // namespace botdeck::services
