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

#include <utility>

namespace botdeck::ui::look {

namespace {

// xdg-desktop-portal's Settings interface, version 1.
constexpr QLatin1StringView service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView space("org.freedesktop.appearance");

} // namespace

bool hasSessionBus()
{
    // Without an address libdbus would start a bus of its own.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus")));
}

struct ColorScheme::Wish
{
    QLatin1StringView key;
    void (ColorScheme::*take)(uint value) = nullptr;
};

const ColorScheme::Wish ColorScheme::wishes[] = {
    {QLatin1StringView("color-scheme"), &ColorScheme::takeScheme},
    {QLatin1StringView("contrast"), &ColorScheme::takeContrast},
    {QLatin1StringView("reduced-motion"), &ColorScheme::takeMotion},
};

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent)
{
    const QColor background = QGuiApplication::palette().color(QPalette::Window);
    m_system = background.lightnessF() < 0.5F ? Scheme::Dark : Scheme::Light;
    followQt();
    if (hasSessionBus())
        followPortal(QDBusConnection::sessionBus());
}

void ColorScheme::followQt()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto take = [this](Qt::ColorScheme scheme) {
        m_qtKnows = scheme != Qt::ColorScheme::Unknown;
        if (m_qtKnows)
            setSystem(scheme == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light);
    };
    const QStyleHints *hints = QGuiApplication::styleHints();
    connect(hints, &QStyleHints::colorSchemeChanged, this, take);
    take(hints->colorScheme());
#endif
}

void ColorScheme::followPortal(const QDBusConnection &bus)
{
    QDBusConnection connection = bus;
    if (!connection.isConnected())
        return;
    // A slot with a QDBusVariant would do, but Qt 6.4 refuses it until something else has used that type.
    connection.connect(
        service, path, interface, QStringLiteral("SettingChanged"), this,
        SLOT(onPortalSetting(QDBusMessage)));
    for (const Wish &wish : wishes)
        readPortal(connection, wish.key);
}

/// What a portal does not know yet it answers with an error.
void ColorScheme::readPortal(QDBusConnection &bus, const QString &key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read.setArguments({QString(space), key});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *watcher) {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takePortalValue(key, QVariant::fromValue(reply.value()));
    });
}

void ColorScheme::onPortalSetting(const QDBusMessage &message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3 && said.at(0).toString() == space)
        takePortalValue(said.at(1).toString(), said.at(2));
}

void ColorScheme::takePortalValue(const QString &key, QVariant value)
{
    // The signal wraps the value in one variant, the answer to "Read" in two.
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    for (const Wish &wish : wishes) {
        if (key == wish.key)
            (this->*wish.take)(value.toUInt());
    }
}

void ColorScheme::takeScheme(uint value)
{
    if (!m_qtKnows && (value == 1 || value == 2))
        setSystem(value == 1 ? Scheme::Dark : Scheme::Light);
}

void ColorScheme::takeContrast(uint value)
{
    const bool high = value == 1;
    if (std::exchange(m_highContrast, high) != high)
        Q_EMIT contrastChanged(high);
}

void ColorScheme::takeMotion(uint value)
{
    const bool reduced = value == 1;
    if (std::exchange(m_reducedMotion, reduced) != reduced)
        Q_EMIT motionChanged(reduced);
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

#include "moc_ColorScheme.cpp"
