// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QtGlobal>

#include <optional>

namespace botdeck::services {

/// What a feed has done since it was made.
struct FeedTotals
{
    qint64 received = 0;
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 quarantined = 0;
    /// Only those that left this machine; none through a gateway.
    qint64 polls = 0;
    /// What the next poll sends; none through a gateway.
    std::optional<qint64> offset = {};
};

/// How long something took that a feed did; only what was measured is set.
struct FeedTiming
{
    /// A poll, from its sending to its answer: how long the server held it is in it.
    std::optional<core::Clock::Milliseconds> roundTrip = {};
    /// From the answer (or frame) until its updates were on disk.
    std::optional<core::Clock::Milliseconds> toDisk = {};
    /// How old the newest update of the answer was when it arrived, by its own date and this machine's wall
    /// clock; never less than nothing.
    std::optional<core::Clock::Milliseconds> behind = {};
};

} // namespace botdeck::services
