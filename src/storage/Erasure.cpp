// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Erasure.h"

#include "core/Id.h"
#include "storage/CancelWatch.h"
#include "storage/ErasureMatch.h"

#include <array>
#include <vector>

namespace botdeck::storage {

using core::Result;

namespace {

/// Also bots that a rescue gave a key of their own: of which platform they are is not known any more.
#define BOTDECK_OF_PLATFORM "WHERE key GLOB ?1 OR key GLOB '*:rescued:*'"

/// The rows to be erased.
struct Doomed
{
    std::vector<qint64> seqs;
    std::vector<qint64> calls;
    /// Updates that stay but for their note.
    std::vector<qint64> notes;
    /// Chats of which drafts and marks go.
    std::vector<qint64> chats;
    qint64 own = 0;

    [[nodiscard]] ErasureCounts counts() const
    {
        ErasureCounts counts;
        counts.updates = qint64(seqs.size());
        counts.own = own;
        counts.calls = qint64(calls.size());
        counts.notes = qint64(notes.size());
        counts.chats = qint64(chats.size());
        return counts;
    }
};

Result<void> findUpdates(Connection &connection, const ErasureSubject &subject, Doomed &doomed)
{
    Statement statement(
        connection, "SELECT seq, chat_id, from_id, raw, CAST(note AS BLOB) FROM updates JOIN bodies USING "
                    "(seq) JOIN lanes USING (lane) JOIN bots USING (bot) LEFT JOIN remarks USING "
                    "(seq) " BOTDECK_OF_PLATFORM);
    Query query(statement, domain::platformName(subject.platform) + QStringLiteral(":*"));
    const QByteArray id = subject.id.toLatin1();
    const int ownColumn = subject.kind == ErasureSubject::Kind::Chat ? 1 : 2;
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        const bool own = query.bytes(ownColumn) == id;
        if (!own && !speaksOf(query.bytes(3), id)) {
            if (speaksOf(query.bytes(4), id))
                doomed.notes.push_back(query.integer(0));
            continue;
        }
        doomed.seqs.push_back(query.integer(0));
        doomed.own += own ? 1 : 0;
    }
    if (!row)
        return row.error();
    return {};
}

Result<void> findCalls(Connection &connection, const ErasureSubject &subject, Doomed &doomed)
{
    Statement statement(
        connection, "SELECT id, parameters, answer, CAST(error AS BLOB) FROM calls JOIN bots USING "
                    "(bot) " BOTDECK_OF_PLATFORM);
    Query query(statement, domain::platformName(subject.platform) + QStringLiteral(":*"));
    const QByteArray id = subject.id.toLatin1();
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        if (speaksOf(query.bytes(1), id) || speaksOf(query.bytes(2), id) || speaksOf(query.bytes(3), id))
            doomed.calls.push_back(query.integer(0));
    }
    if (!row)
        return row.error();
    return {};
}

/// A draft may quote somebody; a chat that is forgotten is none that was read.
Result<void> findChats(Connection &connection, const ErasureSubject &subject, Doomed &doomed)
{
    Statement statement(
        connection, "SELECT number, CAST(chat_id AS BLOB), CAST(draft AS BLOB) FROM chats JOIN bots USING "
                    "(bot) " BOTDECK_OF_PLATFORM);
    Query query(statement, domain::platformName(subject.platform) + QStringLiteral(":*"));
    const QByteArray id = subject.id.toLatin1();
    Result<bool> row = query.next();
    for (; row && *row; row = query.next()) {
        if (query.bytes(1) == id || speaksOf(query.bytes(2), id))
            doomed.chats.push_back(query.integer(0));
    }
    if (!row)
        return row.error();
    return {};
}

Result<void> collect(Query &query, std::vector<qint64> &numbers)
{
    Result<bool> row = query.next();
    for (; row && *row; row = query.next())
        numbers.push_back(query.integer(0));
    if (!row)
        return row.error();
    return {};
}

Result<void> findAllOf(Connection &connection, const domain::BotKey &bot, Doomed &doomed)
{
    Statement updates(
        connection, "SELECT seq FROM updates JOIN lanes USING (lane) JOIN bots USING (bot) WHERE key = ?1");
    Statement calls(connection, "SELECT id FROM calls JOIN bots USING (bot) WHERE key = ?1");
    Query updatesOfBot(updates, bot.toString());
    if (auto done = collect(updatesOfBot, doomed.seqs); !done)
        return done;
    doomed.own = qint64(doomed.seqs.size());
    Statement chats(connection, "SELECT number FROM chats JOIN bots USING (bot) WHERE key = ?1");
    Query callsOfBot(calls, bot.toString());
    if (auto done = collect(callsOfBot, doomed.calls); !done)
        return done;
    Query chatsOfBot(chats, bot.toString());
    return collect(chatsOfBot, doomed.chats);
}

