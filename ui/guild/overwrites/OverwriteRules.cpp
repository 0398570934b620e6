// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteRules.h"

#include "domain/permissions/PermissionBits.h"
#include "domain/permissions/PermissionTable.h"

#include <algorithm>

namespace botdeck::ui::guild {

using core::Id;
using domain::OverwriteState;
using domain::PermissionOverwrite;

namespace {

// Fanbook's "Channel Type".
constexpr qint64 plainTextChannel = 0;

qsizetype placeOfSubject(const QList<PermissionOverwrite> &overwrites, Id subject)
{
    for (qsizetype at = overwrites.size() - 1; at >= 0; --at) {
        if (overwrites.at(at).id == subject)
            return at;
    }
    return -1;
}

int rankOf(OverwriteState state)
{
    if (state == OverwriteState::Deny)
        return 0;
    return state == OverwriteState::Inherit ? 1 : 2;
}

} // namespace

bool OverwriteChange::isGain() const
{
    return rankOf(after) >= rankOf(before);
}

bool countsInChannel(int bit, qint64 channelType)
{
    const domain::PermissionBit *named = domain::namedPermission(bit);
    if (named == nullptr)
        return true;
    if (channelType == plainTextChannel)
        return named->channels.contains(u'T');
    // S is explained nowhere: it is taken for another kind of channel in which one speaks.
    if (domain::isJoinedChannel(channelType))
        return named->channels.contains(u'V') || named->channels.contains(u'S');
    return !named->channels.isEmpty();
}

OverwriteState wantedBy(domain::PermissionEdit::State state)
{
    switch (state) {
    case domain::PermissionEdit::State::Allow:
        return OverwriteState::Allow;
    case domain::PermissionEdit::State::Deny:
        return OverwriteState::Deny;
    case domain::PermissionEdit::State::Inherit:
        break;
    }
    return OverwriteState::Inherit;
}

const PermissionOverwrite *overwriteOf(const QList<PermissionOverwrite> &overwrites, Id subject)
{
    const qsizetype at = placeOfSubject(overwrites, subject);
    return at < 0 ? nullptr : &overwrites.at(at);
}

/// What was there stays also when it allows and denies nothing any more: that means the same to everybody,
/// keeps its other members, and to remove it is a wish of its own.
QList<PermissionOverwrite> withState(
    QList<PermissionOverwrite> overwrites, const QList<PermissionOverwrite> &saved,
    const PermissionOverwrite &added, int bit, OverwriteState state)
{
    const Id subject = added.id.value_or(Id());
    const PermissionOverwrite *was = overwriteOf(saved, subject);
    qsizetype at = placeOfSubject(overwrites, subject);
    if (at < 0) {
        at = overwrites.size();
        overwrites += was != nullptr ? *was : added;
        overwrites[at].setMasks({}, {});
    }
    PermissionOverwrite &changed = overwrites[at];
    changed.setMasks(
        changed.deny.with(bit, state == OverwriteState::Deny),
        changed.allows.with(bit, state == OverwriteState::Allow));
    if (was == nullptr && changed.deny.isEmpty() && changed.allows.isEmpty())
        overwrites.removeAt(at);
    // Byte for byte what came, once it says the same again.
    else if (was != nullptr && was->deny == changed.deny && was->allows == changed.allows)
        changed = *was;
    return overwrites;
}

PermissionOverwrite newOverwrite(const domain::Guild &guild, Id subject)
{
    using Kind = PermissionOverwrite::Kind;
    for (const domain::GuildChannel &channel : guild.channels) {
        const PermissionOverwrite *other = overwriteOf(channel.overwrites, subject);
        if (other != nullptr && other->kind != Kind::Unknown)
            return PermissionOverwrite::made(other->kind, subject);
    }
    const bool isRole = subject == guild.id || guild.role(subject) != nullptr;
    return PermissionOverwrite::made(isRole ? Kind::Role : Kind::User, subject);
}

bool hasSameOverwrites(const domain::Guild &one, const domain::Guild &other)
{
    return one.channels.size() == other.channels.size() &&
           std::ranges::all_of(one.channels, [&other](const domain::GuildChannel &channel) {
               const domain::GuildChannel *now = other.channel(channel.id);
               return now != nullptr && now->overwrites == channel.overwrites;
           });
}

} // namespace botdeck::ui::guild
