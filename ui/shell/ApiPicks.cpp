// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ApiPicks.h"

#include "services/Workbench.h"
#include "ui/apiconsole/FormView.h"

#include <array>

namespace botdeck::ui::shell {

using apiconsole::PickOption;
using services::ApiPicker;

ApiPicks::ApiPicks(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_chats(parts.desk.workbench)
    // It only reads here.
    , m_guilds(parts.desk.workbench.storeFolder(), true)
{
    connect(&m_chats, &services::ChatDirectory::listed, this, &ApiPicks::showChats);
    connect(
        &m_guilds, &services::GuildLibrary::listed, this,
        [this](const domain::BotKey &bot, const QList<storage::KeptGuild> &guilds) {
            if (m_bot && m_bot->key == bot)
                showGuilds(guilds);
        });
    connect(
        &m_guilds, &services::GuildLibrary::loaded, this,
        [this](const domain::BotKey &bot, const storage::GuildReading &reading) {
            if (m_bot && m_bot->key == bot)
                showGuild(reading.guild);
        });
}

void ApiPicks::setBot(const std::optional<models::BotRow> &bot)
{
    if (bot.has_value() == m_bot.has_value() && (!bot || bot->key == m_bot->key))
        return;
    m_bot = bot;
    m_guild = {};
    static constexpr std::array pickers{
        ApiPicker::Chat, ApiPicker::User, ApiPicker::Role, ApiPicker::Channel, ApiPicker::Guild};
    for (const ApiPicker picker : pickers)
        m_parts.form.setOptions(picker, {});
    m_chats.select(bot ? std::optional(bot->key) : std::nullopt);
    if (bot && bot->platform == domain::PlatformId::Fanbook)
        m_guilds.list(bot->key);
}

void ApiPicks::showChats(const QList<domain::ChatEntry> &chats)
{
    QList<PickOption> options;
    for (const domain::ChatEntry &chat : chats)
        options += {chat.chatId, chat.title};
    m_parts.form.setOptions(ApiPicker::Chat, options);
    showUsers();
}

/// A private chat has its user's id, but for Fanbook, where members of the guild are known instead.
void ApiPicks::showUsers()
{
    QList<PickOption> options;
    for (const domain::GuildMember &member : std::as_const(m_guild.members))
        options += {member.id.toString(), member.name};
    const bool hasOwnIds = m_bot && m_bot->platform == domain::PlatformId::Fanbook;
    for (const domain::ChatEntry &chat : m_chats.chats()) {
        if (!hasOwnIds && chat.type == QStringLiteral("private"))
            options += {chat.chatId, chat.title};
    }
    m_parts.form.setOptions(ApiPicker::User, options);
}

void ApiPicks::showGuilds(const QList<storage::KeptGuild> &guilds)
{
    QList<PickOption> options;
    for (const storage::KeptGuild &guild : guilds)
        options += {guild.id.toString(), guild.name};
    m_parts.form.setOptions(ApiPicker::Guild, options);
    if (!guilds.isEmpty())
        m_guilds.load(m_bot->key, guilds.first().id);
}

void ApiPicks::showGuild(const domain::Guild &guild)
{
    m_guild = guild;
    QList<PickOption> roles;
    for (const domain::GuildRole &role : guild.roles)
        roles += {role.id.toString(), role.name};
    QList<PickOption> channels;
    for (const domain::GuildChannel &channel : guild.channels)
        channels += {channel.id.toString(), channel.name};
    m_parts.form.setOptions(ApiPicker::Role, roles);
    m_parts.form.setOptions(ApiPicker::Channel, channels);
    showUsers();
}

} // namespace botdeck::ui::shell

#include "moc_ApiPicks.cpp"
