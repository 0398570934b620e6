// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QString>

namespace botdeck::storage {

/// A store's database within its folder; SQLite puts `-wal` and `-shm` beside it.
inline QString databasePath(const QString &dir)
{
    return dir + QStringLiteral("/updates.sqlite");
}

/// Whether everything is in the main file, so that it can be read without the files beside it.
inline bool hasNoLog(const QString &database)
{
    return QFileInfo(database + QStringLiteral("-wal")).size() == 0;
}

/// Whether the log is all that is left: the database is missing or empty. SQLite takes such a log for one
/// that was left over from another database and removes it at the first look, be it only to read: nobody may
/// open it with SQLite.
inline bool hasOnlyLog(const QString &database)
{
    // In this order: whoever makes a store gives it its first page before there is a log.
    return !hasNoLog(database) && QFileInfo(database).size() == 0;
}

/// An empty file that lies there since damage was met in the database: whoever opens it for writing next
/// brings what can be read into a new one (storage/rescue).
inline QString damageMarkPath(const QString &database)
{
    return database + QStringLiteral(".damaged");
}

/// Where the mark cannot be made, or is there, this is all that can be done.
inline void markDamaged(const QString &database)
{
    QFile mark(damageMarkPath(database));
    (void)mark.open(QIODevice::NewOnly | QIODevice::WriteOnly);
}

/// What the one writer locks.
inline QString writerLockPath(const QString &dir)
{
    return dir + QStringLiteral("/writer.lock");
}

} // namespace botdeck::storage
