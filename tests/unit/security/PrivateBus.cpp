// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrivateBus.h"

#include "tests/support/Wait.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QFile>

#include <stdexcept>

namespace botdeck::test {

namespace {

const QString service = QStringLiteral("org.freedesktop.secrets");
const QString path = QStringLiteral("/org/freedesktop/secrets");
const QString collection = QStringLiteral("/org/freedesktop/secrets/collection/login");

// No <servicedir>: a bus that starts the real keyring by itself would answer where a test wants nobody to.
constexpr const char *configuration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void require(bool promise, const char *what)
{
    if (!promise)
        throw std::runtime_error(what);
}

QDBusMessage
call(const QString &object, const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, object, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QVariant property(const QString &object, const QString &interface, const QString &name)
{
    const auto reply = call(
        object, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {interface, name});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

} // namespace

PrivateBus::PrivateBus()
{
    for (const char *variable :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = m_folder.filePath(QString::fromLatin1(variable));
        require(QDir().mkpath(folder), "no folder");
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(variable, QFile::encodeName(folder));
    }
    for (const char *variable : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "DISPLAY"})
        qunsetenv(variable);
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    require(file.open(QIODevice::WriteOnly), "no bus.conf");
    file.write(QString::fromLatin1(configuration).arg(m_folder.path()).toUtf8());
    file.close();
    m_daemon.start(
        QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + file.fileName(),
                                        QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    require(m_daemon.waitForStarted(), "dbus-daemon does not start; app/install-dependencies --tests");
    require(waitUntil([this] { return m_daemon.canReadLine(); }), "dbus-daemon says nothing");
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

GnomeKeyring::GnomeKeyring(const QByteArray &password)
{
    m_daemon.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    require(
        m_daemon.waitForStarted(), "gnome-keyring-daemon does not start; app/install-dependencies --tests");
    m_daemon.write(password);
    m_daemon.closeWriteChannel();
    require(waitUntil(keychainIsOnBus), "gnome-keyring-daemon does not come to the bus");
}

GnomeKeyring::~GnomeKeyring()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
    waitUntil([] { return !keychainIsOnBus(); });
}

void GnomeKeyring::lock()
{
    const QList<QDBusObjectPath> paths{QDBusObjectPath(collection)};
    call(
        path, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
        {QVariant::fromValue(paths)});
    require(
        property(collection, QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked"))
            .toBool(),
        "the keyring does not lock");
}

QList<QMap<QString, QString>> GnomeKeyring::items() const
{
    QList<QMap<QString, QString>> found;
    const auto paths = qdbus_cast<QList<QDBusObjectPath>>(
        property(collection, QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Items")));
    for (const QDBusObjectPath &item : paths) {
        found += qdbus_cast<QMap<QString, QString>>(property(
            item.path(), QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Attributes")));
    }
    return found;
}

bool keychainIsOnBus()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(service);
}

} // namespace botdeck::test
