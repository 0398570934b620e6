// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace botdeck::security {

/// What a certificate says of itself.
struct CertificateFacts
{
    /// Those of subjectAltName, sorted; the common name where there are none.
    QStringList dnsNames;
    QStringList addresses;
    QDateTime validFrom;
    QDateTime validUntil;
    /// 32 bytes: SHA-256 of the certificate in DER.
    QByteArray fingerprint;
    bool isSelfSigned = false;

    bool operator==(const CertificateFacts &) const = default;
};

/// The first certificate in the text. Refused, in words, where there is none that can be read.
core::Result<CertificateFacts> readCertificate(QByteArrayView pem);

} // namespace botdeck::security
