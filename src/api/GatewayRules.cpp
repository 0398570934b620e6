// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GatewayRules.h"

#include "api/Endpoint.h"

#include <QJsonDocument>

namespace botdeck::api {

using core::Error;
using core::ErrorKind;
using namespace Qt::StringLiterals;

namespace {

Error wrongGateway(const core::Phrase &what)
{
    return {
        ErrorKind::WrongUse,
        {QT_TRANSLATE_NOOP(
             "Phrase", "The gateway's address %1. Give it without a query, as in "
                       "wss://gateway.example.org/websocket or ws://127.0.0.1:8082/websocket."),
         {what}}};
}

/// What does not belong into a gateway's address; empty when it is fine.
core::Phrase objectionToGateway(const QUrl &url)
{
    if (!url.isValid())
        return QT_TRANSLATE_NOOP("Phrase", "cannot be read");
    if (url.scheme() != "wss"_L1 && url.scheme() != "ws"_L1)
        return QT_TRANSLATE_NOOP("Phrase", "begins with neither wss:// nor ws://");
    if (url.host().isEmpty())
        return QT_TRANSLATE_NOOP("Phrase", "names no host");
    if (!url.userInfo().isEmpty())
        return QT_TRANSLATE_NOOP("Phrase", "holds a user name or password");
    if (url.hasQuery() || url.hasFragment())
        return QT_TRANSLATE_NOOP("Phrase", "holds a query or fragment");
    if (url.port() == 0)
        return QT_TRANSLATE_NOOP("Phrase", "names port 0");
    return {};
}

QByteArray superProperties(const GatewayRules &rules, const QString &device)
{
    QJsonObject properties = rules.superProperties;
    properties.insert("device_id"_L1, device);
    return QJsonDocument(properties).toJson(QJsonDocument::Compact).toBase64();
}

} // namespace

core::Result<GatewayRules> readGatewayRules(const QJsonObject &section)
{
    if (section.isEmpty())
        return Error{
            ErrorKind::NotFound, QT_TRANSLATE_NOOP("Phrase", "This platform has no gateway: poll instead.")};
    GatewayRules rules;
    rules.url = QUrl(section.value("url"_L1).toString(), QUrl::StrictMode);
    rules.version = section.value("version"_L1).toString();
    rules.devicePrefix = section.value("device_prefix"_L1).toString();
    rules.superProperties = section.value("super_properties"_L1).toObject();
    rules.heartbeat = std::chrono::seconds(section.value("heartbeat_s"_L1).toInteger());
    rules.heartbeatFrame = QString::fromUtf8(
        QJsonDocument(section.value("heartbeat"_L1).toObject()).toJson(QJsonDocument::Compact));
    return rules;
}

core::Result<QUrl> checkGateway(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const core::Phrase objection = text.trimmed().isEmpty()
                                       ? core::Phrase(QT_TRANSLATE_NOOP("Phrase", "is empty"))
                                       : objectionToGateway(url);
    if (!objection.isEmpty())
        return wrongGateway(objection);
    return url;
}

core::Result<void> checkGatewayRules(const GatewayRules &rules, bool allowPlain)
{
    if (const QString objection = objectionToGateway(rules.url); !objection.isEmpty())
        return wrongGateway(objection);
    if (rules.url.scheme() == "wss"_L1 || allowPlain || isLoopback(rules.url))
        return {};
    return Error{
        ErrorKind::WrongUse,
        {QT_TRANSLATE_NOOP(
             "Phrase", "Nothing was sent: %1 is another machine, and over plain ws:// everybody on the way "
                       "could read the user token. Use wss://, or allow plain HTTP for this bot."),
         {rules.url.host()}}};
}

core::Result<QUrl> gatewayAddress(
    const GatewayRules &rules, const QString &botId, const core::Secret &userToken, bool allowPlain)
{
    if (const core::Result<void> fine = checkGatewayRules(rules, allowPlain); !fine)
        return fine.error();
    if (userToken.isEmpty())
        return Error{
            ErrorKind::WrongUse, QT_TRANSLATE_NOOP("Phrase", "There is no user token for this bot.")};
    const QString device = rules.devicePrefix + botId;
    QByteArray address = rules.url.toEncoded();
    address += "?id=" + userToken.reveal().toByteArray().toPercentEncoding();
    address += "&dId=" + device.toUtf8().toPercentEncoding();
    address += "&v=" + rules.version.toUtf8().toPercentEncoding();
    address += "&x-super-properties=" + superProperties(rules, device).toPercentEncoding();
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace botdeck::api
