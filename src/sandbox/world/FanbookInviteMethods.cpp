// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Methods.h"
#include "sandbox/world/Targets.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

/// GuildInviteCodeRecord: numbers as texts, as the type page has them.
QByteArray inviteJson(const Call &call, Guild &guild, const Invite &invite)
{
    const User *inviter = call.state.user(invite.inviter);
    const Channel *channel = guild.channel(invite.channel);
    const auto number = [](qint64 value) { return QString::number(value); };
    JsonText json;
    json.text("code", invite.code).text("inviter_name", inviter->firstName).text("avatar", inviter->avatar);
    json.text("channel_on_del", channel ? u"0" : u"1").idText("inviter_id", invite.inviter);
    json.text("channel_name", channel ? channel->name : QString())
        .text("expire_time", number(invite.secondsLeft));
    json.text("number_less", number(invite.usesLeft)).text("has_invited", number(invite.uses));
    json.idText("list_id", invite.listId)
        .text("remark", invite.remark)
        .text("time", number(invite.timeLimit));
    json.text("number", number(invite.useLimit)).idText("channel_id", invite.channel);
    if (channel)
        json.number("channel_type", qint64(channel->type));
    else
        json.raw("channel_type", "null");
    json.text("post_id", u"").text("url", QStringLiteral("https://fanbook.mobi/") + invite.code);
    return json.done();
}

Answer guildList(const Call &call)
{
    const GuildTarget target = targetGuild(call);
    if (target.refusal)
        return *target.refusal;
    Guild &guild = *target.guild;
    const core::Id after = call.id("list_id");
    const qint64 size = std::clamp<qint64>(call.integer("size"), 1, 100);
    QList<QByteArray> records;
    core::Id last = after;
    bool more = false;
    for (const Invite &invite : guild.invites) {
        if (invite.listId <= after)
            continue;
        more = records.size() == size;
        if (more)
            break;
        records.append(inviteJson(call, guild, invite));
        last = invite.listId;
    }
    JsonText json;
    json.raw("records", jsonArray(records)).number("size", qint64(records.size())).idText("list_id", last);
    return done(json.text("next", more ? u"1" : u"0").done());
}

Answer codeInfo(const Call &call)
{
    const QString code = call.text("c");
    for (Guild &guild : call.state.guilds) {
        for (const Invite &invite : guild.invites) {
            if (invite.code == code)
                return done(inviteJson(call, guild, invite));
        }
    }
    return refuse(call, Refusal::InviteNotFound);
}

} // namespace

MethodRows fanbookInviteMethods()
{
    static constexpr MethodRow rows[] = {{"invite/guildList", guildList}, {"invite/codeInfo", codeInfo}};
    return rows;
}

} // namespace botdeck::sandbox
