// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeSecretService.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

#include <stdexcept>
#include <utility>

namespace botdeck::test {

namespace {

const QString connectionName = QStringLiteral("fake-secret-service");
const QString fakeCollection = QStringLiteral("/org/freedesktop/secrets/collection/fake");

} // namespace

FakeSecretService::FakeSecretService(const QString &busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, connectionName))
{
    const bool there = m_bus.registerVirtualObject(
                           QStringLiteral("/org/freedesktop/secrets"), this, QDBusConnection::SubPath) &&
                       m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    if (!there)
        throw std::runtime_error("the fake keychain does not come to the bus");
}

FakeSecretService::~FakeSecretService()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

void FakeSecretService::release()
{
    for (const QDBusMessage &message : std::exchange(m_held, {}))
        m_bus.send(searchReply(message));
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.member() == QStringLiteral("SearchItems") && m_mood == Mood::Silent) {
        message.setDelayedReply(true);
        m_held += message;
        return true;
    }
    m_bus.send(replyTo(message));
    return true;
}

QDBusMessage FakeSecretService::replyTo(const QDBusMessage &message)
{
    const QString what = message.member();
    if (what == QStringLiteral("OpenSession")) {
        // Without the key exchange, which libsecret tries first.
        if (message.arguments().value(0).toString() != QStringLiteral("plain"))
            return message.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only"));
        const QDBusVariant none{QString()};
        return message.createReply(
            {QVariant::fromValue(none),
             QVariant::fromValue(QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/session/1")))});
    }
    if (what == QStringLiteral("ReadAlias"))
        return message.createReply(QVariant::fromValue(QDBusObjectPath(fakeCollection)));
    if (what == QStringLiteral("Get"))
        return message.createReply(QVariant::fromValue(QDBusVariant(false)));
    if (what == QStringLiteral("GetAll"))
        return message.createReply(QVariantMap());
    if (what == QStringLiteral("CreateItem"))
        ++m_created;
    if (what == QStringLiteral("SearchItems"))
        return searchReply(message);
    if (m_mood == Mood::Denying)
        return message.createErrorReply(
            QStringLiteral("org.freedesktop.Secret.Error.IsLocked"), QStringLiteral("not for you"));
    return message.createErrorReply(QDBusError::Failed, QStringLiteral("a screw is loose"));
}

QDBusMessage FakeSecretService::searchReply(const QDBusMessage &message) const
{
    if (m_mood == Mood::Broken)
        return message.createErrorReply(QDBusError::Failed, QStringLiteral("a screw is loose"));
    QList<QDBusObjectPath> unlocked;
    if (m_mood == Mood::Denying)
        unlocked += QDBusObjectPath(fakeCollection + QStringLiteral("/1"));
    return message.createReply(
        {QVariant::fromValue(unlocked), QVariant::fromValue(QList<QDBusObjectPath>())});
}

} // namespace botdeck::test

#include "moc_FakeSecretService.cpp"
