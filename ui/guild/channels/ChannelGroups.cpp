// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/channels/ChannelGroups.h"

#include "ui/guild/channels/ChannelKinds.h"

#include <QHash>

namespace botdeck::ui::guild {

QList<ChannelGroup> channelGroups(const domain::Guild &guild)
{
    QList<ChannelGroup> groups{{}};
    QHash<core::Id, qsizetype> groupOf;
    for (int place = 0; place < int(guild.channels.size()); ++place) {
        const domain::GuildChannel &channel = guild.channels.at(place);
        if (channel.type != categoryChannel)
            continue;
        if (!groupOf.contains(channel.id))
            groupOf.insert(channel.id, groups.size());
        groups += ChannelGroup{place};
    }
    for (int place = 0; place < int(guild.channels.size()); ++place) {
        const domain::GuildChannel &channel = guild.channels.at(place);
        // A parent that was not read, or is no category, is as good as none.
        if (channel.type != categoryChannel)
            groups[channel.parent ? groupOf.value(*channel.parent, 0) : 0].channels += place;
    }
    if (groups.first().channels.isEmpty())
        groups.removeFirst();
    return groups;
}

} // namespace botdeck::ui::guild
