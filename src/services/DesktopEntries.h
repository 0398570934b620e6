// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

// What a desktop does with the program by itself, in the user's own files of the XDG specifications. They are
// other programs' as well: what is not ours stays as it is. Everything here blocks: off the user interface's
// thread. Each takes the user's configuration folder, ~/.config where nothing else is set.
namespace botdeck::services {

/// Autostart specification 0.5: whether the program starts with the session.
bool startsWithSession(const QString &configFolder);
/// `program` is a whole path. ErrorKind::Storage in words.
core::Result<void> setStartsWithSession(const QString &configFolder, const QString &program, bool starts);

/// MIME applications specification 1.0: whether links of CloudChat open in the program.
bool opensLinks(const QString &configFolder);
/// Whoever opened them before is next in line, and opens them again afterwards. ErrorKind::Storage in words.
core::Result<void> setOpensLinks(const QString &configFolder, bool opens);

/// The contents of a mimeapps.list with us before all others for these links, or without us.
QByteArray withLinks(const QByteArray &list, bool opens);
/// A path as a value of Exec has it.
QByteArray execValue(const QString &program);

} // namespace botdeck::services
