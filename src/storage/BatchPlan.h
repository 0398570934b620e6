// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/AppendRules.h"
#include "storage/Sqlite.h"
#include "storage/StoredTypes.h"

#include <vector>

namespace botdeck::storage {

/// An ident as it stands in the table: an integer where it is the update_id, text else.
struct IdentKey
{
    std::optional<qint64> number = {};
    QString text = {};
};

/// What is to become of one update of a batch.
struct PlannedUpdate
{
    IdentKey ident;
    Known known = Known::Nothing;
    /// The same bytes under the same ident came earlier in this batch.
    bool repeats = false;
};

/// Compares a batch with what a lane holds.
class BatchPlanner
{
public:
    explicit BatchPlanner(Connection &connection);

    /// One entry for each of the batch's updates. A second update with the same ident and other bytes within
    /// one batch (and, on the gateway, also across batches) is no reset: it is kept under an ident that
    /// carries its hash.
    core::Result<std::vector<PlannedUpdate>> plan(const Batch &batch, qint64 lane);

private:
    core::Result<PlannedUpdate> planOne(const domain::Update &update, const Batch &batch, qint64 lane);
    core::Result<Known> known(qint64 lane, const IdentKey &ident, const QByteArray &raw);

    Statement m_highest;
    Statement m_raw;
    /// The highest update_id of the lane: what is above it needs no look-up.
    std::optional<qint64> m_highestKnown;
};

} // namespace botdeck::storage
