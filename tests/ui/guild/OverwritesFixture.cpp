// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverwritesFixture.h"

#include "domain/permissions/GuildReader.h"

namespace botdeck::test {

using domain::Guild;
using domain::PermissionMask;
using domain::PermissionOverwrite;

QByteArray OverwritesTest::deskJson()
{
    return R"({"channel_id":"502","name":"desk","type":0,"parent_id":"601","odd":{"a":[1]},)"
           R"("permission_overwrites":[{"id":"10","action_type":"role","deny":"2048","allows":1024,"x":[1]},)"
           R"({"id":"9007199254740995","action_type":"user","deny":0,"allows":"9007199254740993"},)"
           R"({"action_type":"role","deny":1,"allows":0},)"
           R"({"id":"777","action_type":"user","deny":64,"allows":0}]})";
}

Guild OverwritesTest::overwritesGuild()
{
    Guild guild = inventedGuild();
    for (domain::GuildRole &role : guild.roles) {
        if (role.id == managed)
            role.permissions = (PermissionMask::all() ^ PermissionMask::ofBit(lockedBit)).with(3, false);
    }
    const QByteArray json = deskJson();
    const domain::JsonText text{QByteArrayView(json)};
    PermissionOverwrite baking = PermissionOverwrite::made(PermissionOverwrite::Kind::Role, baker);
    baking.setMasks({}, PermissionMask(1024));
    guild.channels[0].parent = hall;
    guild.channels[1].parent = hall;
    guild.channels += domain::GuildChannel{hall, QStringLiteral("Hall"), 4};
    guild.channels += domain::GuildChannel{staff, QStringLiteral("Staff"), 4, {}, {baking}};
    guild.channels += *domain::readChannel(text.root(), QStringLiteral("channel"));
    return guild;
}

Guild OverwritesTest::changedByOthers()
{
    Guild guild = overwritesGuild();
    QList<PermissionOverwrite> overwrites = guild.channels.last().overwrites;
    overwrites[0].setMasks(PermissionMask(2048 | 65536), PermissionMask(1024));
    guild.channels.last().setOverwrites(overwrites);
    return guild;
}

Guild OverwritesTest::withChannels(Guild guild, const QList<domain::GuildChannel> &channels)
{
    for (domain::GuildChannel &channel : guild.channels) {
        for (const domain::GuildChannel &other : channels) {
            if (other.id == channel.id)
                channel = other;
        }
    }
    return guild;
}

} // namespace botdeck::test
