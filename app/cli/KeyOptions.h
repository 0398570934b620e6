// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "security/RsaKey.h"

#include <QLatin1StringView>

// What the verbs that use a private key share.
namespace botdeck::app {

inline constexpr QLatin1StringView standardInput("-");

/// The first line of `--passphrase-file` (`-` = standard input), without its end; empty where the option is
/// not given. ErrorKind::WrongUse where that line is empty.
core::Result<core::Secret> passphraseOption(const Arguments &arguments);

/// The key of the file `--key`, opened with `--passphrase-file`. Errors as of RsaKey::fromPem(), but WrongUse
/// where a passphrase is missing or both are to be read from standard input, and Storage where a file cannot
/// be read.
core::Result<security::RsaKey> keyOption(const Arguments &arguments);

} // namespace botdeck::app
