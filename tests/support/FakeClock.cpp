// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeClock.h"

#include <algorithm>
#include <utility>

namespace botdeck::test {

namespace {

template <typename Waiting>
auto earliest(std::vector<Waiting> &waiting)
{
    std::erase_if(waiting, [](const Waiting &entry) { return entry.context.isNull(); });
    return std::min_element(
        waiting.begin(), waiting.end(), [](const Waiting &a, const Waiting &b) { return a.due < b.due; });
}

} // namespace

void FakeClock::after(Milliseconds delay, QObject *context, std::function<void()> what)
{
    m_waiting.push_back({m_now + delay, context, std::move(what)});
}

void FakeClock::advance(Milliseconds by)
{
    const Milliseconds end = m_now + by;
    for (auto next = earliest(m_waiting); next != m_waiting.end() && next->due <= end;
         next = earliest(m_waiting)) {
        m_wallMs += (next->due - m_now).count();
        m_now = next->due;
        const auto what = std::move(next->what);
        m_waiting.erase(next);
        what();
    }
    m_wallMs += (end - m_now).count();
    m_now = end;
}

std::optional<core::Clock::Milliseconds> FakeClock::nextDelay() const
{
    std::optional<Milliseconds> soonest;
    for (const Waiting &entry : m_waiting) {
        if (!entry.context.isNull() && (!soonest || entry.due - m_now < *soonest))
            soonest = entry.due - m_now;
    }
    return soonest;
}

} // namespace botdeck::test
