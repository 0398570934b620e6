// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

namespace botdeck::domain {

/// One thing that is changed.
struct PermissionEdit
{
    enum class Kind {
        RoleBit,   ///< the bit of role `subject`
        Overwrite, ///< the bit in the channel's overwrite of `subject`, a role, a member or the guild
        GiveRole,  ///< member `subject` gets role `role`
        TakeRole,  ///< member `subject` loses role `role`
    };
    enum class State { Allow, Inherit, Deny };

    Kind kind = Kind::Overwrite;
    core::Id subject;
    /// Only for overwrites.
    core::Id channel;
    /// Only for roles that are given or taken.
    core::Id role;
    int bit = 0;
    State state = State::Allow;

    bool operator==(const PermissionEdit &) const = default;
};

/// The guild after these edits; those of which something is not there change nothing.
Guild withEdits(Guild guild, const QList<PermissionEdit> &edits);

} // namespace botdeck::domain
