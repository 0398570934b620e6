// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Sqlite.h"

#include <atomic>
#include <span>

namespace botdeck::storage {

/// "Btdk" in the database's header (PRAGMA application_id), by which the file is known to be ours.
inline constexpr quint32 storeFileMark = 0x4274646B;

/// The steps that lead from an empty file to today's layout; step n leads from version n to n+1 (PRAGMA
/// user_version). Old steps are never changed, new ones are added at the end.
std::span<const char *const> schemaSteps();

/// The version of an open file; 0 for an empty one. A negative one is damage.
core::Result<int> schemaVersion(Connection &connection);

/// ErrorKind::Storage where the file is a database of another program, whatever its version; an empty one and
/// every one of ours are fine. Nothing is written.
core::Result<void> checkOwner(Connection &connection);

/// Takes the file from its version to the last one, each step in a transaction of its own, so that whatever
/// interrupts it, `cancel` too, leaves one version or the next, never something between.
core::Result<void>
migrate(Connection &connection, std::span<const char *const> steps, const std::atomic_bool *cancel = nullptr);

/// What to say about a file that is no store.
core::Error foreignDatabase();

/// What to say about a file whose version is beyond `known`.
core::Error newerSchema(int version, int known);

} // namespace botdeck::storage
