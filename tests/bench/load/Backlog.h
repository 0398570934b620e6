// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "InventedUpdates.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace botdeck::bench {

struct BacklogPlan
{
    int64_t count = 100'000;
    /// Updates a second, let out a hundredth of it every 10 ms from the first poll on; 0 = all at once.
    int64_t rate = 0;
};

/// What a batch holds: `count` updates from the update_id `first` on.
struct Slice
{
    int64_t first = 0;
    int64_t count = 0;
};

/// What waits for one bot. A confirmed update is forgotten. Prints, a JSON line each: the first poll, once
/// every update is confirmed, and with a rate every second how many wait.
class Backlog
{
public:
    explicit Backlog(const BacklogPlan &plan);

    /// Everything below the offset is confirmed; then what is there, at most `limit`. Where nothing is there
    /// the caller is to wait.
    Slice take(std::optional<int64_t> offset, int64_t limit);
    /// When more will be let out; none when there is no more.
    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> nextArrival();

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] int64_t released(Clock::time_point now) const;
    void tellFirst(Clock::time_point now);
    void tellWaiting(Clock::time_point now);
    void confirm(int64_t offset, Clock::time_point now);

    const BacklogPlan m_plan;
    std::mutex m_mutex;
    std::optional<Clock::time_point> m_firstPoll;
    Clock::time_point m_nextTelling;
    int64_t m_confirmed = 0;
    int64_t m_polls = 0;
    bool m_told = false;
};

} // namespace botdeck::bench
