// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/AutoLock.h"

#include <algorithm>

namespace botdeck::security {

namespace {

/// A shorter time set meanwhile is noticed no later than this.
constexpr std::chrono::seconds longestLook(30);

} // namespace

AutoLock::AutoLock(core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void AutoLock::setAfter(std::optional<core::Clock::Milliseconds> after)
{
    m_after = after;
    noteActivity();
}

void AutoLock::setArmed(bool armed)
{
    m_armed = armed;
    noteActivity();
}

void AutoLock::noteActivity()
{
    m_last = m_clock.monotonic();
    watch();
}

std::optional<core::Clock::Milliseconds> AutoLock::timeLeft() const
{
    if (!m_armed || !m_after)
        return {};
    return std::max(core::Clock::Milliseconds(0), m_last + *m_after - m_clock.monotonic());
}

void AutoLock::watch()
{
    const auto left = timeLeft();
    if (m_watching || !left)
        return;
    m_watching = true;
    m_clock.after(std::min<core::Clock::Milliseconds>(*left, longestLook), this, [this] {
        m_watching = false;
        if (timeLeft() != core::Clock::Milliseconds(0)) {
            watch();
            return;
        }
        m_armed = false;
        Q_EMIT due();
    });
}

} // namespace botdeck::security
