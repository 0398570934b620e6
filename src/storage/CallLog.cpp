// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CallLog.h"

#include "domain/JsonText.h"

namespace botdeck::storage {

namespace {

/// Fanbook's channels are chats.
QString chatIn(const QByteArray &parameters)
{
    const domain::JsonText text{QByteArrayView(parameters)};
    if (text.fault() != domain::JsonFault::None)
        return {};
    const domain::JsonValue chat = text.root()["chat_id"];
    return chat.isVoid() ? text.root()["channel_id"].text() : chat.text();
}

} // namespace

CallLog::CallLog(Connection &connection)
    : m_connection(connection)
    , m_bots(connection)
    , m_add(
          connection,
          "INSERT INTO calls (bot, method, parameters, status, started_ms, duration_ms, answer, error, "
          "error_kind, chat_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
{
}

core::Result<qint64> CallLog::add(const CallRecord &call)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    const core::Result<qint64> bot = m_bots.number(call.bot);
    if (!bot)
        return bot;
    Query query(
        m_add, *bot, call.method, call.parameters, call.status, call.startedMs, call.durationMs, call.answer,
        call.error, call.errorKind, chatIn(call.parameters));
    if (auto done = query.run(); !done)
        return done.error();
    const qint64 id = m_connection.lastInsertId();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return id;
}

} // namespace botdeck::storage
