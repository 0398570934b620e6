// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "core/Secret.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace botdeck::api {

/// How a platform's gateway is spoken to, from the section "gateway" of its description.
struct GatewayRules
{
    /// Without a query.
    QUrl url;
    /// What it is told about us; the device's id is put in for each bot.
    QString version;
    QString devicePrefix;
    QJsonObject superProperties;
    core::Clock::Milliseconds heartbeat{0};
    QString heartbeatFrame;
};

/// ErrorKind::NotFound where the section is empty: the platform has no gateway.
core::Result<GatewayRules> readGatewayRules(const QJsonObject &section);

/// Reads the text of `--gateway` or of a form's field: ws:// or wss://, host, port and path.
/// ErrorKind::WrongUse with a sentence that says what does not belong there.
core::Result<QUrl> checkGateway(const QString &text);

/// Where a session is opened: the query holds the user token, so the address goes into the request and
/// nowhere else. ErrorKind::WrongUse for ws:// to another machine that was not allowed, for an empty token
/// and for an address that is none.
core::Result<QUrl> gatewayAddress(
    const GatewayRules &rules, const QString &botId, const core::Secret &userToken, bool allowPlain);

/// What gatewayAddress() objects to whatever the token, said before getMe issues one.
core::Result<void> checkGatewayRules(const GatewayRules &rules, bool allowPlain);

} // namespace botdeck::api
