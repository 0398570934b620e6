// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleApp.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

namespace botdeck::app {

namespace {

core::Result<QString> makeProfile(const QString &folder)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly)) {
        return core::Error{
            core::ErrorKind::Storage,
            QStringLiteral("The profile folder %1 cannot be made or used. Nothing was started.").arg(folder)};
    }
    return folder;
}

} // namespace

core::Result<std::unique_ptr<ConsoleApp>> ConsoleApp::make(const ConsoleOptions &options)
{
    std::unique_ptr<ConsoleApp> app(new ConsoleApp);
    QString folder = options.profile;
    if (folder.isEmpty() && options.sandbox) {
        app->m_temporary.emplace();
        folder = app->m_temporary->path();
    } else if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    const core::Result<QString> profile = makeProfile(folder);
    if (!profile)
        return profile.error();
    const core::Result<void> loaded = app->loadPlatforms();
    if (!loaded)
        return loaded.error();
    app->m_workbench =
        std::make_unique<services::Workbench>(app->m_clock, *profile + QStringLiteral("/store"), [] {
            return QRandomGenerator::global()->generateDouble();
        });
    if (options.sandbox) {
        const core::Result<void> started = app->startSandbox(options);
        if (!started)
            return started.error();
        app->addDemoBots();
    }
    return app;
}

// The feeds end before the server that answers them.
ConsoleApp::~ConsoleApp()
{
    m_workbench.reset();
}

core::Result<void> ConsoleApp::loadPlatforms()
{
    for (const domain::PlatformId id : domain::allPlatforms) {
        core::Result<platform::Platform> platform = platform::Platform::load(id);
        if (!platform)
            return platform.error();
        m_platforms.emplace(id, *std::move(platform));
    }
    return {};
}

core::Result<void> ConsoleApp::startSandbox(const ConsoleOptions &options)
{
    m_server = std::make_unique<sandbox::Server>(options.seed, m_clock);
    const core::Result<quint16> port = m_server->start();
    if (!port)
        return port.error();
    m_sandboxAddress = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    return m_server->setRate(options.rate);
}

void ConsoleApp::addDemoBots()
{
    for (const sandbox::BotAccount &account : m_server->bots()) {
        const platform::Platform &platform = m_platforms.at(account.platform);
        services::BotEntry entry;
        entry.row.key = domain::BotKey::sandbox(account.platform, account.id.toString());
        entry.row.name = account.name;
        entry.row.username = account.username;
        entry.row.platform = account.platform;
        entry.row.demo = true;
        entry.route.endpoint = {
            account.platform, m_sandboxAddress, platform.pathForm(), core::Secret(account.token)};
        entry.route.platform = &platform;
        m_workbench->add(entry);
    }
}

} // namespace botdeck::app
