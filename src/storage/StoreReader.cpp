// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StoreReader.h"

#include "storage/CallReader.h"
#include "storage/CallSelection.h"
#include "storage/CancelWatch.h"
#include "storage/Erasure.h"
#include "storage/GuildFiles.h"
#include "storage/LogCheck.h"
#include "storage/ReadConnection.h"
#include "storage/Retention.h"
#include "storage/StoreFiles.h"
#include "storage/UpdateRow.h"

#include <algorithm>
#include <utility>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotKey;
using domain::StoredUpdate;

#define BOTDECK_LANES_OF_BOT "lane IN (SELECT lane FROM lanes JOIN bots USING (bot) WHERE key = ?1)"

struct StoreReader::Private
{
    Private(Connection theConnection, const QString &dir)
        : database(databasePath(dir))
        , connection(std::move(theConnection))
        , calls(connection)
    {
    }

    const QString database;
    Connection connection;
    CallReader calls;
    Statement bots{connection, "SELECT key FROM bots ORDER BY bot"};
    Statement count{connection, "SELECT count(*) FROM updates"};
    Statement countOfBot{connection, "SELECT count(*) FROM updates WHERE " BOTDECK_LANES_OF_BOT};
    // The whole list comes from the index of lanes, which is far smaller than the table; a short tail by seq.
    Statement ids{connection, "SELECT seq FROM updates INDEXED BY updates_ident"};
    Statement idsAfter{connection, "SELECT seq FROM updates WHERE seq > ?1"};
    Statement idsOfBot{connection, "SELECT seq FROM updates WHERE " BOTDECK_LANES_OF_BOT};
    Statement idsOfBotAfter{
        connection, "SELECT seq FROM updates WHERE +" BOTDECK_LANES_OF_BOT " AND seq > ?2"};
    Statement row{connection, BOTDECK_SELECT_ROWS "WHERE seq = ?1"};
    Statement rows{connection, BOTDECK_SELECT_ROWS "WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq"};
    Statement raw{connection, "SELECT raw FROM bodies WHERE seq = ?1"};
    Statement chatNotes{
        connection, "SELECT chat_id, draft, read_seq FROM chats JOIN bots USING (bot) WHERE key = ?1"};
};

namespace {

Error notThere(qint64 seq)
{
    return {
        ErrorKind::NotFound,
        {QT_TRANSLATE_NOOP("Phrase", "There is no update number %1 in the store."), {seq}}};
}

Result<qint64> oneInteger(Query &&query)
{
    const Result<bool> row = query.next();
    if (!row)
        return row.error();
    return query.integer(0);
}

Result<void> collectIds(Query &query, std::vector<qint64> &ids)
{
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        ids.push_back(query.integer(0));
    if (!row)
        return row.error();
    return {};
}

/// All rows of a query, each made by `read`.
template <typename Value, typename Read>
Result<QList<Value>> collect(Query &query, Read read)
{
    QList<Value> values;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        values.append(read(query));
    if (!row)
        return row.error();
    return values;
}

} // namespace

Result<std::unique_ptr<StoreReader>> StoreReader::open(const QString &dir)
{
    Result<Connection> connection = openForReading(dir);
    if (!connection)
        return connection.error();
    return std::unique_ptr<StoreReader>(
        new StoreReader(std::make_unique<Private>(*std::move(connection), dir)));
}

StoreReader::StoreReader(std::unique_ptr<Private> theD)
    : d(std::move(theD))
{
}

StoreReader::~StoreReader() = default;

bool StoreReader::isCurrent() const
{
    return !d->connection.hasMoved();
}

Result<QList<BotKey>> StoreReader::bots()
{
    Query query(d->bots);
    return collect<BotKey>(query, [](const Query &row) { return BotKey::fromStored(row.text(0)); });
}

Result<qint64> StoreReader::count()
{
    return oneInteger(Query(d->count));
}

Result<qint64> StoreReader::count(const BotKey &bot)
{
    return oneInteger(Query(d->countOfBot, bot.toString()));
}

Result<std::vector<qint64>> StoreReader::ids(const QList<BotKey> &bots, qint64 afterSeq)
{
    std::vector<qint64> ids;
    Result<void> done;
    if (bots.isEmpty()) {
        if (afterSeq > 0) {
            Query query(d->idsAfter, afterSeq);
            done = collectIds(query, ids);
        } else {
            Query query(d->ids);
            done = collectIds(query, ids);
        }
    }
    for (qsizetype i = 0; i < bots.size() && done; ++i) {
        if (afterSeq > 0) {
            Query query(d->idsOfBotAfter, bots[i].toString(), afterSeq);
            done = collectIds(query, ids);
        } else {
            Query query(d->idsOfBot, bots[i].toString());
            done = collectIds(query, ids);
        }
    }
    if (!done)
        return done.error();
    std::ranges::sort(ids);
    return ids;
}

