// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/MessageBus.h"

#include "tests/support/Wait.h"

#include <gtest/gtest.h>

namespace botdeck::test {

MessageBus::MessageBus()
{
    m_daemon.start(
        QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    EXPECT_TRUE(m_daemon.waitForStarted()) << "app/install-dependencies --tests installs dbus-daemon";
    EXPECT_TRUE(waitUntil([this] { return m_daemon.canReadLine(); }));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

MessageBus::~MessageBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection MessageBus::connect(const QString &name)
{
    m_names.append(name);
    return QDBusConnection::connectToBus(m_address, name);
}

void MessageBus::offer(const QString &service, const QString &path, QObject *object)
{
    QDBusConnection server = connect(service);
    EXPECT_TRUE(server.registerService(service));
    EXPECT_TRUE(server.registerObject(
        path, object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

} // namespace botdeck::test
