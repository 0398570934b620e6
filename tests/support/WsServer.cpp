// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WsServer.h"

#include <QHostAddress>

namespace botdeck::test {

WsServer::WsServer(QObject *parent)
    : QObject(parent)
    , m_server(QStringLiteral("test"), QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        m_client = m_server.nextPendingConnection();
        m_client->setParent(this);
        m_asked.append(m_client->requestUrl());
        connect(m_client, &QWebSocket::disconnected, m_client, &QObject::deleteLater);
        connect(m_client, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            m_heard.append(text);
            if (m_pong && m_client)
                m_client->sendTextMessage(QStringLiteral(R"({"action":"pong","data":{"time":1662465454}})"));
        });
    });
    m_server.listen(QHostAddress(QHostAddress::LocalHost));
}

QUrl WsServer::url() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/websocket").arg(m_server.serverPort()));
}

} // namespace botdeck::test

#include "moc_WsServer.cpp"
