// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/WriteConnection.h"

#include "core/Log.h"
#include "storage/LogCheck.h"
#include "storage/rescue/Rescue.h"
#include "storage/Schema.h"
#include "storage/SqliteErrors.h"
#include "storage/StoreFiles.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <optional>
#include <utility>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

/// WAL and FULL: a commit has reached the disk before anything is confirmed to a server. A checkpoint every
/// 16 MB keeps the write-ahead log small and costs little. secure_delete: what is erased is overwritten.
/// Pages of 8 kB hold seven updates, not three, and are half as many to write. Page size and auto_vacuum come
/// first: they take hold only in a file that is empty still. EXTRA, which is FULL in a WAL, comes before the
/// WAL: the file is turned into one under a rollback journal, and a power loss must not bring that back
/// later.
constexpr std::array settings{
    "PRAGMA page_size = 8192",   "PRAGMA auto_vacuum = INCREMENTAL", "PRAGMA synchronous = EXTRA",
    "PRAGMA journal_mode = WAL", "PRAGMA wal_autocheckpoint = 2000", "PRAGMA journal_size_limit = 67108864",
    "PRAGMA secure_delete = ON", "PRAGMA foreign_keys = OFF",
};

/// A file that is already there is first opened without being able to write, so that what is not ours, and a
/// newer program's store, stay as they are to the last byte. Without a log it is read as it stands: looking
/// at a foreign database in WAL mode would make files beside it.
Result<void> checkBeforeWriting(const QString &path)
{
    Result<Connection> connection =
        Connection::open(path, hasNoLog(path) ? OpenMode::Immutable : OpenMode::ReadOnly);
    if (!connection)
        return connection.error();
    if (auto ours = checkOwner(*connection); !ours)
        return ours;
    const Result<int> version = schemaVersion(*connection);
    if (!version)
        return version.error();
    const int known = int(schemaSteps().size());
    if (*version > known)
        return newerSchema(*version, known);
    return {};
}

/// Makes the empty file, for its owner only; SQLite gives its other files the same permissions. An existing
/// file is not opened here: closing it would drop the locks that SQLite in this process may hold on it.
Result<void> makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return Error{
            ErrorKind::Storage,
            {QT_TRANSLATE_NOOP("Phrase", "Cannot make the store's file %1: %2."),
             {path, file.errorString()}}};
    }
    return {};
}

/// Reads the newest rows, so that a tail damaged by a dying disk is noticed before the first poll confirms
/// anything. Constant time, whatever the store's size.
Result<void> checkTail(Connection &connection)
{
    Statement statement(
        connection,
        "SELECT length(text), length(raw) FROM updates JOIN bodies USING (seq) ORDER BY seq DESC LIMIT 100");
    Query query(statement);
    Result<bool> row = query.next();
    while (row && *row)
        row = query.next();
    if (!row)
        return row.error();
    return {};
}

Result<void> prepare(Connection &connection, const std::atomic_bool *cancel)
{
    for (const char *setting : settings) {
        if (auto done = connection.execute(setting); !done)
            return done;
    }
    if (auto done = migrate(connection, schemaSteps(), cancel); !done)
        return done;
    return checkTail(connection);
}

Result<void> keepLog(const QString &path)
{
    const Result<QString> copy = keepDamagedLog(path);
    if (!copy)
        return copy.error();
    if (!copy->isEmpty()) {
        qCWarning(
            log::store,
            "The store's log is damaged. What can be read of it is used; the damaged file is kept as %s.",
            qUtf8Printable(*copy));
    }
    return {};
}

Result<Connection> openFile(const QString &path, const std::atomic_bool *cancel)
{
    const bool isThere = QFileInfo::exists(path);
    const auto ready =
        !isThere ? makeFile(path) : (wasBeingMade(path) ? Result<void>() : checkBeforeWriting(path));
    if (!ready)
        return ready.error();
    if (auto kept = keepLog(path); !kept)
        return kept.error();
    Result<Connection> connection = Connection::open(path, OpenMode::ReadWrite);
    if (!connection)
        return connection;
    if (auto prepared = prepare(*connection, cancel); !prepared)
        return prepared.error();
    return connection;
}

/// From what lies there, without SQLite.
Result<bool> isKnownDamaged(const QString &path)
{
    if (hasOnlyLog(path))
        return true;
    return isMarkedDamaged(path) ? isStoreFile(path) : Result<bool>(false);
}

/// Nothing where a rescue is what it needs.
Result<std::optional<Connection>> openUndamaged(const QString &path, const std::atomic_bool *cancel)
{
    const Result<bool> isKnown = isKnownDamaged(path);
    if (!isKnown)
        return isKnown.error();
    if (*isKnown)
        return std::optional<Connection>();
    Result<Connection> connection = openFile(path, cancel);
    if (connection)
        return std::optional(*std::move(connection));
    if (!isDamage(connection.error()))
        return connection.error();
    const Result<bool> isOurs = isStoreFile(path);
    if (!isOurs || !*isOurs)
        return isOurs ? connection.error() : isOurs.error();
    return std::optional<Connection>();
}

} // namespace

Result<Connection> openForWriting(const QString &path, core::Phrase &notice, const std::atomic_bool *cancel)
{
    const Result<bool> takenUp = takeUpRescue(path);
    if (!takenUp)
        return takenUp.error();
    if (*takenUp)
        notice = rescueWords({});
    Result<std::optional<Connection>> connection = openUndamaged(path, cancel);
    if (!connection)
        return connection.error();
    if (*connection)
        return **std::move(connection);
    const Result<RescueReport> report = rescue(path, cancel);
    if (!report)
        return report.error();
    notice = rescueWords(*report);
    return openFile(path, cancel);
}

} // namespace botdeck::storage
