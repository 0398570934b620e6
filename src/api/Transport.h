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

/// The network managers of one thread. QNetworkAccessManager opens six connections a host, so a held poll
/// must not stand before a call: each bot's poll has a manager of its own. So has every call that changes
/// something, which gives it a connection of its own: one that the server has just given up cannot swallow
/// it. Calls that read share one. Create, use and destroy it in one thread, and after everything that uses
/// it.
class Transport
{
public:
    explicit Transport(TransportSettings settings = {});

    /// For calls that only read; connections are kept alive.
    [[nodiscard]] QNetworkAccessManager &reads() { return *m_reads; }
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeManager() const;
    /// Takes back what makeManager() made and closes its connections, once control is back in the event loop:
    /// a manager must not go while one of its replies says something.
    void retire(std::unique_ptr<QNetworkAccessManager> manager);
    /// A request to this address with everything set that holds for all: TLS 1.2 or later with a verified
    /// peer, HTTP/1.1, no redirects, no cookies, no cache, our name.
    [[nodiscard]] QNetworkRequest request(const QUrl &address) const;

private:
    TransportSettings m_settings;
    std::unique_ptr<QNetworkAccessManager> m_reads;
};

} // namespace botdeck::api
