// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"
#include "services/ServerCalls.h"

namespace botdeck::services {

// What Fanbook's server is asked about a guild, and what its answers hold. The methods and what is known of
// them stand in resources/platforms/fanbook.json.

/// One kind of question.
enum class GuildQuestion {
    Guild,
    /// A page of getGuildRoles. How long one is nobody says (S2 has `last_id`).
    Roles,
    /// channel/list: all at once.
    Channels,
    /// Only for whoever waits; from a third-party tool (S7), so it may be refused.
    MemberCount,
    /// A page of getGuildMembers (S2): the vendor's own, needs no channel, gives everybody.
    Members,
    /// Ranges of v2/guild/members (S5, S6, S7), where the former is refused: the member list beside a
    /// channel, which lacks those who do not see the channel. The vendor calls its first generation faulty.
    MembersOfChannel,
};

/// One question.
struct GuildAsk
{
    GuildQuestion question = GuildQuestion::Guild;
    core::Id guild;
    /// The bot's own number: for whom it is asked.
    QString user;
    /// Roles, Members: the last one of the page before.
    std::optional<core::Id> after = {};
    /// MembersOfChannel: the channel, and the line of its list at which the page begins.
    core::Id channel = {};
    qint64 start = 0;
};

/// What one answer holds.
struct GuildPage
{
    std::optional<domain::Guild> guild = {};
    QList<domain::GuildRole> roles = {};
    QList<domain::GuildChannel> channels = {};
    QList<domain::GuildMember> members = {};
    std::optional<qint64> memberCount = {};
};

/// So many members are asked for at once; nobody documents how many a server gives.
inline constexpr int guildPageSize = 100;

/// An answer that is of another shape.
core::Error notWhatWasAsked();

/// The call that asks this.
ServerCalls::Question guildCall(const domain::BotKey &bot, const GuildAsk &ask);

/// Reads the answer's result. BadReply: it is not what was asked for, or something in it cannot be read, with
/// its place. Blocks while it reads.
core::Result<GuildPage> readGuildPage(GuildQuestion question, QByteArrayView result);

} // namespace botdeck::services
