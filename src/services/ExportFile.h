// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace botdeck::security {
class Redactor;
}
namespace botdeck::storage {
class StoreReader;
}

namespace botdeck::services {

enum class ExportFormat {
    Ndjson, ///< captureLine() of each update; what import reads
    Csv,    ///< the same columns as a copied row
    Har,    ///< the calls, HAR 1.2
};

/// "ndjson", "csv", "har".
std::optional<ExportFormat> exportFormatFromName(QStringView name);

/// Which updates: a list, what a filter finds. In any order, with whatever is gone by now.
using SeqSource = std::function<core::Result<std::vector<qint64>>()>;

struct ExportOrder
{
    ExportFormat format = ExportFormat::Ndjson;
    QString path;
    /// None: everything; for HAR every call, else the calls that answer these updates.
    SeqSource seqs = {};
};

/// How far it is, in updates or calls; asked every few hundred. False ends it with ErrorKind::Cancelled.
using ExportProgress = std::function<bool(qint64 done, qint64 all)>;

/// Writes an export, the oldest first, and puts it into its place only when it is whole. Secrets are taken
/// out of everything; what holds one in any shape even so is Refused. On any error the file that was there
/// before is there as it was. Gives the number of updates or calls written. Blocks: off the user interface's
/// thread.
core::Result<qint64> writeExport(
    storage::StoreReader &reader, const ExportOrder &order, const security::Redactor &redactor,
    const ExportProgress &progress = {});

} // namespace botdeck::services
