// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/CertificateFacts.h"

#include "security/Pem.h"

#include <QSslCertificate>

#include <algorithm>

// By Qt: QCA reads every IP address as something else.
namespace botdeck::security {

core::Result<CertificateFacts> readCertificate(QByteArrayView pem)
{
    const std::vector<PemBlock> blocks = readPem(pem);
    const auto block =
        std::ranges::find_if(blocks, [](const PemBlock &each) { return each.label == "CERTIFICATE"; });
    const QSslCertificate certificate(
        block == blocks.end() ? QByteArray() : block->bytes.reveal().toByteArray(), QSsl::Der);
    if (certificate.isNull()) {
        return core::Error{
            core::ErrorKind::Refused,
            block == blocks.end()
                ? QT_TRANSLATE_NOOP(
                      "Phrase",
                      "There is no certificate here: nothing begins with -----BEGIN CERTIFICATE-----.")
                : QT_TRANSLATE_NOOP("Phrase", "The certificate is broken.")};
    }
    CertificateFacts facts;
    const auto names = certificate.subjectAlternativeNames();
    facts.dnsNames = names.values(QSsl::DnsEntry);
    facts.addresses = names.values(QSsl::IpAddressEntry);
    if (names.isEmpty())
        facts.dnsNames = certificate.subjectInfo(QSslCertificate::CommonName);
    // Qt keeps them in a table without order.
    facts.dnsNames.sort();
    facts.addresses.sort();
    facts.validFrom = certificate.effectiveDate();
    facts.validUntil = certificate.expiryDate();
    facts.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    facts.isSelfSigned = certificate.isSelfSigned();
    return facts;
}

} // namespace botdeck::security
