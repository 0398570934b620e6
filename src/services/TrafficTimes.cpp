// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TrafficTimes.h"

#include <algorithm>

namespace botdeck::services {

void TrafficTimes::add(core::Clock::Milliseconds took, core::Clock::Milliseconds now)
{
    m_measured.push_back({now, took});
    while (m_measured.size() > kept || m_measured.front().at + window <= now)
        m_measured.pop_front();
}

void TrafficTimes::addTo(std::vector<core::Clock::Milliseconds> &times, core::Clock::Milliseconds now) const
{
    for (const Measured &measured : m_measured) {
        if (measured.at + window > now)
            times.push_back(measured.took);
    }
}

/// By the nearest rank: each is one of the times that were measured.
std::optional<TypicalTime> typicalTime(std::vector<core::Clock::Milliseconds> times)
{
    if (times.empty())
        return {};
    std::sort(times.begin(), times.end());
    const size_t count = times.size();
    const auto rank = [&times, count](size_t percent) { return times.at((count * percent + 99) / 100 - 1); };
    return TypicalTime{rank(50), rank(95), int(count)};
}

} // namespace botdeck::services
