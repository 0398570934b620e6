// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::storage {

/// A store's database within its folder; SQLite puts `-wal` and `-shm` beside it.
inline QString databasePath(const QString &dir)
{
    return dir + QStringLiteral("/updates.sqlite");
}

/// What the one writer locks.
inline QString writerLockPath(const QString &dir)
{
    return dir + QStringLiteral("/writer.lock");
}

} // namespace botdeck::storage
