// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/BotTable.h"

namespace botdeck::storage {

BotTable::BotTable(Connection &connection)
    : m_connection(connection)
    , m_find(connection, "SELECT bot FROM bots WHERE key = ?1")
    , m_add(connection, "INSERT INTO bots (key) VALUES (?1)")
{
}

core::Result<qint64> BotTable::number(const domain::BotKey &bot)
{
    Query find(m_find, bot.toString());
    const core::Result<bool> found = find.next();
    if (!found)
        return found.error();
    if (*found)
        return find.integer(0);
    if (auto added = Query(m_add, bot.toString()).run(); !added)
        return added.error();
    return m_connection.lastInsertId();
}

} // namespace botdeck::storage
