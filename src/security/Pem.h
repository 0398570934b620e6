// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QByteArray>

#include <vector>

namespace botdeck::security {

/// What stands between "-----BEGIN label-----" and "-----END label-----".
struct PemBlock
{
    QByteArray label;
    /// "Proc-Type: …" and the like, a line each; of old encrypted keys.
    QByteArray header;
    /// Nothing where the block is cut off or no Base64.
    core::Secret bytes;
};

/// Every block of a text, whatever stands around it; lines may be indented, of any length and end as they
/// like. A label is short printable ASCII without a dash; what begins otherwise is no block.
std::vector<PemBlock> readPem(QByteArrayView text);

/// A block as openssl writes it: lines of 64 characters.
QByteArray writePem(QByteArrayView label, QByteArrayView bytes);
/// The same of bytes that are secret; wipes what it made on the way.
core::Secret writeSecretPem(QByteArrayView label, const core::Secret &bytes);

} // namespace botdeck::security
