// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RetentionTypes.h"
#include "storage/Sqlite.h"

#include <span>

namespace botdeck::storage {

/// What the rule names now; reads only, every row once.
core::Result<RetentionPreview> previewRetention(Connection &connection, const RetentionRule &rule);

/// Removes these updates in one transaction; how many that were. What is gone already, or got a mark or note
/// since the preview (unless `alsoMarked`), is passed over.
core::Result<qint64> discard(Connection &connection, std::span<const qint64> seqs, bool alsoMarked);

/// Gives about so many bytes that are free inside the file back to the disk.
core::Result<SpaceOutcome> giveBackSpace(Connection &connection, qint64 bytes);

} // namespace botdeck::storage
