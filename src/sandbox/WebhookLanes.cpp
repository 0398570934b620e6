// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/WebhookLanes.h"

#include "domain/UpdateDecoder.h"

namespace botdeck::sandbox {

void WebhookLanes::add(const WaitingUpdate &update)
{
    const domain::Update decoded = domain::decodeUpdate(update.raw);
    const QString &name = decoded.chatId.isEmpty() ? decoded.fromId : decoded.chatId;
    const auto lane = m_lanes.try_emplace(name).first;
    lane->second.updates.push_back(update);
    m_laneOf.emplace(update.id, lane);
}

std::optional<WaitingUpdate> WebhookLanes::take(Time now)
{
    Lane *oldest = nullptr;
    for (auto &[name, lane] : m_lanes) {
        const bool mayGo = !lane.isUnderWay && lane.due <= now;
        if (mayGo && (!oldest || lane.updates.front().id < oldest->updates.front().id))
            oldest = &lane;
    }
    if (!oldest)
        return std::nullopt;
    oldest->isUnderWay = true;
    return oldest->updates.front();
}

void WebhookLanes::done(qint64 id)
{
    const auto lane = m_laneOf.at(id);
    m_laneOf.erase(id);
    lane->second.updates.pop_front();
    lane->second.isUnderWay = false;
    lane->second.failures = 0;
    lane->second.due = {};
    if (lane->second.updates.empty())
        m_lanes.erase(lane);
}

int WebhookLanes::failed(qint64 id)
{
    return ++m_laneOf.at(id)->second.failures;
}

void WebhookLanes::waitUntil(qint64 id, Time next)
{
    Lane &lane = m_laneOf.at(id)->second;
    lane.due = next;
    lane.isUnderWay = false;
}

std::optional<WebhookLanes::Time> WebhookLanes::nextTime() const
{
    std::optional<Time> next;
    for (const auto &[name, lane] : m_lanes) {
        if (!lane.isUnderWay && (!next || lane.due < *next))
            next = lane.due;
    }
    return next;
}

} // namespace botdeck::sandbox
