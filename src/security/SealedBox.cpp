// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SealedBox.h"

#include "security/SealKey.h"

namespace botdeck::security {

core::Result<QByteArray> seal(const core::Secret &plain, const core::Secret &passphrase, const KdfCost &cost)
{
    const auto key = SealKey::make(passphrase, cost);
    if (!key)
        return key.error();
    return key->seal(plain);
}

core::Result<core::Secret> open(QByteArrayView file, const core::Secret &passphrase, const KdfCost &most)
{
    const auto header = SealHeader::read(file, most);
    if (!header)
        return header.error();
    const auto key = SealKey::remake(passphrase, *header);
    if (!key)
        return key.error();
    return key->open(file, *header);
}

} // namespace botdeck::security
