// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleWorld.h"

#include "app/console/Face.h"
#include "ui/look/ProgramIcon.h"
#include "ui/widgets/FailureWords.h"

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

/// Of a console that does not answer the window has words of its own.
core::Phrase whyOnlyRead(const std::optional<core::Error> &readOnly)
{
    return readOnly && readOnly->kind != core::ErrorKind::Locked ? readOnly->detail : core::Phrase();
}

} // namespace

ConsoleWorld::ConsoleWorld(const Parts &parts, storage::LoadedSettings settings)
    : m_settings(
          parts.clock, parts.background, parts.profile.settingsFile(), std::move(settings),
          parts.readOnly.has_value() || parts.safeMode)
    , m_sandbox(parts.clock, parts.background)
    , m_workbench(
          parts.clock, parts.profile.storeFolder(),
          [] { return QRandomGenerator::global()->generateDouble(); }, parts.readOnly.has_value())
    , m_secrets({parts.profile, parts.clock, m_settings, parts.redactor, parts.readOnly.has_value()})
    , m_bots(
          {parts.clock, m_workbench, m_secrets.keeper(), m_settings, parts.background, parts.platforms,
           parts.redactor, parts.profile.botsFile(), parts.readOnly.has_value()})
    , m_startedMs(parts.clock.wallMs())
    , m_outbox(m_bots.registry(), m_workbench, parts.clock)
    , m_passportKeys(
          {m_secrets.keeper(), parts.clock, parts.profile.passportFile(), parts.readOnly.has_value()})
    , m_passportInbox({parts.clock, parts.profile.passportSeenFile(), parts.readOnly.has_value()})
    , m_collections({parts.profile.collectionsFile(), parts.redactor, parts.readOnly.has_value()})
    , m_door({m_secrets.keeper(), m_secrets.vault(), m_settings, parts.clock, parts.face.theme()})
    , m_clipboard(parts.clock, *QGuiApplication::clipboard())
    , m_applied(
          {m_settings, m_secrets.keeper(), m_bots.registry(), parts.face.scheme(), parts.face.theme(),
           [&language = parts.face.language()](const QString &name) { useLanguage(language, name); }})
    , m_windows(desk(parts))
    , m_firstPaint(parts.clock)
    , m_alerts(
          {parts.clock, parts.face.theme(), m_workbench, m_settings, m_secrets.keeper(), parts.redactor,
           m_door, m_windows})
{
    connectWords();
    connectSandbox();
    connect(&m_door, &ui::secrets::SecretsDoor::lockedChanged, &m_clipboard, [this](bool locked) {
        if (locked)
            m_clipboard.clear();
    });
}

ui::shell::Desk ConsoleWorld::desk(const Parts &parts)
{
    return {
        parts.clock,
        parts.face.theme(),
        parts.face.scheme(),
        m_workbench,
        m_bots.registry(),
        m_bots.starter(),
        m_settings,
        parts.background,
        m_outbox,
        m_passportKeys,
        m_passportInbox,
        m_bots.receivers(),
        m_collections,
        parts.platforms,
        m_secrets.keeper(),
        m_secrets.vault(),
        parts.redactor,
        m_door,
        m_clipboard,
        parts.profile.path(),
        parts.readOnly.has_value(),
        whyOnlyRead(parts.readOnly),
        [this](const auto &arrival, QObject *context, const auto &then) {
            m_sandbox.arrive(arrival, context, then);
        },
        m_sandbox.side(),
        m_startedMs,
        m_sandbox.passportSide(),
        parts.log,
        parts.safeMode};
}

void ConsoleWorld::connectWords()
{
    connect(&m_settings, &SettingsKeeper::saveFailed, &m_windows, &Windows::say);
    connect(&m_secrets, &SecretsStart::said, &m_windows, &Windows::say);
    connect(&m_bots, &BotsStart::said, &m_windows, &Windows::say);
    connect(&m_applied, &ui::preferences::AppliedSettings::said, &m_windows, &Windows::say);
    connect(&m_workbench, &services::Workbench::storeNoticed, &m_windows, &Windows::say);
    connect(&m_collections, &services::CallCollections::said, &m_windows, &Windows::say);
    // Whoever asked may be gone: a bot is removed, a dialog closed.
    connect(
        &m_workbench.eraser(), &services::Eraser::eraseFailed, &m_windows,
        [this](const storage::ErasureSubject &, const core::Error &error) {
            m_windows.say(ui::widgets::eraseFailure(error));
        });
}

void ConsoleWorld::connectSandbox()
{
    connect(&m_sandbox, &SandboxHost::started, this, [this] {
        m_bots.startDemo(m_sandbox.bots(), m_sandbox.address(), m_sandbox.gateway());
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
    connect(&m_windows, &Windows::opened, &m_firstPaint, &FirstPaint::watch);
    connect(&m_firstPaint, &FirstPaint::happened, this, [] {
        QGuiApplication::setWindowIcon(ui::look::programIcon());
    });
    connect(&m_firstPaint, &FirstPaint::happened, this, &ConsoleWorld::firstPainted);
    m_bots.begin();
    // A lock is to be there before anything is shown. The system's keychain needs libraries of its own, and
    // an answer.
    if (m_secrets.asksKeychain())
        connect(&m_firstPaint, &FirstPaint::happened, &m_secrets, &SecretsStart::begin, Qt::QueuedConnection);
    else
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

#include "moc_ConsoleWorld.cpp"
