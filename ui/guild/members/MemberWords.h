// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/MemberFacts.h"

namespace botdeck::ui::guild {

// Members and roles in the language of the moment, in one line and safe to show.

/// Its name with the id behind it: names are not unique.
QString memberWithId(const domain::GuildMember &member);
/// The first ones with their ids, and how many more there are.
QString memberTitles(const QList<const domain::GuildMember *> &members);

/// Its name; its id and that it is unknown where the guild's list does not have it.
QString roleTitle(const domain::Guild &guild, core::Id role);
/// How many have it: as the server told it, else as they were read.
qint64 holderCount(const domain::Guild &guild, const domain::GuildRole &role);
/// With commas between them; that there is none for none.
QString roleTitles(const domain::Guild &guild, const QList<core::Id> &roles);

/// What a fact is called; its key where nobody has named it.
QString factTitle(const domain::MemberFact &fact);
QString factWords(const domain::MemberFact &fact);

} // namespace botdeck::ui::guild
