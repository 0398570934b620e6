// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QObject>

#include <optional>

namespace botdeck::security {

/// Says when nothing was done for a while. One that is off, or not armed, never does.
///
/// The monotonic clock stands still while the machine sleeps, and the wall clock may be set: the one that
/// says more counts. A wall clock that is set forward locks too early, none locks too late.
class AutoLock final : public QObject
{
    Q_OBJECT

public:
    explicit AutoLock(core::Clock &clock, QObject *parent = nullptr);

    /// After how long; nothing switches it off. Counts from now.
    void setAfter(std::optional<core::Clock::Milliseconds> after);
    /// Armed while there is something to lock. Counts from now.
    void setArmed(bool armed);
    /// Somebody does something: counts from now, or, where the time was over already, is due at once.
    void noteActivity();
    /// Nothing while it is off or not armed.
    [[nodiscard]] std::optional<core::Clock::Milliseconds> timeLeft() const;

Q_SIGNALS:
    /// Once; then it is no longer armed.
    void due();

private:
    void restart();
    /// Whether the time is over; then it is due.
    bool lapse();
    void watch();

    core::Clock &m_clock;
    std::optional<core::Clock::Milliseconds> m_after;
    bool m_armed = false;
    core::Clock::Milliseconds m_last{0};
    qint64 m_lastWallMs = 0;
    /// A look at the clock is already arranged; activity does not arrange another.
    bool m_watching = false;
};

} // namespace botdeck::security
