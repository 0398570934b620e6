// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/FanbookShapes.h"
#include "sandbox/world/GuildRights.h"
#include "sandbox/world/Messages.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Permissions.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

/// Where a guild writes that somebody came or went: its first text channel.
Chat *welcomeChat(const Call &call, const Guild &guild)
{
    const auto is = [&guild](const Chat &chat) { return chat.guild == guild.id; };
    const auto place = std::find_if(call.state.chats.begin(), call.state.chats.end(), is);
    return place == call.state.chats.end() ? nullptr : &*place;
}

Answer kickFrom(const Call &call, Chat &chat, core::Id user)
{
    if (!call.state.isInside(chat, user))
        return refuse(call, Refusal::NoSuchMember);
    if (const Guild *guild = call.state.guild(chat.guild)) {
        if (const std::optional<Answer> refusal = refuseWithout(call, *guild, kickMembers))
            return *refusal;
        if (const std::optional<Answer> refusal = refuseNotBelow(call, *guild, *guild->member(user)))
            return *refusal;
    }
    depart(call.state, chat, user, QStringLiteral("kicked"), {.except = call.bot.index});
    return yes();
}

Answer fanbookKickChatMember(const Call &call)
{
    if (!call.has("guild_id")) {
        const ChatTarget target = targetChat(call);
        return target.refusal ? *target.refusal : kickFrom(call, *target.chat, call.id("user_id"));
    }
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    Chat *chat = welcomeChat(call, *target.guild);
    return chat ? kickFrom(call, *chat, call.id("user_id")) : refuse(call, Refusal::ChannelNotFound);
}

// What the vendor clamps the time to: a minute and thirty days.
constexpr qint64 shortestMute = 60;
constexpr qint64 longestMute = 2'592'000;

/// Which permission it takes nobody says.
Answer forbidUserSpeaking(const Call &call)
{
    const GuildTarget target = targetGuild(call, "target_guild_id");
    if (target.refusal)
        return *target.refusal;
    GuildMember *member = target.guild->member(call.id("target_uid"));
    if (!member)
        return refuse(call, Refusal::NoSuchMember);
    if (const std::optional<Answer> refusal = refuseNotBelow(call, *target.guild, *member))
        return *refusal;
    member->mutedUntil =
        call.state.now() + std::clamp(call.integer("duration_in_second"), shortestMute, longestMute);
    return yes();
}

Answer guildEmoji(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    QList<QByteArray> emoji;
    for (const Emoji &one : target.guild->emoji)
        emoji.append(emojiJson(one));
    return done(jsonArray(emoji));
}

} // namespace

MethodRows fanbookModerationMethods()
{
    static constexpr MethodRow rows[] = {
        {"kickChatMember", fanbookKickChatMember},
        {"forbidUserSpeaking", forbidUserSpeaking},
        {"guild/emoji", guildEmoji},
    };
    return rows;
}

} // namespace botdeck::sandbox
