// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Permissions.h"

namespace botdeck::sandbox {

namespace {

/// The mask after those of the channel's overwrites that fit: what one of them allows beats another's denial.
template <typename Fits>
quint64 overwritten(quint64 mask, const Channel &channel, Fits fits)
{
    quint64 denied = 0;
    quint64 allowed = 0;
    for (const Overwrite &one : channel.overwrites) {
        denied |= fits(one) ? one.deny : 0;
        allowed |= fits(one) ? one.allows : 0;
    }
    return (mask & ~denied) | allowed;
}

/// The vendor's documents name the fields of an overwrite and not the order in which they count; here it is
/// everybody's, then those of the member's roles, then the member's own. A category's count for nothing:
/// every channel states its own.
quint64 channelMask(const Guild &guild, const GuildMember &member, const Channel &channel)
{
    const quint64 mask = roleMask(guild, member);
    if (mask & administrator)
        return mask;
    const auto everybodys = [&](const Overwrite &one) { return one.isRole && one.id == guild.id; };
    const auto ofRoles = [&](const Overwrite &one) {
        return one.isRole && one.id != guild.id && member.roles.contains(one.id);
    };
    const auto own = [&](const Overwrite &one) { return !one.isRole && one.id == member.user; };
    return overwritten(overwritten(overwritten(mask, channel, everybodys), channel, ofRoles), channel, own);
}

/// All of these bits, in a guild's channel. A channel that the guild does not list restricts nothing.
bool mayInGuild(const Guild &guild, const Chat &chat, core::Id user, quint64 bits)
{
    const GuildMember *member = guild.member(user);
    if (!member)
        return false;
    const Channel *channel = guild.channel(chat.id);
    const quint64 mask = channel ? channelMask(guild, *member, *channel) : roleMask(guild, *member);
    return (mask & bits) == bits;
}

} // namespace

quint64 roleMask(const Guild &guild, const GuildMember &member)
{
    if (member.user == guild.owner)
        return ~quint64(0);
    quint64 mask = guild.permissions;
    for (const Role &role : guild.roles) {
        if (role.id == guild.id || member.roles.contains(role.id))
            mask |= role.permissions;
    }
    return mask & administrator ? ~quint64(0) : mask;
}

bool mayRead(const State &state, const Chat &chat, core::Id user)
{
    const Guild *guild = state.guild(chat.guild);
    return guild ? mayInGuild(*guild, chat, user, viewChannel) : state.isInside(chat, user);
}

bool mayWrite(const State &state, const Chat &chat, core::Id user)
{
    if (const Guild *guild = state.guild(chat.guild))
        return mayInGuild(*guild, chat, user, viewChannel | sendMessages);
    // In a channel of CloudChat or Telegram only those write who run it.
    return state.isInside(chat, user) &&
           (chat.kind != ChatKind::Channel || chat.member(user)->isAdministrator());
}

} // namespace botdeck::sandbox
