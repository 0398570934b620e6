// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

// How private RSA keys are written, by OpenSSL itself: QCA leaves their text behind in memory, cannot tell a
// wrong passphrase from a broken key, and encrypts with nothing newer than 3DES. (OpenSSL's own reader leaves
// the numbers of a key in memory that it gives back, whoever calls it.)
namespace botdeck::security {

/// What RsaKey takes; OpenSSL itself takes no larger ones.
inline constexpr int leastRsaBits = 2048;
inline constexpr int mostRsaBits = 16384;

/// The key of RsaKey::fromPem() as PKCS#8 in DER; its numbers fit each other. Errors as there.
core::Result<core::Secret> pkcs8FromPem(const core::Secret &text, const core::Secret &passphrase);

/// What stands in an "ENCRYPTED PRIVATE KEY". Errors as of RsaKey::toEncryptedPem().
core::Result<core::Secret> encryptedPkcs8(const core::Secret &pkcs8, const core::Secret &passphrase);

/// Refused, in words, unless it lies between the two.
core::Result<void> checkRsaBits(int bits);

} // namespace botdeck::security