Result<Doomed> find(Connection &connection, const ErasureSubject &subject)
{
    Doomed doomed;
    Result<void> found;
    if (subject.kind == ErasureSubject::Kind::Bot) {
        found = findAllOf(connection, subject.bot, doomed);
    } else {
        if (!core::Id::fromText(subject.id)) {
            return core::Error{
                core::ErrorKind::WrongUse,
                QT_TRANSLATE_NOOP(
                    "Phrase",
                    "A user's or chat's id is a whole number, as in 4711 or -1001. Nothing was erased.")};
        }
        found = findUpdates(connection, subject, doomed);
        if (found)
            found = findCalls(connection, subject, doomed);
        if (found)
            found = findChats(connection, subject, doomed);
    }
    if (!found)
        return found.error();
    return doomed;
}

Result<void> removeRows(Connection &connection, const char *sql, const std::vector<qint64> &numbers)
{
    Statement statement(connection, sql);
    for (const qint64 number : numbers) {
        if (auto done = Query(statement, number).run(); !done)
            return done;
    }
    return {};
}

Result<void> removeBot(Connection &connection, const domain::BotKey &bot)
{
    for (const char *sql :
         {"DELETE FROM lanes WHERE bot = (SELECT bot FROM bots WHERE key = ?1)",
          "DELETE FROM identities WHERE bot_key = ?1", "DELETE FROM bots WHERE key = ?1"}) {
        Statement statement(connection, sql);
        if (auto done = Query(statement, bot.toString()).run(); !done)
            return done;
    }
    return {};
}

Result<void> remove(Connection &connection, const ErasureSubject &subject, const Doomed &doomed)
{
    for (const char *sql :
         {"UPDATE remarks SET note = '' WHERE seq = ?1",
          "DELETE FROM remarks WHERE seq = ?1 AND marked = 0"}) {
        if (auto done = removeRows(connection, sql, doomed.notes); !done)
            return done;
    }
    if (auto done = removeRows(connection, "DELETE FROM remarks WHERE seq = ?1", doomed.seqs); !done)
        return done;
    if (auto done = removeRows(connection, "DELETE FROM bodies WHERE seq = ?1", doomed.seqs); !done)
        return done;
    if (auto done = removeRows(connection, "DELETE FROM updates WHERE seq = ?1", doomed.seqs); !done)
        return done;
    if (auto done = removeRows(connection, "DELETE FROM calls WHERE id = ?1", doomed.calls); !done)
        return done;
    if (auto done = removeRows(connection, "DELETE FROM chats WHERE number = ?1", doomed.chats); !done)
        return done;
    return subject.kind == ErasureSubject::Kind::Bot ? removeBot(connection, subject.bot) : Result<void>();
}

/// Ends the watch before whatever comes of it: a rollback is not to be broken off.
Result<Doomed>
findAndRemove(Connection &connection, const ErasureSubject &subject, const std::atomic_bool *cancel)
{
    const CancelWatch watch(connection, cancel);
    Result<Doomed> doomed = find(connection, subject);
    if (!doomed)
        return doomed;
    if (auto done = remove(connection, subject, *doomed); !done)
        return done.error();
    return doomed;
}

/// Whether the write-ahead log is empty now. While somebody reads, SQLite waits a while and then lets it be.
bool clearLog(Connection &connection)
{
    Statement statement(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    Query query(statement);
    const Result<bool> row = query.next();
    return row && *row && query.integer(0) == 0;
}

} // namespace

Result<ErasureCounts> countErasure(Connection &connection, const ErasureSubject &subject)
{
    const Result<Doomed> doomed = find(connection, subject);
    if (!doomed)
        return doomed.error();
    return doomed->counts();
}

Result<ErasureOutcome>
erase(Connection &connection, const ErasureSubject &subject, const std::atomic_bool *cancel)
{
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    const Result<Doomed> doomed = findAndRemove(connection, subject, cancel);
    if (!doomed)
        return doomed.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return ErasureOutcome{doomed->counts(), clearLog(connection)};
}

} // namespace botdeck::storage
