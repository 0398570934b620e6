// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <memory>

namespace botdeck::security {

/// QCA made ready, with OpenSSL behind it. One object lives as long as the program; everything that signs,
/// encrypts or decrypts is built on it. Where QCA was built for this program alone (Debian 12), its provider
/// is looked for beside it.
class Cryptography
{
public:
    Cryptography();
    ~Cryptography();
    Cryptography(const Cryptography &) = delete;
    Cryptography &operator=(const Cryptography &) = delete;

    /// Whether RSA, AES-256-GCM and SHA-256 can be had; else ErrorKind::NotFound, saying which is missing.
    [[nodiscard]] core::Result<void> check() const;
    /// "QCA 2.3.10 with qca-ossl", for the version line and diagnostics.
    [[nodiscard]] QString description() const;

private:
    struct Initializer;
    std::unique_ptr<Initializer> m_initializer;
};

} // namespace botdeck::security
