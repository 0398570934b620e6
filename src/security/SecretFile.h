// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QString>

namespace botdeck::security {

/// The bytes of a small file with a secret in it, such as a private key; `-` is standard input. No copy of
/// them stays behind in memory. ErrorKind::Storage, in words, where it cannot be read or is larger than a
/// megabyte. Blocks.
core::Result<core::Secret> readSecretFile(const QString &path);

} // namespace botdeck::security
