// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GatewaySocket.h"

#include "api/GatewayWords.h"
#include "api/NetworkWords.h"
#include "api/Transport.h"

#include <QUrl>
#include <QWebSocket>

#include <utility>

namespace botdeck::api {

using core::ErrorKind;

namespace {

/// What is read before it is looked at; more stays with the sender.
constexpr qint64 gatewayReadBuffer = qint64(1) * 1024 * 1024;

} // namespace

GatewaySocket::GatewaySocket(Transport &transport, core::Clock &clock, Heartbeat heartbeat, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_heartbeat(std::move(heartbeat))
{
}

GatewaySocket::~GatewaySocket()
{
    drop();
}

void GatewaySocket::open(const QUrl &address)
{
    drop();
    m_timers = std::make_unique<QObject>();
    m_certificateFault = {};
    m_stood = false;
    m_heard = false;
    m_closing = false;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    connectSocket();
    const QNetworkRequest request = m_transport.request(address);
    m_socket->setSslConfiguration(request.sslConfiguration());
    m_socket->setProxy(m_transport.proxyFor(address));
    m_socket->setReadBufferSize(gatewayReadBuffer);
    m_socket->setMaxAllowedIncomingFrameSize(gatewayMessageCap);
    m_socket->setMaxAllowedIncomingMessageSize(gatewayMessageCap);
    m_clock.after(gatewayHandshakeLimit, m_timers.get(), [this] {
        if (!m_stood)
            lose({{ErrorKind::Timeout, QT_TRANSLATE_NOOP("Phrase", "The gateway did not answer in time.")}});
    });
    m_socket->open(request);
}

void GatewaySocket::connectSocket()
{
    connect(m_socket, &QWebSocket::connected, this, &GatewaySocket::stand);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &GatewaySocket::hear);
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        hear(text.toUtf8());
    });
    connect(m_socket, &QWebSocket::aboutToClose, this, [this] { m_closing = true; });
    connect(m_socket, &QWebSocket::disconnected, this, &GatewaySocket::closed);
    connect(m_socket, &QWebSocket::sslErrors, this, &GatewaySocket::noteCertificate);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, &GatewaySocket::broken);
#else
    connect(
        m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &GatewaySocket::broken);
#endif
}

void GatewaySocket::drop()
{
    m_timers.reset();
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    socket->abort();
    // It may be the one that is speaking.
    socket->deleteLater();
}

void GatewaySocket::stand()
{
    m_stood = true;
    m_heardAt = m_clock.monotonic();
    m_clock.after(m_heartbeat.every, m_timers.get(), [this] { beat(); });
    Q_EMIT opened();
}

void GatewaySocket::hear(const QByteArray &bytes)
{
    m_heard = true;
    m_heardAt = m_clock.monotonic();
    Q_EMIT frameReceived(bytes);
}

void GatewaySocket::beat()
{
    const core::Clock::Milliseconds sentAt = m_clock.monotonic();
    m_socket->sendTextMessage(m_heartbeat.frame);
    m_clock.after(heartbeatAnswerLimit, m_timers.get(), [this, sentAt] {
        if (m_heardAt < sentAt)
            lose(
                {{ErrorKind::Timeout,
                  QT_TRANSLATE_NOOP("Phrase", "The gateway no longer answers the heartbeat.")}});
    });
    m_clock.after(m_heartbeat.every, m_timers.get(), [this] { beat(); });
}

void GatewaySocket::closed()
{
    // Why there was no session is said by an error, which may come behind this.
    if (!m_stood)
        return;
    // Without a close frame QWebSocket still says that all was in order.
    const CloseMeaning meaning = closeMeaning(
        m_closing ? int(m_socket->closeCode()) : int(QWebSocketProtocol::CloseCodeAbnormalDisconnection));
    lose({.error = {meaning.kind, meaning.words}, .tokenRefused = meaning.tokenRefused});
}

void GatewaySocket::broken(QAbstractSocket::SocketError error)
{
    // The server's end of the connection; closed() knows whether a close frame came before it.
    if (error == QAbstractSocket::RemoteHostClosedError && m_stood)
        return;
    if (!m_certificateFault.isEmpty()) {
        lose(
            {{ErrorKind::Tls,
              {QT_TRANSLATE_NOOP(
                   "Phrase", "No safe connection to the gateway came about: %1. Nothing was sent."),
               {m_certificateFault}}}});
        return;
    }
    // Qt gives one error to a door that is shut and to an answer behind it that is no handshake; where
    // somebody answered there is a peer.
    if (error == QAbstractSocket::ConnectionRefusedError && m_socket->peerPort() != 0) {
        const HandshakeRefusal refusal = handshakeRefusal(m_socket->errorString());
        lose({.error = refusal.error, .left = true, .tokenRefused = refusal.tokenRefused});
        return;
    }
    const NetworkFault fault = socketFault(error);
    lose({.error = {fault.kind, fault.words}, .left = !fault.beforeSending});
}

void GatewaySocket::noteCertificate(const QList<QSslError> &errors)
{
    if (!errors.isEmpty())
        m_certificateFault = certificateFault(errors.first().error());
}

void GatewaySocket::lose(GatewayLoss loss)
{
    loss.left = loss.left || m_stood;
    loss.stood = m_stood;
    loss.heard = m_heard;
    drop();
    Q_EMIT lost(loss);
}

} // namespace botdeck::api

#include "moc_GatewaySocket.cpp"
