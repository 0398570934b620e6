// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionTable.h"
#include "services/GuildEdit.h"
#include "services/GuildLibrary.h"
#include "services/GuildLoader.h"
#include "services/GuildStudy.h"

#include <memory>
#include <optional>
#include <utility>

namespace botdeck::storage {
struct ErasureSubject;
}

namespace botdeck::services {

/// The guild that one window's workspace shows: as it is kept in the profile, as it is read from the server,
/// with what was changed since. Lives in the user interface's thread and never waits there.
class OpenGuild final : public QObject
{
    Q_OBJECT

public:
    /// An edit that succeeded, and what the server answered.
    using DoneEdit = std::pair<GuildEdit, QByteArray>;

    /// Both outlive it. `readOnly`: another console writes the profile, nothing is kept.
    OpenGuild(BotRegistry &registry, Workbench &workbench, bool readOnly, QObject *parent = nullptr);

    /// Another bot, or none: what is open is closed, listed() follows.
    void select(const std::optional<domain::BotKey> &bot);
    [[nodiscard]] const std::optional<domain::BotKey> &bot() const { return m_bot; }
    /// Those of the bot that are kept, the newest first.
    [[nodiscard]] const QList<storage::KeptGuild> &kept() const { return m_kept; }

    /// Another guild of the bot: as it is kept, else nothing until read(). changed() follows.
    void open(core::Id guild);
    [[nodiscard]] const std::optional<core::Id> &id() const { return m_id; }
    /// Asks the server for all of it; what is shown stays until it is there. What came before a failure or
    /// cancel() is shown where nothing else is.
    void read();
    void cancel();
    [[nodiscard]] bool isReading() const { return m_loader.isReading(); }
    /// It is kept no longer; where it is open it is closed.
    void forget(core::Id guild);
    /// They hold from now on, and are kept.
    void apply(const QList<DoneEdit> &edits);
    /// A guild of the operator's own file: it is looked at, and never kept. changed() follows.
    void show(const domain::Guild &guild);

    /// None: nothing is read. Its table may come a moment later.
    [[nodiscard]] const std::optional<storage::GuildReading> &reading() const { return m_reading; }
    /// Null: nothing is read, or it is being laid out.
    [[nodiscard]] const std::shared_ptr<const domain::PermissionTable> &table() const { return m_table; }
    /// Shown from a file: nothing of it can be saved.
    [[nodiscard]] bool isFromFile() const { return m_isFromFile; }
    /// The bot's own number; 0: not known.
    [[nodiscard]] core::Id self() const;
    /// What edits mean, and where they are done.
    [[nodiscard]] GuildStudy &study() { return m_study; }
    [[nodiscard]] GuildPlace place() const;

Q_SIGNALS:
    /// kept() is another list.
    void listed();
    /// table() is another one, or none.
    void changed();
    /// None: nothing is being read.
    void progressed(const std::optional<botdeck::services::GuildLoader::Progress> &progress);
    /// A sentence. What was shown stays.
    void failed(const botdeck::core::Phrase &words);

private:
    void connectLibrary();
    void connectLoader();
    void take(const storage::GuildReading &reading);
    void keep();
    void close();
    void forgetErased(const storage::ErasureSubject &subject);

    BotRegistry &m_registry;
    const bool m_readOnly;
    std::optional<domain::BotKey> m_bot;
    std::optional<core::Id> m_id;
    QList<storage::KeptGuild> m_kept;
    std::optional<storage::GuildReading> m_reading;
    std::shared_ptr<const domain::PermissionTable> m_table;
    bool m_isFromFile = false;
    /// What succeeded while the guild was being read: the answers may be older.
    QList<DoneEdit> m_sinceAsked;
    GuildLibrary m_library;
    GuildLoader m_loader;
    GuildStudy m_study;
};

} // namespace botdeck::services
