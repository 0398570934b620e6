// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/GatewayMarks.h"

#include "domain/Update.h"

namespace botdeck::storage {

core::Result<QMap<QString, core::Id>> newestMessages(Connection &connection, const domain::BotKey &bot)
{
    // "message:ID", or "message:ID#…" where another frame of the same message had come before: the number
    // ends where the digits do. ';' follows ':'.
    Statement statement(
        connection,
        "SELECT chat_id, max(CAST(substr(ident, 9) AS INTEGER)) FROM updates WHERE lane IN (SELECT lane FROM "
        "lanes JOIN bots USING (bot) WHERE key = ?1 AND stream = ?2) AND ident >= 'message:' AND ident < "
        "'message;' AND chat_id <> '' GROUP BY chat_id");
    Query query(statement, bot.toString(), int(domain::Stream::Gateway));
    QMap<QString, core::Id> newest;
    core::Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        newest.insert(query.text(0), core::Id(query.integer(1)));
    if (!row)
        return row.error();
    return newest;
}

} // namespace botdeck::storage
