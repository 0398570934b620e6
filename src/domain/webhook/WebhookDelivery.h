// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <utility>

namespace botdeck::domain {

/// What became of a request that came to a webhook receiver of ours.
enum class DeliveryVerdict {
    Stored,
    Duplicate,   ///< the store had it already
    Quarantined, ///< stored, but it is no update that can be read
    NotStored,   ///< the store failed: the server was told to try again
    WrongToken,  ///< without the secret token that each delivery has to carry
};

/// One request to a webhook receiver of ours, with its answer. The path it came to is a secret and no part
/// of it; headers that carry secrets have no value.
struct WebhookDelivery
{
    /// Wall time in ms since 1970.
    qint64 receivedMs = 0;
    /// The address it came from, without port.
    QString peer = {};
    /// As they came.
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    DeliveryVerdict verdict = DeliveryVerdict::Stored;
    /// Its row in the store where it was stored, else 0.
    qint64 seq = 0;
    /// As the update has it; empty where it has none.
    QString updateId = {};
    QString kind = {};
    /// The HTTP status it was answered with.
    int status = 0;
    /// From its last byte to the answer, ms.
    qint64 tookMs = 0;

    bool operator==(const WebhookDelivery &) const = default;
};

} // namespace botdeck::domain

Q_DECLARE_METATYPE(botdeck::domain::WebhookDelivery)
