// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "security/SecretName.h"

#include <map>

namespace botdeck::security {

/// All secrets of a vault, in memory while it is open.
using SecretMap = std::map<SecretName, core::Secret>;

/// The bytes that are sealed into a vault: for each secret its name (SecretName's text) and its bytes, each
/// with its length before it (32 bits, highest byte first).
core::Secret encodeSecrets(const SecretMap &secrets);

/// The inverse; Storage for anything that encodeSecrets() does not write, a secret of an unknown kind (from a
/// newer version) included: it could not be kept when the vault is written again.
core::Result<SecretMap> decodeSecrets(const core::Secret &bytes);

} // namespace botdeck::security
