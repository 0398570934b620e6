// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace botdeck::services {

/// What is known of a passport key without its private half.
struct PassportKey
{
    /// The operator's; one key has it.
    QString name;
    int bits = 0;
    /// 32 bytes, as RsaPublicKey::fingerprint(). The private half is kept under it, so a name may change.
    QByteArray fingerprint;
    QByteArray publicPem;
    /// When it was made or imported.
    qint64 madeMs = 0;
    /// The operator says that CloudChat has the public half.
    bool handedOver = false;

    bool operator==(const PassportKey &) const = default;
};

} // namespace botdeck::services
