// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/ErasureTypes.h"
#include "storage/Sqlite.h"

#include <atomic>

namespace botdeck::storage {

/// How much erasing would erase; reads only.
core::Result<ErasureCounts> countErasure(Connection &connection, const ErasureSubject &subject);

/// Erases in one transaction, then empties the write-ahead log. The connection overwrites what it deletes
/// (secure_delete). Numbers of rows are never given again. Once `cancel` is set nothing is erased.
core::Result<ErasureOutcome>
erase(Connection &connection, const ErasureSubject &subject, const std::atomic_bool *cancel);

} // namespace botdeck::storage
