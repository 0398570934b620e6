// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/UpdateStore.h"

#include "core/FileLock.h"
#include "core/Log.h"
#include "storage/BatchWriter.h"
#include "storage/CallLog.h"
#include "storage/CommitGuard.h"
#include "storage/Erasure.h"
#include "storage/GatewayMarks.h"
#include "storage/IdentityTable.h"
#include "storage/ImportWriter.h"
#include "storage/LogCheck.h"
#include "storage/RemarkTable.h"
#include "storage/rescue/Rescue.h"
#include "storage/Retention.h"
#include "storage/Schema.h"
#include "storage/search/SearchFileWriter.h"
#include "storage/search/SearchFit.h"
#include "storage/SqliteErrors.h"
#include "storage/StoreFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;

struct UpdateStore::Private
{
    Private(core::FileLock theLock, Connection theConnection, const QString &path, QString theNotice)
        : database(path)
        , notice(std::move(theNotice))
        , searchFile(searchFilePath(QFileInfo(path).path()))
        , lock(std::move(theLock))
        , connection(std::move(theConnection))
        , guard(connection, path)
        , writer(connection)
        , calls(connection)
        , identities(connection)
        , remarks(connection)
        , imports(connection)
    {
    }

    const QString database;
    const QString notice;
    const QString searchFile;
    core::FileLock lock;
    Connection connection;
    CommitGuard guard;
    BatchWriter writer;
    CallLog calls;
    IdentityTable identities;
    RemarkTable remarks;
    ImportWriter imports;
};

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

Result<core::FileLock> takeLock(const QString &dir)
{
    Result<core::FileLock> lock = core::FileLock::take(writerLockPath(dir));
    if (lock)
        return lock;
    if (lock.error().kind == ErrorKind::Locked) {
        return Error{
            ErrorKind::Locked,
            QStringLiteral(
                "Another Botdeck is writing to the store in %1. Nothing was changed. Stop the other one, "
                "or choose another store.")
                .arg(dir)};
    }
    return Error{
        lock.error().kind,
        QStringLiteral(
            "The store in %1 cannot be written, so nothing is received into it. What was stored before is "
            "safe. Make the folder writable, or choose another store. (%2)")
            .arg(dir, lock.error().detail)};
}

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
            QStringLiteral("Cannot make the store's file %1: %2.").arg(path, file.errorString())};
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

Result<void> prepare(Connection &connection)
{
    for (const char *setting : settings) {
        if (auto done = connection.execute(setting); !done)
            return done;
    }
    if (auto done = migrate(connection, schemaSteps()); !done)
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

/// The search files of a state of the store that is gone may hold what was erased: whoever erased was killed
/// before it came to them.
void dropStaleSearch(const QString &searchFile, Connection &connection)
{
    const std::unique_ptr<SearchFile> file = SearchFile::open(searchFile);
    if (!file)
        return;
    const Result<bool> fits = fitsStore(*file, connection);
    if (fits && !*fits)
        (void)shredSearchFile(searchFile); // where that fails, the next one tries
}

Result<Connection> openFile(const QString &path)
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
    if (auto prepared = prepare(*connection); !prepared)
        return prepared.error();
    return connection;
}

/// `notice` is what to say where it came to a rescue.
Result<Connection> openOrRescue(const QString &path, QString &notice)
{
    const Result<bool> takenUp = takeUpRescue(path);
    if (!takenUp)
        return takenUp.error();
    if (*takenUp)
        notice = rescueWords({});
    const bool isKnownDamaged = hasOnlyLog(path) || (isMarkedDamaged(path) && isStoreFile(path));
    if (!isKnownDamaged) {
        Result<Connection> connection = openFile(path);
        if (connection || !isDamage(connection.error()) || !isStoreFile(path))
            return connection;
    }
    const Result<RescueReport> report = rescue(path);
    if (!report)
        return report.error();
    notice = rescueWords(*report);
    return openFile(path);
}

} // namespace

Result<std::unique_ptr<UpdateStore>> UpdateStore::open(const QString &dir)
{
    Result<core::FileLock> lock = takeLock(dir);
    if (!lock)
        return lock.error();
    const QString path = databasePath(dir);
    QString notice;
    Result<Connection> connection = openOrRescue(path, notice);
    if (!connection)
        return connection.error();
    dropStaleSearch(searchFilePath(dir), *connection);
    auto d = std::make_unique<Private>(*std::move(lock), *std::move(connection), path, std::move(notice));
    return std::unique_ptr<UpdateStore>(new UpdateStore(std::move(d)));
}

UpdateStore::UpdateStore(std::unique_ptr<Private> theD)
    : d(std::move(theD))
{
}

UpdateStore::~UpdateStore() = default;

const QString &UpdateStore::notice() const
{
    return d->notice;
}

Result<AppendOutcome> UpdateStore::append(const Batch &batch)
{
    return d->writer.append(batch);
}

Result<qint64> UpdateStore::confirmTo(const domain::BotKey &bot, qint64 seq)
{
    return d->writer.confirmTo(bot, seq);
}

Result<QList<qint64>> UpdateStore::settlePeeked(const domain::BotKey &bot)
{
    return d->writer.settlePeeked(bot);
}

Result<Position> UpdateStore::position(const domain::BotKey &bot, domain::Stream stream)
{
    const Result<Lane> lane = d->writer.lanes().current(bot, stream);
    if (!lane)
        return lane.error();
    return lane->position;
}

Result<QMap<QString, core::Id>> UpdateStore::newestMessages(const domain::BotKey &bot)
{
    return storage::newestMessages(d->connection, bot);
}

Result<void> UpdateStore::rememberIdentity(const BotIdentity &identity)
{
    return d->identities.remember(identity);
}

Result<std::optional<BotIdentity>> UpdateStore::identity(const QByteArray &tokenFingerprint)
{
    return d->identities.find(tokenFingerprint);
}

Result<qint64> UpdateStore::addCall(const CallRecord &call)
{
    return d->calls.add(call);
}

Result<qint64> UpdateStore::remark(const std::vector<qint64> &seqs, const Remark &remark)
{
    return d->remarks.set(seqs, remark);
}

Result<ImportOutcome> UpdateStore::import(const QList<domain::StoredUpdate> &updates)
{
    return d->imports.import(updates);
}

Result<qint64> UpdateStore::discard(std::span<const qint64> seqs, bool alsoMarked)
{
    Result<qint64> gone = storage::discard(d->connection, seqs, alsoMarked);
    if (gone && *gone > 0)
        (void)shredSearchFile(d->searchFile); // void by its stamp already
    return gone;
}

Result<SpaceOutcome> UpdateStore::giveBackSpace(qint64 bytes)
{
    return storage::giveBackSpace(d->connection, bytes);
}

Result<ErasureOutcome> UpdateStore::erase(const ErasureSubject &subject)
{
    Result<ErasureOutcome> outcome = storage::erase(d->connection, subject);
    if (!outcome || outcome->erased.isNothing())
        return outcome;
    const QStringList kept = keptLogs(d->database);
    outcome->erased.keptFiles = kept.size();
    // Calls and notes are in no search file.
    const QStringList derived = outcome->erased.updates > 0 ? kept + QStringList(d->searchFile) : kept;
    for (const QString &path : derived)
        outcome->logCleared = shredSearchFile(path) && outcome->logCleared;
    return outcome;
}

} // namespace botdeck::storage
