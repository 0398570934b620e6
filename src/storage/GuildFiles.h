// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/BotKey.h"
#include "domain/permissions/Guild.h"
#include "storage/ErasureTypes.h"

#include <QStringList>

// Guilds as they were read once, kept in a store's folder: guilds/BOT/GUILD.json, for the owner alone, where
// BOT is the bot's key percent-encoded. A file is a snapshot (domain::guildSnapshot()) with two members more,
// "read_ms" and "whole". Everything here blocks.
namespace botdeck::storage {

/// A guild and the moment it was read.
struct GuildReading
{
    domain::Guild guild;
    /// Wall time in ms since 1970.
    qint64 readMs = 0;
    /// False: roles, channels or members are missing, or some of them.
    bool isWhole = true;

    bool operator==(const GuildReading &) const = default;
};

/// One of those that are kept.
struct KeptGuild
{
    core::Id id;
    QString name = {};
    qint64 readMs = 0;
    bool isWhole = false;
    /// Why it cannot be loaded; empty where it can.
    core::Phrase damage = {};

    bool operator==(const KeptGuild &) const = default;
};

/// Keeps it in the place of the one before. Refused, and nothing was changed: a reading that is not whole
/// does not take the place of a whole one. ErrorKind::Storage in words.
core::Result<void>
keepGuild(const QString &storeFolder, const domain::BotKey &bot, const GuildReading &reading);

/// NotFound: none is kept. Storage: it is damaged or cannot be read; it is left as it is.
core::Result<GuildReading> loadGuild(const QString &storeFolder, const domain::BotKey &bot, core::Id guild);

/// Those of the bot, the newest first; damaged ones are behind them.
QList<KeptGuild> keptGuilds(const QString &storeFolder, const domain::BotKey &bot);

/// Overwritten and removed. ErrorKind::Storage where something of it may be left; no error where none is
/// kept.
core::Result<void> forgetGuild(const QString &storeFolder, const domain::BotKey &bot, core::Id guild);

/// The files that go whole with the subject's data: those that speak of the user or chat, for every bot of
/// the platform, or all of a bot. What cannot be read is among them.
QStringList guildFilesOf(const QString &storeFolder, const ErasureSubject &subject);

} // namespace botdeck::storage
