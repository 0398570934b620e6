// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/LoopbackHost.h"

#include <QUrl>

#include <algorithm>

namespace botdeck::sandbox {

QList<QHostAddress> loopbackOf(QList<QHostAddress> addresses)
{
    addresses.removeIf([](const QHostAddress &address) { return !address.isLoopback(); });
    std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return addresses;
}

QByteArray hostHeader(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    const int usual = url.scheme() == QLatin1StringView("https") ? 443 : 80;
    return (url.port(usual) == usual ? name : name + u':' + QString::number(url.port())).toLatin1();
}

} // namespace botdeck::sandbox
