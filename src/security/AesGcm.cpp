// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/AesGcm.h"

#include <QtCrypto>

namespace botdeck::security {

namespace {

constexpr qsizetype tagSize = 16;

QCA::Cipher cipherFor(
    QCA::Direction direction, QByteArrayView key, const std::array<unsigned char, 12> &nonce,
    const QCA::AuthTag &tag)
{
    const QByteArray vector(reinterpret_cast<const char *>(nonce.data()), qsizetype(nonce.size()));
    QCA::SecureArray secureKey(int(key.size()));
    std::copy(key.begin(), key.end(), secureKey.data());
    return {
        QStringLiteral("aes256"),
        QCA::Cipher::GCM,
        QCA::Cipher::NoPadding,
        direction,
        QCA::SymmetricKey(secureKey),
        QCA::InitializationVector(vector),
        tag};
}

} // namespace

core::Result<QByteArray>
aesGcmSeal(QByteArrayView key, const std::array<unsigned char, 12> &nonce, const core::Secret &plain)
{
    QCA::Cipher cipher = cipherFor(QCA::Encode, key, nonce, QCA::AuthTag(tagSize));
    const QByteArrayView bytes = plain.reveal();
    QCA::SecureArray input(int(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), input.data());
    const QByteArray sealed = cipher.process(input).toByteArray();
    const QByteArray tag = cipher.tag().toByteArray();
    if (!cipher.ok() || sealed.size() != bytes.size() || tag.size() != tagSize)
        return core::Error{
            core::ErrorKind::Unavailable,
            QT_TRANSLATE_NOOP("Phrase", "The cryptography library QCA cannot encrypt with AES-256-GCM.")};
    return sealed + tag;
}

std::optional<core::Secret>
aesGcmOpen(QByteArrayView key, const std::array<unsigned char, 12> &nonce, QByteArrayView sealedAndTag)
{
    if (sealedAndTag.size() < tagSize)
        return {};
    const QCA::AuthTag tag(sealedAndTag.last(tagSize).toByteArray());
    QCA::Cipher cipher = cipherFor(QCA::Decode, key, nonce, tag);
    const QByteArray sealed = sealedAndTag.chopped(tagSize).toByteArray();
    const QCA::SecureArray plain(cipher.process(sealed));
    if (!cipher.ok() || plain.size() != sealed.size())
        return {};
    return core::Secret(QByteArrayView(plain.constData(), plain.size()));
}

} // namespace botdeck::security
