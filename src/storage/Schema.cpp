// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Schema.h"

#include "storage/CancelWatch.h"
#include "storage/SqliteErrors.h"

#include <sqlite3.h>

#include <array>

namespace botdeck::storage {

namespace {

// A lane is (bot, stream, epoch). It is one small number in every row, so that the unique key (lane, ident)
// stays cheap: idents that are update_ids are stored as integers and grow, so its index grows at one end. The
// raw bytes have a table of their own: search, counts and pages read rows that are a tenth of the size.
constexpr const char *firstLayout = R"sql(
CREATE TABLE bots (
    bot INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
);
CREATE TABLE lanes (
    lane INTEGER PRIMARY KEY,
    bot INTEGER NOT NULL REFERENCES bots,
    stream INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    next_offset INTEGER,
    last_update_ms INTEGER,
    UNIQUE (bot, stream, epoch)
);
CREATE TABLE updates (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    lane INTEGER NOT NULL REFERENCES lanes,
    ident NOT NULL,
    update_id INTEGER,
    received_ms INTEGER NOT NULL,
    kind TEXT NOT NULL,
    content TEXT NOT NULL,
    chat_id TEXT NOT NULL,
    chat_title TEXT NOT NULL,
    chat_type TEXT NOT NULL,
    from_id TEXT NOT NULL,
    from_name TEXT NOT NULL,
    fault TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE UNIQUE INDEX updates_ident ON updates (lane, ident);
CREATE TABLE bodies (
    seq INTEGER PRIMARY KEY REFERENCES updates,
    raw BLOB NOT NULL
);
CREATE TABLE identities (
    fingerprint BLOB PRIMARY KEY,
    bot_key TEXT NOT NULL,
    display_name TEXT NOT NULL,
    username TEXT NOT NULL,
    remembered_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE calls (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    bot INTEGER NOT NULL REFERENCES bots,
    method TEXT NOT NULL,
    parameters BLOB NOT NULL,
    status INTEGER NOT NULL,
    started_ms INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    answer BLOB NOT NULL,
    error TEXT NOT NULL
);
)sql";

// The file is known to be ours before anything is written into it; see storeFileMark.
constexpr const char *markAsOurs = "PRAGMA application_id = 0x4274646B";

// What the operator put to updates has a table of its own: a million updates without any cost nothing, and
// taking the step rewrites no row. The index is for "what happened next".
constexpr const char *remarksLayout = R"sql(
CREATE TABLE remarks (
    seq INTEGER PRIMARY KEY REFERENCES updates,
    marked INTEGER NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX calls_started ON calls (bot, started_ms);
)sql";

// The state of the rows that the search files stand for (storage/search): whatever changes or removes a row
// gives it another number, in the same transaction, and files with the old one are not looked at any more.
constexpr const char *searchStampLayout = R"sql(
CREATE TABLE search_stamp (stamp INTEGER NOT NULL);
INSERT INTO search_stamp VALUES (random());
CREATE TRIGGER updates_removed AFTER DELETE ON updates BEGIN UPDATE search_stamp SET stamp = random(); END;
CREATE TRIGGER updates_changed AFTER UPDATE ON updates BEGIN UPDATE search_stamp SET stamp = random(); END;
)sql";

// What was looked at without being confirmed. Whatever removes an update takes it out of here.
constexpr const char *peekedLayout = R"sql(
CREATE TABLE peeked (seq INTEGER PRIMARY KEY REFERENCES updates);
CREATE TRIGGER updates_removed_peeked AFTER DELETE ON updates
BEGIN DELETE FROM peeked WHERE seq = old.seq; END;
)sql";

// What a conversation asks of the log: in which chat a call was made, as its parameters say (CallLog writes
// the same), and which kind of failure it met (core::errorKindName). Beside it what the operator keeps of a
// chat. Both indexes have their bot behind the chat, so that no entry of theirs looks like one of
// updates_ident to a rescue.
constexpr const char *chatsLayout = R"sql(
ALTER TABLE calls ADD COLUMN error_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE calls ADD COLUMN chat_id TEXT NOT NULL DEFAULT '';
UPDATE calls SET chat_id = CAST(coalesce(
    json_extract(CAST(parameters AS TEXT), '$.chat_id'),
    json_extract(CAST(parameters AS TEXT), '$.channel_id'), '') AS TEXT)
    WHERE json_valid(CAST(parameters AS TEXT));
CREATE INDEX calls_chat ON calls (chat_id, bot, started_ms);
CREATE TABLE chats (
    number INTEGER PRIMARY KEY,
    bot INTEGER NOT NULL REFERENCES bots,
    chat_id TEXT NOT NULL,
    draft TEXT NOT NULL,
    read_seq INTEGER NOT NULL,
    UNIQUE (chat_id, bot)
);
)sql";

