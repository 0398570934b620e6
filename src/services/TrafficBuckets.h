// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace botdeck::services {

/// How many updates of each kind came in each of the last so many equal parts of wall time; the newest part
/// is the one that is not over. Where the clock jumps, what was counted stays at the time it was counted at.
class TrafficBuckets
{
public:
    /// Kinds come from servers: what is beyond so many counts as otherKind.
    static constexpr int mostKinds = 24;
    static const QString otherKind;

    TrafficBuckets(qint64 widthMs, int buckets);

    /// What does not lie in the window that ends now is not counted.
    void add(const QString &kind, qint64 atMs, qint64 count, qint64 nowMs);
    /// Adds what was counted up to `nowMs` to these sums, oldest part first, a list of buckets() by kind.
    void addTo(QHash<QString, QList<qint64>> &sums, qint64 nowMs) const;

    [[nodiscard]] qint64 widthMs() const { return m_widthMs; }
    [[nodiscard]] int buckets() const { return int(m_parts.size()); }
    /// When the oldest part of the window begins.
    [[nodiscard]] qint64 firstMs(qint64 nowMs) const;

private:
    struct Part
    {
        /// Which part of time since 1970; -1: none yet.
        qint64 number = -1;
        /// By the kind's place.
        std::vector<quint32> counts;
    };

    [[nodiscard]] size_t placeOf(const QString &kind);

    qint64 m_widthMs;
    std::vector<Part> m_parts;
    QHash<QString, size_t> m_places;
};

} // namespace botdeck::services
