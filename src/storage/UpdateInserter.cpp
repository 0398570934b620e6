// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/UpdateInserter.h"

namespace botdeck::storage {

UpdateInserter::UpdateInserter(Connection &connection)
    : m_connection(connection)
    , m_row(
          connection,
          "INSERT INTO updates (lane, ident, update_id, received_ms, kind, content, chat_id, chat_title, "
          "chat_type, from_id, from_name, fault, text) "
          "VALUES (?1, coalesce(?2, ?3), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")
    , m_body(connection, "INSERT INTO bodies (seq, raw) VALUES (?1, ?2)")
{
}

core::Result<qint64>
UpdateInserter::insert(qint64 lane, const IdentKey &ident, qint64 receivedMs, const domain::Update &update)
{
    const std::optional<qint64> updateId =
        update.updateId ? std::optional(update.updateId->value()) : std::nullopt;
    Query row(
        m_row, lane, ident.number, ident.text, updateId, receivedMs, update.kind, update.content,
        update.chatId, update.chatTitle, update.chatType, update.fromId, update.fromName, update.fault,
        update.text);
    if (auto done = row.run(); !done)
        return done.error();
    const qint64 seq = m_connection.lastInsertId();
    if (auto done = Query(m_body, seq, update.raw).run(); !done)
        return done.error();
    return seq;
}

} // namespace botdeck::storage
