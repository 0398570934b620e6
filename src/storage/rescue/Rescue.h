// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <atomic>

// What becomes of a damaged store: what can be read of it, page by page, is brought into a new one that takes
// its place; the damaged file is kept beside it (`….bad`). Whoever calls this holds the writer's lock.
namespace botdeck::storage {

struct RescueReport
{
    /// The damaged file's new path; empty where an earlier start had got that far.
    QString keptAs = {};
    qint64 updates = 0;
    /// Known to be missing, at least.
    qint64 missing = 0;
};

/// Whether somebody met damage in it since it was opened.
bool isMarkedDamaged(const QString &database);

/// Whether Botdeck made this file, as far as its first page can say so. ErrorKind::Storage where the disk
/// does not give that page, or the log.
core::Result<bool> isStoreFile(const QString &database);

/// Where this fails, such as on a full disk, the damaged file is where it was, and `retryAfter` says when it
/// is worth trying again: it reads the whole file. A file that the disk does not give whole is left to a
/// sound one. Refused without a change where another program or a newer Botdeck wrote the file. Once `cancel`
/// is set (by another thread) it ends within some milliseconds with ErrorKind::Cancelled, unless the new
/// store is whole by then.
core::Result<RescueReport> rescue(const QString &database, const std::atomic_bool *cancel = nullptr);

/// Takes up a rescue() that was interrupted between the new store's completion and its taking the place.
/// Whether there was one. One that a newer Botdeck made is left to that: an error.
core::Result<bool> takeUpRescue(const QString &database);

/// For people.
core::Phrase rescueWords(const RescueReport &report);

} // namespace botdeck::storage