constexpr std::array steps{firstLayout,       markAsOurs,   remarksLayout,
                           searchStampLayout, peekedLayout, chatsLayout};

#define BOTDECK_FIRST_TABLES "'bots', 'lanes', 'updates', 'bodies', 'identities', 'calls'"

core::Result<qint64> oneInteger(Connection &connection, const char *sql)
{
    Statement statement(connection, sql);
    Query query(statement);
    const core::Result<bool> row = query.next();
    if (!row)
        return row.error();
    return query.integer(0);
}

/// The first layout had no mark: then the tables tell. All of ours and no others, or nothing at all yet.
core::Result<bool> holdsFirstLayout(Connection &connection)
{
    const core::Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    const core::Result<qint64> ours = oneInteger(
        connection,
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN (" BOTDECK_FIRST_TABLES ")");
    if (!ours)
        return ours.error();
    const core::Result<qint64> others = oneInteger(
        connection, "SELECT count(*) FROM sqlite_schema WHERE tbl_name NOT GLOB 'sqlite_*' "
                    "AND tbl_name NOT IN (" BOTDECK_FIRST_TABLES ")");
    if (!others)
        return others.error();
    return *others == 0 && *ours == (*version == 0 ? 0 : 6);
}

/// A step may go through every row; what it did is rolled back without being watched.
core::Result<void> executeWatched(Connection &connection, const char *sql, const std::atomic_bool *cancel)
{
    const CancelWatch watch(connection, cancel);
    return connection.execute(sql);
}

core::Result<void>
takeStep(Connection &connection, const char *sql, int newVersion, const std::atomic_bool *cancel)
{
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = executeWatched(connection, sql, cancel); !done)
        return done;
    const QByteArray mark = "PRAGMA user_version = " + QByteArray::number(newVersion);
    if (auto marked = connection.execute(mark.constData()); !marked)
        return marked;
    return transaction.commit();
}

} // namespace

std::span<const char *const> schemaSteps()
{
    return steps;
}

core::Result<int> schemaVersion(Connection &connection)
{
    const core::Result<qint64> version = oneInteger(connection, "PRAGMA user_version");
    if (!version)
        return version.error();
    // No Botdeck, however new, writes such a number.
    if (*version < 0)
        return storageError(SQLITE_CORRUPT);
    return int(*version);
}

core::Result<void> checkOwner(Connection &connection)
{
    const core::Result<qint64> id = oneInteger(connection, "PRAGMA application_id");
    if (!id)
        return id.error();
    if (*id == qint64(storeFileMark))
        return {};
    const core::Result<bool> unmarked = holdsFirstLayout(connection);
    if (!unmarked)
        return unmarked.error();
    if (*id == 0 && *unmarked)
        return {};
    return foreignDatabase();
}

core::Result<void>
migrate(Connection &connection, std::span<const char *const> allSteps, const std::atomic_bool *cancel)
{
    const core::Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    const int known = int(allSteps.size());
    if (*version > known)
        return newerSchema(*version, known);
    for (int step = *version; step < known; ++step) {
        if (auto taken = takeStep(connection, allSteps[size_t(step)], step + 1, cancel); !taken)
            return taken;
    }
    return {};
}

core::Error foreignDatabase()
{
    return {
        core::ErrorKind::Storage,
        QT_TRANSLATE_NOOP(
            "Phrase", "The file updates.sqlite there is another program's database and no Botdeck store. It "
                      "was left as it is. Choose another folder for the store.")};
}

core::Error newerSchema(int version, int known)
{
    return {
        core::ErrorKind::Storage,
        {QT_TRANSLATE_NOOP(
             "Phrase",
             "This store was written by a newer Botdeck (layout %1; this program knows up to %2). Nothing "
             "in it was changed. Use the newer program, or another store."),
         {version, known}}};
}

} // namespace botdeck::storage
