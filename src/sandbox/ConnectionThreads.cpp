// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ConnectionThreads.h"

#include <chrono>
#include <utility>

namespace botdeck::sandbox {

namespace {

/// A connection turns idle by time alone, of which nobody is told.
constexpr std::chrono::milliseconds roomPause{100};

} // namespace

ConnectionThreads::ConnectionThreads(size_t most, MakeRoom makeRoom)
    : m_most(most)
    , m_makeRoom(std::move(makeRoom))
{
}

ConnectionThreads::Enqueued ConnectionThreads::enqueue(std::function<void()> connection)
{
    waitForRoom();
    {
        const std::scoped_lock lock(m_mutex);
        ++m_begun;
        m_waiting.push_back(std::move(connection));
        if (m_threads.size() < m_begun - m_ended)
            m_threads.emplace_back([this] { work(); });
    }
    m_changed.notify_one();
    return Enqueued(true);
}

void ConnectionThreads::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    const auto hasRoom = [this] { return m_begun - m_ended < m_most; };
    while (!hasRoom()) {
        if (m_ended >= m_endedSoon) {
            const size_t before = m_ended;
            lock.unlock();
            const size_t leaving = m_makeRoom();
            lock.lock();
            m_endedSoon = before + leaving;
        }
        if (!m_roomMade.wait_for(lock, roomPause, hasRoom))
            m_endedSoon = m_ended;
    }
}

void ConnectionThreads::shutdown()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void ConnectionThreads::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const auto connection = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        connection();
        lock.lock();
        ++m_ended;
        m_roomMade.notify_one();
    }
}

} // namespace botdeck::sandbox
