// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Traffic.h"

#include "sandbox/SharedWorld.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

/// Faster traffic comes in small groups.
constexpr Seconds shortestPause{0.01};
/// Slower traffic looks more often than it has something to say; and a pause without end fits into no clock.
constexpr Seconds longestPause{3600};
/// After a moment in which the machine had no time (or slept), what was missed beyond this is not made up
/// for.
constexpr double mostAtOnce = 1000;

} // namespace

Traffic::Traffic(SharedWorld &world)
    : m_world(world)
    , m_thread([this] { run(); })
{
}

Traffic::~Traffic()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Traffic::setRate(double perSecond)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_rate = std::clamp(perSecond, 0.0, double(mostPerSecond));
        ++m_wishes;
    }
    m_changed.notify_all();
}

void Traffic::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        m_changed.wait(lock, [this] { return m_ending || m_rate > 0; });
        const quint64 wish = m_wishes;
        const double rate = m_rate;
        const auto pause = std::chrono::duration_cast<Clock::duration>(
            std::clamp(Seconds(1 / rate), shortestPause, longestPause));
        const auto changed = [this, wish] { return m_ending || m_wishes != wish; };
        double due = 0;
        auto last = Clock::now();
        while (!m_changed.wait_until(lock, last + pause, changed)) {
            const auto now = Clock::now();
            due = std::min(due + rate * Seconds(now - last).count(), std::max(mostAtOnce, rate));
            last = now;
            lock.unlock();
            invent(qint64(due));
            due -= double(qint64(due));
            lock.lock();
        }
    }
}

void Traffic::invent(qint64 count)
{
    const auto &bots = m_world.bots();
    // A machine that cannot keep up has a second's worth to make up for: the end does not wait for it.
    for (qint64 i = 0; i < count && !m_ending; ++i, ++m_next)
        m_world.with([&](World &world) { return world.inventOne(bots[m_next % bots.size()]); });
}

} // namespace botdeck::sandbox
