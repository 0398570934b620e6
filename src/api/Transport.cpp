// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/Transport.h"

#include "api/Endpoint.h"

#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <utility>

namespace botdeck::api {

namespace {

/// A proxy on another machine would read what plain HTTP to this machine carries, so loopback goes straight.
class LoopbackDirect final : public QNetworkProxyFactory
{
public:
    explicit LoopbackDirect(std::optional<QNetworkProxy> proxy)
        : m_proxy(std::move(proxy))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QUrl server;
        server.setHost(query.peerHostName());
        if (isLoopback(server))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_proxy ? QList{*m_proxy} : proxyForQuery(query);
    }

private:
    std::optional<QNetworkProxy> m_proxy;
};

} // namespace

Transport::Transport(TransportSettings settings)
    : m_settings(std::move(settings))
{
}

std::shared_ptr<QNetworkAccessManager> Transport::makeManager()
{
    const auto retire = [this](QNetworkAccessManager *manager) {
        manager->setParent(&m_retired);
        manager->deleteLater();
    };
    std::shared_ptr<QNetworkAccessManager> manager(new QNetworkAccessManager, retire);
    manager->setProxyFactory(new LoopbackDirect(m_settings.proxy)); // the manager owns it
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

QNetworkRequest Transport::request(const QUrl &address) const
{
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Botdeck/" BOTDECK_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // What is known of repeated requests and of six connections a host is known of HTTP/1.1 only.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.addCaCertificates(m_settings.authorities);
    request.setSslConfiguration(tls);
    return request;
}

QNetworkProxy Transport::proxyFor(const QUrl &address) const
{
    // What a system says about its proxies it says about https, and knows no wss.
    QUrl web = address;
    const bool plain =
        address.scheme() == QLatin1StringView("ws") || address.scheme() == QLatin1StringView("http");
    web.setScheme(plain ? QStringLiteral("http") : QStringLiteral("https"));
    web.setQuery(QString());
    for (const QNetworkProxy &proxy : LoopbackDirect(m_settings.proxy).queryProxy(QNetworkProxyQuery(web))) {
        if (proxy.type() == QNetworkProxy::NoProxy ||
            proxy.capabilities() & QNetworkProxy::TunnelingCapability)
            return proxy;
    }
    return {QNetworkProxy::NoProxy};
}

} // namespace botdeck::api
