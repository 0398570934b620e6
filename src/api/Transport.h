// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslCertificate>

#include <memory>
#include <optional>

namespace botdeck::api {

/// What the operator may say about connections.
struct TransportSettings
{
    /// Instead of the system's proxy. Never used for loopback addresses, and neither is the system's.
    std::optional<QNetworkProxy> proxy = {};
    /// Trusted besides the system's authorities: a company's own server. Nothing else about TLS can be
    /// changed.
    QList<QSslCertificate> authorities = {};
};

/// Makes the network managers of one thread and the requests that go through them. QNetworkAccessManager
/// opens six connections a host, keeps them, and lets one that breaks harm other requests, so nothing shares
/// a manager that could be harmed: each bot's poll has one, each bot's reading calls have one, and each call
/// that changes something has its own. Create, use and destroy it in one thread, and after everything that
/// uses it.
class Transport
{
public:
    explicit Transport(TransportSettings settings = {});

    /// When its last user lets go of it, it closes its connections once control is back in the event loop: a
    /// manager must not go while one of its replies says something.
    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> makeManager();
    /// A request to this address with everything set that holds for all: TLS 1.2 or later with a verified
    /// peer, HTTP/1.1, no redirects, no cookies, no cache, our name.
    [[nodiscard]] QNetworkRequest request(const QUrl &address) const;
    /// For connections that no manager makes: the proxy that leads to this address (http, https, ws or wss),
    /// none for loopback.
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &address) const;

private:
    TransportSettings m_settings;
    /// Parent of managers that wait for the event loop, for the case that none comes any more.
    QObject m_retired;
};

} // namespace botdeck::api
