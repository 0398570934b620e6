// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "security/KdfCost.h"

#include <QByteArray>

#include <array>

namespace botdeck::security {

/// What a sealed file begins with; whole numbers with the highest byte first.
///
///     0   8  "BDSEALED"
///     8   4  version, 1
///    12   4  first bytes of SHA-256 of what stands before: the same in every version
///    16   4  how the key is made, 1 = Argon2id (version 1.3, one lane)
///    20   4  its passes
///    24   4  its memory in KiB
///    28  16  its salt
///    44   8  bytes of contents
///    52  12  nonce of AES-256-GCM
///    64  16  check value of the key (SealKey.h)
///    80   8  first bytes of SHA-256 of what stands before
///    88      the contents, sealed, and 16 bytes tag
///
/// The checksums find accidents only. What authenticates the header is that the key of the contents is made
/// from all its bytes.
struct SealHeader
{
    static constexpr qsizetype size = 88;
    static constexpr qsizetype tagSize = 16;
    /// QCA counts bytes with an int.
    static constexpr quint64 largestContents = quint64(1024) * 1024 * 1024;

    using Salt = std::array<unsigned char, 16>;
    using Nonce = std::array<unsigned char, 12>;
    using KeyCheck = std::array<unsigned char, 16>;

    KdfCost cost;
    Salt salt{};
    quint64 contentSize = 0;
    Nonce nonce{};
    KeyCheck keyCheck{};

    /// All bytes of it.
    [[nodiscard]] QByteArray encoded() const;
    /// The bytes that the check value speaks for.
    [[nodiscard]] QByteArray checkedPart() const;

    /// The header of a whole file, whose size must be as the header says.
    static core::Result<SealHeader> read(QByteArrayView file, const KdfCost &most);
};

} // namespace botdeck::security
