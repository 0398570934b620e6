// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/Unread.h"

#include <algorithm>

namespace botdeck::ui::bots {

void Unread::setLooking(bool looking)
{
    m_looking = looking;
    see();
}

void Unread::setChosen(const std::optional<domain::BotKey> &bot)
{
    m_chosen = bot;
    see();
}

void Unread::setCounters(const QHash<domain::BotKey, models::BotCounters> &counters)
{
    m_arrived.clear();
    for (auto counter = counters.cbegin(); counter != counters.cend(); ++counter)
        m_arrived.insert(counter.key(), counter->arrived);
    // A bot that was removed and added again counts from nought.
    m_seen.removeIf([this](const auto &entry) { return !m_arrived.contains(entry.key()); });
    for (auto seen = m_seen.begin(); seen != m_seen.end(); ++seen)
        *seen = std::min(*seen, m_arrived.value(seen.key()));
    see();
}

QHash<domain::BotKey, qint64> Unread::counts() const
{
    QHash<domain::BotKey, qint64> unread;
    for (auto arrived = m_arrived.cbegin(); arrived != m_arrived.cend(); ++arrived) {
        const qint64 unseen = *arrived - m_seen.value(arrived.key());
        if (unseen > 0)
            unread.insert(arrived.key(), unseen);
    }
    return unread;
}

/// What stands before the operator's eyes now is read.
void Unread::see()
{
    if (!m_looking)
        return;
    if (!m_chosen)
        m_seen = m_arrived;
    else if (m_arrived.contains(*m_chosen))
        m_seen.insert(*m_chosen, m_arrived.value(*m_chosen));
}

} // namespace botdeck::ui::bots
