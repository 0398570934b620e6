// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TrafficBuckets.h"

#include <algorithm>

namespace botdeck::services {

const QString TrafficBuckets::otherKind;

TrafficBuckets::TrafficBuckets(qint64 widthMs, int buckets)
    : m_widthMs(widthMs)
    , m_parts(size_t(buckets))
{
}

void TrafficBuckets::add(const QString &kind, qint64 atMs, qint64 count, qint64 nowMs)
{
    const qint64 number = atMs / m_widthMs;
    if (atMs < std::max<qint64>(0, firstMs(nowMs)) || number > nowMs / m_widthMs)
        return;
    Part &part = m_parts.at(size_t(number) % m_parts.size());
    if (part.number != number)
        part = {number, {}};
    const size_t place = placeOf(kind);
    if (part.counts.size() <= place)
        part.counts.resize(place + 1);
    part.counts.at(place) += quint32(count);
}

size_t TrafficBuckets::placeOf(const QString &kind)
{
    if (const auto known = m_places.constFind(kind); known != m_places.cend())
        return *known;
    const bool isFull = m_places.size() >= mostKinds;
    const QString &counted = isFull ? otherKind : kind;
    if (!m_places.contains(counted))
        m_places.insert(counted, size_t(m_places.size()));
    return m_places.value(counted);
}

void TrafficBuckets::addTo(QHash<QString, QList<qint64>> &sums, qint64 nowMs) const
{
    const qint64 first = firstMs(nowMs) / m_widthMs;
    const qint64 size = qint64(m_parts.size());
    for (auto kind = m_places.cbegin(); kind != m_places.cend(); ++kind) {
        for (const Part &part : m_parts) {
            const qint64 at = part.number - first;
            const bool isCounted = part.number >= 0 && at >= 0 && at < size && *kind < part.counts.size();
            if (!isCounted || part.counts.at(*kind) == 0)
                continue;
            QList<qint64> &sum = sums[kind.key()];
            if (sum.isEmpty())
                sum = QList<qint64>(size, 0);
            sum[at] += part.counts.at(*kind);
        }
    }
}

qint64 TrafficBuckets::firstMs(qint64 nowMs) const
{
    return (nowMs / m_widthMs - qint64(m_parts.size()) + 1) * m_widthMs;
}

} // namespace botdeck::services
