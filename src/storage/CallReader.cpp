// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/CallReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtNumeric>

#include <limits>

namespace botdeck::storage {

using core::Result;

#define BOTDECK_SELECT_CALLS_WITH(parameters, answer)                                                        \
    "SELECT id, key, method, " parameters ", status, started_ms, duration_ms, " answer                       \
    ", error, error_kind, chat_id FROM calls JOIN bots USING (bot) "
#define BOTDECK_SELECT_CALLS BOTDECK_SELECT_CALLS_WITH("parameters", "answer")

// A page of history that was read says nothing at the time of its call.
#define BOTDECK_CALLS_OF_CHAT                                                                                \
    BOTDECK_SELECT_CALLS                                                                                     \
    "WHERE chat_id IN (SELECT value FROM json_each(?2)) AND bot = (SELECT bot FROM bots WHERE key = ?1) "    \
    "AND started_ms >= ?3 AND started_ms < ?4 AND method <> 'message/getList' "                              \
    "AND (chat_id <> '' OR method = 'answerCallbackQuery') "

namespace {

/// As json_each() reads them.
QString asArray(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

CallRecord readCall(const Query &query)
{
    return {
        query.integer(0),      domain::BotKey::fromStored(query.text(1)),
        query.text(2),         query.blob(3),
        int(query.integer(4)), query.integer(5),
        query.integer(6),      query.blob(7),
        query.text(8),         query.text(9),
        query.text(10),
    };
}

Result<QList<CallRecord>> readCalls(Query &query)
{
    QList<CallRecord> calls;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        calls.append(readCall(query));
    if (!row)
        return row.error();
    return calls;
}

} // namespace

CallReader::CallReader(Connection &connection)
    : m_newest(connection, BOTDECK_SELECT_CALLS "WHERE ?1 = 0 OR id < ?1 ORDER BY id DESC LIMIT ?2")
    , m_row(connection, BOTDECK_SELECT_CALLS_WITH("x''", "x''") "WHERE id = ?1")
    , m_one(connection, BOTDECK_SELECT_CALLS "WHERE id = ?1")
    , m_following(connection, BOTDECK_SELECT_CALLS "WHERE id > ?1 ORDER BY id LIMIT ?2")
    , m_between(
          connection,
          BOTDECK_SELECT_CALLS "WHERE key = ?1 AND started_ms BETWEEN ?2 AND ?3 ORDER BY started_ms, id")
    // Telegram's answers to a pressed button name no chat.
    , m_ofChat(connection, BOTDECK_CALLS_OF_CHAT "ORDER BY started_ms DESC, id DESC LIMIT ?5")
    , m_ofChatAscending(connection, BOTDECK_CALLS_OF_CHAT "ORDER BY started_ms, id LIMIT ?5")
    // What was read towards the present is stored as updates.
    , m_history(
          connection, BOTDECK_SELECT_CALLS
          "WHERE chat_id IN (SELECT value FROM json_each(?2)) AND bot = (SELECT bot FROM bots WHERE key = "
          "?1) AND method = 'message/getList' AND error = '' AND instr(parameters, '\"after\"') = 0 AND id "
          "> ?3 ORDER BY id LIMIT ?4")
    , m_newestOfChats(
          connection,
          BOTDECK_SELECT_CALLS "WHERE id IN (SELECT max(id) FROM calls WHERE chat_id > '' AND bot = (SELECT "
                               "bot FROM bots WHERE key = ?1) AND method <> 'message/getList' GROUP BY "
                               "chat_id)")
{
}

Result<QList<CallRecord>> CallReader::newest(qint64 limit, qint64 beforeId)
{
    Query query(m_newest, beforeId, limit);
    return readCalls(query);
}

Result<QList<CallRecord>> CallReader::rows(const std::vector<qint64> &ids)
{
    QList<CallRecord> calls;
    for (const qint64 id : ids) {
        Query query(m_row, id);
        const Result<QList<CallRecord>> found = readCalls(query);
        if (!found)
            return found;
        calls.append(*found);
    }
    return calls;
}

Result<std::optional<CallRecord>> CallReader::one(qint64 id)
{
    Query query(m_one, id);
    const Result<QList<CallRecord>> found = readCalls(query);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<CallRecord>> CallReader::following(qint64 limit, qint64 afterId)
{
    Query query(m_following, afterId, limit);
    return readCalls(query);
}

Result<QList<Answer>>
CallReader::answers(const domain::StoredUpdate &update, const domain::AnswerWindow &window)
{
    const domain::Answerable wanted = domain::answerable(update);
    QList<Answer> answers;
    qint64 last = 0; // a damaged store may name any time
    if (qAddOverflow(update.receivedMs, qint64(window.named.count()), &last))
        last = std::numeric_limits<qint64>::max();
    Query query(m_between, update.bot.toString(), update.receivedMs, last);
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        const domain::AnswerTie tie = domain::answerTie(wanted, query.bytes(3), query.integer(5), window);
        if (tie != domain::AnswerTie::None)
            answers.append({readCall(query), tie});
    }
    if (!row)
        return row.error();
    return answers;
}

Result<QList<CallRecord>>
CallReader::ofChat(const domain::BotKey &bot, const QStringList &chatIds, const CallSpan &span)
{
    Query query(
        span.oldestFirst ? m_ofChatAscending : m_ofChat, bot.toString(),
        asArray(chatIds + QStringList(QString())), span.fromMs, span.beforeMs, span.limit);
    return readCalls(query);
}

Result<QList<CallRecord>>
CallReader::historyOfChat(const domain::BotKey &bot, const QStringList &chatIds, qint64 afterId, qint64 limit)
{
    Query query(m_history, bot.toString(), asArray(chatIds), afterId, limit);
    return readCalls(query);
}

Result<QList<CallRecord>> CallReader::newestOfChats(const domain::BotKey &bot)
{
    Query query(m_newestOfChats, bot.toString());
    return readCalls(query);
}

} // namespace botdeck::storage
