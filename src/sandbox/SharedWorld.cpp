// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SharedWorld.h"

#include "sandbox/Conflicts.h"
#include "sandbox/Envelope.h"
#include "sandbox/world/JsonText.h"

namespace botdeck::sandbox {

SharedWorld::SharedWorld(quint64 seed, const core::Clock &clock)
    : m_world(seed, clock)
{
}

Answer SharedWorld::poll(const BotAccount &bot, const PollRequest &request, std::chrono::milliseconds hold)
{
    const auto deadline = std::chrono::steady_clock::now() + hold;
    std::unique_lock lock(m_mutex);
    const quint64 turn = ++m_polls[bot.index];
    m_changed.notify_all();
    if (m_world.webhookSet(bot))
        return World::webhookConflict();
    for (;;) {
        const QList<QByteArray> updates = m_world.poll(bot, request);
        if (!updates.isEmpty() || m_stopping || std::chrono::steady_clock::now() >= deadline) {
            Answer answer;
            answer.result = jsonArray(updates);
            return answer;
        }
        m_changed.wait_until(lock, deadline);
        if (m_polls.value(bot.index) != turn)
            return refusal(409, conflicts::otherPoller);
        if (m_world.webhookSet(bot))
            return refusal(409, conflicts::webhookArrived);
    }
}

void SharedWorld::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
}

} // namespace botdeck::sandbox
