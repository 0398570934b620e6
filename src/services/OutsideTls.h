// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/OutsideSteps.h"

#include <QSslCertificate>
#include <QSslError>

namespace botdeck::services {

/// What a server showed in its handshake.
struct ShownCertificate
{
    QSslCertificate certificate = QSslCertificate();
    QList<QSslError> errors = {};
    /// The one that was uploaded with the webhook; null: none.
    QSslCertificate uploaded = QSslCertificate();
    /// Asked for: a name or an IP address.
    QString host = {};
};

/// Chain, Name and Dates, each by itself.
QList<domain::OutsideStep> judgeCertificate(const ShownCertificate &shown, qint64 nowMs);

} // namespace botdeck::services
