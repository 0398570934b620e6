// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "domain/BotState.h"
#include "domain/JsonRecord.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace botdeck::domain {

/// What getWebhookInfo says, every field of it. Moments are wall time in ms since 1970.
struct WebhookInfo
{
    /// Where updates are posted to, as the server has it; whoever knows its path may post, too. Empty: no
    /// webhook is set.
    core::Secret address = {};
    /// Of the address, empty where it has none.
    QString host = {};
    /// Of the address where it names one.
    std::optional<int> port = {};
    std::optional<bool> hasCertificate = {};
    /// How many updates wait for delivery; none: the server did not say, as with everything below.
    std::optional<qint64> pending = {};
    /// The IP address that is delivered to; empty: not said.
    QString ipAddress = {};
    std::optional<qint64> lastErrorMs = {};
    /// Why the last delivery failed, in the server's words without the address.
    QString lastError = {};
    std::optional<qint64> lastSynchronisationErrorMs = {};
    std::optional<qint64> maxConnections = {};
    /// Only these kinds of update are delivered.
    std::optional<QStringList> allowedUpdates = {};
    /// Members that nobody has named here, as they came but for the address.
    QList<JsonField> others = {};

    [[nodiscard]] bool isSet() const { return !address.isEmpty(); }
    /// What a bot's state says of it.
    [[nodiscard]] WebhookFacts facts() const { return {host, pending, lastError}; }

    bool operator==(const WebhookInfo &) const = default;
};

/// `result`: of getWebhookInfo. ErrorKind::BadReply where it does not say whether a webhook is set.
core::Result<WebhookInfo> readWebhookInfo(const QByteArray &result);

/// "https://bot.example:8443/[secret]": the address as it may be shown; as it is where it has no path.
QString maskedAddress(const core::Secret &address);

/// A call of the webhook's methods, parameters or answer, with every address in it masked; other JSON and
/// what is none comes back as it is.
QByteArray withMaskedAddress(const QByteArray &json);

/// What follows the host of such a call's address, for a redactor: "/path?query"; empty where there is none.
core::Secret addressPathIn(const QByteArray &json);

} // namespace botdeck::domain

Q_DECLARE_METATYPE(botdeck::domain::WebhookInfo)
