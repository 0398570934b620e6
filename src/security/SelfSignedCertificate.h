// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"

#include <QByteArray>
#include <QStringList>

namespace botdeck::security {

/// A server's certificate that its own key has signed, for a webhook to which it is uploaded.
struct SelfSignedCertificate
{
    /// PEM.
    QByteArray certificate;
    /// PEM, PKCS#8 in clear.
    core::Secret key;
};

/// For these host names ("bot.example.org", "*.example.org") and addresses ("203.0.113.7", "2001:db8::7"),
/// all of them in subjectAltName, the first as the common name too; SHA-256 and RSA with 2048 bits, from an
/// hour before `nowMs` (clocks differ) to `days` days after it. WrongUse, in words, for a name that is none,
/// for none at all or more than 100, and for less than one day or more than 3650. Needs a living
/// Cryptography; blocks for a second.
core::Result<SelfSignedCertificate>
makeSelfSignedCertificate(const QStringList &names, int days, qint64 nowMs);

/// What is the matter with a name that a certificate is to be made for, else nothing.
core::Result<void> checkCertificateName(const QString &name);

} // namespace botdeck::security
