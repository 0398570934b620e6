// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ScreenLock.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

namespace botdeck::security {

namespace {

// org.freedesktop.login1(5).
constexpr QLatin1StringView logind("org.freedesktop.login1");
constexpr QLatin1StringView managerPath("/org/freedesktop/login1");
constexpr QLatin1StringView managerInterface("org.freedesktop.login1.Manager");
constexpr QLatin1StringView sessionInterface("org.freedesktop.login1.Session");

QDBusMessage managerCall(const char *method, const QVariant &argument)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(logind, managerPath, managerInterface, QString::fromLatin1(method));
    call << argument;
    return call;
}

QString pathIn(const QDBusMessage &answer)
{
    return answer.arguments().value(0).value<QDBusObjectPath>().path();
}

} // namespace

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    // The specification names the first ("Idle Inhibition Service", freedesktop.org); other desktops signal
    // under names of their own. The path differs between them, so none is asked for.
    for (const char *name :
         {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
          "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
        QDBusConnection::sessionBus().connect(
            QString(), QString(), QString::fromLatin1(name), QStringLiteral("ActiveChanged"), this,
            SLOT(activeChanged(bool)));
    hearLogind();
}

void ScreenLock::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

void ScreenLock::sessionLocks()
{
    Q_EMIT locked();
}

/// Which session is ours: the one that the environment names or that this process runs in; a program that the
/// user's service manager started runs in none, then it is the one on the user's display. Other users'
/// sessions are none of our business.
void ScreenLock::hearLogind()
{
    if (!QDBusConnection::systemBus().isConnected())
        return;
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    const QDBusMessage question =
        id.isEmpty() ? managerCall("GetSessionByPID", quint32(QCoreApplication::applicationPid()))
                     : managerCall("GetSession", id);
    ask(
        question, [this](const QDBusMessage &answer) { hearSession(pathIn(answer)); },
        [this](const QDBusMessage &) { askUser(); });
}

void ScreenLock::askUser()
{
    const auto display = [this](const QDBusMessage &answer) {
        // (so): the session's id and its path.
        const auto pair = answer.arguments().value(0).value<QDBusVariant>().variant().value<QDBusArgument>();
        if (pair.currentSignature() != u"(so)")
            return;
        QString id;
        QDBusObjectPath path;
        pair.beginStructure();
        pair >> id >> path;
        pair.endStructure();
        hearSession(path.path());
    };
    const auto user = [this, display](const QDBusMessage &answer) {
        QDBusMessage property = QDBusMessage::createMethodCall(
            logind, pathIn(answer), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        property << QStringLiteral("org.freedesktop.login1.User") << QStringLiteral("Display");
        ask(property, display, {});
    };
    ask(managerCall("GetUserByPID", quint32(QCoreApplication::applicationPid())), user, {});
}

void ScreenLock::ask(const QDBusMessage &question, const Then &answered, const Then &refused)
{
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [answer, answered, refused] {
        answer->deleteLater();
        if (!answer->isError())
            answered(answer->reply());
        else if (refused)
            refused(answer->reply());
    });
}

void ScreenLock::hearSession(const QString &path)
{
    // Without a path every session would be heard.
    if (path.isEmpty() || path == u"/")
        return;
    QDBusConnection::systemBus().connect(
        logind, path, sessionInterface, QStringLiteral("Lock"), this, SLOT(sessionLocks()));
}

} // namespace botdeck::security

#include "moc_ScreenLock.cpp"
