// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace botdeck::core {

/// Where everything that waits or stamps takes its time from. Tests inject one that stands still.
class Clock
{
public:
    using Milliseconds = std::chrono::milliseconds;

    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Wall time in milliseconds since 1970, UTC. It may jump.
    [[nodiscard]] virtual qint64 wallMs() const = 0;
    /// Time since an arbitrary moment. It never jumps; every wait is measured with it (fault R16).
    [[nodiscard]] virtual Milliseconds monotonic() const = 0;
    /// Calls `what` once in the context's thread after `delay`, unless the context is gone by then.
    virtual void after(Milliseconds delay, QObject *context, std::function<void()> what) = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override;
    [[nodiscard]] Milliseconds monotonic() const override;
    void after(Milliseconds delay, QObject *context, std::function<void()> what) override;
};

/// ISO 8601 in UTC with milliseconds, as every machine-readable output prints it: 2026-11-21T12:47:03.218Z.
QString isoUtc(qint64 wallMs);

} // namespace botdeck::core
