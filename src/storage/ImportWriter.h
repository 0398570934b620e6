// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/BotTable.h"
#include "storage/LaneTable.h"
#include "storage/RemarkTable.h"
#include "storage/UpdateInserter.h"

#include <utility>
#include <vector>

namespace botdeck::storage {

/// Puts updates of a capture into the file. Unlike a batch they move no offset and open no epoch: what was
/// received elsewhere says nothing about what may be confirmed here.
class ImportWriter
{
public:
    explicit ImportWriter(Connection &connection);

    /// All in one transaction. What any epoch of its bot and stream already holds is skipped, with its mark
    /// and note; the rest gets new seqs in the order given.
    core::Result<ImportOutcome> import(const QList<domain::StoredUpdate> &updates);

private:
    /// The lanes of a bot's stream, the newest epoch's first.
    using Lanes = std::vector<qint64>;
    using Source = std::pair<domain::BotKey, domain::Stream>;
    /// What a stream says of an update.
    struct Verdict
    {
        bool known = false;
        /// The newest lane holds something else under its ident.
        bool taken = false;
    };

    core::Result<ImportOutcome> importWithin(const QList<domain::StoredUpdate> &updates);
    core::Result<void> importOne(const domain::StoredUpdate &update, Lanes &lanes, ImportOutcome &outcome);
    core::Result<Lanes> lanesOf(const Source &source);
    core::Result<Verdict> judge(const domain::StoredUpdate &update, const Lanes &lanes);
    core::Result<std::optional<bool>>
    holdsTheSame(qint64 lane, const IdentKey &ident, const domain::StoredUpdate &update);

    Connection &m_connection;
    BotTable m_bots;
    LaneTable m_laneTable;
    UpdateInserter m_inserter;
    RemarkTable m_remarks;
    Statement m_lanes;
    Statement m_raw;
};

} // namespace botdeck::storage
