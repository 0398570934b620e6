// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotRoute.h"

namespace botdeck::services {

using Kind = domain::ProxyRoute::Kind;

std::optional<QNetworkProxy> proxyFor(const domain::ProxyRoute &route, const core::Secret &password)
{
    if (route.kind == Kind::System)
        return std::nullopt;
    if (route.kind == Kind::Direct)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto type = route.kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return QNetworkProxy(type, route.host, route.port, route.user, QString::fromUtf8(password.reveal()));
}

BotRoute routeOf(
    const domain::BotProfile &profile, const platform::Platform &platform, const core::Secret &token,
    const core::Secret &proxyPassword, const std::optional<QNetworkProxy> &usual)
{
    BotRoute route;
    route.endpoint.platform = profile.platform;
    route.endpoint.server = profile.server;
    route.endpoint.pathForm = profile.pathForm.isEmpty() ? platform.pathForm() : profile.pathForm;
    route.endpoint.token = token;
    route.endpoint.allowPlainHttp = profile.allowPlainHttp;
    const std::optional<QNetworkProxy> own = proxyFor(profile.proxy, proxyPassword);
    route.transport.proxy = own ? own : usual;
    route.platform = &platform;
    return route;
}

} // namespace botdeck::services
