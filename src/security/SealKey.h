// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "security/SealHeader.h"

#include <memory>

namespace botdeck::security {

/// The key that Argon2id made from a passphrase, in memory that is never swapped out and lies between guard
/// pages (libsodium). Kept by an open vault, so that each change need not make it anew.
///
/// From it and the header's bytes come, by keyed BLAKE2b, the check value and the key of the contents: the
/// contents open only under the very header they were sealed with. (QCA's GCM takes no additional data.)
/// Nonces are random; a key that seals 2^32 files is beyond what a vault lives to see.
class SealKey
{
public:
    /// For a new file, with a new salt. WrongUse, TooLarge as SealedBox.h says.
    static core::Result<SealKey> make(const core::Secret &passphrase, const KdfCost &cost);
    /// For a file that is there; Unauthorised when the passphrase does not give its check value.
    static core::Result<SealKey> remake(const core::Secret &passphrase, const SealHeader &header);

    /// The whole file, under a new nonce.
    [[nodiscard]] core::Result<QByteArray> seal(const core::Secret &plain) const;
    /// The contents of a file that has this header. Storage when they are damaged.
    [[nodiscard]] core::Result<core::Secret> open(QByteArrayView file, const SealHeader &header) const;
    /// Whether it is the key that `header` was written with.
    [[nodiscard]] bool fits(const SealHeader &header) const;

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };
    /// 32 bytes.
    using LockedKey = std::unique_ptr<unsigned char, Free>;

    SealKey(const KdfCost &cost, const SealHeader::Salt &salt);
    static core::Result<SealKey>
    derive(const core::Secret &passphrase, const KdfCost &cost, const SealHeader::Salt &salt);
    static LockedKey newLockedKey();
    [[nodiscard]] LockedKey contentKey(const SealHeader &header) const;
    [[nodiscard]] SealHeader::KeyCheck checkValue(const SealHeader &header) const;

    KdfCost m_cost;
    SealHeader::Salt m_salt;
    LockedKey m_key;
};

} // namespace botdeck::security
