// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleWorld.h"

#include "app/console/Face.h"

#include <QGuiApplication>
#include <QRandomGenerator>

#include <utility>

namespace botdeck::app {

using services::SettingsKeeper;
using storage::Setting;

namespace {

/// `name` as the settings call it.
void useLanguage(ui::shell::Language &language, const QString &name)
{
    const bool follows = name == QLatin1StringView("system");
    language.use(follows ? ui::shell::Language::nearest(QLocale::system()) : name);
}

} // namespace

ConsoleWorld::ConsoleWorld(const Parts &parts, storage::LoadedSettings settings)
    : m_settings(
          parts.clock, parts.background, parts.profile.settingsFile(), std::move(settings), parts.readOnly)
    , m_sandbox(parts.clock, parts.background)
    , m_workbench(
          parts.clock, parts.profile.storeFolder(),
          [] { return QRandomGenerator::global()->generateDouble(); }, parts.readOnly)
    , m_secrets({parts.profile, parts.clock, m_settings, parts.redactor, parts.readOnly})
    , m_bots(
          {parts.clock, m_workbench, m_secrets.keeper(), m_settings, parts.background, parts.platforms,
           parts.redactor, parts.profile.botsFile(), parts.readOnly})
    , m_door({m_secrets.keeper(), m_secrets.vault(), m_settings, parts.clock, parts.face.theme})
    , m_clipboard(parts.clock, *QGuiApplication::clipboard())
    , m_applied(
          {m_settings, m_secrets.keeper(), m_bots.registry(), parts.face.scheme, parts.face.theme,
           [&language = parts.face.language](const QString &name) { useLanguage(language, name); }})
    , m_windows(desk(parts))
{
    connectWords();
    connectSandbox();
}

ui::shell::Desk ConsoleWorld::desk(const Parts &parts)
{
    return {parts.clock,
            parts.face.theme,
            parts.face.scheme,
            m_workbench,
            m_bots.registry(),
            m_bots.starter(),
            m_settings,
            parts.background,
            parts.platforms,
            m_secrets.keeper(),
            m_secrets.vault(),
            parts.redactor,
            m_door,
            m_clipboard,
            parts.profile.path(),
            parts.readOnly};
}

void ConsoleWorld::connectWords()
{
    connect(&m_settings, &SettingsKeeper::saveFailed, &m_windows, &Windows::say);
    connect(&m_secrets, &SecretsStart::said, &m_windows, &Windows::say);
    connect(&m_bots, &BotsStart::said, &m_windows, &Windows::say);
}

void ConsoleWorld::connectSandbox()
{
    connect(&m_sandbox, &SandboxHost::started, this, [this] {
        m_bots.startDemo(m_sandbox.bots(), m_sandbox.address());
        if (!std::exchange(m_isReady, true))
            Q_EMIT ready();
    });
    connect(&m_sandbox, &SandboxHost::failed, this, [this](const core::Error &error) {
        if (m_isReady)
            m_windows.say(error.detail);
        else
            Q_EMIT failed(error);
    });
    connect(&m_windows, &Windows::sandboxAsked, this, [this] { startSandbox({}); });
    connect(&m_settings, &SettingsKeeper::changed, this, [this](Setting setting) {
        if (setting == Setting::SandboxRate)
            m_sandbox.setRate(double(m_settings.settings().number(setting)));
    });
}

void ConsoleWorld::begin(const ConsoleOptions &options)
{
    connect(&m_bots, &BotsStart::loaded, this, [this, options] {
        if (options.sandbox) {
            startSandbox(options);
        } else {
            m_isReady = true;
            Q_EMIT ready();
        }
    });
    m_bots.begin();
    m_secrets.begin();
}

void ConsoleWorld::startSandbox(const ConsoleOptions &options)
{
    const storage::Settings &settings = m_settings.settings();
    m_sandbox.start(
        options.seed.value_or(quint64(settings.number(Setting::SandboxSeed))),
        double(settings.number(Setting::SandboxRate)));
}

} // namespace botdeck::app
