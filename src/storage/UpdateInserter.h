// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/BatchPlan.h"

#include <span>

namespace botdeck::storage {

/// An update that the store does not hold; the update outlives this.
struct NewUpdate
{
    IdentKey ident;
    const domain::Update *update;
};

/// Puts updates into their two tables, within the caller's transaction.
class UpdateInserter
{
public:
    explicit UpdateInserter(Connection &connection);

    /// The seq it got.
    core::Result<qint64>
    insert(qint64 lane, const IdentKey &ident, qint64 receivedMs, const domain::Update &update);
    /// The seq of the first one, 0 where there is none; the others follow without a gap.
    core::Result<qint64> insert(qint64 lane, qint64 receivedMs, std::span<const NewUpdate> updates);

private:
    core::Result<void> insertGroup(qint64 lane, qint64 receivedMs, std::span<const NewUpdate> group);

    Connection &m_connection;
    const QByteArray m_rowSql;
    const QByteArray m_bodySql;
    const QByteArray m_groupSql;
    const QByteArray m_groupBodiesSql;
    Statement m_row;
    Statement m_body;
    Statement m_group;
    Statement m_groupBodies;
};

} // namespace botdeck::storage
