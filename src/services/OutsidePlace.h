// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/OutsideSteps.h"
#include "services/WebhookAddress.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>

// The stages of a look from outside in up to the connection, and what is asked through it.
namespace botdeck::services {

struct Judged
{
    domain::Verdict verdict{};
    core::Phrase detail;
};

/// `ports`: those that the platform delivers to; empty: any. Failed: there is nothing to look up.
Judged judgeAddress(const WebhookAddress &address, quint16 port, const QList<int> &ports);

/// What a name was looked up to. Failed: nowhere to connect to.
Judged judgeLookup(const QList<QHostAddress> &addresses);

/// `silent`: those of its addresses that were tried before and do not answer.
Judged judgeConnection(const QString &who, const QList<QHostAddress> &silent);

/// The one request, GET or POST; with the path, which is a secret.
QByteArray outsideRequest(const QUrl &url, bool post);

} // namespace botdeck::services
