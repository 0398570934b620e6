// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SealKey.h"

#include "security/AesGcm.h"

#include <sodium.h>

#include <new>

namespace botdeck::security {

namespace {

using core::Error;
using core::ErrorKind;

constexpr size_t keySize = 32;

/// Keyed BLAKE2b over a purpose and bytes.
void derivePart(
    unsigned char *out, size_t size, QByteArrayView purpose, QByteArrayView bytes, const unsigned char *key)
{
    const auto input = [](QByteArrayView view) {
        return reinterpret_cast<const unsigned char *>(view.data());
    };
    crypto_generichash_state state;
    crypto_generichash_init(&state, key, keySize, size);
    crypto_generichash_update(&state, input(purpose), size_t(purpose.size()));
    crypto_generichash_update(&state, input(bytes), size_t(bytes.size()));
    crypto_generichash_final(&state, out, size);
    sodium_memzero(&state, sizeof state);
}

QByteArrayView view(const unsigned char *key)
{
    return {reinterpret_cast<const char *>(key), qsizetype(keySize)};
}

} // namespace

void SealKey::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes first
}

SealKey::SealKey(const KdfCost &cost, const SealHeader::Salt &salt)
    : m_cost(cost)
    , m_salt(salt)
    , m_key(newLockedKey())
{
}

SealKey::LockedKey SealKey::newLockedKey()
{
    LockedKey key(static_cast<unsigned char *>(sodium_malloc(keySize)));
    if (!key)
        throw std::bad_alloc();
    return key;
}

core::Result<SealKey> SealKey::make(const core::Secret &passphrase, const KdfCost &cost)
{
    if (passphrase.isEmpty())
        return Error{
            ErrorKind::WrongUse,
            QT_TRANSLATE_NOOP("Phrase", "An empty passphrase protects nothing. Choose one.")};
    if (!cost.fitsBetween(leastKdfCost, greatestKdfCost))
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "The cost of the passphrase must lie between %1 and %2 passes, %3 and %4 KiB."),
             {leastKdfCost.passes, greatestKdfCost.passes, leastKdfCost.memoryKiB,
              greatestKdfCost.memoryKiB}}};
    SealHeader::Salt salt;
    if (sodium_init() < 0)
        return Error{
            ErrorKind::Unavailable, QT_TRANSLATE_NOOP("Phrase", "The library libsodium does not start.")};
    randombytes_buf(salt.data(), salt.size());
    return derive(passphrase, cost, salt);
}

core::Result<SealKey> SealKey::remake(const core::Secret &passphrase, const SealHeader &header)
{
    if (sodium_init() < 0)
        return Error{
            ErrorKind::Unavailable, QT_TRANSLATE_NOOP("Phrase", "The library libsodium does not start.")};
    auto key = derive(passphrase, header.cost, header.salt);
    if (key && !key->fits(header))
        return Error{
            ErrorKind::Unauthorised,
            QT_TRANSLATE_NOOP("Phrase", "The passphrase is not the one the file was sealed with.")};
    return key;
}

core::Result<SealKey>
SealKey::derive(const core::Secret &passphrase, const KdfCost &cost, const SealHeader::Salt &salt)
{
    static_assert(std::tuple_size_v<SealHeader::Salt> == crypto_pwhash_SALTBYTES);
    SealKey key(cost, salt);
    const QByteArrayView words = passphrase.reveal();
    const int failed = crypto_pwhash(
        key.m_key.get(), keySize, words.data(), quint64(words.size()), salt.data(), cost.passes,
        size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return Error{
            ErrorKind::TooLarge,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "There is not enough memory to work with the passphrase: %1 MiB are needed for a "
                           "moment. Close something and try again."),
             {(cost.memoryKiB + 1023) / 1024}}};
    return key;
}

SealKey::LockedKey SealKey::contentKey(const SealHeader &header) const
{
    LockedKey key = newLockedKey();
    derivePart(key.get(), keySize, "botdeck sealed box: contents", header.encoded(), m_key.get());
    return key;
}

SealHeader::KeyCheck SealKey::checkValue(const SealHeader &header) const
{
    SealHeader::KeyCheck check;
    derivePart(check.data(), check.size(), "botdeck sealed box: check", header.checkedPart(), m_key.get());
    return check;
}

bool SealKey::fits(const SealHeader &header) const
{
    const SealHeader::KeyCheck check = checkValue(header);
    return sodium_memcmp(check.data(), header.keyCheck.data(), check.size()) == 0;
}

core::Result<QByteArray> SealKey::seal(const core::Secret &plain) const
{
    if (quint64(plain.reveal().size()) > SealHeader::largestContents)
        return Error{
            ErrorKind::TooLarge, QT_TRANSLATE_NOOP("Phrase", "This is more than can be sealed in one file.")};
    SealHeader header{m_cost, m_salt, quint64(plain.reveal().size()), {}, {}};
    randombytes_buf(header.nonce.data(), header.nonce.size());
    header.keyCheck = checkValue(header);
    const LockedKey key = contentKey(header);
    const auto sealed = aesGcmSeal(view(key.get()), header.nonce, plain);
    if (!sealed)
        return sealed.error();
    return header.encoded() + *sealed;
}

core::Result<core::Secret> SealKey::open(QByteArrayView file, const SealHeader &header) const
{
    const LockedKey key = contentKey(header);
    auto plain = aesGcmOpen(view(key.get()), header.nonce, file.sliced(SealHeader::size));
    if (plain)
        return *std::move(plain);
    return Error{
        ErrorKind::Storage,
        QT_TRANSLATE_NOOP(
            "Phrase", "The passphrase is right, but the contents of the file are damaged. "
                      "Nothing of them can be read; use a copy from a backup.")};
}

} // namespace botdeck::security
