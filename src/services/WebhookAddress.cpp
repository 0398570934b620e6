// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/WebhookAddress.h"

#include "api/Endpoint.h"

namespace botdeck::services {

namespace {

QUrl urlOf(const QString &typed)
{
    if (typed.contains(QLatin1StringView("://")))
        return QUrl(typed, QUrl::StrictMode);
    const QUrl plain(QStringLiteral("http://") + typed, QUrl::StrictMode);
    return api::isLoopback(plain) ? plain : QUrl(QStringLiteral("https://") + typed, QUrl::StrictMode);
}

AddressFault faultOf(const QUrl &url)
{
    const bool isPlain = url.scheme() == QLatin1StringView("http");
    if (!url.isValid() || url.host().isEmpty() || (!isPlain && url.scheme() != QLatin1StringView("https")))
        return AddressFault::NoAddress;
    if (!url.userInfo().isEmpty())
        return AddressFault::Login;
    if (url.hasFragment())
        return AddressFault::Fragment;
    return isPlain && !api::isLoopback(url) ? AddressFault::PlainElsewhere : AddressFault::None;
}

} // namespace

WebhookAddress readWebhookAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {{}, AddressFault::Empty};
    WebhookAddress address;
    address.url = urlOf(text);
    address.fault = faultOf(address.url);
    address.isElsewhere = !api::isLoopback(address.url);
    return address;
}

} // namespace botdeck::services
