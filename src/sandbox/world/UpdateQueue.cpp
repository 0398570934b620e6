// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/UpdateQueue.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace botdeck::sandbox {

namespace {

constexpr qint64 keptMs = std::chrono::milliseconds(std::chrono::hours(24)).count();

} // namespace

bool UpdateQueue::wants(QByteArrayView kind) const
{
    return m_allowed.isEmpty() || m_allowed.contains(QLatin1StringView(kind.data(), kind.size()));
}

const QByteArray &UpdateQueue::push(QByteArrayView kind, QByteArrayView content, qint64 nowMs)
{
    QByteArray raw;
    raw.reserve(kind.size() + content.size() + 40);
    raw.append("{\"update_id\":").append(QByteArray::number(m_nextId)).append(",\"").append(kind);
    raw.append("\":").append(content).append('}');
    return append(std::move(raw), nowMs);
}

const QByteArray &UpdateQueue::pushAround(QByteArrayView before, QByteArrayView behind, qint64 nowMs)
{
    return append(before.toByteArray() + QByteArray::number(m_nextId) + behind.toByteArray(), nowMs);
}

const QByteArray &UpdateQueue::append(QByteArray raw, qint64 nowMs)
{
    while (!m_updates.empty() && m_updates.front().madeMs < nowMs - keptMs)
        m_updates.pop_front();
    m_updates.push_back({m_nextId++, nowMs, std::move(raw)});
    return m_updates.back().raw;
}

QList<QByteArray> UpdateQueue::poll(const PollRequest &request)
{
    if (request.allowedUpdates)
        m_allowed = *request.allowedUpdates;
    confirm(request.offset.value_or(0));
    return first(qsizetype(std::clamp<qint64>(request.limit, 1, 100)));
}

void UpdateQueue::confirm(qint64 offset)
{
    if (offset > m_nextId)
        return;
    const auto stays = [&] {
        return offset < 0 ? qint64(m_updates.size()) <= -offset : m_updates.front().id >= offset;
    };
    while (!m_updates.empty() && !stays())
        m_updates.pop_front();
}

QList<WaitingUpdate> UpdateQueue::after(qint64 id, qsizetype most) const
{
    const auto isUpTo = [](qint64 known, const Entry &entry) { return known < entry.id; };
    QList<WaitingUpdate> updates;
    for (auto entry = std::upper_bound(m_updates.begin(), m_updates.end(), id, isUpTo);
         entry != m_updates.end() && updates.size() < most; ++entry)
        updates.append({entry->id, entry->raw});
    return updates;
}

void UpdateQueue::remove(qint64 id)
{
    const auto isBefore = [](const Entry &entry, qint64 wanted) { return entry.id < wanted; };
    const auto place = std::lower_bound(m_updates.begin(), m_updates.end(), id, isBefore);
    if (place != m_updates.end() && place->id == id)
        m_updates.erase(place);
}

QList<QByteArray> UpdateQueue::first(qsizetype count) const
{
    const qsizetype some = std::min(count, size());
    QList<QByteArray> raws;
    raws.reserve(some);
    for (auto entry = m_updates.begin(); raws.size() < some; ++entry)
        raws.append(entry->raw);
    return raws;
}

} // namespace botdeck::sandbox
