// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/BotsStart.h"

#include "security/SecretKeeper.h"
#include "services/SettingsKeeper.h"
#include "services/Workbench.h"
#include "ui/secrets/StoreWords.h"

#include <QRandomGenerator>

#include <utility>

namespace botdeck::app {

using security::SecretKeeper;
using services::BotRegistry;

BotsStart::BotsStart(const Parts &parts)
    : m_clock(parts.clock)
    , m_workbench(parts.workbench)
    , m_secrets(parts.secrets)
    , m_settings(parts.settings)
    , m_platforms(parts.platforms)
    , m_redactor(parts.redactor)
    , m_registry(
          {parts.workbench, parts.secrets, parts.background, parts.platforms, parts.redactor, parts.settings,
           parts.botsFile, parts.readOnly})
    , m_starter(
          m_registry, parts.workbench, parts.clock,
          [] { return QRandomGenerator::global()->generateDouble(); })
    , m_receivers(
          {parts.workbench, m_registry, parts.settings, parts.platforms, parts.redactor, parts.readOnly})
{
    connect(&m_registry, &BotRegistry::said, this, &BotsStart::said);
    connect(&m_receivers, &services::WebhookReceivers::said, this, &BotsStart::said);
    connect(&m_registry, &BotRegistry::notForgotten, this, [this](const core::Error &why) {
        Q_EMIT said(ui::secrets::notForgottenWords(why));
    });
    connect(&m_registry, &BotRegistry::loaded, this, [this] {
        m_loaded = true;
        Q_EMIT loaded();
        startWhatIsToRun();
        forgetWhatIsLeft();
    });
    connect(&m_secrets, &SecretKeeper::chosen, this, [this] {
        startWhatIsToRun();
        // Behind the answers that are under way and say that it is not known yet.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_starter.secretsThere();
                m_receivers.secretsThere();
                forgetWhatIsLeft();
            },
            Qt::QueuedConnection);
    });
    // Where one was changed others can be; of a system's keychain that opened nothing else is heard.
    connect(&m_secrets, &SecretKeeper::changed, &m_registry, &BotRegistry::secretsThere);
    connect(&m_secrets, &SecretKeeper::lockedChanged, this, [this](bool locked) {
        if (locked)
            return;
        m_starter.secretsThere();
        m_receivers.secretsThere();
        forgetWhatIsLeft();
    });
}

void BotsStart::begin()
{
    m_registry.load();
}

/// Once: a bot that is started before it is known where its token is would only say so and rest.
void BotsStart::startWhatIsToRun()
{
    if (!m_loaded || !m_secrets.backend() || std::exchange(m_started, true))
        return;
    if (!m_settings.settings().flag(storage::Setting::StartBots))
        return;
    m_starter.startWithProgram(m_receivers.toResume());
    m_receivers.resume();
}

/// Not before it is known where it lies; a vault that is locked is no trouble to speak of.
void BotsStart::forgetWhatIsLeft()
{
    if (m_secrets.backend() && !m_secrets.isLocked())
        m_registry.secretsThere();
}

void BotsStart::startDemo(
    const QList<sandbox::BotAccount> &accounts, const QUrl &server, const QString &gateway)
{
    for (const sandbox::BotAccount &account : accounts) {
        const domain::BotProfile profile = demoProfile(account, server, gateway);
        const core::Secret token(account.token);
        m_redactor.add(token);
        if (!m_registry.bot(profile.key))
            m_registry.addDemo(profile, token);
        m_workbench.start(profile.key);
    }
}

/// The console made this world, so nobody needs to be asked who the bot is.
domain::BotProfile
BotsStart::demoProfile(const sandbox::BotAccount &account, const QUrl &server, const QString &gateway) const
{
    domain::BotProfile profile;
    profile.key = domain::BotKey::sandbox(account.platform, account.id.toString());
    profile.name = account.name;
    profile.platform = account.platform;
    profile.server = server;
    if (account.platform == domain::PlatformId::Fanbook)
        profile.gateway = gateway;
    profile.pathForm = m_platforms.at(account.platform).pathForm();
    // It is on this machine, whatever proxy other bots go through.
    profile.proxy.kind = domain::ProxyRoute::Kind::Direct;
    profile.facts =
        domain::BotFacts{account.id.toString(), account.name, account.username, {}, m_clock.wallMs()};
    return profile;
}

} // namespace botdeck::app

#include "moc_BotsStart.cpp"
