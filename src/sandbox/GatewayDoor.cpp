// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/GatewayDoor.h"

#include "sandbox/SharedWorld.h"
#include "sandbox/world/JsonText.h"

#include <QHostAddress>
#include <QUrlQuery>

#include <utility>

namespace botdeck::sandbox {

namespace {

/// A client also names itself, twice, and the two are the same.
bool introducesItself(const QUrlQuery &query, const BotAccount &bot)
{
    const QString device = QStringLiteral("bot") + bot.id.toString();
    const auto encoded = query.queryItemValue(QStringLiteral("x-super-properties"), QUrl::FullyDecoded);
    const auto properties = QByteArray::fromBase64Encoding(encoded.toLatin1());
    return query.queryItemValue(QStringLiteral("dId")) == device &&
           jsonFrom(*properties).toObject().value(QLatin1StringView("device_id")).toString() == device;
}

QByteArray hello(const QByteArray &clientId)
{
    const QByteArray data = JsonText().text("client_id", QString::fromLatin1(clientId)).done();
    return JsonText().text("action", u"connect").raw("data", data).done();
}

} // namespace

GatewayDoor::GatewayDoor(SharedWorld &world, Faults &faults, CallLog &calls)
    : m_world(world)
    , m_faults(faults)
    , m_calls(calls)
    , m_server(QStringLiteral("Botdeck sandbox"), QWebSocketServer::NonSecureMode, this)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
        while (QWebSocket *socket = m_server.nextPendingConnection())
            admit(socket);
    });
}

quint16 GatewayDoor::listen()
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost)) ? m_server.serverPort() : 0;
}

void GatewayDoor::shut()
{
    m_server.close();
    for (const Guest &guest : std::exchange(m_guests, {})) {
        guest.session->disconnect(this);
        delete guest.session;
    }
}

void GatewayDoor::look()
{
    if (!m_lookQueued.exchange(true)) {
        QMetaObject::invokeMethod(
            this, [this] { handOut(); }, Qt::QueuedConnection);
    }
}

void GatewayDoor::admit(QWebSocket *socket)
{
    const QUrlQuery query(socket->requestUrl());
    const QByteArray token = query.queryItemValue(QStringLiteral("id"), QUrl::FullyDecoded).toUtf8();
    const BotAccount *bot = m_world.peek([&](World &world) { return world.botByUserToken(token); });
    if (!bot || !introducesItself(query, *bot)) {
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        socket->setParent(this);
        socket->close(
            QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("the user token is not valid"));
        return;
    }
    auto *session = new GatewaySession(socket, *bot, m_faults, this);
    connect(session, &GatewaySession::ended, this, [this, session] { part(session); });
    m_guests.append({session, token});
    m_world.peek([&](World &world) { world.openSession(*bot); });
    m_calls.add({bot->name, QStringLiteral("gateway"), {}, 101, {}});
    session->send(hello(token.first(8)), false);
}

void GatewayDoor::part(GatewaySession *session)
{
    m_guests.removeIf([session](const Guest &guest) { return guest.session == session; });
    m_world.peek([session](World &world) { world.closeSession(session->bot()); });
    session->deleteLater();
}

void GatewayDoor::handOut()
{
    m_lookQueued = false;
    QHash<int, QList<QByteArray>> frames;
    // Sending may end a session, and that changes the list.
    const QList<Guest> guests = m_guests;
    for (const Guest &guest : guests) {
        const BotAccount &bot = guest.session->bot();
        const BotAccount *owner =
            m_world.peek([&](World &world) { return world.botByUserToken(guest.userToken); });
        if (!owner) {
            guest.session->close(
                QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("a newer user token was issued"));
            continue;
        }
        if (!frames.contains(bot.index))
            frames.insert(bot.index, m_world.peek([&](World &world) { return world.takeFrames(bot); }));
        for (const QByteArray &frame : frames.value(bot.index))
            guest.session->send(frame);
    }
}

} // namespace botdeck::sandbox

#include "moc_GatewayDoor.cpp"
