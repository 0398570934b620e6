// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleApp.h"

#include "app/console/Face.h"
#include "app/console/ProfileStart.h"

#include <utility>

namespace botdeck::app {

namespace {

/// A first window without bots shows nothing of them.
services::Platforms platformsReadLater()
{
    services::Platforms platforms;
    for (const domain::PlatformId id : domain::allPlatforms)
        platforms.emplace(id, platform::Platform::readLater(id));
    return platforms;
}

core::Result<void> readEachPlatform()
{
    for (const domain::PlatformId id : domain::allPlatforms) {
        if (const core::Result<platform::Platform> read = platform::Platform::load(id); !read)
            return read.error();
    }
    return {};
}

} // namespace

core::Result<std::unique_ptr<ConsoleApp>>
ConsoleApp::make(const ConsoleOptions &options, Face &face, security::Redactor &redactor)
{
    std::unique_ptr<ConsoleApp> app(new ConsoleApp(options, face, redactor));
    core::Result<std::unique_ptr<ProfileStart>> profile = ProfileStart::take(options, app->m_clock);
    if (!profile)
        return profile.error();
    app->m_profile = *std::move(profile);
    return app;
}

ConsoleApp::ConsoleApp(const ConsoleOptions &options, Face &face, security::Redactor &redactor)
    : m_options(options)
    , m_face(face)
    , m_redactor(redactor)
    , m_platforms(platformsReadLater())
{
}

ConsoleApp::~ConsoleApp() = default;

void ConsoleApp::begin()
{
    connect(m_profile.get(), &ProfileStart::opened, this, &ConsoleApp::readSettings);
    connect(m_profile.get(), &ProfileStart::openedReadOnly, this, [this](const core::Error &why) {
        m_readOnly = why;
        readSettings();
    });
    connect(m_profile.get(), &ProfileStart::handedOver, this, &ConsoleApp::handedOver);
    connect(m_profile.get(), &ProfileStart::said, this, &ConsoleApp::say);
    connect(m_profile.get(), &ProfileStart::windowAsked, this, [this] {
        // Before that the first one is about to open.
        if (m_world && m_world->isReady())
            m_world->windows().open();
    });
    m_profile->begin();
}

void ConsoleApp::end()
{
    if (m_world)
        m_world->windows().closeAll();
}

void ConsoleApp::readSettings()
{
    using Access = storage::ProfileFolder::Access;
    const Access access = m_readOnly ? Access::ReadOnly : Access::ReadWrite;
    m_background.run(
        this,
        [path = m_profile->folder().settingsFile(), access] { return storage::loadSettings(path, access); },
        [this](const storage::LoadedSettings &settings) { build(settings); });
}

void ConsoleApp::build(storage::LoadedSettings settings)
{
    for (const auto &[setting, value] : m_options.settings)
        std::ignore = settings.settings.set(setting, value); // the verbs give what fits
    m_face.dress();
    const ConsoleWorld::Parts parts{m_clock, m_background,        m_platforms, m_redactor,
                                    m_face,  m_profile->folder(), m_readOnly};
    m_world = std::make_unique<ConsoleWorld>(parts, settings);
    connect(m_world.get(), &ConsoleWorld::ready, this, &ConsoleApp::settleProfile);
    // Bots are about to start and need theirs; without bots the first window has the processor for itself.
    connect(m_world.get(), &ConsoleWorld::ready, this, [this] {
        if (m_world->hasBots())
            readPlatforms();
    });
    connect(m_world.get(), &ConsoleWorld::ready, this, &ConsoleApp::ready);
    connect(m_world.get(), &ConsoleWorld::failed, this, &ConsoleApp::failed);
    connect(m_world.get(), &ConsoleWorld::firstPainted, this, &ConsoleApp::checkParts);
    for (const core::Phrase &words : std::exchange(m_waiting, {}) + settings.objections)
        say(words);
    m_world->begin(m_options);
}

/// Behind what the first window waits for, and before anything that can be kept from then on.
void ConsoleApp::settleProfile()
{
    if (m_readOnly)
        return;
    m_background.run(
        this, [folder = m_profile->folder()] { return folder.settle(); },
        [this](const core::Result<void> &settled) {
            if (!settled)
                say(settled.error().detail);
        });
}

/// Asked again it is done at once.
void ConsoleApp::readPlatforms()
{
    m_background.run(this, readEachPlatform, [this](const core::Result<void> &read) {
        if (!read)
            say(read.error().detail);
    });
}

/// What the first window does not show, and what is there but for a broken installation.
void ConsoleApp::checkParts()
{
    readPlatforms();
    if (const core::Result<void> encrypts = m_cryptography.check(); !encrypts)
        say(encrypts.error().detail);
}

void ConsoleApp::say(const core::Phrase &words)
{
    if (m_world)
        m_world->windows().say(words);
    else
        m_waiting += words;
}

} // namespace botdeck::app

#include "moc_ConsoleApp.cpp"
