// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/BatchPlan.h"
#include "storage/BotTable.h"
#include "storage/LaneTable.h"
#include "storage/PeekTable.h"
#include "storage/UpdateInserter.h"

namespace botdeck::storage {

/// Puts a batch and the offset that follows from it into the file, in one transaction.
class BatchWriter
{
public:
    explicit BatchWriter(Connection &connection);

    core::Result<AppendOutcome> append(const Batch &batch);
    /// As UpdateStore has them.
    core::Result<qint64> confirmTo(const domain::BotKey &bot, qint64 seq);
    core::Result<QList<qint64>> settlePeeked(const domain::BotKey &bot);
    LaneTable &lanes() { return m_lanes; }

private:
    core::Result<AppendOutcome> appendWithin(const Batch &batch);
    core::Result<qint64> confirmWithin(const domain::BotKey &bot, qint64 seq);
    /// One transaction around it.
    template <typename Value, typename Work>
    core::Result<Value> within(Work work);
    core::Result<Lane> openLane(const Batch &batch, const Lane &before, const Position &after);
    core::Result<void>
    insert(const Batch &batch, qint64 lane, const std::vector<PlannedUpdate> &plan, AppendOutcome &outcome);
    core::Result<void> markPeeked(const Batch &batch, const std::vector<NewUpdate> &news, qint64 firstSeq);
    core::Result<void>
    keepPeeked(const Batch &batch, qint64 lane, const domain::Update &update, AppendOutcome &outcome);
    core::Result<void> settle(const Batch &batch, qint64 lane, AppendOutcome &outcome);

    Connection &m_connection;
    BotTable m_bots;
    LaneTable m_lanes;
    BatchPlanner m_planner;
    UpdateInserter m_inserter;
    PeekTable m_peeked;
};

} // namespace botdeck::storage
