// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

namespace botdeck::domain {

/// One thing that a member's record says.
struct MemberFact
{
    /// The key as the server spells it; "user.username" where it stands in `user`.
    QString name;
    /// A string decoded, everything else as its JSON.
    QString value;

    bool operator==(const MemberFact &) const = default;
};

/// What the server told of a member, but for its id and roles: first what stands in `user`, then the rest,
/// each in the record's order. Members without a value are left out.
QList<MemberFact> memberFacts(const GuildMember &member);

} // namespace botdeck::domain
