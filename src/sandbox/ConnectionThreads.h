// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace botdeck::sandbox {

/// A thread for each connection, made on demand and used again. cpp-httplib keeps a thread for as long as a
/// connection lives, so its own pool of fixed size would starve behind a few held polls.
class ConnectionThreads final : public httplib::TaskQueue
{
    /// void up to cpp-httplib 0.14, bool after it.
    using Enqueued = decltype(std::declval<httplib::TaskQueue &>().enqueue(std::function<void()>()));

public:
    /// Connections beyond `most` wait for a thread.
    explicit ConnectionThreads(size_t most);

    Enqueued enqueue(std::function<void()> connection) override;
    /// Returns when every connection has ended.
    void shutdown() override;

private:
    void work();

    const size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    std::vector<std::thread> m_threads;
    size_t m_idle = 0;
    bool m_ending = false;
};

} // namespace botdeck::sandbox
