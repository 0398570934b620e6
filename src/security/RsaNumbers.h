// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/types.h>

namespace botdeck::security {

/// Whether the numbers of a private RSA key belong together: n = p q, d undoes e, and the numbers that make
/// it fast are right. A key of which a single bit was changed does not pass. Whether p and q are prime is not
/// asked: that takes a second, and no accident makes them something else that fits.
bool rsaNumbersFit(const EVP_PKEY *key);

} // namespace botdeck::security
