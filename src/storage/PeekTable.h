// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/LaneTable.h"
#include "storage/Sqlite.h"

namespace botdeck::storage {

/// The updates that were looked at without being confirmed and, for all that is known, still wait at the
/// server. One without an update_id is never among them: no offset says anything about it.
class PeekTable
{
public:
    explicit PeekTable(Connection &connection);

    /// Within the caller's transaction, as all of this.
    core::Result<void> add(qint64 seq);
    /// The same of the row with this update_id; its seq, where it was not among them.
    core::Result<std::optional<qint64>> addKnown(qint64 lane, qint64 updateId);
    /// Takes out what no longer waits for `bot`: everything of older epochs, and in `lane`, the present one,
    /// what has an update_id below `firstPending`; everything where that is not given. Returns their seqs.
    core::Result<QList<qint64>>
    settle(const domain::BotKey &bot, qint64 lane, std::optional<qint64> firstPending);
    /// The update_id of an update of that lane; none where it is not among them.
    core::Result<std::optional<qint64>> updateId(qint64 lane, qint64 seq);

private:
    Statement m_add;
    Statement m_absent;
    Statement m_settled;
    Statement m_remove;
    Statement m_updateId;
};

} // namespace botdeck::storage
