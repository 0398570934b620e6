// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "services/ReceiverBook.h"
#include "ui/webhook/WebhookValues.h"

// Certificates from and into files. All of it blocks: off the user interface's thread.
namespace botdeck::ui::shell {

/// What a receiver speaks TLS with, and what is shown of it.
struct ShownIdentity
{
    /// Without the key: the file with it is still to be read.
    services::ReceiverIdentity pem = {};
    webhook::ShownCertificate shown = {};
};

/// What a certificate says; Refused, in words, where there is none.
core::Result<webhook::ShownCertificate> shownCertificate(const QByteArray &pem, const QString &title);

/// The certificate in a file, to be uploaded: nothing of a private key may be in it.
core::Result<webhook::ShownCertificate> readUpload(const QString &path);

/// A certificate, and its key where the same file has it. Errors of the key as of security::openServerKey().
core::Result<ShownIdentity> readIdentity(const QString &path, const core::Secret &passphrase);

/// The identity with the key from another file; errors as there.
core::Result<ShownIdentity>
readKey(const ShownIdentity &identity, const QString &path, const core::Secret &passphrase);

} // namespace botdeck::ui::shell
