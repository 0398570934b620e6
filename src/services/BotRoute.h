// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Endpoint.h"
#include "api/GatewayRules.h"
#include "api/Transport.h"
#include "domain/BotProfile.h"
#include "platform/Platform.h"

#include <map>

namespace botdeck::services {

/// The descriptions, one of each platform.
using Platforms = std::map<domain::PlatformId, platform::Platform>;

/// How one bot is reached. It holds secrets and lives no longer than it is used.
struct BotRoute
{
    api::Endpoint endpoint;
    api::TransportSettings transport = {};
    const platform::Platform *platform = nullptr;
    /// Updates come through it; none: by polling.
    std::optional<api::GatewayRules> gateway = {};
    /// Polls without confirming anything unless asked; never together with a gateway.
    bool peek = false;
};

/// A proxy as Qt wants it; none: the system's.
std::optional<QNetworkProxy> proxyFor(const domain::ProxyRoute &route, const core::Secret &password);

/// The gateway of a bot on this server: `address` where it is given, else the platform's own, but that only
/// for the platform's own servers, since a user token goes to nobody but those who belong to the server that
/// issued it. None where there is none, or `address` is no gateway's.
std::optional<api::GatewayRules>
gatewayFor(const platform::Platform &platform, const QUrl &server, const QString &address = {});

/// What a profile says, with its secrets put in. `usual` is the program's own proxy, for bots that name none.
BotRoute routeOf(
    const domain::BotProfile &profile, const platform::Platform &platform, const core::Secret &token,
    const core::Secret &proxyPassword, const std::optional<QNetworkProxy> &usual);

} // namespace botdeck::services
