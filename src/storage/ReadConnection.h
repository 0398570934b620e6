// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Sqlite.h"

namespace botdeck::storage {

/// A connection that reads a store of today's layout, also in a folder that cannot be written. Errors as
/// StoreReader::open() says them.
core::Result<Connection> openForReading(const QString &dir);

} // namespace botdeck::storage
