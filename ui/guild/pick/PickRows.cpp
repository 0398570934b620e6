// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/pick/PickRows.h"

#include "domain/permissions/RoleHierarchy.h"
#include "ui/guild/channels/ChannelGroups.h"
#include "ui/guild/channels/ChannelKinds.h"
#include "ui/guild/mask/BitGroups.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/ShownName.h"

namespace botdeck::ui::guild {

namespace {

using domain::PermissionMask;

PickRow channelPick(const domain::GuildChannel &channel, PickKind kind)
{
    return {channel.id.value(), shownName(channel), channelKindWords(channel.type), kind};
}

PickRow bitPick(int bit)
{
    return {bit, bitTitle(bit), bitWords(bit)};
}

/// Every bit that is set anywhere.
PermissionMask bitsOf(const domain::Guild &guild)
{
    PermissionMask all = guild.permissions;
    for (const domain::GuildRole &role : guild.roles)
        all |= role.permissions;
    for (const domain::GuildChannel &channel : guild.channels) {
        for (const domain::PermissionOverwrite &overwrite : channel.overwrites)
            all |= overwrite.allows | overwrite.deny;
    }
    return all;
}

} // namespace

QList<PickRow> channelPicks(const domain::Guild &guild)
{
    QList<PickRow> rows;
    for (const ChannelGroup &group : channelGroups(guild)) {
        if (group.category >= 0)
            rows += channelPick(guild.channels.at(group.category), PickKind::Group);
        for (const int channel : group.channels)
            rows += channelPick(guild.channels.at(channel), PickKind::Plain);
    }
    return rows;
}

QList<PickRow> bitPicks(const domain::Guild &guild)
{
    QList<PickRow> rows;
    for (const BitGroup &group : bitGroups(bitsOf(guild))) {
        rows += PickRow{-1, group.title, {}, PickKind::Heading};
        for (const int bit : group.bits)
            rows += bitPick(bit);
    }
    return rows;
}

QList<PickRow> rolePicks(const domain::Guild &guild)
{
    QList<PickRow> rows;
    for (const core::Id role : domain::rolesByRank(guild))
        rows += PickRow{role.value(), shownName(*guild.role(role))};
    return rows;
}

} // namespace botdeck::ui::guild
