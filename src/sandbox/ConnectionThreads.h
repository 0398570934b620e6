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
    /// Ends idle connections and says how many.
    using MakeRoom = std::function<size_t()>;

    /// So many connections at a time. Room is made in the thread that accepts, while another one waits.
    ConnectionThreads(size_t most, MakeRoom makeRoom);

    /// Returns when the connection has a thread: until then nobody else is accepted, and whoever comes waits
    /// in the kernel's queue.
    Enqueued enqueue(std::function<void()> connection) override;
    /// Returns when every connection has ended.
    void shutdown() override;

private:
    void waitForRoom();
    void work();

    const size_t m_most;
    const MakeRoom m_makeRoom;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_roomMade;
    std::deque<std::function<void()>> m_waiting;
    std::vector<std::thread> m_threads;
    /// All connections so far, and those whose threads have come back.
    size_t m_begun = 0;
    size_t m_ended = 0;
    /// What m_ended will be when those are gone that had to make room.
    size_t m_endedSoon = 0;
    bool m_ending = false;
};

} // namespace botdeck::sandbox
