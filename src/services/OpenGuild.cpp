// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OpenGuild.h"

#include "services/BotRegistry.h"
#include "services/GuildAfterEdit.h"
#include "services/Workbench.h"

#include <algorithm>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Id;
using domain::BotKey;
using storage::GuildReading;
using storage::KeptGuild;

OpenGuild::OpenGuild(BotRegistry &registry, Workbench &workbench, bool readOnly, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_readOnly(readOnly)
    , m_library(workbench.storeFolder(), readOnly)
    , m_loader(registry, workbench)
{
    connectLibrary();
    connectLoader();
    connect(&m_study, &GuildStudy::read, this, [this](const auto &table) {
        m_table = table;
        Q_EMIT changed();
    });
    connect(&workbench.eraser(), &Eraser::erased, this, &OpenGuild::forgetErased);
}

void OpenGuild::connectLibrary()
{
    connect(
        &m_library, &GuildLibrary::listed, this, [this](const BotKey &bot, const QList<KeptGuild> &guilds) {
            if (bot != m_bot)
                return;
            m_kept = guilds;
            Q_EMIT listed();
        });
    connect(&m_library, &GuildLibrary::loaded, this, [this](const BotKey &bot, const GuildReading &reading) {
        // What was read meanwhile is newer.
        if (bot == m_bot && reading.guild.id == m_id && !m_reading)
            take(reading);
    });
    const auto listAgain = [this](const BotKey &bot) {
        if (bot == m_bot)
            m_library.list(bot);
    };
    connect(&m_library, &GuildLibrary::kept, this, listAgain);
    connect(&m_library, &GuildLibrary::forgotten, this, listAgain);
    connect(&m_library, &GuildLibrary::failed, this, [this](const BotKey &bot, Id, const Error &error) {
        // None is kept, or a better one.
        if (bot == m_bot && error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Refused)
            Q_EMIT failed(error.detail);
    });
}

void OpenGuild::connectLoader()
{
    connect(&m_loader, &GuildLoader::progressed, this, [this](const GuildLoader::Progress &progress) {
        Q_EMIT progressed(progress);
    });
    connect(&m_loader, &GuildLoader::done, this, [this](const BotKey &, GuildReading reading) {
        Q_EMIT progressed(std::nullopt);
        for (const auto &[edit, result] : std::exchange(m_sinceAsked, {}))
            reading.guild = guildAfter(std::move(reading.guild), edit, result);
        m_isFromFile = false;
        take(reading);
        keep();
    });
    connect(&m_loader, &GuildLoader::failed, this, [this](GuildLoader::Step, const Error &error) {
        const auto soFar = m_loader.soFar();
        Q_EMIT progressed(std::nullopt);
        if (!m_reading && soFar)
            take(*soFar);
        Q_EMIT failed(error.detail);
    });
}

void OpenGuild::select(const std::optional<BotKey> &bot)
{
    if (bot == m_bot)
        return;
    close();
    m_bot = bot;
    m_kept.clear();
    if (bot)
        m_library.list(*bot);
    else
        Q_EMIT listed();
}

void OpenGuild::open(Id guild)
{
    if (!m_bot)
        return;
    close();
    m_id = guild;
    m_library.load(*m_bot, guild);
}

void OpenGuild::read()
{
    m_sinceAsked.clear();
    if (m_bot && m_id)
        m_loader.read(*m_bot, *m_id);
}

void OpenGuild::cancel()
{
    if (!isReading())
        return;
    m_loader.cancel();
    Q_EMIT progressed(std::nullopt);
    const auto soFar = m_loader.soFar();
    if (!m_reading && soFar)
        take(*soFar);
}

void OpenGuild::forget(Id guild)
{
    if (!m_bot)
        return;
    m_library.forget(*m_bot, guild);
    if (guild == m_id && !m_isFromFile)
        close();
}

void OpenGuild::apply(const QList<DoneEdit> &edits)
{
    if (!m_reading || m_isFromFile || edits.isEmpty())
        return;
    if (isReading())
        m_sinceAsked += edits;
    GuildReading after = *m_reading;
    for (const auto &[edit, result] : edits)
        after.guild = guildAfter(std::move(after.guild), edit, result);
    take(after);
    keep();
}

void OpenGuild::show(const domain::Guild &guild)
{
    close();
    m_id = guild.id;
    take({guild, 0, true});
    m_isFromFile = true;
}

Id OpenGuild::self() const
{
    return m_bot ? Id::fromText(domain::idOfKey(m_registry.keyNow(*m_bot))).value_or(Id()) : Id();
}

GuildPlace OpenGuild::place() const
{
    return {m_bot.value_or(BotKey()), m_id.value_or(Id()), self()};
}

void OpenGuild::take(const GuildReading &reading)
{
    m_reading = reading;
    m_study.setGuild(reading.guild);
}

void OpenGuild::keep()
{
    if (!m_readOnly && m_reading)
        m_library.keep(*m_bot, *m_reading);
}

/// Nothing follows of what was asked about it.
void OpenGuild::close()
{
    cancel();
    m_study.close();
    m_id.reset();
    m_reading.reset();
    m_isFromFile = false;
    if (!m_table)
        return;
    m_table.reset();
    Q_EMIT changed();
}

/// What speaks of the erased goes here as its file did; else it is loaded again.
void OpenGuild::forgetErased(const storage::ErasureSubject &subject)
{
    using Kind = storage::ErasureSubject::Kind;
    const auto profile = m_bot ? m_registry.bot(*m_bot) : std::nullopt;
    if (!profile ||
        (subject.kind == Kind::Bot ? subject.bot != *m_bot : subject.platform != profile->platform))
        return;
    const std::optional<Id> id = m_isFromFile ? std::nullopt : m_id;
    if (id)
        open(*id);
    m_library.list(*m_bot);
}

} // namespace botdeck::services

#include "moc_OpenGuild.cpp"
