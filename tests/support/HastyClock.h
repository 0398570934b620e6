// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

namespace botdeck::test {

/// The machine's clock for tests against real servers: waits of less than five seconds, which are pauses
/// between tries, take a tenth of their time. Longer ones are deadlines of what a busy machine may need long
/// for, and keep theirs. Where the waits themselves are what is tested, FakeClock tells them.
class HastyClock final : public core::Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return m_clock.wallMs(); }
    [[nodiscard]] Milliseconds monotonic() const override { return m_clock.monotonic(); }
    void after(Milliseconds delay, QObject *context, std::function<void()> what) override;

private:
    core::SystemClock m_clock;
};

} // namespace botdeck::test
