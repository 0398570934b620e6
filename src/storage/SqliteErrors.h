// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

namespace botdeck::storage {

/// ErrorKind::Storage in words for one of SQLite's result codes (primary or extended): what is wrong, what
/// was kept, what to do. Never SQLite's own message, which may quote data. ErrorKind::Cancelled for what a
/// CancelWatch ended.
core::Error storageError(int sqliteCode);

/// Whether that is what storageError() made of a code that says that the file is damaged. An error of the
/// disk (SQLITE_IOERR) says nothing about the file: a cable or a network may come back, and what cannot be
/// read now would be missing from a new store. So it is only said, and tried again.
bool isDamage(const core::Error &error);

} // namespace botdeck::storage
