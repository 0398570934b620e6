// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/RsaMaking.h"

#include "security/OpenSslOwned.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace botdeck::security {

using core::Error;
using core::ErrorKind;
using core::Result;
using core::Secret;

namespace {

using Making = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using MadeKey = Owned<EVP_PKEY, EVP_PKEY_free>;
using MadePkcs8 = Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using IsWanted = std::function<bool()>;

/// OpenSSL asks for each number that might be a prime, and goes on while the answer is 1.
int goOn(EVP_PKEY_CTX *making)
{
    return (*static_cast<const IsWanted *>(EVP_PKEY_CTX_get_app_data(making)))() ? 1 : 0;
}

MadeKey makeKey(int bits, IsWanted isWanted)
{
    const Making making(EVP_PKEY_CTX_new_id(EVP_PKEY_RSA, nullptr));
    if (!making || EVP_PKEY_keygen_init(making.get()) <= 0 ||
        EVP_PKEY_CTX_set_rsa_keygen_bits(making.get(), bits) <= 0)
        return {};
    EVP_PKEY_CTX_set_app_data(making.get(), &isWanted);
    EVP_PKEY_CTX_set_cb(making.get(), goOn);
    EVP_PKEY *key = nullptr;
    return EVP_PKEY_keygen(making.get(), &key) > 0 ? MadeKey(key) : MadeKey();
}

} // namespace

Result<Secret> newRsaPkcs8(int bits, const IsWanted &isWanted)
{
    const ClearedErrors cleared;
    bool isGivenUp = false;
    const MadeKey key = makeKey(bits, [&isWanted, &isGivenUp] {
        isGivenUp = isGivenUp || !isWanted();
        return !isGivenUp;
    });
    if (isGivenUp)
        return Error{ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Phrase", "No key was made: it was given up.")};
    const MadePkcs8 pkcs8(key ? EVP_PKEY2PKCS8(key.get()) : nullptr);
    unsigned char *der = nullptr;
    const int size = pkcs8 ? i2d_PKCS8_PRIV_KEY_INFO(pkcs8.get(), &der) : 0;
    if (size <= 0)
        return Error{ErrorKind::Unavailable, QT_TRANSLATE_NOOP("Phrase", "OpenSSL could not make a key.")};
    const Secret made(QByteArrayView(reinterpret_cast<const char *>(der), size));
    OPENSSL_clear_free(der, size_t(size));
    return made;
}

} // namespace botdeck::security
