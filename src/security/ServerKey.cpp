// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ServerKey.h"

#include "security/OpenSslOwned.h"
#include "security/Pem.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>

namespace botdeck::security {

using core::Error;
using core::ErrorKind;
using core::Result;
using core::Secret;

namespace {

bool isPrivateKey(const PemBlock &block)
{
    return block.label.endsWith("PRIVATE KEY");
}

bool isSealed(const PemBlock &block)
{
    return block.label.startsWith("ENCRYPTED") || block.header.contains("ENCRYPTED");
}

Error brokenKey()
{
    return {
        ErrorKind::Refused,
        QT_TRANSLATE_NOOP(
            "Phrase", "The private key is broken: it is cut off, or something in it was changed.")};
}

Result<Secret> inClear(EVP_PKEY *key)
{
    const Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free> plain(EVP_PKEY2PKCS8(key));
    unsigned char *der = nullptr;
    const int size = plain ? i2d_PKCS8_PRIV_KEY_INFO(plain.get(), &der) : 0;
    if (size <= 0)
        return brokenKey();
    const Secret bytes(QByteArrayView(der, size));
    OPENSSL_clear_free(der, size_t(size));
    return writeSecretPem("PRIVATE KEY", bytes);
}

} // namespace

Result<Secret> openServerKey(const Secret &pem, const Secret &passphrase)
{
    const std::vector<PemBlock> blocks = readPem(pem.reveal());
    const auto block = std::ranges::find_if(blocks, isPrivateKey);
    if (block == blocks.end())
        return Error{
            ErrorKind::NotFound, QT_TRANSLATE_NOOP("Phrase", "There is no private key in this file.")};
    if (isSealed(*block) && passphrase.isEmpty())
        return Error{
            ErrorKind::Locked,
            QT_TRANSLATE_NOOP("Phrase", "The private key is encrypted and needs its passphrase.")};
    const ClearedErrors cleared;
    const QByteArrayView text = pem.reveal();
    const Owned<BIO, BIO_free> source(BIO_new_mem_buf(text.data(), int(text.size())));
    QByteArrayView given = passphrase.reveal();
    const Owned<EVP_PKEY, EVP_PKEY_free> key(
        PEM_read_bio_PrivateKey(source.get(), nullptr, givePassphrase, &given));
    if (key)
        return inClear(key.get());
    if (isSealed(*block))
        return Error{
            ErrorKind::Unauthorised,
            QT_TRANSLATE_NOOP(
                "Phrase",
                "The passphrase does not open this key: it is another one, or the key is damaged.")};
    return brokenKey();
}

} // namespace botdeck::security
