// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Sqlite.h"

#include <atomic>

namespace botdeck::storage {

/// The one connection that writes a store, whose lock the caller holds: makes the file where it is missing,
/// brings an older layout up to date, and rescues what is damaged; `notice` is what to say then. Errors and
/// `cancel` as UpdateStore::open() says them.
core::Result<Connection>
openForWriting(const QString &path, core::Phrase &notice, const std::atomic_bool *cancel);

} // namespace botdeck::storage
