// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/GuildModel.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

template <typename List>
auto withId(List &list, core::Id id) -> decltype(&list[0])
{
    const auto place = std::find_if(list.begin(), list.end(), [id](const auto &one) { return one.id == id; });
    return place == list.end() ? nullptr : &*place;
}

qsizetype placeOf(const QList<GuildMember> &members, core::Id user)
{
    const auto before = [](const GuildMember &member, core::Id wanted) { return member.user < wanted; };
    return std::lower_bound(members.begin(), members.end(), user, before) - members.begin();
}

} // namespace

const GuildMember *Guild::member(core::Id user) const
{
    const qsizetype place = placeOf(members, user);
    return place < members.size() && members[place].user == user ? &members[place] : nullptr;
}

GuildMember *Guild::member(core::Id user)
{
    const qsizetype place = placeOf(members, user);
    return place < members.size() && members[place].user == user ? &members[place] : nullptr;
}

GuildMember &Guild::addMember(core::Id user, qint64 joined)
{
    if (GuildMember *known = member(user))
        return *known;
    GuildMember fresh;
    fresh.user = user;
    fresh.joined = joined;
    return *members.insert(placeOf(members, user), fresh);
}

void Guild::removeMember(core::Id user)
{
    members.removeIf([user](const GuildMember &one) { return one.user == user; });
}

Role *Guild::role(core::Id role)
{
    return withId(roles, role);
}

const Role *Guild::role(core::Id role) const
{
    return withId(roles, role);
}

Channel *Guild::channel(core::Id channel)
{
    return withId(channels, channel);
}

const Channel *Guild::channel(core::Id channel) const
{
    return withId(channels, channel);
}

CirclePost *Guild::post(core::Id post)
{
    return withId(posts, post);
}

qsizetype Guild::countWithRole(core::Id role) const
{
    if (role == id)
        return members.size();
    return std::count_if(
        members.begin(), members.end(), [role](const GuildMember &one) { return one.roles.contains(role); });
}

} // namespace botdeck::sandbox
