// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace botdeck::sandbox {

/// Where a bot's updates are posted to, as setWebhook was told.
struct Webhook
{
    /// Empty = none set, the bot polls.
    QString url = {};
    qint64 maxConnections = 40;
    /// The uploaded certificate, PEM; empty = none, the system's authorities decide.
    QByteArray certificate = {};
    /// The address asked for in place of the host's own; empty = none.
    QString ipAddress = {};
    /// Carried by every delivery, and the platform's header for it; empty = none.
    QString secretToken = {};
    QString secretHeader = {};
    /// Another one each time that the webhook is set or deleted.
    quint64 turn = 0;

    [[nodiscard]] bool isSet() const { return !url.isEmpty(); }
};

/// What became of the deliveries, as getWebhookInfo tells it.
struct WebhookNews
{
    /// The address that was connected to last; empty before the first time.
    QString ipAddress = {};
    /// Unix time in seconds; 0 = nothing went wrong yet.
    qint64 lastErrorDate = 0;
    QString lastErrorMessage = {};
};

/// An update that waits for its delivery.
struct WaitingUpdate
{
    qint64 id = 0;
    QByteArray raw = {};
};

/// Whether this host names the machine itself however it is asked: localhost, its subdomains, 127.0.0.0/8 and
/// ::1.
bool isThisMachine(const QString &host);

} // namespace botdeck::sandbox
