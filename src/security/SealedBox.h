// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "security/KdfCost.h"

#include <QByteArray>

namespace botdeck::security {

/// Bytes sealed with a passphrase: Argon2id makes the key, AES-256-GCM seals. The file says how
/// (SealHeader.h) and nothing of it can be changed unnoticed. Needs a living Cryptography. Blocking, for a
/// second or so, and takes the memory of its cost: never call it in the user interface's thread.
///
/// WrongUse for an empty passphrase or a cost out of bounds; TooLarge where the memory is not to be had.
core::Result<QByteArray>
seal(const core::Secret &plain, const core::Secret &passphrase, const KdfCost &cost = usualKdfCost);

/// The inverse. Kinds of failure, each with a sentence: Unauthorised, the passphrase is another one; Storage,
/// the file is no such file, cut off, damaged, or of another version; TooLarge, it asks for more than `most`.
///
/// How far the two can be told apart: a checksum finds a header that was damaged by accident, a check value
/// made from the key tells a wrong passphrase from damaged contents. Who alters a header on purpose can make
/// it look like a wrong passphrase, and nothing else.
core::Result<core::Secret>
open(QByteArrayView file, const core::Secret &passphrase, const KdfCost &most = greatestKdfCost);

} // namespace botdeck::security
