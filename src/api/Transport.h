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
/// must not stand before a call: each bot's poll has a manager of its own, all calls of the thread share two
/// others. Create, use and destroy it in one thread.
class Transport
{
public:
    explicit Transport(TransportSettings settings = {});

    /// For calls that only read; connections are kept alive.
    [[nodiscard]] QNetworkAccessManager &reads() { return *m_reads; }
    /// For calls that change something. No connection is used twice here, so that a connection which the
    /// server has just given up cannot swallow such a request.
    [[nodiscard]] QNetworkAccessManager &changes() { return *m_changes; }
    /// One more, for a bot's polls.
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeManager() const;
    /// A request to this address with everything set that holds for all: TLS 1.2 or later with a verified
    /// peer, HTTP/1.1, no redirects, no cookies, no cache, our name.
    [[nodiscard]] QNetworkRequest request(const QUrl &address) const;

private:
    TransportSettings m_settings;
    std::unique_ptr<QNetworkAccessManager> m_reads;
    std::unique_ptr<QNetworkAccessManager> m_changes;
};

} // namespace botdeck::api
