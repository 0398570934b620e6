// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/DesktopNotifier.h"

#include "core/Identity.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <utility>

namespace botdeck::ui::alerts {

namespace {

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
const QString servicePath = QStringLiteral("/org/freedesktop/Notifications");
/// The action of a click on the notification itself.
const QString defaultAction = QStringLiteral("default");
/// As the server thinks best.
constexpr int asLongAsUsual = -1;

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceName, QLatin1StringView(method));
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    m_bus.connect(
        serviceName, servicePath, serviceName, QStringLiteral("ActionInvoked"), this,
        SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(
        serviceName, servicePath, serviceName, QStringLiteral("NotificationClosed"), this,
        SLOT(onClosed(uint, uint)));
}

/// One call at a time for each key: without the answer to the last one it is not known what to replace.
void DesktopNotifier::show(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    shown.isUnwanted = false;
    if (shown.isAsked)
        shown.next = notification;
    else
        send(notification);
}

void DesktopNotifier::send(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    shown.isAsked = true;
    QDBusMessage notify = callOf("Notify");
    // The body may be marked up there: what is plain is written as such.
    notify.setArguments(
        {QStringLiteral("Botdeck"), shown.id, QString(core::applicationId), notification.title,
         notification.body.toHtmlEscaped(), QStringList{defaultAction, tr("Show")},
         QVariantMap{{QStringLiteral("desktop-entry"), QString(core::applicationId)}}, asLongAsUsual});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(
        answer, &QDBusPendingCallWatcher::finished, this,
        [this, key = notification.key](QDBusPendingCallWatcher *watcher) {
            watcher->deleteLater();
            const QDBusPendingReply<uint> reply = *watcher;
            answered(key, reply.isValid() ? reply.value() : 0);
        });
}

void DesktopNotifier::answered(const QString &key, uint id)
{
    Shown &shown = m_shown[key];
    shown.id = id;
    shown.isAsked = false;
    if (std::exchange(shown.isUnwanted, false)) {
        shown.next.reset();
        close(id);
    } else if (shown.next) {
        send(*std::exchange(shown.next, std::nullopt));
    }
}

void DesktopNotifier::withdrawAll()
{
    for (Shown &shown : m_shown) {
        shown.isUnwanted = shown.isAsked;
        if (shown.id != 0 && !shown.isAsked)
            close(shown.id);
    }
}

void DesktopNotifier::close(uint id)
{
    if (id == 0)
        return;
    QDBusMessage closing = callOf("CloseNotification");
    closing.setArguments({id});
    m_bus.asyncCall(closing);
}

QString DesktopNotifier::keyOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (id != 0 && shown->id == id)
            return shown.key();
    }
    return {};
}

/// Everybody's are told to everybody.
void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && action == defaultAction)
        Q_EMIT activated(key);
}

void DesktopNotifier::onClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    m_shown[key].id = 0;
    Q_EMIT gone(key);
}

} // namespace botdeck::ui::alerts

#include "moc_DesktopNotifier.cpp"
