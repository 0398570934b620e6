// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

#include <QColor>

namespace botdeck::ui::guild {

/// Whose overwrite it is.
struct OverwriteSubject
{
    enum class Kind {
        Everyone,
        Role,
        Member,
        /// Neither a role nor a member that was read.
        Unknown,
    };

    core::Id id;
    Kind kind = Kind::Unknown;
    /// Made safe to show, in one line; an unknown one's number.
    QString name;
    /// A role's; invalid where it has none.
    QColor colour = {};
};

OverwriteSubject overwriteSubject(const domain::Guild &guild, core::Id subject);

/// Everybody, then of those roles, members and unknown ones that have an overwrite anywhere or are `added`:
/// the mightiest roles first, members in the guild's order.
QList<OverwriteSubject> overwriteSubjects(const domain::Guild &guild, const QList<core::Id> &added);

/// "role", in the language of the moment.
QString subjectKindWords(OverwriteSubject::Kind kind);

} // namespace botdeck::ui::guild
