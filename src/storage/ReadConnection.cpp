// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReadConnection.h"

#include "storage/Schema.h"
#include "storage/SqliteErrors.h"
#include "storage/StoreFiles.h"

#include <sqlite3.h>

namespace botdeck::storage {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

Error noStore(const QString &dir)
{
    return {
        ErrorKind::NotFound,
        {QT_TRANSLATE_NOOP(
             "Phrase",
             "There is no store in %1. Nothing was made there; a store is made by receiving into it."),
         {dir}}};
}

Result<void> checkVersion(Connection &connection, const QString &dir)
{
    if (auto ours = checkOwner(connection); !ours)
        return ours;
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    const int known = int(schemaSteps().size());
    if (*version == 0)
        return noStore(dir);
    if (*version > known)
        return newerSchema(*version, known);
    if (*version < known) {
        return Error{
            ErrorKind::Storage,
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "The store in %1 has the layout of an older Botdeck. Start receiving into it once, which "
                 "brings it up to date."),
             {dir}}};
    }
    return {};
}

Result<Connection> openChecked(const QString &dir, OpenMode mode)
{
    Result<Connection> connection = Connection::open(databasePath(dir), mode);
    if (!connection)
        return connection;
    if (auto checked = checkVersion(*connection, dir); !checked)
        return checked.error();
    return connection;
}

} // namespace

Result<Connection> openForReading(const QString &dir)
{
    const QString path = databasePath(dir);
    if (hasOnlyLog(path)) {
        markDamaged(path);
        return storageError(SQLITE_CORRUPT);
    }
    if (!QFileInfo::exists(path))
        return noStore(dir);
    Result<Connection> connection = openChecked(dir, OpenMode::ReadOnly);
    // Where the folder cannot be written, SQLite cannot make the files that a WAL database needs beside it.
    // Nobody else can write there either then, so a file that was closed in order is read as it stands.
    if (!connection && connection.error().kind == ErrorKind::Storage && hasNoLog(path) &&
        !QFileInfo(dir).isWritable()) {
        connection = openChecked(dir, OpenMode::Immutable);
    }
    return connection;
}

} // namespace botdeck::storage
