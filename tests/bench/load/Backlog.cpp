// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backlog.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace botdeck::bench {

namespace {

constexpr std::chrono::milliseconds tick{10};
constexpr std::chrono::seconds tellingEvery{1};

double secondsOf(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

Backlog::Backlog(const BacklogPlan &plan)
    : m_plan(plan)
{
}

Slice Backlog::take(std::optional<int64_t> offset, int64_t limit)
{
    const auto now = Clock::now();
    const std::scoped_lock lock(m_mutex);
    tellFirst(now);
    ++m_polls;
    if (offset)
        confirm(*offset, now);
    tellWaiting(now);
    const int64_t waiting = released(now) - m_confirmed;
    return {InventedUpdates::firstId + m_confirmed, std::clamp<int64_t>(waiting, 0, limit)};
}

std::optional<Backlog::Clock::time_point> Backlog::nextArrival()
{
    const auto now = Clock::now();
    const std::scoped_lock lock(m_mutex);
    if (m_plan.rate == 0 || !m_firstPoll || released(now) == m_plan.count)
        return std::nullopt;
    return *m_firstPoll + ((now - *m_firstPoll) / tick + 1) * tick;
}

int64_t Backlog::released(Clock::time_point now) const
{
    if (m_plan.rate == 0)
        return m_plan.count;
    constexpr int64_t ticksPerSecond = 100;
    return std::min(m_plan.count, (now - *m_firstPoll) / tick * m_plan.rate / ticksPerSecond);
}

void Backlog::tellFirst(Clock::time_point now)
{
    if (m_firstPoll)
        return;
    m_firstPoll = now;
    m_nextTelling = now + tellingEvery;
    std::puts(R"({"event":"first"})");
    std::fflush(stdout);
}

void Backlog::tellWaiting(Clock::time_point now)
{
    if (m_plan.rate == 0 || now < m_nextTelling)
        return;
    m_nextTelling = now + tellingEvery;
    std::printf(
        "{\"event\":\"waiting\",\"seconds\":%.2f,\"waiting\":%lld}\n", secondsOf(now - *m_firstPoll),
        static_cast<long long>(released(now) - m_confirmed));
    std::fflush(stdout);
}

/// A negative offset, or one beyond what was let out, confirms nothing here.
void Backlog::confirm(int64_t offset, Clock::time_point now)
{
    const int64_t confirmed = offset - InventedUpdates::firstId;
    if (confirmed <= m_confirmed || confirmed > released(now))
        return;
    m_confirmed = confirmed;
    if (m_confirmed < m_plan.count || std::exchange(m_told, true))
        return;
    std::printf(
        "{\"event\":\"done\",\"seconds\":%.6f,\"updates\":%lld,\"polls\":%lld}\n",
        secondsOf(now - *m_firstPoll), static_cast<long long>(m_confirmed), static_cast<long long>(m_polls));
    std::fflush(stdout);
}

} // namespace botdeck::bench
