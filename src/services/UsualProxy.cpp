// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UsualProxy.h"

#include "security/SecretKeeper.h"
#include "services/BotRegistry.h"
#include "services/SettingsKeeper.h"

#include <utility>

namespace botdeck::services {

using domain::ProxyRoute;
using security::SecretJob;
using security::SecretKeeper;
using storage::Setting;

namespace {

ProxyRoute routeIn(const storage::Settings &settings)
{
    ProxyRoute route;
    route.kind =
        domain::proxyKindFromName(settings.text(Setting::ProxyKind)).value_or(ProxyRoute::Kind::System);
    route.host = settings.text(Setting::ProxyHost);
    route.port = quint16(settings.number(Setting::ProxyPort));
    route.user = settings.text(Setting::ProxyUser);
    return route;
}

bool wantsPassword(const ProxyRoute &route)
{
    const bool isServer = route.kind == ProxyRoute::Kind::Http || route.kind == ProxyRoute::Kind::Socks5;
    return isServer && !route.user.isEmpty();
}

/// A password that was never kept is no trouble, nor is a place that was not known or not open when it was
/// `asked`: the password is read again when it is.
bool isTrouble(const core::Error &error, std::optional<security::SecretBackend> asked)
{
    const bool isShut = asked == security::SecretBackend::Vault && error.kind == core::ErrorKind::Locked;
    return asked && !isShut && error.kind != core::ErrorKind::NotFound;
}

} // namespace

security::SecretName UsualProxy::passwordName()
{
    // No bot's key: those have colons.
    return {security::SecretKind::ProxyPassword, QStringLiteral("usual")};
}

UsualProxy::UsualProxy(
    const SettingsKeeper &settings, SecretKeeper &secrets, BotRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_registry(registry)
{
    connect(&settings, &SettingsKeeper::changed, this, [this](Setting setting) {
        if (setting >= Setting::ProxyKind && setting <= Setting::ProxyUser)
            arrange();
    });
    connect(&secrets, &SecretKeeper::chosen, this, &UsualProxy::arrange);
    connect(&secrets, &SecretKeeper::lockedChanged, this, &UsualProxy::arrange);
    connect(&secrets, &SecretKeeper::changed, this, [this](const security::SecretName &name) {
        if (name == passwordName())
            arrange();
    });
    apply();
}

void UsualProxy::arrange()
{
    if (std::exchange(m_arranged, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_arranged = false;
            apply();
        },
        Qt::QueuedConnection);
}

void UsualProxy::apply()
{
    if (m_reading)
        m_reading->cancel();
    const ProxyRoute route = routeIn(m_settings.settings());
    if (!wantsPassword(route)) {
        use(route, {});
        return;
    }
    // It was open, and the bots run: they go on as they are.
    if (m_secrets.isLocked() && m_used)
        return;
    m_reading = m_secrets.read(passwordName(), this);
    connect(m_reading, &SecretJob::succeeded, this, [this, route](const security::SecretAnswer &answer) {
        use(route, answer.secret);
    });
    connect(
        m_reading, &SecretJob::failed, this,
        [this, route, asked = m_secrets.backend()](const core::Error &error) {
            use(route, {});
            if (isTrouble(error, asked))
                Q_EMIT passwordNotRead(error);
        });
}

void UsualProxy::use(const ProxyRoute &route, const core::Secret &password)
{
    const std::optional<QNetworkProxy> proxy = proxyFor(route, password);
    if (proxy == m_used)
        return;
    m_used = proxy;
    m_registry.setUsualProxy(proxy);
}

} // namespace botdeck::services

#include "moc_UsualProxy.cpp"
