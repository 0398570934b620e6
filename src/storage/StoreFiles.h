// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// An empty file that lies there since damage was met in the database: whoever opens it for writing next
/// brings what can be read into a new one (storage/rescue).
inline QString damageMarkPath(const QString &database)
{
    return database + QStringLiteral(".damaged");
}

/// What the one writer locks.
inline QString writerLockPath(const QString &dir)
{
    return dir + QStringLiteral("/writer.lock");
}

} // namespace botdeck::storage
