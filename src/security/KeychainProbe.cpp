// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/KeychainProbe.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>

namespace botdeck::security {

namespace {

constexpr int answerWithinMs = 5000;

// https://specifications.freedesktop.org/secret-service/ names the first; QtKeychain also speaks to the
// others.
constexpr QLatin1StringView secretService("org.freedesktop.secrets");
constexpr QLatin1StringView secretPath("/org/freedesktop/secrets");

bool isKeychain(const QString &busName)
{
    return busName == secretService || busName.startsWith(QStringLiteral("org.kde.kwalletd"));
}

} // namespace

void KeychainProbe::ask(const Then &then)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            this, [then] { then(KeychainHealth::NoBus); }, Qt::QueuedConnection);
        return;
    }
    const auto names = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames"));
    callBus(names, then, [this, then](const QDBusMessage &reply) {
        const QStringList taken = reply.arguments().value(0).toStringList();
        if (!std::any_of(taken.begin(), taken.end(), isKeychain))
            then(KeychainHealth::NoService);
        else if (!taken.contains(secretService))
            then(KeychainHealth::Answers);
        else
            askDefaultCollection(then);
    });
}

void KeychainProbe::askDefaultCollection(const Then &then)
{
    auto alias = QDBusMessage::createMethodCall(
        secretService, secretPath, QStringLiteral("org.freedesktop.Secret.Service"),
        QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    callBus(alias, then, [this, then](const QDBusMessage &reply) {
        const auto path = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (path.isEmpty() ||
            path == QStringLiteral("/")) { // there is none yet: it is made on the first write
            then(KeychainHealth::Answers);
            return;
        }
        auto locked = QDBusMessage::createMethodCall(
            secretService, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        locked << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        callBus(locked, then, [then](const QDBusMessage &answer) {
            const bool isLocked = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
            then(isLocked ? KeychainHealth::Locked : KeychainHealth::Answers);
        });
    });
}

/// A call that fails says nothing against the keychain: `then` hears that it answers.
void KeychainProbe::callBus(
    const QDBusMessage &message, const Then &then, const std::function<void(const QDBusMessage &)> &withReply)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, answerWithinMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then, withReply] {
        watcher->deleteLater();
        const QDBusMessage reply = watcher->reply();
        if (reply.type() == QDBusMessage::ReplyMessage)
            withReply(reply);
        else
            then(KeychainHealth::Answers);
    });
}

} // namespace botdeck::security

#include "moc_KeychainProbe.cpp"
