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
    restart();
}

void AutoLock::setArmed(bool armed)
{
    m_armed = armed;
    restart();
}

void AutoLock::noteActivity()
{
    // The first key after a night's sleep is no sign that somebody was there all the time.
    if (!lapse())
        restart();
}

void AutoLock::restart()
{
    m_last = m_clock.monotonic();
    m_lastWallMs = m_clock.wallMs();
    watch();
}

std::optional<core::Clock::Milliseconds> AutoLock::timeLeft() const
{
    if (!m_armed || !m_after)
        return {};
    const core::Clock::Milliseconds awake = m_clock.monotonic() - m_last;
    const core::Clock::Milliseconds byTheWall(m_clock.wallMs() - m_lastWallMs);
    return std::max(core::Clock::Milliseconds(0), *m_after - std::max(awake, byTheWall));
}

bool AutoLock::lapse()
{
    if (timeLeft() != core::Clock::Milliseconds(0))
        return false;
    m_armed = false;
    Q_EMIT due();
    return true;
}

void AutoLock::watch()
{
    const auto left = timeLeft();
    if (m_watching || !left)
        return;
    m_watching = true;
    m_clock.after(std::min<core::Clock::Milliseconds>(*left, longestLook), this, [this] {
        m_watching = false;
        if (!lapse())
            watch();
    });
}

} // namespace botdeck::security

#include "moc_AutoLock.cpp"
