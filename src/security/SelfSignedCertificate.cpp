// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SelfSignedCertificate.h"

#include "security/OpenSslOwned.h"
#include "security/Pem.h"
#include "security/RsaKey.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QtEndian>
#include <QUrl>

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>

// By OpenSSL itself: QCA writes every IP address as 0.0.0.0.
namespace botdeck::security {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

using CertificateKey = Owned<EVP_PKEY, EVP_PKEY_free>;
using Certificate = Owned<X509, X509_free>;

constexpr int certificateBits = 2048;
constexpr qsizetype mostNames = 100;
constexpr int mostDays = 3650;
/// Longer names do not fit into a common name.
constexpr qsizetype longestCommonName = 64;
constexpr qint64 secondsPerDay = qint64(24) * 60 * 60;
constexpr qint64 clockTolerance = qint64(60) * 60;

/// As it is written in certificates: letters of ASCII (IDNA), an asterisk for the first part only.
QByteArray hostNameOf(const QString &name)
{
    // Nothing that ends in a number: that would be an address to whoever reads it.
    static const QRegularExpression form(QStringLiteral(
        R"(^(\*\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)*(?![0-9]+$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$)"));
    const bool any = name.startsWith(QLatin1StringView("*."));
    const QByteArray ascii = (any ? "*." : "") + QUrl::toAce(any ? name.mid(2) : name).toLower();
    constexpr qsizetype longest = 253;
    return ascii.size() <= longest && form.match(QString::fromLatin1(ascii)).hasMatch() ? ascii
                                                                                        : QByteArray();
}

/// 4 or 16 bytes; nothing where it is no address.
QByteArray addressBytes(const QString &name)
{
    QHostAddress address;
    // Qt also takes "1" for an address, and a zone behind it.
    if (!name.contains(u':') && name.count(u'.') != 3)
        return {};
    if (!address.setAddress(name) || !address.scopeId().isEmpty())
        return {};
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = qToBigEndian(address.toIPv4Address());
        return {reinterpret_cast<const char *>(&number), sizeof number};
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return {reinterpret_cast<const char *>(bytes.c), sizeof bytes.c};
}

Result<void> checkWish(const QStringList &names, int days)
{
    if (names.isEmpty() || names.size() > mostNames) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP("Phrase", "A certificate is for 1 to %1 names."), {mostNames}}};
    }
    if (days < 1 || days > mostDays) {
        return Error{
            ErrorKind::WrongUse,
            {QT_TRANSLATE_NOOP("Phrase", "A certificate is valid for 1 to %1 days."), {mostDays}}};
    }
    for (const QString &name : names) {
        if (const Result<void> checked = checkCertificateName(name); !checked)
            return checked;
    }
    return {};
}

/// False where OpenSSL has no memory.
bool addName(GENERAL_NAMES *all, int type, const QByteArray &bytes)
{
    Owned<GENERAL_NAME, GENERAL_NAME_free> name(GENERAL_NAME_new());
    Owned<ASN1_STRING, ASN1_STRING_free> value(
        ASN1_STRING_type_new(type == GEN_IPADD ? V_ASN1_OCTET_STRING : V_ASN1_IA5STRING));
    if (!name || !value || ASN1_STRING_set(value.get(), bytes.constData(), int(bytes.size())) != 1)
        return false;
    GENERAL_NAME_set0_value(name.get(), type, value.release());
    return sk_GENERAL_NAME_push(all, name.get()) > 0 && name.release() != nullptr;
}

bool setNames(X509 *certificate, const QStringList &names)
{
    const Owned<GENERAL_NAMES, GENERAL_NAMES_free> all(GENERAL_NAMES_new());
    for (const QString &name : names) {
        const QByteArray address = addressBytes(name);
        if (!all || !(address.isEmpty() ? addName(all.get(), GEN_DNS, hostNameOf(name))
                                        : addName(all.get(), GEN_IPADD, address)))
            return false;
    }
    QByteArray common =
        addressBytes(names.first()).isEmpty() ? hostNameOf(names.first()) : names.first().toLatin1();
    if (common.size() > longestCommonName)
        common = "botdeck";
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_NID(
               subject, NID_commonName, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(common.constData()), int(common.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1 &&
           X509_add1_ext_i2d(certificate, NID_subject_alt_name, all.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

/// An authority for nobody but itself: what some clients ask of the only certificate they trust.
bool setUses(X509 *certificate)
{
    static constexpr std::array uses{
        std::pair{NID_basic_constraints, "critical,CA:TRUE"},
        std::pair{NID_ext_key_usage, "serverAuth"},
    };
    return std::ranges::all_of(uses, [certificate](const auto &use) {
        const Owned<X509_EXTENSION, X509_EXTENSION_free> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, use.first, use.second));
        return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
    });
}

/// Positive, never used twice.
bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    const Owned<BIGNUM, BN_free> number(BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setDates(X509 *certificate, int days, qint64 nowMs)
{
    const qint64 now = nowMs / 1000;
    return ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(now - clockTolerance)) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(now + days * secondsPerDay)) != nullptr;
}

CertificateKey signingKey(const core::Secret &pem)
{
    const QByteArrayView text = pem.reveal();
    const Owned<BIO, BIO_free_all> source(BIO_new_mem_buf(text.data(), int(text.size())));
    return CertificateKey(
        source ? PEM_read_bio_PrivateKey(source.get(), nullptr, nullptr, nullptr) : nullptr);
}

} // namespace

Result<void> checkCertificateName(const QString &name)
{
    if (!addressBytes(name).isEmpty() || !hostNameOf(name).isEmpty())
        return {};
    return Error{
        ErrorKind::WrongUse,
        {QT_TRANSLATE_NOOP("Phrase", "\"%1\" is neither a host name nor an IP address."), {name}}};
}

Result<SelfSignedCertificate> makeSelfSignedCertificate(const QStringList &names, int days, qint64 nowMs)
{
    if (const Result<void> checked = checkWish(names, days); !checked)
        return checked.error();
    const Result<RsaKey> made = RsaKey::generate(certificateBits);
    if (!made)
        return made.error();
    const ClearedErrors cleared;
    core::Secret pem = made->toPem();
    const CertificateKey key = signingKey(pem);
    const Certificate certificate(X509_new());
    unsigned char *der = nullptr;
    int size = -1;
    if (key && certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
        setSerial(certificate.get()) && setDates(certificate.get(), days, nowMs) &&
        setNames(certificate.get(), names) && setUses(certificate.get()) &&
        X509_set_pubkey(certificate.get(), key.get()) == 1 &&
        X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0)
        size = i2d_X509(certificate.get(), &der);
    if (size < 0)
        return Error{
            ErrorKind::Unavailable, QT_TRANSLATE_NOOP("Phrase", "OpenSSL could not make a certificate.")};
    const QByteArray text = writePem("CERTIFICATE", {der, size});
    OPENSSL_free(der);
    return SelfSignedCertificate{text, pem};
}

} // namespace botdeck::security
