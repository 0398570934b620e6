// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

namespace botdeck::storage {

/// Whether SQLite would pass over commits that are in this write-ahead log (SQLite's file format, section 4):
/// its header is damaged, or behind a damaged frame stands one that belongs to the log and ends a commit. A
/// log that only breaks off, as a killed writer leaves it, holds no such frame.
bool hidesCommits(QByteArrayView log);

/// Whether a database can have pages of so many bytes.
bool isPageSize(quint32 size);

/// What a write-ahead log holds.
struct LogPages
{
    qsizetype pageSize = 0;
    /// By the page's number: where in the log its newest committed state begins.
    QHash<quint32, qsizetype> at = {};
};

/// What SQLite would read from the log: every commit up to the first damaged frame.
LogPages committedPages(QByteArrayView log);

/// The whole log, empty where there is none. ErrorKind::Storage where the disk does not give all of it: what
/// came last is at its end.
core::Result<QByteArray> readLog(const QString &database);

/// SQLite passes over such commits without a word, and the next writer writes over them: what they hold was
/// told to a server already. So the log is copied beside itself (`….bad`) before anybody writes. The copy's
/// path, empty where there is nothing to keep.
core::Result<QString> keepDamagedLog(const QString &database);

/// Whether the machine lost its power while the store was made: a rollback journal lies there whose
/// transaction found an empty database (SQLite's file format, section 3). Until SQLite has rolled that back,
/// which needs a writer, the database may hold any part of its first page. A store has such a journal at no
/// other time.
bool wasBeingMade(const QString &database);

/// What lies there of damaged logs and databases (`….bad`).
QStringList keptLogs(const QString &database);

} // namespace botdeck::storage
