// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteEdits.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace botdeck::ui::guild {

using core::Id;
using domain::Guild;
using domain::GuildChannel;

QList<GuildChannel> OverwriteEdits::changedChannels(const Guild &read) const
{
    QList<GuildChannel> channels;
    if (edited.isEmpty())
        return channels;
    for (const GuildChannel &channel : read.channels) {
        if (!edited.contains(channel.id))
            continue;
        channels += channel;
        channels.last().setOverwrites(edited.value(channel.id));
    }
    return channels;
}

Guild OverwriteEdits::appliedTo(Guild read) const
{
    for (const GuildChannel &changed : changedChannels(read)) {
        const auto at = std::ranges::find(std::as_const(read.channels), changed.id, &GuildChannel::id);
        read.channels[at - read.channels.cbegin()] = changed;
    }
    return read;
}

QList<OverwriteChange> OverwriteEdits::changes(const Guild &read) const
{
    QList<OverwriteChange> changes;
    for (const GuildChannel &channel : changedChannels(read)) {
        const Overwrites &now = channel.overwrites;
        for (const domain::OverwriteDifference &each :
             domain::overwriteDifferences(read.channel(channel.id)->overwrites, now, now)) {
            for (const domain::OverwriteBit &bit : each.bits)
                changes += OverwriteChange{{channel.id, each.id.value_or(Id())}, bit.bit, bit.base, bit.mine};
        }
    }
    return changes;
}

void OverwriteEdits::edit(Id channel, const Overwrites &overwrites, const Overwrites &read)
{
    if (domain::isSameOverwrites(read, overwrites))
        edited.remove(channel);
    else
        edited.insert(channel, overwrites);
}

OverwritesMet OverwriteEdits::follow(const Guild &read, const Guild &now)
{
    const ByChannel before = std::exchange(edited, {});
    const ByChannel former = std::exchange(bases, {});
    OverwritesMet met;
    for (const GuildChannel &was : read.channels) {
        const bool isEdited = before.contains(was.id);
        if (!isEdited && !sent.contains(was.id))
            continue;
        const GuildChannel *channel = now.channel(was.id);
        if (channel == nullptr) {
            if (isEdited)
                met.gone += was.id;
            continue;
        }
        // What was edited back since is a change, too.
        const bool isSaved =
            sent.contains(was.id) && domain::isSameOverwrites(sent.value(was.id), channel->overwrites);
        if (!isSaved && !isEdited)
            continue;
        const Overwrites base = isSaved ? sent.take(was.id) : former.value(was.id, was.overwrites);
        const domain::RebasedOverwrites rebased =
            domain::rebasedOverwrites(base, channel->overwrites, before.value(was.id, was.overwrites));
        edit(was.id, rebased.mine, channel->overwrites);
        if (!edited.contains(was.id) || domain::isSameOverwrites(channel->overwrites, rebased.base))
            continue;
        bases.insert(was.id, rebased.base);
        met.contested += was.id;
    }
    return met;
}

void OverwriteEdits::decide(const GuildChannel &read, const GuildChannel &theirs, const Overwrites &wanted)
{
    const Overwrites now = edited.value(read.id, read.overwrites);
    const Overwrites base = sent.value(read.id, now);
    edit(read.id, domain::rebasedOverwrites(base, wanted, now).mine, read.overwrites);
    bases.insert(read.id, theirs.overwrites);
    // What is there already is not sent.
    if (domain::isSameOverwrites(read.overwrites, wanted))
        sent.remove(read.id);
    else
        sent.insert(read.id, wanted);
}

} // namespace botdeck::ui::guild
