// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegistryFixture.h"

#include "core/AtomicFile.h"
#include "tests/support/Wait.h"

#include <QSignalSpy>

#include <algorithm>

namespace botdeck::test {

using domain::BotKey;
using services::BotChange;
using services::BotRegistry;

RegistryFixture::RegistryFixture()
{
    for (const domain::PlatformId id : domain::allPlatforms)
        m_descriptions.emplace(id, *platform::Platform::load(id));
    restart();
}

RegistryFixture::~RegistryFixture() = default;

void RegistryFixture::restart(bool readOnly)
{
    m_starter.reset();
    m_registry.reset();
    m_workbench.reset();
    m_settings.reset();
    m_files = std::make_unique<services::BackgroundWork>();
    const QString settings = m_dir.filePath(QStringLiteral("settings.ini"));
    m_settings = std::make_unique<services::SettingsKeeper>(
        m_clock, *m_files, settings, storage::loadSettings(settings), readOnly);
    m_workbench = std::make_unique<services::Workbench>(m_clock, storeFolder(), [] { return 0.5; });
    m_registry = std::make_unique<BotRegistry>(BotRegistry::Parts{
        *m_workbench, m_secrets, *m_files, m_descriptions, m_known, *m_settings, botsFile(), readOnly});
    m_starter =
        std::make_unique<services::BotStarter>(*m_registry, *m_workbench, m_clock, [] { return 0.5; });
    QObject::connect(m_registry.get(), &BotRegistry::said, m_registry.get(), [this](const QString &words) {
        m_said += words;
    });
    QObject::connect(
        m_registry.get(), &BotRegistry::notForgotten, m_registry.get(),
        [this](const core::Error &why) { m_notForgotten += why.detail; });
    QSignalSpy loaded(m_registry.get(), &BotRegistry::loaded);
    m_registry->load();
    ASSERT_TRUE(waitUntil([&loaded] { return loaded.size() == 1; }));
}

domain::BotProfile RegistryFixture::typed(domain::PlatformId platform) const
{
    domain::BotProfile profile;
    profile.platform = platform;
    profile.server = QUrl(bot(platform).value(QStringLiteral("server")).toString());
    profile.name = domain::platformName(platform);
    return profile;
}

core::Secret RegistryFixture::token(domain::PlatformId platform) const
{
    return core::Secret(bot(platform).value(QStringLiteral("token")).toString().toUtf8());
}

BotKey RegistryFixture::key(BotChange *change)
{
    QSignalSpy succeeded(change, &BotChange::succeeded);
    QSignalSpy failed(change, &BotChange::failed);
    EXPECT_TRUE(waitUntil([&] { return succeeded.size() + failed.size() == 1; }));
    if (!failed.isEmpty())
        ADD_FAILURE() << qPrintable(failed.first().first().value<core::Error>().detail);
    return succeeded.isEmpty() ? BotKey() : succeeded.first().first().value<BotKey>();
}

core::Error RegistryFixture::error(BotChange *change)
{
    QSignalSpy succeeded(change, &BotChange::succeeded);
    QSignalSpy failed(change, &BotChange::failed);
    EXPECT_TRUE(waitUntil([&] { return succeeded.size() + failed.size() == 1; }));
    EXPECT_EQ(failed.size(), 1) << "it should have been refused";
    return failed.isEmpty() ? core::Error() : failed.first().first().value<core::Error>();
}

BotKey RegistryFixture::add(domain::PlatformId platform)
{
    return key(m_registry->add(typed(platform), token(platform)));
}

QByteArray RegistryFixture::fileBytes() const
{
    const auto bytes = core::readWhole(botsFile(), 1 << 20);
    return bytes ? *bytes : QByteArray();
}

domain::BotStatus RegistryFixture::status(const BotKey &bot) const
{
    for (const models::BotRow &row : m_workbench->bots()) {
        if (row.key == bot)
            return row.status;
    }
    return {domain::BotState::Stopped, QStringLiteral("not listed")};
}

bool RegistryFixture::reaches(const BotKey &bot, domain::BotState state)
{
    return waitUntil([&] { return status(bot).state == state; });
}

QStringList RegistryFixture::names() const
{
    QStringList names;
    for (const models::BotRow &row : m_workbench->bots())
        names += row.name;
    return names;
}

} // namespace botdeck::test
