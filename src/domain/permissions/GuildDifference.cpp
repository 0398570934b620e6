// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/GuildDifference.h"

#include <QHash>

namespace botdeck::domain {

namespace {

using Subject = GuildDifference::Subject;
using Change = GuildDifference::Change;

template <typename Value>
QHash<core::Id, qsizetype> lastPlaces(const QList<Value> &values)
{
    QHash<core::Id, qsizetype> places;
    places.reserve(values.size());
    for (qsizetype at = 0; at < values.size(); ++at) {
        if (const std::optional<core::Id> id = values.at(at).id)
            places.insert(*id, at);
    }
    return places;
}

/// Calls `compare` with each that is there now and what it was, then with each that is gone; null where one
/// of the two lacks it.
template <typename Value, typename Compare>
void comparePairs(const QList<Value> &before, const QList<Value> &after, const Compare &compare)
{
    const QHash<core::Id, qsizetype> was = lastPlaces(before);
    const QHash<core::Id, qsizetype> is = lastPlaces(after);
    for (qsizetype at = 0; at < after.size(); ++at) {
        const std::optional<core::Id> id = after.at(at).id;
        if (!id || is.value(*id) != at)
            continue;
        const qsizetype place = was.value(*id, -1);
        compare(place < 0 ? nullptr : &before.at(place), &after.at(at));
    }
    for (qsizetype at = 0; at < before.size(); ++at) {
        const std::optional<core::Id> id = before.at(at).id;
        if (id && was.value(*id) == at && !is.contains(*id))
            compare(&before.at(at), nullptr);
    }
}

template <typename Value>
Change changeOf(const Value *before, const Value *after)
{
    if (before == nullptr)
        return Change::Added;
    return after == nullptr ? Change::Removed : Change::Changed;
}

/// What everything with an id and a name has.
template <typename Value>
GuildDifference begunDifference(Subject subject, const Value *before, const Value *after)
{
    GuildDifference difference;
    difference.subject = subject;
    difference.change = changeOf(before, after);
    const Value &there = after != nullptr ? *after : *before;
    difference.id = there.id;
    difference.name = there.name;
    if (before != nullptr && before->name != there.name)
        difference.formerName = before->name;
    return difference;
}

void addDifference(QList<GuildDifference> &all, const GuildDifference &one)
{
    const bool saysNothing = one.change == Change::Changed && !one.formerName &&
                             one.allowedBefore == one.allowedAfter && one.deniedBefore == one.deniedAfter &&
                             one.ownerBefore == one.ownerAfter && one.positionBefore == one.positionAfter &&
                             one.colorBefore == one.colorAfter && one.given.isEmpty() && one.taken.isEmpty();
    if (!saysNothing)
        all += one;
}

/// What has permissions: the guild, or a role.
template <typename Value>
GuildDifference maskDifference(Subject subject, const Value *before, const Value *after)
{
    GuildDifference difference = begunDifference(subject, before, after);
    if (before != nullptr)
        difference.allowedBefore = before->permissions;
    if (after != nullptr)
        difference.allowedAfter = after->permissions;
    return difference;
}

GuildDifference ownDifference(const Guild &before, const Guild &after)
{
    GuildDifference difference = maskDifference(Subject::Guild, &before, &after);
    difference.ownerBefore = before.owner;
    difference.ownerAfter = after.owner;
    return difference;
}

GuildDifference roleDifference(const GuildRole *before, const GuildRole *after)
{
    GuildDifference difference = maskDifference(Subject::Role, before, after);
    if (before != nullptr) {
        difference.positionBefore = before->position;
        difference.colorBefore = before->color;
    }
    if (after != nullptr) {
        difference.positionAfter = after->position;
        difference.colorAfter = after->color;
    }
    return difference;
}

GuildDifference overwriteDifference(
    const GuildChannel &channel, const PermissionOverwrite *before, const PermissionOverwrite *after)
{
    GuildDifference difference;
    difference.subject = Subject::Overwrite;
    difference.change = changeOf(before, after);
    const PermissionOverwrite &there = after != nullptr ? *after : *before;
    difference.id = *there.id;
    difference.kind = there.kind;
    difference.channel = channel.id;
    difference.name = channel.name;
    if (before != nullptr) {
        difference.allowedBefore = before->allows;
        difference.deniedBefore = before->deny;
    }
    if (after != nullptr) {
        difference.allowedAfter = after->allows;
        difference.deniedAfter = after->deny;
    }
    return difference;
}

/// Those of `roles` that are not among `others`.
QList<core::Id> rolesBeyond(const QList<core::Id> &roles, const QList<core::Id> &others)
{
    QList<core::Id> beyond;
    for (const core::Id role : roles) {
        if (!others.contains(role) && !beyond.contains(role))
            beyond += role;
    }
    return beyond;
}

GuildDifference memberDifference(const GuildMember *before, const GuildMember *after)
{
    GuildDifference difference = begunDifference(Subject::Member, before, after);
    if (before != nullptr && after != nullptr && before->roles != after->roles) {
        difference.given = rolesBeyond(after->roles, before->roles);
        difference.taken = rolesBeyond(before->roles, after->roles);
    }
    return difference;
}

} // namespace

QList<GuildDifference> guildDifferences(const Guild &before, const Guild &after)
{
    QList<GuildDifference> all;
    addDifference(all, ownDifference(before, after));
    comparePairs(before.roles, after.roles, [&all](const GuildRole *was, const GuildRole *is) {
        addDifference(all, roleDifference(was, is));
    });
    comparePairs(before.channels, after.channels, [&all](const GuildChannel *was, const GuildChannel *is) {
        addDifference(all, begunDifference(Subject::Channel, was, is));
        if (was == nullptr || is == nullptr)
            return;
        comparePairs(
            was->overwrites, is->overwrites,
            [&all, is](const PermissionOverwrite *former, const PermissionOverwrite *now) {
                addDifference(all, overwriteDifference(*is, former, now));
            });
    });
    comparePairs(before.members, after.members, [&all](const GuildMember *was, const GuildMember *is) {
        addDifference(all, memberDifference(was, is));
    });
    return all;
}

} // namespace botdeck::domain
