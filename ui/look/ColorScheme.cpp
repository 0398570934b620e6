// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/ColorScheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace botdeck::ui::look {

namespace {

// xdg-desktop-portal's Settings interface, version 1.
constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView space("org.freedesktop.appearance");
constexpr QLatin1StringView key("color-scheme");

[[maybe_unused]] bool hasSessionBus()
{
    // Without an address libdbus would start a bus of its own.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus")));
}

} // namespace

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
{
    const QColor background = QGuiApplication::palette().color(QPalette::Window);
    m_system = background.lightnessF() < 0.5F ? Scheme::Dark : Scheme::Light;
    followSystem();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

void ColorScheme::followSystem()
{
    const auto take = [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            setSystem(scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light);
    };
    const QStyleHints *hints = QGuiApplication::styleHints();
    connect(hints, &QStyleHints::colorSchemeChanged, this, take);
    take(hints->colorScheme());
}

#else

void ColorScheme::followSystem()
{
    if (hasSessionBus())
        followPortal(QDBusConnection::sessionBus());
}

#endif

void ColorScheme::followPortal(const QDBusConnection &bus)
{
    QDBusConnection connection = bus;
    if (!connection.isConnected())
        return;
    // A slot with a QDBusVariant would do, but Qt 6.4 refuses it until something else has used that type.
    connection.connect(
        service, path, interface, QStringLiteral("SettingChanged"), this,
        SLOT(onPortalSetting(QDBusMessage)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read.setArguments({QString(space), QString(key)});
    auto *answer = new QDBusPendingCallWatcher(connection.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *watcher) {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takePortalValue(QVariant::fromValue(reply.value()));
    });
}

void ColorScheme::onPortalSetting(const QDBusMessage &message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3 && said.at(0).toString() == space && said.at(1).toString() == key)
        takePortalValue(said.at(2));
}

void ColorScheme::takePortalValue(QVariant value)
{
    // The signal wraps the value in one variant, the answer to "Read" in two.
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    const uint wish = value.toUInt();
    if (wish == 1 || wish == 2)
        setSystem(wish == 1 ? Scheme::Dark : Scheme::Light);
}

void ColorScheme::setSystem(Scheme scheme)
{
    const Scheme before = current();
    m_system = scheme;
    if (current() != before)
        Q_EMIT changed(current());
}

void ColorScheme::setOverride(std::optional<Scheme> scheme)
{
    const Scheme before = current();
    m_override = scheme;
    if (current() != before)
        Q_EMIT changed(current());
}

} // namespace botdeck::ui::look
