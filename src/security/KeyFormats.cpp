// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/KeyFormats.h"

#include "security/OpenSslOwned.h"
#include "security/Pem.h"
#include "security/RsaNumbers.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>

namespace botdeck::security {

using core::Error;
using core::ErrorKind;
using core::Result;
using core::Secret;

namespace {

using Pkey = Owned<EVP_PKEY, EVP_PKEY_free>;
using PlainPkcs8 = Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

/// A key has a few kilobytes; text around it some more.
constexpr qsizetype mostText = 1 << 20;
constexpr qsizetype longestPassphrase = 1024;
/// What OWASP asks for with HMAC-SHA256 (2023); a quarter of a second.
constexpr int pbkdf2Rounds = 600'000;
/// Two seconds; a file that asks for more could keep us busy for an hour.
constexpr long mostRounds = 5'000'000;
constexpr int saltSize = 16;

Error refused(const core::Phrase &why)
{
    return {ErrorKind::Refused, why};
}

Error broken()
{
    return refused(QT_TRANSLATE_NOOP(
        "Phrase", "The private key is broken: it is cut off, or something in it was changed."));
}

Error wrongPassphrase()
{
    return {
        ErrorKind::Unauthorised,
        QT_TRANSLATE_NOOP(
            "Phrase", "The passphrase does not open this key: it is another one, or the key is damaged.")};
}

/// OpenSSL says the same of a wrong passphrase and of a cipher that it has no more, such as DES: the reason
/// stands among what went wrong since the queue was empty.
Error notOpened()
{
    while (const unsigned long fault = ERR_get_error()) {
        if (ERR_GET_REASON(fault) == ERR_R_UNSUPPORTED)
            return refused(QT_TRANSLATE_NOOP(
                "Phrase", "The private key is encrypted in a way that this OpenSSL does not know (any more). "
                          "Encrypt it anew where it was made: openssl pkcs8 -topk8."));
    }
    return wrongPassphrase();
}

Result<void> checkPassphrase(const Secret &passphrase)
{
    if (passphrase.isEmpty()) {
        return Error{
            ErrorKind::Locked,
            QT_TRANSLATE_NOOP("Phrase", "The private key is encrypted and needs its passphrase.")};
    }
    return passphrase.reveal().size() <= longestPassphrase ? Result<void>() : wrongPassphrase();
}

const unsigned char *bytesOf(const Secret &secret)
{
    return reinterpret_cast<const unsigned char *>(secret.reveal().data());
}

/// Reads with one of OpenSSL's d2i functions; nothing where there are bytes left over.
template <typename Read>
auto readDer(const Secret &der, Read read)
{
    const unsigned char *at = bytesOf(der);
    auto value = read(&at, long(der.reveal().size()));
    if (value && at != bytesOf(der) + der.reveal().size())
        value.reset();
    return value;
}

Result<Pkey> checkKind(Pkey key)
{
    if (!key)
        return broken();
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return refused(
            QT_TRANSLATE_NOOP("Phrase", "The private key is of another kind; an RSA key is needed."));
    return Result<Pkey>(std::move(key));
}

Result<Pkey> fromPkcs1(const Secret &der)
{
    return checkKind(readDer(der, [](const unsigned char **at, long size) {
        return Pkey(d2i_PrivateKey(EVP_PKEY_RSA, nullptr, at, size));
    }));
}

/// The old way of encrypting a PEM, in which its header says how.
Result<Pkey> fromEncryptedPkcs1(const PemBlock &block, const Secret &passphrase)
{
    if (const Result<void> checked = checkPassphrase(passphrase); !checked)
        return checked.error();
    QByteArray header = block.header;
    EVP_CIPHER_INFO cipher{};
    if (PEM_get_EVP_CIPHER_INFO(header.data(), &cipher) != 1)
        return broken();
    QByteArray bytes = block.bytes.reveal().toByteArray();
    long size = long(bytes.size());
    QByteArrayView given = passphrase.reveal();
    ERR_clear_error();
    const bool opened =
        PEM_do_header(
            &cipher, reinterpret_cast<unsigned char *>(bytes.data()), &size, givePassphrase, &given) == 1;
    const Secret der(opened ? QByteArrayView(bytes).first(size) : QByteArrayView());
    core::wipeMemory(bytes.data(), size_t(bytes.size()));
    if (!opened)
        return notOpened();
    Result<Pkey> key = fromPkcs1(der);
    // A wrong passphrase gives a right padding once in 256 times.
    return key ? std::move(key) : Result<Pkey>(wrongPassphrase());
}

Result<Pkey> fromPlainPkcs8(const PlainPkcs8 &plain)
{
    return checkKind(Pkey(plain ? EVP_PKCS82PKEY(plain.get()) : nullptr));
}

/// How often its passphrase is to be hashed; 0 where it is encrypted otherwise.
long roundsOf(const X509_ALGOR *algorithm)
{
    using Pbes1 = Owned<PBEPARAM, PBEPARAM_free>;
    using Pbes2 = Owned<PBE2PARAM, PBE2PARAM_free>;
    using Pbkdf2 = Owned<PBKDF2PARAM, PBKDF2PARAM_free>;
    const auto unpack = [](const ASN1_ITEM *item, const X509_ALGOR *from) {
        return ASN1_TYPE_unpack_sequence(item, from->parameter);
    };
    if (OBJ_obj2nid(algorithm->algorithm) != NID_pbes2) {
        const Pbes1 pbes1(static_cast<PBEPARAM *>(unpack(ASN1_ITEM_rptr(PBEPARAM), algorithm)));
        return pbes1 ? ASN1_INTEGER_get(pbes1->iter) : 0;
    }
    const Pbes2 pbes2(static_cast<PBE2PARAM *>(unpack(ASN1_ITEM_rptr(PBE2PARAM), algorithm)));
    if (!pbes2 || OBJ_obj2nid(pbes2->keyfunc->algorithm) != NID_id_pbkdf2)
        return 0;
    const Pbkdf2 pbkdf2(static_cast<PBKDF2PARAM *>(unpack(ASN1_ITEM_rptr(PBKDF2PARAM), pbes2->keyfunc)));
    return pbkdf2 ? ASN1_INTEGER_get(pbkdf2->iter) : 0;
}

Result<Pkey> fromPkcs8(const PemBlock &block)
{
    return fromPlainPkcs8(readDer(block.bytes, [](const unsigned char **at, long size) {
        return PlainPkcs8(d2i_PKCS8_PRIV_KEY_INFO(nullptr, at, size));
    }));
}

Result<Pkey> fromEncryptedPkcs8(const PemBlock &block, const Secret &passphrase)
{
    const auto sealed = readDer(block.bytes, [](const unsigned char **at, long size) {
        return Owned<X509_SIG, X509_SIG_free>(d2i_X509_SIG(nullptr, at, size));
    });
    if (!sealed)
        return broken();
    if (const Result<void> checked = checkPassphrase(passphrase); !checked)
        return checked.error();
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(sealed.get(), &algorithm, nullptr);
    if (const long rounds = roundsOf(algorithm); rounds < 0 || rounds > mostRounds)
        return broken();
    const QByteArrayView text = passphrase.reveal();
    ERR_clear_error();
    const PlainPkcs8 plain(PKCS8_decrypt(sealed.get(), text.data(), int(text.size())));
    if (!plain)
        return notOpened();
    return fromPlainPkcs8(plain);
}

/// What the labels of PEM stand for.
struct LabelRow
{
    QByteArrayView label;
    Result<Pkey> (*read)(const PemBlock &block, const Secret &passphrase) = nullptr;
};

constexpr std::array privateLabels{
    LabelRow{
        "RSA PRIVATE KEY",
        [](const PemBlock &block, const Secret &passphrase) {
            return block.header.contains("ENCRYPTED") ? fromEncryptedPkcs1(block, passphrase)
                                                      : fromPkcs1(block.bytes);
        }},
    LabelRow{"PRIVATE KEY", [](const PemBlock &block, const Secret &) { return fromPkcs8(block); }},
    LabelRow{"ENCRYPTED PRIVATE KEY", fromEncryptedPkcs8},
};

Result<Pkey> readBlock(const PemBlock &block, const Secret &passphrase)
{
    const auto row = std::ranges::find(privateLabels, QByteArrayView(block.label), &LabelRow::label);
    if (row == privateLabels.end()) {
        return refused(
            {QT_TRANSLATE_NOOP("Phrase", "The private key is of another kind (%1); an RSA key is needed."),
             {QString::fromLatin1(block.label)}});
    }
    if (block.bytes.isEmpty())
        return broken();
    return row->read(block, passphrase);
}

Result<Pkey> readText(QByteArrayView text, const Secret &passphrase)
{
    if (text.size() > mostText)
        return refused(QT_TRANSLATE_NOOP("Phrase", "This is too large to be a private key."));
    const std::vector<PemBlock> blocks = readPem(text);
    for (const PemBlock &block : blocks) {
        if (block.label.endsWith("PRIVATE KEY"))
            return readBlock(block, passphrase);
    }
    if (!blocks.empty()) {
        return refused(
            {QT_TRANSLATE_NOOP("Phrase", "There is no private key here, only: %1."),
             {QString::fromLatin1(blocks.front().label)}});
    }
    return refused(QT_TRANSLATE_NOOP("Phrase", "There is no key here: nothing begins with -----BEGIN."));
}

/// What one of OpenSSL's i2d functions wrote, which is wiped.
template <typename Value, typename Write>
Secret derOf(Value *value, Write write)
{
    unsigned char *bytes = nullptr;
    const int size = write(value, &bytes);
    if (size <= 0)
        return {};
    const Secret der(QByteArrayView(bytes, size));
    OPENSSL_clear_free(bytes, size_t(size));
    return der;
}

} // namespace

Result<void> checkRsaBits(int bits)
{
    if (bits < leastRsaBits) {
        return refused(
            {QT_TRANSLATE_NOOP("Phrase", "The key has %1 bits, which is too little: at least %2 are needed."),
             {bits, leastRsaBits}});
    }
    if (bits > mostRsaBits) {
        return refused(
            {QT_TRANSLATE_NOOP("Phrase", "The key has %1 bits; more than %2 are not possible here."),
             {bits, mostRsaBits}});
    }
    return {};
}

Result<Secret> pkcs8FromPem(const Secret &text, const Secret &passphrase)
{
    const ClearedErrors cleared;
    const Result<Pkey> key = readText(text.reveal(), passphrase);
    if (!key)
        return key.error();
    if (const Result<void> checked = checkRsaBits(EVP_PKEY_get_bits(key->get())); !checked)
        return checked.error();
    if (!rsaNumbersFit(key->get()))
        return broken();
    const PlainPkcs8 plain(EVP_PKEY2PKCS8(key->get()));
    const Secret der = derOf(plain.get(), i2d_PKCS8_PRIV_KEY_INFO);
    return der.isEmpty() ? Result<Secret>(broken()) : der;
}

Result<Secret> encryptedPkcs8(const Secret &pkcs8, const Secret &passphrase)
{
    const ClearedErrors cleared;
    const QByteArrayView text = passphrase.reveal();
    if (text.isEmpty() || text.size() > longestPassphrase) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP("Phrase", "A passphrase has between 1 and %1 bytes."), {longestPassphrase}}};
    }
    const PlainPkcs8 plain = readDer(pkcs8, [](const unsigned char **at, long size) {
        return PlainPkcs8(d2i_PKCS8_PRIV_KEY_INFO(nullptr, at, size));
    });
    Owned<X509_ALGOR, X509_ALGOR_free> algorithm(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), pbkdf2Rounds, nullptr, saltSize, nullptr, NID_hmacWithSHA256));
    const Owned<X509_SIG, X509_SIG_free> sealed(
        plain && algorithm ? PKCS8_set0_pbe(text.data(), int(text.size()), plain.get(), algorithm.get())
                           : nullptr);
    if (!sealed) {
        return Error{
            ErrorKind::Unavailable,
            QT_TRANSLATE_NOOP("Phrase", "OpenSSL could not encrypt the private key.")};
    }
    // It belongs to what is sealed now.
    std::ignore = algorithm.release();
    return derOf(sealed.get(), i2d_X509_SIG);
}

} // namespace botdeck::security
