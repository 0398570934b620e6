// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "ui/webhook/WebhookValues.h"

// Certificates from and into files. All of it blocks: off the user interface's thread.
namespace botdeck::ui::shell {

/// What a receiver speaks TLS with.
struct ReceiverIdentity
{
    /// PEM: a chain, the server's own first.
    QByteArray certificate = {};
    /// PEM, without a passphrase; empty: the file with it is still to be read.
    core::Secret key = {};
    webhook::ShownCertificate shown = {};
};

/// What a certificate says; Refused, in words, where there is none.
core::Result<webhook::ShownCertificate> shownCertificate(const QByteArray &pem, const QString &title);

/// The certificate in a file, to be uploaded: nothing of a private key may be in it.
core::Result<webhook::ShownCertificate> readUpload(const QString &path);

/// A certificate, and its key where the same file has it. Refused, in words, where the key has a passphrase.
core::Result<ReceiverIdentity> readIdentity(const QString &path);

/// A key without a passphrase; Refused, in words, where there is none.
core::Result<core::Secret> readKey(const QString &path);

} // namespace botdeck::ui::shell
