// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowTestDesk.h"

#include "tests/support/Wait.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

constexpr security::KdfCost cheapVault{1, 8};

services::Platforms allPlatforms()
{
    services::Platforms platforms;
    for (const domain::PlatformId id : domain::allPlatforms)
        platforms.emplace(id, *platform::Platform::load(id));
    return platforms;
}

} // namespace

TestDesk::TestDesk()
    : platforms(allPlatforms())
    , settings(clock, background, folder.filePath(QStringLiteral("settings.ini")), {}, false)
    , vault(folder.filePath(QStringLiteral("vault.botdeck")), clock, cheapVault)
    , secrets(
          keychain, vault, redactor, clock,
          [](security::SecretBackend, const security::SecretMove::Committed &done) { done({}); })
    , workbench(clock, folder.filePath(QStringLiteral("store")), [] { return 0.5; })
    , registry(
          {workbench, secrets, background, platforms, redactor, settings,
           folder.filePath(QStringLiteral("bots.json"))})
    , starter(registry, workbench, clock, [] { return 0.5; })
    , outbox(registry, workbench, clock)
    , passportKeys({secrets, clock, folder.filePath(QStringLiteral("passport.json"))})
    , passportInbox({clock, folder.filePath(QStringLiteral("passport-seen.json"))})
    , receivers({workbench, registry, settings, platforms, redactor})
    , collections({folder.filePath(QStringLiteral("collections.json")), redactor})
    , door({secrets, vault, settings, clock, theme})
    , clipboard(clock, *QApplication::clipboard())
    , applied(
          {settings, secrets, registry, scheme, theme, [this](const QString &name) { language.use(name); }})
{
}

void TestDesk::begin()
{
    QSignalSpy loaded(&registry, &services::BotRegistry::loaded);
    registry.load();
    choose(security::SecretBackend::Keychain);
    ASSERT_TRUE(waitUntil([&loaded] { return !loaded.isEmpty(); }));
}

void TestDesk::choose(security::SecretBackend backend)
{
    QSignalSpy chosen(&secrets, &security::SecretKeeper::chosen);
    secrets.choose(backend);
    ASSERT_TRUE(waitUntil([&chosen] { return !chosen.isEmpty(); }));
}

void TestDesk::makeVault(const QByteArray &passphrase)
{
    QSignalSpy created(vault.create(core::Secret(passphrase), &vault), &security::SecretJob::succeeded);
    ASSERT_TRUE(waitUntil([&created] { return !created.isEmpty(); }));
    choose(security::SecretBackend::Vault);
}

ui::shell::Desk TestDesk::desk(bool readOnly, const QString &cause)
{
    return {clock,       theme,         scheme,   workbench,    registry,      starter,
            settings,    background,    outbox,   passportKeys, passportInbox, receivers,
            collections, platforms,     secrets,  vault,        redactor,      door,
            clipboard,   folder.path(), readOnly, cause};
}

} // namespace botdeck::test
