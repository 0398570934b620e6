// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CaptureReader.h"
#include "storage/StoredTypes.h"

#include <functional>

namespace botdeck::services {

/// What came of an import.
struct ImportTotals
{
    /// Updates that could be read.
    qint64 received = 0;
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 quarantined = 0;
    qint64 badLines = 0;
    /// The first of the bad lines; a file that is no capture has nothing else.
    QList<BadLine> firstBad;
};

/// How many of the bad lines are told.
inline constexpr qsizetype mostBadLinesTold = 100;

/// Puts updates into the store, in one transaction: UpdateStore::import().
using ImportSink =
    std::function<core::Result<storage::ImportOutcome>(const QList<domain::StoredUpdate> &updates)>;

/// How far it is, in bytes; asked before each transaction. False ends the import there.
using ImportProgress = std::function<bool(qint64 done, qint64 all)>;

/// Reads a capture into the store, some hundred updates a transaction. What it stored stays stored whatever
/// ends it, and reading the same file again stores the rest: what is there already is skipped.
/// ErrorKind::NotFound or Storage for a file that cannot be read, Cancelled, or the sink's error. Blocks.
core::Result<ImportTotals>
importCapture(const QString &path, const ImportSink &sink, const ImportProgress &progress = {});

} // namespace botdeck::services
