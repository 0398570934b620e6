// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/RsaKey.h"

#include "security/KeyFormats.h"
#include "security/OpenSslOwned.h"
#include "security/Pem.h"
#include "security/RsaMaking.h"

#include <QtCrypto>

#include <algorithm>

namespace botdeck::security {

using core::Error;
using core::ErrorKind;
using core::Result;
using core::Secret;

struct RsaKey::State
{
    Secret pkcs8;
    QCA::PrivateKey key;
    RsaPublicKey publicKey;

    static Result<RsaKey> keyOf(const Secret &pkcs8, const QCA::PrivateKey &key);
};

namespace {

/// The least number of bytes that PKCS#1 v1.5 puts before the text: 00 02, eight that are not 00, and 00.
constexpr int leastPadding = 8;

QCA::SecureArray secureBytes(QByteArrayView bytes)
{
    QCA::SecureArray array(int(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), array.data());
    return array;
}

QByteArrayView viewOf(const QCA::SecureArray &array)
{
    return {array.constData(), array.size()};
}

Error unavailable()
{
    return {
        ErrorKind::Unavailable,
        QT_TRANSLATE_NOOP("Phrase", "The cryptography library QCA cannot use RSA keys.")};
}

Error notForThisKey()
{
    return {
        ErrorKind::Refused,
        QT_TRANSLATE_NOOP("Phrase", "It was not encrypted for this key, or not with this padding.")};
}

/// What stands behind the padding, which has to be right.
Result<Secret> withoutPkcs1Padding(QByteArrayView raw)
{
    if (raw.size() < 3 || raw[0] != 0 || raw[1] != 2)
        return notForThisKey();
    const qsizetype zero = raw.indexOf('\0', 2);
    if (zero < 2 + leastPadding)
        return notForThisKey();
    return Secret(raw.sliced(zero + 1));
}

} // namespace

RsaKey::RsaKey(std::shared_ptr<const State> state)
    : m_state(std::move(state))
{
}

Result<RsaKey> RsaKey::State::keyOf(const Secret &pkcs8, const QCA::PrivateKey &key)
{
    if (key.isNull() || pkcs8.isEmpty())
        return unavailable();
    Result<RsaPublicKey> publicKey = RsaPublicKey::fromDer(key.toPublicKey().toDER());
    if (!publicKey)
        return publicKey.error();
    return RsaKey(std::make_shared<const State>(State{pkcs8, key, *std::move(publicKey)}));
}

Result<RsaKey> RsaKey::generate(int bits, const std::function<bool()> &isWanted)
{
    if (std::ranges::find(rsaKeySizes, bits) == rsaKeySizes.end()) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP("Phrase", "A key has 2048, 3072 or 4096 bits, not %1."), {bits}}};
    }
    const Result<Secret> pkcs8 = newRsaPkcs8(bits, isWanted);
    if (!pkcs8)
        return pkcs8.error();
    const ClearedErrors cleared;
    return State::keyOf(*pkcs8, QCA::PrivateKey::fromDER(secureBytes(pkcs8->reveal())));
}

Result<RsaKey> RsaKey::fromPem(const Secret &text, const Secret &passphrase)
{
    const Result<Secret> pkcs8 = pkcs8FromPem(text, passphrase);
    if (!pkcs8)
        return pkcs8.error();
    const ClearedErrors cleared;
    return State::keyOf(*pkcs8, QCA::PrivateKey::fromDER(secureBytes(pkcs8->reveal())));
}

Secret RsaKey::toPem() const
{
    return writeSecretPem("PRIVATE KEY", m_state->pkcs8);
}

Result<Secret> RsaKey::toEncryptedPem(const Secret &passphrase) const
{
    const Result<Secret> encrypted = encryptedPkcs8(m_state->pkcs8, passphrase);
    return encrypted ? writeSecretPem("ENCRYPTED PRIVATE KEY", *encrypted) : encrypted;
}

const RsaPublicKey &RsaKey::publicKey() const
{
    return m_state->publicKey;
}

Result<Secret> RsaKey::decryptBlock(QByteArrayView block, RsaPadding padding) const
{
    if (block.size() != blockSize())
        return notForThisKey();
    const ClearedErrors cleared;
    // A copy of its own: QCA's keys are changed by using them.
    QCA::PrivateKey key = m_state->key;
    QCA::SecureArray plain;
    if (!key.decrypt(
            secureBytes(block), &plain,
            padding == RsaPadding::OaepSha1 ? QCA::EME_PKCS1_OAEP : QCA::EME_NO_PADDING))
        return notForThisKey();
    return padding == RsaPadding::OaepSha1 ? Secret(viewOf(plain)) : withoutPkcs1Padding(viewOf(plain));
}

} // namespace botdeck::security
