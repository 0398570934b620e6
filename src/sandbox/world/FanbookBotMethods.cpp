// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Methods.h"
#include "sandbox/world/Shapes.h"
#include "sandbox/world/Targets.h"

namespace botdeck::sandbox {

namespace {

/// Every call issues a new user_token for the gateway (the vendor's gateway document).
Answer fanbookGetMe(const Call &call)
{
    const User *bot = call.state.user(call.bot.id);
    const Guild &home = call.state.guilds.front();
    JsonText json;
    json.number("id", bot->id).boolean("is_bot", true).text("first_name", bot->firstName);
    // The vendor's page shows the owner's id in a bot's last_name.
    json.text("last_name", home.owner.toString()).text("username", bot->username).text("avatar", bot->avatar);
    call.record().userToken = call.state.dice.text(hexDigits, 128);
    json.text("user_token", QString::fromLatin1(call.record().userToken)).number("owner_id", home.owner);
    json.boolean("can_join_groups", true).boolean("can_read_all_group_messages", true);
    return done(json.boolean("supports_inline_queries", false).done());
}

Answer setGuildNick(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    GuildMember *member = target.guild->member(call.id("bot_id"));
    if (!member)
        return refuse(call, Refusal::NoSuchMember);
    if (member->user != call.bot.id)
        return refuse(call, Refusal::NoPermission, QStringLiteral("that is not the bot itself"));
    member->nick = call.text("nickname");
    return yes();
}

} // namespace

MethodRows fanbookBotMethods()
{
    static constexpr MethodRow rows[] = {{"getMe", fanbookGetMe}, {"robot/setGuildNick", setGuildNick}};
    return rows;
}

} // namespace botdeck::sandbox
