// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QThread>

#include <memory>

namespace botdeck::sandbox {

class CallLog;
class Faults;
class GatewayDoor;
class SharedWorld;

/// Fanbook's gateway on 127.0.0.1: a WebSocket server in a thread of its own.
class GatewayServer
{
public:
    /// Made before anything can change the world; outlives everything that does.
    GatewayServer(SharedWorld &world, Faults &faults, CallLog &calls);
    ~GatewayServer();
    GatewayServer(const GatewayServer &) = delete;
    GatewayServer &operator=(const GatewayServer &) = delete;

    /// Listens on a free port and returns it; ErrorKind::Network where there is none. Once.
    core::Result<quint16> start();
    /// Ends every session. Safe to call twice.
    void stop();

private:
    /// Lives in the thread.
    const std::unique_ptr<GatewayDoor> m_door;
    QThread m_thread;
};

} // namespace botdeck::sandbox
