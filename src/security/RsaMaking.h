// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <functional>

// By OpenSSL itself: QCA makes a key to its end, whoever does not want it any more.
namespace botdeck::security {

/// A new RSA key as PKCS#8 in DER. `isWanted` is asked again and again meanwhile, in the calling thread; once
/// it says no the key is given up: Cancelled. Unavailable where OpenSSL cannot make one. Blocks.
core::Result<core::Secret> newRsaPkcs8(int bits, const std::function<bool()> &isWanted);

} // namespace botdeck::security
