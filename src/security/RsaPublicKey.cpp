// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/RsaPublicKey.h"

#include "security/KeyFormats.h"
#include "security/OpenSslOwned.h"
#include "security/Pem.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>

namespace botdeck::security {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

using PublicPkey = Owned<EVP_PKEY, EVP_PKEY_free>;
using PkeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

constexpr QByteArrayView publicLabel("PUBLIC KEY");
/// What each padding takes of a block: 00 02, at least eight bytes and 00; two SHA-1 and two bytes more.
constexpr int pkcs1Bytes = 11;
constexpr int oaepBytes = 42;

const unsigned char *unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

PublicPkey readPublicKey(QByteArrayView der)
{
    const unsigned char *at = unsignedBytes(der);
    PublicPkey key(d2i_PUBKEY(nullptr, &at, long(der.size())));
    if (at != unsignedBytes(der) + der.size())
        key.reset();
    return key;
}

/// Ready to encrypt; nothing where OpenSSL does not want to.
PkeyContext encryptingWith(const PublicPkey &key, RsaPadding padding)
{
    PkeyContext context(EVP_PKEY_CTX_new(key.get(), nullptr));
    const bool ready =
        context && EVP_PKEY_encrypt_init(context.get()) == 1 &&
        EVP_PKEY_CTX_set_rsa_padding(
            context.get(), padding == RsaPadding::OaepSha1 ? RSA_PKCS1_OAEP_PADDING : RSA_PKCS1_PADDING) == 1;
    if (!ready)
        context.reset();
    return context;
}

} // namespace

Result<RsaPublicKey> RsaPublicKey::fromPem(QByteArrayView text)
{
    const std::vector<PemBlock> blocks = readPem(text);
    const auto block =
        std::ranges::find_if(blocks, [](const PemBlock &each) { return each.label == publicLabel; });
    if (block == blocks.end()) {
        return Error{
            ErrorKind::Refused,
            QT_TRANSLATE_NOOP(
                "Phrase", "There is no public key here: nothing begins with -----BEGIN PUBLIC KEY-----.")};
    }
    return fromDer(block->bytes.reveal().toByteArray());
}

Result<RsaPublicKey> RsaPublicKey::fromDer(const QByteArray &der)
{
    const ClearedErrors cleared;
    const PublicPkey key = readPublicKey(der);
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA) {
        return Error{
            ErrorKind::Refused,
            key ? QT_TRANSLATE_NOOP("Phrase", "The public key is of another kind; an RSA key is needed.")
                : QT_TRANSLATE_NOOP("Phrase", "The public key is broken.")};
    }
    RsaPublicKey read;
    read.m_der = der;
    read.m_bits = EVP_PKEY_get_bits(key.get());
    if (const Result<void> checked = checkRsaBits(read.m_bits); !checked)
        return checked.error();
    return read;
}

QByteArray RsaPublicKey::toPem() const
{
    return writePem(publicLabel, m_der);
}

QByteArray RsaPublicKey::fingerprint() const
{
    return QCryptographicHash::hash(m_der, QCryptographicHash::Sha256);
}

int RsaPublicKey::roomInBlock(RsaPadding padding) const
{
    return blockSize() - (padding == RsaPadding::OaepSha1 ? oaepBytes : pkcs1Bytes);
}

// By OpenSSL itself: QCA cuts off the last byte of a block that is full.
Result<QByteArray> RsaPublicKey::encrypt(QByteArrayView plain, RsaPadding padding) const
{
    const ClearedErrors cleared;
    const PublicPkey key = readPublicKey(m_der);
    const PkeyContext context = key ? encryptingWith(key, padding) : PkeyContext();
    const qsizetype room = roomInBlock(padding);
    QByteArray blocks;
    qsizetype at = 0;
    do {
        const QByteArrayView piece = plain.sliced(at, std::min(room, plain.size() - at));
        at += piece.size();
        QByteArray block(blockSize(), '\0');
        size_t size = size_t(block.size());
        if (!context || EVP_PKEY_encrypt(
                            context.get(), reinterpret_cast<unsigned char *>(block.data()), &size,
                            unsignedBytes(piece), size_t(piece.size())) != 1) {
            return Error{
                ErrorKind::Unavailable,
                QT_TRANSLATE_NOOP("Phrase", "OpenSSL could not encrypt with this key.")};
        }
        blocks += block;
    } while (at < plain.size());
    return blocks;
}

} // namespace botdeck::security
