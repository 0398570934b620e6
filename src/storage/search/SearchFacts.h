// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterSubject.h"
#include "storage/Sqlite.h"

#include <QHash>

#include <vector>

namespace botdeck::storage {

/// What one search needs of the store beside the rows: whose they are, and what may change about them.
class SearchFacts
{
public:
    using BotNames = QHash<domain::BotKey, QString>;

    static core::Result<SearchFacts>
    read(Connection &connection, const domain::Filter &filter, const BotNames &names);

    /// Adds bot and stream. Valid as long as this object.
    void setLane(qint64 lane, domain::FilterSubject &subject) const;
    /// The flags that the operator or the poller set, of those that the filter asks for.
    [[nodiscard]] domain::UpdateFlags flags(qint64 seq) const;
    /// Whether any row has one.
    [[nodiscard]] bool hasFlags() const { return !m_flags.isEmpty(); }

private:
    struct Lane
    {
        QByteArray botKey;
        QByteArray foldedName;
        domain::Stream stream = domain::Stream::Poll;
    };

    core::Result<void> readLanes(Connection &connection, const BotNames &names);
    core::Result<void> readFlags(Connection &connection);

    QHash<qint64, Lane> m_lanes;
    QHash<qint64, domain::UpdateFlags> m_flags;
};

} // namespace botdeck::storage
