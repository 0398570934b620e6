// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>

namespace botdeck::security {

enum class RsaPadding { OaepSha1, Pkcs1v15 };

/// The public half of an RSA key. A value; any thread may use one.
class RsaPublicKey
{
public:
    /// The first "PUBLIC KEY" in the text (SubjectPublicKeyInfo, as `openssl rsa -pubout` prints it).
    /// Refused, in words, where there is none, or it is broken, of another kind, or of a size that RsaKey
    /// refuses.
    static core::Result<RsaPublicKey> fromPem(QByteArrayView text);
    /// The same of what stands in such a PEM.
    static core::Result<RsaPublicKey> fromDer(const QByteArray &der);

    /// To the byte what `openssl rsa -pubout` prints.
    [[nodiscard]] QByteArray toPem() const;
    /// 32 bytes: SHA-256 of the SubjectPublicKeyInfo in DER.
    [[nodiscard]] QByteArray fingerprint() const;
    [[nodiscard]] int bits() const { return m_bits; }
    /// Bytes of a block.
    [[nodiscard]] int blockSize() const { return (m_bits + 7) / 8; }
    /// How many bytes of plain text fit into a block: 245 or 214 with 2048 bits.
    [[nodiscard]] int roomInBlock(RsaPadding padding) const;

    /// Any number of bytes, cut into pieces that fit: as many whole blocks, one for nothing.
    [[nodiscard]] core::Result<QByteArray> encrypt(QByteArrayView plain, RsaPadding padding) const;

    bool operator==(const RsaPublicKey &) const = default;

private:
    RsaPublicKey() = default;

    QByteArray m_der;
    int m_bits = 0;
};

} // namespace botdeck::security
