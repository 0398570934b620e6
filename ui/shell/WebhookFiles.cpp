// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WebhookFiles.h"

#include "core/AtomicFile.h"
#include "security/CertificateFacts.h"
#include "security/Pem.h"
#include "services/WebhookChecks.h"

#include <QFileInfo>

namespace botdeck::ui::shell {

using core::Error;
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

/// Empty where there is none.
Result<Secret> keyIn(const std::vector<security::PemBlock> &blocks)
{
    for (const security::PemBlock &block : blocks) {
        if (!block.label.endsWith("PRIVATE KEY"))
            continue;
        if (block.label.startsWith("ENCRYPTED") || !block.header.isEmpty())
            return Error{
                ErrorKind::Refused,
                QT_TRANSLATE_NOOP(
                    "Phrase", "The private key has a passphrase: a receiver takes one without.")};
        return security::writeSecretPem(block.label, block.bytes);
    }
    return Secret();
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

Result<ReceiverIdentity> readIdentity(const QString &path)
{
    const Result<Secret> text = readPemFile(path);
    if (!text)
        return text.error();
    const std::vector<security::PemBlock> blocks = security::readPem(text->reveal());
    ReceiverIdentity identity;
    for (const security::PemBlock &block : blocks) {
        if (block.label.endsWith("CERTIFICATE"))
            identity.certificate += security::writePem(block.label, block.bytes.reveal());
    }
    const Result<ShownCertificate> shown = shownCertificate(identity.certificate, QFileInfo(path).fileName());
    if (!shown)
        return shown.error();
    identity.shown = *shown;
    const Result<Secret> key = keyIn(blocks);
    if (!key)
        return key.error();
    identity.key = *key;
    return identity;
}

Result<Secret> readKey(const QString &path)
{
    const Result<Secret> text = readPemFile(path);
    if (!text)
        return text.error();
    Result<Secret> key = keyIn(security::readPem(text->reveal()));
    if (key && key->isEmpty())
        return Error{
            ErrorKind::Refused, QT_TRANSLATE_NOOP("Phrase", "There is no private key in this file.")};
    return key;
}

} // namespace botdeck::ui::shell
