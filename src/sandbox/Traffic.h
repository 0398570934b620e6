// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace botdeck::sandbox {

class SharedWorld;

/// Invents updates at a steady rate, one bot after the other, in a thread of its own.
class Traffic
{
public:
    static constexpr int mostPerSecond = 100'000;
    /// From 0 to `mostPerSecond`.
    static bool accepts(double perSecond) { return perSecond >= 0 && perSecond <= mostPerSecond; }

    explicit Traffic(SharedWorld &world);
    ~Traffic();
    Traffic(const Traffic &) = delete;
    Traffic &operator=(const Traffic &) = delete;

    /// Updates a second over all bots; 0 stops them. What is not accepted counts as the nearest that is.
    void setRate(double perSecond);

private:
    void run();
    void invent(qint64 count);

    SharedWorld &m_world;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    double m_rate = 0;
    quint64 m_wishes = 0;
    /// Changed under the mutex; also read without it.
    std::atomic<bool> m_ending = false;
    qsizetype m_next = 0;
    std::thread m_thread;
};

} // namespace botdeck::sandbox
