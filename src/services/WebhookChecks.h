// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "platform/Platform.h"
#include "platform/Request.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace botdeck::services {

/// What a platform's table says about webhooks besides the parameters of its methods.
struct WebhookRules
{
    bool isSupported = false;
    /// Why not, or what else is known, in the sources' words.
    QString note = {};
    bool httpsOnly = true;
    /// Ports that are delivered to; empty: any.
    QList<int> ports = {};
    /// A server of the operator's own takes plain HTTP and any port.
    bool ownServerTakesAny = false;
    int defaultConnections = 0;
    /// A self-signed certificate is trusted once it was uploaded.
    bool takesCertificate = false;
    /// The header that carries the secret token; empty where there is none.
    QByteArray secretHeader = {};
    /// What the document says about where the address may be; empty where it says nothing.
    QString addressNote = {};
};

WebhookRules webhookRules(const platform::Platform &platform);

/// A webhook that is to be set. What is left out is not sent.
struct WebhookWish
{
    /// With its secret path.
    core::Secret address = {};
    /// The path of the file to be uploaded; empty: none.
    QString certificate = {};
    QString ipAddress = {};
    std::optional<int> maxConnections = {};
    /// An empty list is sent, too: it means the server's usual kinds.
    std::optional<QStringList> allowedUpdates = {};
    bool dropsPending = false;
    core::Secret secretToken = {};
};

/// What is wrong with one parameter of a wish. `rule` is a stable name: those of platform::Objection, and
/// "address", "login", "fragment", "scheme", "port", "ip", "characters". No text holds a secret.
struct WebhookObjection
{
    QString parameter;
    QString rule;
    core::Phrase text;
};

/// Everything that is wrong, in the order of setWebhook's parameters; empty = it may be sent. `server`: the
/// bot's, since one of the operator's own may take more than the platform's. Reads no file but for its size.
QList<WebhookObjection>
webhookObjections(const platform::Platform &platform, const QUrl &server, const WebhookWish &wish);

/// The wish as setWebhook takes it.
QList<platform::Argument> webhookArguments(const WebhookWish &wish);

/// Whether this file may be uploaded as the certificate: PEM with a certificate in it and without a private
/// key, which nobody else may have. Reads it: off the user interface's thread. ErrorKind::Refused in words;
/// NotFound, Storage and TooLarge as of core::readWhole().
core::Result<void> checkUploadedCertificate(const QString &path);

/// Whether a certificate for these host names, wildcards and IP addresses holds for a host.
bool isMadeOutTo(const QStringList &names, const QString &host);

/// "/" and 32 random bytes as Base64url: a path that nobody guesses.
core::Secret makeWebhookPath();

} // namespace botdeck::services
