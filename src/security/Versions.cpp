// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/Versions.h"

#include <QtCrypto>

#include <openssl/crypto.h>

namespace botdeck::security {

QString qcaVersion()
{
    return QStringLiteral("QCA %1").arg(QLatin1StringView(qcaVersionStr()));
}

QString opensslVersion()
{
    return QLatin1StringView(OpenSSL_version(OPENSSL_VERSION));
}

} // namespace botdeck::security
