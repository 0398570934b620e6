// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/Request.h"
#include "services/CopyAs.h"

// A call as a line for a POSIX shell, the token masked; or as JSON.
namespace botdeck::services {

/// A word whose letters mean nothing to the shell.
QByteArray shellWord(const QByteArray &text);
/// Without a line end.
QByteArray curlLine(const ShownAddress &address, const platform::Request &request);
/// `botdeck call`, which takes the token from BOTDECK_TOKEN or --token-file; without a line end.
QByteArray commandLine(
    const ShownAddress &address, const platform::Platform &platform, const platform::Method &method,
    const QList<platform::Argument> &arguments);

/// {"method":…,"parameters":{…}}; files by their names.
QByteArray callJson(const platform::Method &method, const QList<platform::Argument> &arguments);

} // namespace botdeck::services
