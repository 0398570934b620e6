// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/CallLog.h"
#include "sandbox/GatewaySession.h"

#include <QWebSocketServer>

#include <atomic>

namespace botdeck::sandbox {

class SharedWorld;

/// Lets clients in (each is a call "gateway" in the log) by their user token, and hands every session what
/// the world has for its bot. A newer getMe makes older user tokens invalid and ends their sessions (the
/// vendor says the first; the second is a guess).
class GatewayDoor : public QObject
{
    Q_OBJECT

public:
    GatewayDoor(SharedWorld &world, Faults &faults, CallLog &calls);

    /// Begins to listen; 0 where no port is free.
    quint16 listen();
    /// Ends every session and lets nobody in any more.
    void shut();
    /// The world changed. From any thread.
    void look();

private:
    struct Guest
    {
        GatewaySession *session;
        QByteArray userToken;
    };

    void admit(QWebSocket *socket);
    void part(GatewaySession *session);
    void handOut();

    SharedWorld &m_world;
    Faults &m_faults;
    CallLog &m_calls;
    QWebSocketServer m_server;
    QList<Guest> m_guests;
    std::atomic<bool> m_lookQueued = false;
};

} // namespace botdeck::sandbox
