// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Secret.h"
#include "domain/BotProfile.h"
#include "security/SecretName.h"

#include <QNetworkProxy>
#include <QObject>
#include <QPointer>

#include <optional>

namespace botdeck::security {
class SecretJob;
class SecretKeeper;
} // namespace botdeck::security
namespace botdeck::storage {
enum class Setting;
}

namespace botdeck::services {

class BotRegistry;
class SettingsKeeper;

/// The proxy of bots that name none, as the settings say it, with its password out of the store of secrets.
/// While that is locked the proxy is used without its password, and again with it as soon as it is open. What
/// changes together counts together: running bots begin anew on another proxy.
class UsualProxy final : public QObject
{
    Q_OBJECT

public:
    /// What its password is kept under.
    static security::SecretName passwordName();

    /// All three outlive it.
    UsualProxy(
        const SettingsKeeper &settings, security::SecretKeeper &secrets, BotRegistry &registry,
        QObject *parent = nullptr);

Q_SIGNALS:
    /// The place of secrets counts and is open, and yet the password could not be read: the proxy is used
    /// without it.
    void passwordNotRead(const botdeck::core::Error &error);

private:
    void arrange();
    void apply();
    void use(const domain::ProxyRoute &route, const core::Secret &password);

    const SettingsKeeper &m_settings;
    security::SecretKeeper &m_secrets;
    BotRegistry &m_registry;
    QPointer<security::SecretJob> m_reading;
    std::optional<QNetworkProxy> m_used;
    bool m_arranged = false;
};

} // namespace botdeck::services
