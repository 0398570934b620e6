// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace botdeck::security {

/// AES-256-GCM through QCA; needs a living Cryptography. The key has 32 bytes. Returns the sealed bytes and
/// 16 bytes tag; Unavailable where QCA has no provider for it.
core::Result<QByteArray>
aesGcmSeal(QByteArrayView key, const std::array<unsigned char, 12> &nonce, const core::Secret &plain);

/// Nothing when the tag, the last 16 bytes, does not fit.
std::optional<core::Secret>
aesGcmOpen(QByteArrayView key, const std::array<unsigned char, 12> &nonce, QByteArrayView sealedAndTag);

} // namespace botdeck::security
