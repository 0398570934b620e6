// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleApp.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <algorithm>

namespace botdeck::app {

namespace {

const QString storeName = QStringLiteral("store");

core::Error unusable(const QString &sentence)
{
    return {core::ErrorKind::Storage, sentence + QStringLiteral(" Nothing was started.")};
}

/// Our store lies in it, or nothing yet.
bool isProfile(const QDir &folder)
{
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const bool onlyOurs =
        std::all_of(names.begin(), names.end(), [](const QString &name) { return name == storeName; });
    return onlyOurs || folder.exists(storeName + QStringLiteral("/updates.sqlite"));
}

/// A folder that is there stays as it is; one that is made is the owner's alone.
core::Result<void> makeProfile(const QString &folder)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QFileInfo info(folder);
    if (!info.exists()) {
        if (QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly))
            return {};
        return unusable(QStringLiteral("The profile folder %1 cannot be made.").arg(folder));
    }
    if (!info.isDir() || !info.isReadable() || !info.isWritable())
        return unusable(QStringLiteral("%1 cannot be used as a profile folder.").arg(folder));
    if (!isProfile(QDir(folder))) {
        return unusable(
            QStringLiteral("%1 holds other files and no profile of Botdeck, so it was left alone. "
                           "Give --profile an empty folder, or one that is not there yet.")
                .arg(folder));
    }
    return {};
}

} // namespace

core::Result<std::unique_ptr<ConsoleApp>> ConsoleApp::make(const ConsoleOptions &options)
{
    std::unique_ptr<ConsoleApp> app(new ConsoleApp);
    const core::Result<QString> profile = app->takeProfile(options);
    if (!profile)
        return profile.error();
    const core::Result<void> loaded = app->loadPlatforms();
    if (!loaded)
        return loaded.error();
    app->m_workbench = std::make_unique<services::Workbench>(app->m_clock, *profile + u'/' + storeName, [] {
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

core::Result<QString> ConsoleApp::takeProfile(const ConsoleOptions &options)
{
    if (options.profile.isEmpty() && options.sandbox)
        return takeTemporary();
    const QString folder = options.profile.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                               : options.profile;
    const core::Result<void> made = makeProfile(folder);
    return made ? core::Result<QString>(folder) : made.error();
}

core::Result<QString> ConsoleApp::takeTemporary()
{
    // Qt has an empty path for a TMPDIR that is not there, and would make the folder in the root.
    if (!QDir::tempPath().isEmpty()) {
        m_temporary.emplace();
        if (m_temporary->isValid())
            return m_temporary->path();
    }
    return unusable(QStringLiteral("No folder for the temporary profile can be made in \"%1\", the value of "
                                   "TMPDIR (/tmp where it is empty).")
                        .arg(qEnvironmentVariable("TMPDIR")));
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
