// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookFiles.h"

#include "core/AtomicFile.h"
#include "security/CertificateFacts.h"
#include "security/ServerKey.h"
#include "services/WebhookChecks.h"

#include <QFileInfo>

namespace botdeck::ui::shell {

using core::ErrorKind;
using core::Result;
using core::Secret;
using webhook::ShownCertificate;

namespace {

/// A chain of many certificates and a key have less.
constexpr qint64 largestPem = qint64(1024) * 1024;

Result<Secret> readPemFile(const QString &path)
{
    Result<QByteArray> bytes = core::readWhole(path, largestPem);
    if (!bytes)
        return bytes.error();
    Secret text{QByteArrayView(*bytes)};
    core::wipeMemory(bytes->data(), size_t(bytes->size()));
    return text;
}

} // namespace

Result<ShownCertificate> shownCertificate(const QByteArray &pem, const QString &title)
{
    const Result<security::CertificateFacts> facts = security::readCertificate(pem);
    if (!facts)
        return facts.error();
    return ShownCertificate{
        title,
        facts->dnsNames + facts->addresses,
        facts->validFrom.toMSecsSinceEpoch(),
        facts->validUntil.toMSecsSinceEpoch(),
        facts->fingerprint,
        {}};
}

Result<ShownCertificate> readUpload(const QString &path)
{
    if (const Result<void> fits = services::checkUploadedCertificate(path); !fits)
        return fits.error();
    const Result<QByteArray> pem = core::readWhole(path, largestPem);
    if (!pem)
        return pem.error();
    Result<ShownCertificate> shown = shownCertificate(*pem, QFileInfo(path).fileName());
    if (shown)
        shown->path = path;
    return shown;
}

Result<ShownIdentity> readIdentity(const QString &path, const Secret &passphrase)
{
    const Result<Secret> text = readPemFile(path);
    if (!text)
        return text.error();
    ShownIdentity identity;
    identity.pem.certificate = services::splitIdentity(*text).certificate;
    const Result<ShownCertificate> shown =
        shownCertificate(identity.pem.certificate, QFileInfo(path).fileName());
    if (!shown)
        return shown.error();
    identity.shown = *shown;
    const Result<Secret> key = security::openServerKey(*text, passphrase);
    if (key)
        identity.pem.key = *key;
    else if (key.error().kind != ErrorKind::NotFound)
        return key.error();
    return identity;
}

Result<ShownIdentity> readKey(const ShownIdentity &identity, const QString &path, const Secret &passphrase)
{
    const Result<Secret> text = readPemFile(path);
    if (!text)
        return text.error();
    const Result<Secret> key = security::openServerKey(*text, passphrase);
    if (!key)
        return key.error();
    ShownIdentity whole = identity;
    whole.pem.key = *key;
    return whole;
}

} // namespace botdeck::ui::shell
