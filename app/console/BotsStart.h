// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "sandbox/world/WorldTypes.h"
#include "services/BotRegistry.h"
#include "services/BotStarter.h"
#include "services/WebhookReceivers.h"

namespace botdeck::security {
class Redactor;
class SecretKeeper;
} // namespace botdeck::security
namespace botdeck::services {
class SettingsKeeper;
}

namespace botdeck::app {

/// The operator's bots and the sandbox's: reads the list, and starts what is to run once it is known where
/// tokens are kept.
class BotsStart final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        core::Clock &clock;
        services::Workbench &workbench;
        security::SecretKeeper &secrets;
        services::SettingsKeeper &settings;
        services::BackgroundWork &background;
        const services::Platforms &platforms;
        security::Redactor &redactor;
        QString botsFile;
        bool readOnly;
    };

    explicit BotsStart(const Parts &parts);

    /// Reads the list; loaded() follows.
    void begin();
    /// Lists the sandbox's bots that are not listed and starts them all; `gateway` is Fanbook's. After
    /// loaded().
    void startDemo(const QList<sandbox::BotAccount> &accounts, const QUrl &server, const QString &gateway);

    [[nodiscard]] services::BotRegistry &registry() { return m_registry; }
    [[nodiscard]] services::BotStarter &starter() { return m_starter; }
    [[nodiscard]] services::WebhookReceivers &receivers() { return m_receivers; }

Q_SIGNALS:
    void loaded();
    /// A sentence to show.
    void said(const botdeck::core::Phrase &words);

private:
    void startWhatIsToRun();
    void forgetWhatIsLeft();
    [[nodiscard]] domain::BotProfile
    demoProfile(const sandbox::BotAccount &account, const QUrl &server, const QString &gateway) const;

    core::Clock &m_clock;
    services::Workbench &m_workbench;
    security::SecretKeeper &m_secrets;
    const services::SettingsKeeper &m_settings;
    const services::Platforms &m_platforms;
    security::Redactor &m_redactor;
    services::BotRegistry m_registry;
    services::BotStarter m_starter;
    services::WebhookReceivers m_receivers;
    bool m_loaded = false;
    bool m_started = false;
};

} // namespace botdeck::app
