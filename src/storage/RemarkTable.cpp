// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RemarkTable.h"

namespace botdeck::storage {

RemarkTable::RemarkTable(Connection &connection)
    : m_connection(connection)
    , m_put(
          connection,
          "INSERT INTO remarks (seq, marked, note) SELECT seq, coalesce(?2, 0), coalesce(?3, '') FROM "
          "updates WHERE seq = ?1 ON CONFLICT (seq) DO UPDATE SET marked = coalesce(?2, marked), "
          "note = coalesce(?3, note)")
    , m_dropEmpty(connection, "DELETE FROM remarks WHERE seq = ?1 AND marked = 0 AND note = ''")
{
}

core::Result<qint64> RemarkTable::set(const std::vector<qint64> &seqs, const Remark &remark)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    qint64 there = 0;
    for (const qint64 seq : seqs) {
        const core::Result<bool> set = setOne(seq, remark);
        if (!set)
            return set.error();
        there += *set ? 1 : 0;
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return there;
}

core::Result<bool> RemarkTable::setOne(qint64 seq, const Remark &remark)
{
    const std::optional<qint64> marked =
        remark.marked ? std::optional<qint64>(*remark.marked ? 1 : 0) : std::nullopt;
    if (auto put = Query(m_put, seq, marked, remark.note).run(); !put)
        return put.error();
    const bool isThere = m_connection.changes() > 0;
    if (auto dropped = Query(m_dropEmpty, seq).run(); !dropped)
        return dropped.error();
    return isThere;
}

} // namespace botdeck::storage
