// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace botdeck::test {

/// Time that stands still until a test moves it. What was to happen meanwhile happens in order, inside
/// advance().
class FakeClock final : public core::Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return m_wallMs; }
    [[nodiscard]] Milliseconds monotonic() const override { return m_now; }
    void after(Milliseconds delay, QObject *context, std::function<void()> what) override;

    /// Both clocks go on by `by`; everything that falls due is called.
    void advance(Milliseconds by);
    /// Only the wall clock jumps (fault R16).
    void jumpWall(Milliseconds by) { m_wallMs += by.count(); }
    /// The delay of the next thing that waits, if any does.
    [[nodiscard]] std::optional<Milliseconds> nextDelay() const;

private:
    struct Waiting
    {
        Milliseconds due;
        QPointer<QObject> context;
        std::function<void()> what;
    };

    qint64 m_wallMs = 1'790'000'000'000;
    Milliseconds m_now{1'000};
    std::vector<Waiting> m_waiting;
};

} // namespace botdeck::test