Result<QList<StoredUpdate>> StoreReader::rows(const std::vector<qint64> &seqs)
{
    QList<StoredUpdate> rows;
    rows.reserve(qsizetype(seqs.size()));
    for (const qint64 seq : seqs) {
        Query query(d->row, seq);
        const Result<bool> found = query.next();
        if (!found)
            return found.error();
        if (*found)
            rows.append(readRow(query));
    }
    return rows;
}

Result<QList<StoredUpdate>> StoreReader::rowsBetween(qint64 firstSeq, qint64 lastSeq)
{
    Query query(d->rows, firstSeq, lastSeq);
    return collect<StoredUpdate>(query, readRow);
}

Result<QByteArray> StoreReader::raw(qint64 seq)
{
    Query query(d->raw, seq);
    const Result<bool> found = query.next();
    if (!found)
        return found.error();
    if (!*found)
        return notThere(seq);
    return query.blob(0);
}

Result<StoredUpdate> StoreReader::update(qint64 seq)
{
    Result<QByteArray> bytes = raw(seq);
    if (!bytes)
        return bytes.error();
    Result<QList<StoredUpdate>> found = rows({seq});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return notThere(seq);
    found->first().update.raw = *std::move(bytes);
    return found->first();
}

Result<QList<CallRecord>> StoreReader::calls(qint64 limit, qint64 beforeId)
{
    return d->calls.newest(limit, beforeId);
}

Result<std::vector<qint64>>
StoreReader::callIds(const CallFilter &filter, qint64 afterId, const std::atomic_bool *cancel)
{
    const CancelWatch watch(d->connection, cancel);
    return findCalls(d->connection, filter, afterId);
}

Result<QList<CallRecord>> StoreReader::callRows(const std::vector<qint64> &ids)
{
    return d->calls.rows(ids);
}

Result<std::optional<CallRecord>> StoreReader::call(qint64 id)
{
    return d->calls.one(id);
}

Result<CallRetentionPreview>
StoreReader::outlivedCalls(const CallRetentionRule &rule, const std::atomic_bool *cancel)
{
    const CancelWatch watch(d->connection, cancel);
    return previewCallRetention(d->connection, rule);
}

Result<QList<CallRecord>> StoreReader::callsAfter(qint64 id, qint64 limit)
{
    return d->calls.following(limit, id);
}

Result<QList<CallRecord>>
StoreReader::callsOfChat(const BotKey &bot, const QStringList &chatIds, const CallSpan &span)
{
    return d->calls.ofChat(bot, chatIds, span);
}

Result<QList<CallRecord>>
StoreReader::historyOfChat(const BotKey &bot, const QStringList &chatIds, qint64 afterId, qint64 limit)
{
    return d->calls.historyOfChat(bot, chatIds, afterId, limit);
}

Result<QList<CallRecord>> StoreReader::newestCallsOfChats(const BotKey &bot)
{
    return d->calls.newestOfChats(bot);
}

Result<QHash<QString, ChatNote>> StoreReader::chatNotes(const BotKey &bot)
{
    QHash<QString, ChatNote> notes;
    Query query(d->chatNotes, bot.toString());
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        notes.insert(query.text(0), {query.text(1), query.integer(2)});
    if (!row)
        return row.error();
    return notes;
}

Result<QList<Answer>> StoreReader::answers(qint64 seq, const domain::AnswerWindow &window)
{
    const Result<StoredUpdate> asked = update(seq);
    if (!asked)
        return asked.error();
    return d->calls.answers(*asked, window);
}

Result<RetentionPreview> StoreReader::outlived(const RetentionRule &rule, const std::atomic_bool *cancel)
{
    const CancelWatch watch(d->connection, cancel);
    return previewRetention(d->connection, rule);
}

Result<ErasureCounts> StoreReader::erasable(const ErasureSubject &subject, const std::atomic_bool *cancel)
{
    const CancelWatch watch(d->connection, cancel);
    Result<ErasureCounts> counts = countErasure(d->connection, subject);
    if (!counts)
        return counts;
    counts->guilds = guildFilesOf(QFileInfo(d->database).path(), subject).size();
    if (!counts->isNothing())
        counts->keptFiles = keptLogs(d->database).size();
    return counts;
}

} // namespace botdeck::storage
