// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <deque>
#include <optional>
#include <vector>

namespace botdeck::services {

/// Half of them took at most `median`, 95 of 100 at most `most`.
struct TypicalTime
{
    core::Clock::Milliseconds median{0};
    core::Clock::Milliseconds most{0};
    /// How many were measured.
    int count = 0;

    bool operator==(const TypicalTime &) const = default;
};

/// How long something took over the last hour; where it happened more often, the newest `kept` of them.
class TrafficTimes
{
public:
    static constexpr core::Clock::Milliseconds window{3'600'000};
    static constexpr size_t kept = 1'000;

    /// `now`: core::Clock::monotonic(), never less than before.
    void add(core::Clock::Milliseconds took, core::Clock::Milliseconds now);
    /// Those of the last hour.
    void addTo(std::vector<core::Clock::Milliseconds> &times, core::Clock::Milliseconds now) const;

private:
    struct Measured
    {
        core::Clock::Milliseconds at;
        core::Clock::Milliseconds took;
    };

    std::deque<Measured> m_measured;
};

/// None of no times.
std::optional<TypicalTime> typicalTime(std::vector<core::Clock::Milliseconds> times);

} // namespace botdeck::services
