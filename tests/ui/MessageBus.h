// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>

namespace botdeck::test {

/// A D-Bus that only its test is on; it goes with the object, after the connections to it.
class MessageBus
{
public:
    /// Runs; a failure of the test where it does not.
    MessageBus();
    ~MessageBus();
    MessageBus(const MessageBus &) = delete;
    MessageBus &operator=(const MessageBus &) = delete;

    /// One more peer. The name is Qt's for the connection, within this process.
    QDBusConnection connect(const QString &name);
    /// A peer that offers this object's slots and signals as a service.
    void offer(const QString &service, const QString &path, QObject *object);

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace botdeck::test
