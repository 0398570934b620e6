// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Error.h"

#include <QAbstractSocket>
#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QPointer>
#include <QSslError>

#include <memory>

class QUrl;
class QWebSocket;

namespace botdeck::api {

class Transport;

/// From the first byte to the end of the handshake.
inline constexpr std::chrono::seconds gatewayHandshakeLimit{30};
/// A ping is answered within this, or the connection is taken for dead (any frame counts as an answer).
inline constexpr std::chrono::seconds heartbeatAnswerLimit{20};
/// The largest message that is read, and the largest frame of it.
inline constexpr quint64 gatewayMessageCap = quint64(8) * 1024 * 1024;

/// Why a session ended.
struct GatewayLoss
{
    core::Error error;
    /// There was a connection at all.
    bool left = false;
    /// The handshake was done.
    bool stood = false;
    /// At least one frame came.
    bool heard = false;
    /// The gateway said that it does not accept the user token.
    bool tokenRefused = false;
};

/// One connection to a gateway. Lives in the transport's thread.
class GatewaySocket : public QObject
{
    Q_OBJECT

public:
    struct Heartbeat
    {
        core::Clock::Milliseconds every{0};
        QString frame;
    };

    GatewaySocket(Transport &transport, core::Clock &clock, Heartbeat heartbeat, QObject *parent = nullptr);
    ~GatewaySocket() override;

    /// Connects; what was open before is dropped. `address` holds the user token. lost() follows once, unless
    /// drop() comes first.
    void open(const QUrl &address);
    /// Closes without a word.
    void drop();

Q_SIGNALS:
    /// The handshake is done.
    void opened();
    /// The bytes of a message, text or binary.
    void frameReceived(const QByteArray &bytes);
    void lost(const botdeck::api::GatewayLoss &loss);

private:
    void connectSocket();
    void stand();
    void hear(const QByteArray &bytes);
    void beat();
    void closed();
    void broken(QAbstractSocket::SocketError error);
    void noteCertificate(const QList<QSslError> &errors);
    void lose(GatewayLoss loss);

    Transport &m_transport;
    core::Clock &m_clock;
    const Heartbeat m_heartbeat;
    QWebSocket *m_socket = nullptr;
    /// Timers belong to it: replacing it forgets them.
    std::unique_ptr<QObject> m_timers;
    core::Clock::Milliseconds m_heardAt{0};
    core::Phrase m_certificateFault;
    bool m_stood = false;
    bool m_heard = false;
    /// A close frame was seen or sent: the code says why.
    bool m_closing = false;
};

} // namespace botdeck::api

Q_DECLARE_METATYPE(botdeck::api::GatewayLoss)
