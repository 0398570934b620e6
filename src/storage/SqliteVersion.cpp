// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqliteVersion.h"

#include <sqlite3.h>

namespace botdeck::storage {

QString sqliteVersion()
{
    return QLatin1StringView(sqlite3_libversion());
}

} // namespace botdeck::storage
