// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ChatTable.h"

namespace botdeck::storage {

using core::Result;

ChatTable::ChatTable(Connection &connection)
    : m_connection(connection)
    , m_bots(connection)
    , m_putDraft(
          connection, "INSERT INTO chats (bot, chat_id, draft, read_seq) VALUES (?1, ?2, ?3, 0) ON CONFLICT "
                      "(chat_id, bot) DO UPDATE SET draft = ?3")
    , m_putRead(
          connection, "INSERT INTO chats (bot, chat_id, draft, read_seq) VALUES (?1, ?2, '', ?3) ON CONFLICT "
                      "(chat_id, bot) DO UPDATE SET read_seq = max(read_seq, ?3)")
    , m_dropEmpty(
          connection, "DELETE FROM chats WHERE chat_id = ?2 AND bot = ?1 AND draft = '' AND read_seq = 0")
{
}

Result<void> ChatTable::setDraft(const domain::BotKey &bot, const QString &chatId, const QString &draft)
{
    return set(m_putDraft, bot, chatId, draft);
}

Result<void> ChatTable::setRead(const domain::BotKey &bot, const QString &chatId, qint64 seq)
{
    return set(m_putRead, bot, chatId, seq);
}

template <typename Value>
Result<void>
ChatTable::set(Statement &put, const domain::BotKey &bot, const QString &chatId, const Value &value)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const Result<qint64> number = m_bots.number(bot);
    if (!number)
        return number.error();
    if (auto done = Query(put, *number, chatId, value).run(); !done)
        return done;
    if (auto done = Query(m_dropEmpty, *number, chatId).run(); !done)
        return done;
    return transaction.commit();
}

} // namespace botdeck::storage
