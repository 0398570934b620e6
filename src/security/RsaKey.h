// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "security/RsaPublicKey.h"

#include <array>
#include <functional>
#include <memory>

namespace botdeck::security {

/// What generate() makes; the first is the usual one.
inline constexpr std::array rsaKeySizes{2048, 3072, 4096};

/// An RSA key with its private half. A value, shared by its copies; any thread may use one. It needs a living
/// Cryptography. What is said to block takes a tenth of a second to some seconds: not in the user interface's
/// thread.
class RsaKey
{
public:
    /// `bits` of rsaKeySizes, else WrongUse. Blocks. `isWanted` is asked some hundred times a second
    /// meanwhile, in the calling thread; once it says no the key is given up: Cancelled.
    static core::Result<RsaKey> generate(
        int bits, const std::function<bool()> &isWanted = [] { return true; });
    /// The first private key in the text: PKCS#1 or PKCS#8, with or without passphrase, anything around it.
    /// Kinds of failure, each with a sentence: Locked, it needs a passphrase and none was given;
    /// Unauthorised, the passphrase is another one; Refused, there is no key in it, only a public one, one of
    /// another kind, one too small or too large, or it is broken. Blocks where there is a passphrase.
    static core::Result<RsaKey> fromPem(const core::Secret &text, const core::Secret &passphrase = {});

    /// PKCS#8, in clear.
    [[nodiscard]] core::Secret toPem() const;
    /// PKCS#8, encrypted (PBES2: AES-256-CBC, PBKDF2 with HMAC-SHA256). WrongUse for an empty passphrase or
    /// one beyond 1,024 bytes. Blocks.
    [[nodiscard]] core::Result<core::Secret> toEncryptedPem(const core::Secret &passphrase) const;

    [[nodiscard]] const RsaPublicKey &publicKey() const;
    /// As RsaPublicKey's.
    [[nodiscard]] QByteArray publicPem() const { return publicKey().toPem(); }
    [[nodiscard]] QByteArray fingerprint() const { return publicKey().fingerprint(); }
    [[nodiscard]] int bits() const { return publicKey().bits(); }
    [[nodiscard]] int blockSize() const { return publicKey().blockSize(); }

    /// One block of blockSize() bytes. Refused where it was not encrypted for this key with this padding, or
    /// is no such block. The answer is the same with every OpenSSL: newer ones give random bytes for a wrong
    /// PKCS#1 v1.5, so its padding is checked here. One wrong block in some hundred thousand passes that
    /// check all the same: whoever decrypts looks at what came out.
    [[nodiscard]] core::Result<core::Secret> decryptBlock(QByteArrayView block, RsaPadding padding) const;

private:
    struct State;
    explicit RsaKey(std::shared_ptr<const State> state);

    std::shared_ptr<const State> m_state;
};

} // namespace botdeck::security
