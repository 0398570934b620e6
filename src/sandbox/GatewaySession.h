// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Faults.h"

#include <QObject>
#include <QQueue>
#include <QTimer>
#include <QWebSocket>

namespace botdeck::sandbox {

/// One client's session with the gateway: what it is sent, with the faults that are scheduled for the method
/// "gateway" (one for each frame), and its heartbeat.
class GatewaySession : public QObject
{
    Q_OBJECT

public:
    /// A client that says nothing for so long is dropped (the vendor's document).
    static constexpr std::chrono::seconds silenceLimit{70};

    /// Takes the socket. `bot` and `faults` outlive it.
    GatewaySession(QWebSocket *socket, const BotAccount &bot, Faults &faults, QObject *parent);

    [[nodiscard]] const BotAccount &bot() const { return m_bot; }
    /// Behind what waits already; events are binary, what belongs to the session is text.
    void send(const QByteArray &frame, bool binary = true);
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);

Q_SIGNALS:
    void ended();

private:
    struct Frame
    {
        QByteArray bytes;
        bool binary = true;
        bool judged = false;
    };

    void hear(const QByteArray &message);
    void pump();
    /// False where the session is over or waits.
    bool suffer(Frame &frame);
    void transmit(const Frame &frame);

    QWebSocket *m_socket;
    const BotAccount &m_bot;
    Faults &m_faults;
    QQueue<Frame> m_waiting;
    QTimer m_silence;
    QTimer m_pause;
};

} // namespace botdeck::sandbox
