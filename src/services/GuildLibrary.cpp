// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildLibrary.h"

#include <utility>

namespace botdeck::services {

using core::Result;
using domain::BotKey;
using storage::GuildReading;
using storage::KeptGuild;

GuildLibrary::GuildLibrary(QString storeFolder, bool readOnly, QObject *parent)
    : QObject(parent)
    , m_storeFolder(std::move(storeFolder))
    , m_readOnly(readOnly)
{
}

void GuildLibrary::list(const BotKey &bot)
{
    m_work.run(
        this, [folder = m_storeFolder, bot] { return storage::keptGuilds(folder, bot); },
        [this, bot](const QList<KeptGuild> &guilds) { Q_EMIT listed(bot, guilds); });
}

void GuildLibrary::load(const BotKey &bot, core::Id guild)
{
    m_work.run(
        this, [folder = m_storeFolder, bot, guild] { return storage::loadGuild(folder, bot, guild); },
        [this, bot, guild](const Result<GuildReading> &reading) {
            if (reading)
                Q_EMIT loaded(bot, *reading);
            else
                Q_EMIT failed(bot, guild, reading.error());
        });
}

void GuildLibrary::keep(const BotKey &bot, const GuildReading &reading)
{
    change(bot, reading.guild.id, &GuildLibrary::kept, [folder = m_storeFolder, bot, reading] {
        return storage::keepGuild(folder, bot, reading);
    });
}

void GuildLibrary::forget(const BotKey &bot, core::Id guild)
{
    change(bot, guild, &GuildLibrary::forgotten, [folder = m_storeFolder, bot, guild] {
        return storage::forgetGuild(folder, bot, guild);
    });
}

template <typename Work>
void GuildLibrary::change(const BotKey &bot, core::Id guild, Told told, Work work)
{
    if (m_readOnly) {
        Q_EMIT failed(
            bot, guild,
            {core::ErrorKind::Locked,
             QT_TRANSLATE_NOOP("Phrase", "Nothing was changed: this profile is open for reading only.")});
        return;
    }
    m_work.run(this, std::move(work), [this, bot, guild, told](const Result<void> &done) {
        if (done)
            Q_EMIT(this->*told)(bot, guild);
        else
            Q_EMIT failed(bot, guild, done.error());
    });
}

} // namespace botdeck::services

#include "moc_GuildLibrary.cpp"
