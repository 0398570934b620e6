// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

namespace botdeck::security {

/// The first private key in the text, of whatever kind a server may speak TLS with, as PKCS#8 PEM in clear.
/// Kinds of failure, each with a sentence: NotFound, there is none in it; Locked, it needs a passphrase and
/// none was given; Unauthorised, the passphrase is another one; Refused, it is broken. Blocks where there is
/// a passphrase.
core::Result<core::Secret> openServerKey(const core::Secret &pem, const core::Secret &passphrase = {});

} // namespace botdeck::security
