// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/GatewayServer.h"

#include "sandbox/GatewayDoor.h"
#include "sandbox/SharedWorld.h"

namespace botdeck::sandbox {

GatewayServer::GatewayServer(SharedWorld &world, Faults &faults, CallLog &calls)
    : m_door(std::make_unique<GatewayDoor>(world, faults, calls))
{
    m_thread.setObjectName(QStringLiteral("sandbox gateway"));
    m_door->moveToThread(&m_thread);
    world.onChange([this] { m_door->look(); });
}

GatewayServer::~GatewayServer()
{
    stop();
}

core::Result<quint16> GatewayServer::start()
{
    m_thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_door.get(), [this, &port] { port = m_door->listen(); }, Qt::BlockingQueuedConnection);
    if (port != 0)
        return port;
    return core::Error{
        core::ErrorKind::Network, QStringLiteral("The sandbox's gateway got no port to listen on.")};
}

void GatewayServer::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_door.get(), [this] { m_door->shut(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace botdeck::sandbox
