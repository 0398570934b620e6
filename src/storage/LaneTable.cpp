// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LaneTable.h"

namespace botdeck::storage {

LaneTable::LaneTable(Connection &connection)
    : m_connection(connection)
    , m_current(
          connection, "SELECT lane, epoch, next_offset, last_update_ms FROM lanes JOIN bots USING (bot) "
                      "WHERE key = ?1 AND stream = ?2 ORDER BY epoch DESC LIMIT 1")
    , m_add(
          connection,
          "INSERT INTO lanes (bot, stream, epoch, next_offset, last_update_ms) VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_move(connection, "UPDATE lanes SET next_offset = ?2, last_update_ms = ?3 WHERE lane = ?1")
{
}

core::Result<Lane> LaneTable::current(const domain::BotKey &bot, domain::Stream stream)
{
    Query query(m_current, bot.toString(), int(stream));
    const core::Result<bool> found = query.next();
    if (!found)
        return found.error();
    if (!*found)
        return Lane{};
    return Lane{
        query.integer(0), {int(query.integer(1)), query.optionalInteger(2), query.optionalInteger(3)}};
}

core::Result<qint64> LaneTable::add(qint64 bot, domain::Stream stream, const Position &position)
{
    Query query(m_add, bot, int(stream), position.epoch, position.offset, position.lastUpdateMs);
    if (auto done = query.run(); !done)
        return done.error();
    return m_connection.lastInsertId();
}

core::Result<void> LaneTable::move(const Lane &lane)
{
    return Query(m_move, lane.number, lane.position.offset, lane.position.lastUpdateMs).run();
}

} // namespace botdeck::storage
