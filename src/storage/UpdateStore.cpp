// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/UpdateStore.h"

#include "core/FileLock.h"
#include "storage/BatchWriter.h"
#include "storage/CallLog.h"
#include "storage/CallSelection.h"
#include "storage/ChatTable.h"
#include "storage/CommitGuard.h"
#include "storage/Erasure.h"
#include "storage/GatewayMarks.h"
#include "storage/GuildFiles.h"
#include "storage/IdentityTable.h"
#include "storage/ImportWriter.h"
#include "storage/LogCheck.h"
#include "storage/RemarkTable.h"
#include "storage/Retention.h"
#include "storage/search/SearchFileWriter.h"
#include "storage/search/SearchFit.h"
#include "storage/StoreFiles.h"
#include "storage/WriteConnection.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;

struct UpdateStore::Private
{
    Private(core::FileLock theLock, Connection theConnection, const QString &path, core::Phrase theNotice)
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
        , chats(connection)
        , imports(connection)
    {
    }

    const QString database;
    const core::Phrase notice;
    const QString searchFile;
    core::FileLock lock;
    Connection connection;
    CommitGuard guard;
    BatchWriter writer;
    CallLog calls;
    IdentityTable identities;
    RemarkTable remarks;
    ChatTable chats;
    ImportWriter imports;
};

namespace {

Result<core::FileLock> takeLock(const QString &dir)
{
    Result<core::FileLock> lock = core::FileLock::take(writerLockPath(dir));
    if (lock)
        return lock;
    if (lock.error().kind == ErrorKind::Locked) {
        return Error{
            ErrorKind::Locked,
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "Another Botdeck is writing to the store in %1. Nothing was changed. Stop the other one, "
                 "or choose another store."),
             {dir}}};
    }
    return Error{
        lock.error().kind,
        {QT_TRANSLATE_NOOP(
             "Phrase",
             "The store in %1 cannot be written, so nothing is received into it. What was stored before is "
             "safe. Make the folder writable, or choose another store. (%2)"),
         {dir, lock.error().detail}}};
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

} // namespace

Result<std::unique_ptr<UpdateStore>> UpdateStore::open(const QString &dir, const std::atomic_bool *cancel)
{
    Result<core::FileLock> lock = takeLock(dir);
    if (!lock)
        return lock.error();
    const QString path = databasePath(dir);
    core::Phrase notice;
    Result<Connection> connection = openForWriting(path, notice, cancel);
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

const core::Phrase &UpdateStore::notice() const
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

Result<void> UpdateStore::setDraft(const domain::BotKey &bot, const QString &chatId, const QString &draft)
{
    return d->chats.setDraft(bot, chatId, draft);
}

Result<void> UpdateStore::setRead(const domain::BotKey &bot, const QString &chatId, qint64 seq)
{
    return d->chats.setRead(bot, chatId, seq);
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

Result<qint64> UpdateStore::discardCalls(std::span<const qint64> ids)
{
    return storage::discardCalls(d->connection, ids);
}

Result<SpaceOutcome> UpdateStore::giveBackSpace(qint64 bytes)
{
    return storage::giveBackSpace(d->connection, bytes);
}

Result<ErasureOutcome> UpdateStore::erase(const ErasureSubject &subject, const std::atomic_bool *cancel)
{
    Result<ErasureOutcome> outcome = storage::erase(d->connection, subject, cancel);
    if (!outcome)
        return outcome;
    QStringList doomed = guildFilesOf(QFileInfo(d->database).path(), subject);
    outcome->erased.guilds = doomed.size();
    if (outcome->erased.isNothing())
        return outcome;
    const QStringList kept = keptLogs(d->database);
    outcome->erased.keptFiles = kept.size();
    doomed += kept;
    // Calls and notes are in no search file.
    if (outcome->erased.updates > 0)
        doomed += d->searchFile;
    for (const QString &path : std::as_const(doomed))
        outcome->logCleared = shredSearchFile(path) && outcome->logCleared;
    return outcome;
}

} // namespace botdeck::storage
