// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/FileLock.h"
#include "core/Secret.h"

#include <QUrl>

namespace botdeck::services {

/// SHA-256 of server and token as lower-case hexadecimal text: names a bot's poll lock and finds what getMe
/// once said about a token, without revealing it. "https://h" and "https://h:443" are the same server.
QByteArray tokenFingerprint(const QUrl &server, const core::Secret &token);

/// The folder of the poll locks: below XDG_RUNTIME_DIR; where that is no folder, below the one of
/// `runtimeFolders` that has the user's number, if it is his; or below the user's state folder. One for all
/// profiles, because a server allows one poller per token whatever the profile.
QString pollLockFolder(const QString &runtimeFolders = QStringLiteral("/run/user"));

/// The right to poll with this token, for as long as it lives. ErrorKind::Locked when another process on this
/// computer polls.
core::Result<core::FileLock> takePollLock(const QUrl &server, const core::Secret &token);

} // namespace botdeck::services
