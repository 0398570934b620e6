// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PeekTable.h"

#include <utility>

namespace botdeck::storage {

using core::Result;

PeekTable::PeekTable(Connection &connection)
    : m_add(connection, "INSERT OR IGNORE INTO peeked (seq) VALUES (?1)")
    , m_absent(
          connection, "SELECT seq FROM updates WHERE lane = ?1 AND ident = ?2 AND "
                      "seq NOT IN (SELECT seq FROM peeked)")
    // From the few that were peeked to their rows, never the other way: this is asked with every batch.
    , m_settled(
          connection, "SELECT seq FROM peeked CROSS JOIN updates USING (seq) CROSS JOIN lanes USING (lane) "
                      "WHERE bot = (SELECT bot FROM bots WHERE key = ?1) AND "
                      "(lane <> ?2 OR ?3 IS NULL OR update_id < ?3) ORDER BY seq")
    , m_remove(connection, "DELETE FROM peeked WHERE seq = ?1")
    , m_updateId(
          connection, "SELECT update_id FROM peeked CROSS JOIN updates USING (seq) "
                      "WHERE seq = ?1 AND lane = ?2")
{
}

Result<void> PeekTable::add(qint64 seq)
{
    return Query(m_add, seq).run();
}

Result<std::optional<qint64>> PeekTable::addKnown(qint64 lane, qint64 updateId)
{
    std::optional<qint64> seq;
    {
        Query query(m_absent, lane, updateId);
        const Result<bool> found = query.next();
        if (!found)
            return found.error();
        if (*found)
            seq = query.integer(0);
    }
    if (seq) {
        if (auto added = add(*seq); !added)
            return added.error();
    }
    return seq;
}

Result<QList<qint64>>
PeekTable::settle(const domain::BotKey &bot, qint64 lane, std::optional<qint64> firstPending)
{
    QList<qint64> settled;
    {
        Query query(m_settled, bot.toString(), lane, firstPending);
        Result<bool> row = query.next();
        for (; row && *row; row = query.next())
            settled.append(query.integer(0));
        if (!row)
            return row.error();
    }
    for (const qint64 seq : std::as_const(settled)) {
        if (auto done = Query(m_remove, seq).run(); !done)
            return done.error();
    }
    return settled;
}

Result<std::optional<qint64>> PeekTable::updateId(qint64 lane, qint64 seq)
{
    Query query(m_updateId, seq, lane);
    const Result<bool> found = query.next();
    if (!found)
        return found.error();
    return *found ? query.optionalInteger(0) : std::nullopt;
}

} // namespace botdeck::storage
