// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Model.h"

#include <algorithm>

namespace botdeck::sandbox {

bool Membership::isInside() const
{
    return status != QLatin1StringView("left") && status != QLatin1StringView("kicked");
}

bool Membership::isAdministrator() const
{
    return status == QLatin1StringView("creator") || status == QLatin1StringView("administrator");
}

const Message *Chat::message(core::Id wanted) const
{
    const auto before = [](const Message &message, core::Id sought) { return message.id < sought; };
    const auto place = std::lower_bound(messages.begin(), messages.end(), wanted, before);
    return place != messages.end() && place->id == wanted ? &*place : nullptr;
}

Message *Chat::message(core::Id wanted)
{
    // The chat is no constant here, so its message is none either.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
    return const_cast<Message *>(std::as_const(*this).message(wanted));
}

namespace {

qsizetype placeOf(const QList<Membership> &members, core::Id user)
{
    const auto before = [](const Membership &member, core::Id wanted) { return member.user < wanted; };
    return std::lower_bound(members.begin(), members.end(), user, before) - members.begin();
}

} // namespace

const Membership *Chat::member(core::Id user) const
{
    const qsizetype place = placeOf(members, user);
    return place < members.size() && members[place].user == user ? &members[place] : nullptr;
}

void Chat::setMember(core::Id user, const QString &status)
{
    const qsizetype place = placeOf(members, user);
    if (place < members.size() && members[place].user == user)
        members[place].status = status;
    else
        members.insert(place, Membership{user, status});
}

qsizetype Chat::memberCount() const
{
    return std::count_if(
        members.begin(), members.end(), [](const Membership &one) { return one.isInside(); });
}

} // namespace botdeck::sandbox
