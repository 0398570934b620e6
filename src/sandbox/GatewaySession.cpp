// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/GatewaySession.h"

#include "sandbox/world/JsonText.h"

#include <QDateTime>

namespace botdeck::sandbox {

GatewaySession::GatewaySession(QWebSocket *socket, const BotAccount &bot, Faults &faults, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_bot(bot)
    , m_faults(faults)
{
    m_socket->setParent(this);
    m_silence.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(m_socket, &QWebSocket::disconnected, this, &GatewaySession::ended);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, &GatewaySession::hear);
    connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        hear(text.toUtf8());
    });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("no heartbeat"));
    });
    connect(&m_pause, &QTimer::timeout, this, &GatewaySession::pump);
    m_silence.start(silenceLimit);
}

void GatewaySession::hear(const QByteArray &message)
{
    m_silence.start(silenceLimit);
    if (jsonFrom(message).toObject().value(QLatin1StringView("type")) != QLatin1StringView("ping"))
        return;
    const QByteArray time = JsonText().number("time", QDateTime::currentSecsSinceEpoch()).done();
    transmit({JsonText().text("action", u"pong").raw("data", time).done(), false, true});
}

void GatewaySession::send(const QByteArray &frame, bool binary)
{
    m_waiting.enqueue({frame, binary, false});
    pump();
}

void GatewaySession::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    m_waiting.clear();
    m_socket->close(code, reason);
}

void GatewaySession::pump()
{
    while (!m_waiting.isEmpty() && !m_pause.isActive()) {
        if (!suffer(m_waiting.head()))
            return;
        transmit(m_waiting.dequeue());
    }
}

bool GatewaySession::suffer(Frame &frame)
{
    if (frame.judged)
        return true;
    frame.judged = true;
    const std::optional<Fault> fault = m_faults.take(m_bot.name, QStringLiteral("gateway"));
    if (!fault)
        return true;
    if (fault->delivery == Delivery::Reset) {
        m_waiting.clear();
        m_socket->abort();
        return false;
    }
    if (fault->instead && fault->instead->answer) {
        const bool refused = fault->instead->answer->errorCode == 401;
        close(
            refused ? QWebSocketProtocol::CloseCodePolicyViolated : QWebSocketProtocol::CloseCodeBadOperation,
            fault->instead->answer->description);
        return false;
    }
    // What is no answer comes before the real one; a truncated frame comes in its place.
    if (fault->instead)
        transmit({fault->instead->raw.body, true, true});
    if (fault->delivery == Delivery::Truncated)
        frame.bytes.truncate(frame.bytes.size() / 2);
    const auto wait = std::max(fault->delay, fault->pause);
    if (wait.count() == 0)
        return true;
    m_pause.start(wait);
    return false;
}

void GatewaySession::transmit(const Frame &frame)
{
    if (frame.binary)
        m_socket->sendBinaryMessage(frame.bytes);
    else
        m_socket->sendTextMessage(QString::fromUtf8(frame.bytes));
}

} // namespace botdeck::sandbox

#include "moc_GatewaySession.cpp"
