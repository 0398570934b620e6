// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqliteErrors.h"

#include <sqlite3.h>

#include <array>

namespace botdeck::storage {

namespace {

struct Words
{
    int code;
    const char *text;
};

constexpr std::array<Words, 11> errorWords{{
    {SQLITE_FULL,
     QT_TRANSLATE_NOOP(
         "Phrase", "The disk (or the space allowed to this user) is full. What was stored before is safe; "
                   "nothing new was stored. "
                   "Free some space, then go on.")},
    {SQLITE_READONLY,
     QT_TRANSLATE_NOOP(
         "Phrase", "The store cannot be written: its file, folder or disk is read-only. What was stored "
                   "before is safe. Make it "
                   "writable, or choose another store.")},
    {SQLITE_IOERR,
     QT_TRANSLATE_NOOP(
         "Phrase", "The disk reported an error while the store was read or written. What was stored before "
                   "was not touched. Check "
                   "the disk and its free space, then try again.")},
    {SQLITE_CORRUPT,
     QT_TRANSLATE_NOOP(
         "Phrase", "The store's file is damaged. It was left as it is and nothing was deleted. Start Botdeck "
                   "again: what can be read is then brought into a new store, and the damaged file is kept "
                   "beside it.")},
    {SQLITE_NOTADB,
     QT_TRANSLATE_NOOP(
         "Phrase", "The store's file is damaged or is no Botdeck store. It was left as it is and nothing "
                   "was deleted. Keep a copy "
                   "of the store's folder, then use another store or bring back a backup.")},
    {SQLITE_CANTOPEN, QT_TRANSLATE_NOOP(
                          "Phrase", "The store's file cannot be opened. Check that its folder exists and "
                                    "that you may read and write it.")},
    {SQLITE_PERM,
     QT_TRANSLATE_NOOP(
         "Phrase",
         "You have no permission to use the store's file. Check the permissions of the store's folder.")},
    {SQLITE_BUSY,
     QT_TRANSLATE_NOOP(
         "Phrase", "Another program keeps the store busy. Nothing was stored. Close whatever else has the "
                   "store's file open, then "
                   "try again.")},
    {SQLITE_TOOBIG,
     QT_TRANSLATE_NOOP("Phrase", "One entry is larger than the store can hold. It was not stored.")},
    // What CommitGuard refuses.
    {SQLITE_CONSTRAINT_COMMITHOOK, QT_TRANSLATE_NOOP(
                                       "Phrase", "The store's folder or files were removed or replaced while "
                                                 "Botdeck used them. What arrives now is not "
                                                 "stored, and the server is not told that it was. Bring them "
                                                 "back or choose another store, then start "
                                                 "Botdeck again.")},
    {SQLITE_NOMEM,
     QT_TRANSLATE_NOOP(
         "Phrase", "There is not enough memory to use the store. What was stored before is safe.")},
}};

} // namespace

core::Error storageError(int sqliteCode)
{
    const int primary = sqliteCode & 0xFF;
    if (primary == SQLITE_INTERRUPT)
        return {core::ErrorKind::Cancelled, QString()};
    for (const Words &entry : errorWords) {
        if (entry.code == primary || entry.code == sqliteCode)
            return {core::ErrorKind::Storage, entry.text};
    }
    return {
        core::ErrorKind::Storage,
        {QT_TRANSLATE_NOOP(
             "Phrase", "The store failed with SQLite's error %1. What was stored before is safe."),
         {sqliteCode}}};
}

bool isDamage(const core::Error &error)
{
    return error.detail == storageError(SQLITE_CORRUPT).detail ||
           error.detail == storageError(SQLITE_NOTADB).detail;
}

} // namespace botdeck::storage
