// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Rates.h"

#include <algorithm>
#include <numeric>

namespace botdeck::services {

void Rates::add(const domain::BotKey &bot, qint64 updates, core::Clock::Milliseconds now)
{
    m_arrivals[bot].push_back({now, updates});
}

double Rates::perSecond(const domain::BotKey &bot, core::Clock::Milliseconds now)
{
    forget(now);
    const std::deque<Arrival> &arrivals = m_arrivals[bot];
    const qint64 total =
        std::accumulate(arrivals.begin(), arrivals.end(), qint64(0), [](qint64 sum, const Arrival &arrival) {
            return sum + arrival.updates;
        });
    return double(total) / std::chrono::duration<double>(window).count();
}

bool Rates::isQuiet(core::Clock::Milliseconds now)
{
    forget(now);
    return std::all_of(
        m_arrivals.cbegin(), m_arrivals.cend(), [](const auto &arrivals) { return arrivals.empty(); });
}

void Rates::forget(core::Clock::Milliseconds now)
{
    for (std::deque<Arrival> &arrivals : m_arrivals) {
        while (!arrivals.empty() && arrivals.front().at + window <= now)
            arrivals.pop_front();
    }
}

} // namespace botdeck::services
