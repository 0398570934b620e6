// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search/SearchFile.h"
#include "storage/Sqlite.h"

namespace botdeck::storage {

/// The number of the state of the store's rows: another one as soon as a row was changed or removed.
core::Result<qint64> searchStamp(Connection &connection);

/// Whether the file holds rows of this store as they are now. It does not where rows were changed or removed
/// since, and where the database was put back from a copy and has gone on otherwise.
core::Result<bool> fitsStore(SearchFile &file, Connection &connection);

} // namespace botdeck::storage
