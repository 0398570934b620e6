// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/ChatDirectory.h"
#include "services/GuildLibrary.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::ui::apiconsole {
class FormView;
}

namespace botdeck::ui::shell {

/// What this console knows of a bot's chats, users, roles, channels and guilds, for the fields of a form that
/// name one. Of guilds it is the one that was read last and is kept.
class ApiPicks final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        apiconsole::FormView &form;
    };

    explicit ApiPicks(const Parts &parts, QObject *parent = nullptr);

    /// None: nothing is offered.
    void setBot(const std::optional<models::BotRow> &bot);

private:
    void showChats(const QList<domain::ChatEntry> &chats);
    void showGuilds(const QList<storage::KeptGuild> &guilds);
    void showGuild(const domain::Guild &guild);
    void showUsers();

    const Parts m_parts;
    services::ChatDirectory m_chats;
    services::GuildLibrary m_guilds;
    std::optional<models::BotRow> m_bot;
    domain::Guild m_guild;
};

} // namespace botdeck::ui::shell
