// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BackgroundWork.h"
#include "storage/GuildFiles.h"

#include <QObject>

namespace botdeck::services {

/// The guilds that are kept in the profile (storage/GuildFiles.h), for when a server cannot be asked. What is
/// asked is done one after the other in a thread of its own. Whoever erases a user's data (Eraser) reaches
/// these files too. Lives in the user interface's thread.
class GuildLibrary final : public QObject
{
    Q_OBJECT

public:
    /// `readOnly`: another console writes the profile, nothing is kept or forgotten.
    GuildLibrary(QString storeFolder, bool readOnly, QObject *parent = nullptr);

    /// listed() follows.
    void list(const domain::BotKey &bot);
    /// loaded() or failed() follows; a damaged file is left as it is.
    void load(const domain::BotKey &bot, core::Id guild);
    /// kept() or failed() follows, the latter perhaps at once.
    void keep(const domain::BotKey &bot, const storage::GuildReading &reading);
    /// forgotten() or failed() follows, the latter perhaps at once.
    void forget(const domain::BotKey &bot, core::Id guild);

Q_SIGNALS:
    /// As of storage::keptGuilds().
    void listed(const botdeck::domain::BotKey &bot, const QList<botdeck::storage::KeptGuild> &guilds);
    void loaded(const botdeck::domain::BotKey &bot, const botdeck::storage::GuildReading &reading);
    void kept(const botdeck::domain::BotKey &bot, botdeck::core::Id guild);
    void forgotten(const botdeck::domain::BotKey &bot, botdeck::core::Id guild);
    /// Locked: the profile is open for reading only. Others as of storage/GuildFiles.h.
    void
    failed(const botdeck::domain::BotKey &bot, botdeck::core::Id guild, const botdeck::core::Error &error);

private:
    using Told = void (GuildLibrary::*)(const domain::BotKey &, core::Id);
    template <typename Work>
    void change(const domain::BotKey &bot, core::Id guild, Told told, Work work);

    const QString m_storeFolder;
    const bool m_readOnly;
    BackgroundWork m_work;
};

} // namespace botdeck::services
