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

/// The update's ident.
IdentKey plainIdent(const domain::Update &update);
/// The ident of an update whose plain one belongs to another update: with the hash of what it says, so that
/// it is kept beside the other one, once.
IdentKey hashedIdent(const domain::Update &update, domain::Stream stream);

/// What is to become of one update of a batch.
struct PlannedUpdate
{
    /// Came earlier in this batch.
    bool repeats = false;
    /// Is in the lane.
    bool known = false;
    /// Its plain ident belongs to something else earlier in this batch; in the lane.
    bool takenInBatch = false;
    bool takenInLane = false;

    [[nodiscard]] bool isNew() const { return !repeats && !known; }
};

/// Compares a batch with what a lane holds.
class BatchPlanner
{
public:
    explicit BatchPlanner(Connection &connection);

    /// One entry for each of the batch's updates. What is the same: see Essence.h.
    core::Result<std::vector<PlannedUpdate>> plan(const Batch &batch, qint64 lane);

private:
    core::Result<void> readHighest(qint64 lane);
    core::Result<void>
    compare(const domain::Update &update, domain::Stream stream, qint64 lane, PlannedUpdate &planned);
    core::Result<std::optional<QByteArray>> stored(qint64 lane, const IdentKey &ident);

    Statement m_highest;
    Statement m_raw;
    /// The highest update_id of the lane: what is above it needs no look-up.
    std::optional<qint64> m_highestKnown;
};

} // namespace botdeck::storage
