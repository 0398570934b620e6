// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

// Small files that are written whole or not at all. Everything here blocks until the disk has it: off the
// user interface's thread.
namespace botdeck::core {

inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Writes a temporary file beside `path`, brings it to the disk, renames it over `path` and brings the folder
/// to the disk. Where that fails anywhere, an older file is there as it was and no other file is left behind.
/// A symbolic link is followed. ErrorKind::Storage in words.
Result<void>
writeWhole(const QString &path, QByteArrayView bytes, QFileDevice::Permissions permissions = ownerOnly);

/// The file's bytes. ErrorKind::NotFound where there is none, TooLarge beyond `cap` bytes, else Storage.
Result<QByteArray> readWhole(const QString &path, qint64 cap);

/// Copies bytes that could not be understood to `path`.bad (.bad2, … where that name holds something else),
/// so that a new file may take their place. Gives the copy's path; made once for the same bytes.
Result<QString> keepAside(const QString &path, QByteArrayView bytes);

} // namespace botdeck::core
