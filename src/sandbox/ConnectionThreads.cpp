// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ConnectionThreads.h"

#include <utility>

namespace botdeck::sandbox {

ConnectionThreads::ConnectionThreads(size_t most)
    : m_most(most)
{
}

ConnectionThreads::Enqueued ConnectionThreads::enqueue(std::function<void()> connection)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(connection));
        if (m_idle < m_waiting.size() && m_threads.size() < m_most)
            m_threads.emplace_back([this] { work(); });
    }
    m_changed.notify_one();
    return Enqueued(true);
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
        ++m_idle;
        m_changed.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        --m_idle;
        if (m_waiting.empty())
            return;
        const auto connection = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        connection();
        lock.lock();
    }
}

} // namespace botdeck::sandbox
