// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/ConsoleApp.h"

#include "app/console/Face.h"
#include "app/console/ProfileStart.h"
#include "services/RunMark.h"

#include <array>
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

/// What may be in the way of a start, as a first start has it.
void useSafeSettings(storage::Settings &settings)
{
    using storage::Setting;
    static constexpr std::array shaky{
        Setting::StartBots,       Setting::MinimiseToTray, Setting::ShowTray,       Setting::Scheme,
        Setting::TextScale,       Setting::BotsLayout,     Setting::WindowGeometry, Setting::WindowLayout,
        Setting::WindowWorkspace, Setting::WindowBot,      Setting::MonitorColumns, Setting::MonitorView,
        Setting::ConverseParts,   Setting::GuildParts,
    };
    const storage::Settings fresh;
    for (const Setting setting : shaky)
        std::ignore = settings.set(setting, fresh.value(setting));
    std::ignore = settings.set(Setting::StartBots, false);
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
    , m_link(options.link)
    , m_platforms(platformsReadLater())
{
}

ConsoleApp::~ConsoleApp()
{
    m_world.reset();
    // Behind what may still be writing the mark.
    if (m_isMarked)
        m_background.post([mark = m_profile->folder().runFile()] { services::endRun(mark); });
}

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
    connect(m_profile.get(), &ProfileStart::linkAsked, this, [this](const QByteArray &link) {
        m_link = link;
        if (m_world && m_world->isReady())
            m_world->windows().showLink(m_link);
    });
    m_profile->begin(m_link);
}

void ConsoleApp::end()
{
    if (m_world)
        m_world->windows().closeAll();
}

bool ConsoleApp::endSession(bool mayAsk)
{
    return m_world && m_world->windows().endSession(mayAsk);
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
    if (m_options.safeMode)
        useSafeSettings(settings.settings);
    m_face.dress();
    const ConsoleWorld::Parts parts{m_clock,      m_background,        m_platforms, m_redactor,
                                    m_face,       m_profile->folder(), m_readOnly,  m_options.safeMode,
                                    m_options.log};
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
    connect(m_world.get(), &ConsoleWorld::firstPainted, this, [this] {
        // A damaged store is rescued first.
        const services::Workbench &workbench = m_world->workbench();
        if (workbench.isStoreTried())
            beginRun();
        else
            connect(&workbench, &services::Workbench::storeReady, this, &ConsoleApp::beginRun);
    });
    for (const core::Phrase &words : std::exchange(m_waiting, {}) + settings.objections)
        say(words);
    if (m_options.safeMode) {
        say(QT_TRANSLATE_NOOP(
            "Phrase", "Safe mode: no bot was started, and no setting is saved until Botdeck is started again "
                      "without it."));
    }
    m_world->begin(m_options);
}

/// The mark of a run before that did not end as it should is still there.
void ConsoleApp::beginRun()
{
    if (m_readOnly || std::exchange(m_isMarked, true))
        return;
    const storage::ProfileFolder &folder = m_profile->folder();
    m_background.run(
        this,
        [mark = folder.runFile(), store = folder.storeFolder(), now = m_clock.wallMs()] {
            return services::beginRun(mark, store, now);
        },
        [this](const core::Phrase &recovered) {
            if (!recovered.isEmpty())
                say(recovered);
        });
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
