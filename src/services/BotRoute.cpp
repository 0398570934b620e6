// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotRoute.h"

#include <algorithm>

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

std::optional<api::GatewayRules>
gatewayFor(const platform::Platform &platform, const QUrl &server, const QString &address)
{
    const core::Result<api::GatewayRules> usual =
        api::readGatewayRules(platform.section(QStringLiteral("gateway")));
    if (!usual)
        return std::nullopt;
    if (!address.isEmpty()) {
        const core::Result<QUrl> url = api::checkGateway(address);
        api::GatewayRules rules = *usual;
        rules.url = url.value_or(QUrl());
        return url ? std::optional(rules) : std::nullopt;
    }
    const auto isOwn = [&server](const QUrl &own) { return domain::isSameServer(own, server); };
    const QList<QUrl> &others = platform.otherServers();
    const bool own = isOwn(platform.defaultServer()) || std::any_of(others.begin(), others.end(), isOwn);
    return own ? std::optional(*usual) : std::nullopt;
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
    // A session confirms nothing, but its getMe would end the one of the program that runs the bot.
    route.peek = profile.peeks || profile.watchOnly;
    if (!profile.pollsAnyway && !route.peek)
        route.gateway = gatewayFor(platform, profile.server, profile.gateway);
    return route;
}

} // namespace botdeck::services
