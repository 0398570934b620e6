// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/overwrites/OverwriteRules.h"

#include <QHash>

namespace botdeck::ui::guild {

/// What the edits of some channels meet when their guild is read once more.
struct OverwritesMet
{
    /// The channels are not there any more, and their edits are gone.
    QList<core::Id> gone = {};
    /// Somebody else changed, and not to the same, what is edited there: both stay, and saving conflicts.
    QList<core::Id> contested = {};
};

/// A guild's overwrites as they are edited, beside how they were read.
struct OverwriteEdits
{
    using Overwrites = QList<domain::PermissionOverwrite>;
    using ByChannel = QHash<core::Id, Overwrites>;

    /// Only what is not as it was read.
    ByChannel edited = {};
    /// What saving begins with, only where that is not what was read.
    ByChannel bases = {};
    /// As it went to the server, until it is read so.
    ByChannel sent = {};

    /// Those that are edited, in the guild's order.
    [[nodiscard]] QList<domain::GuildChannel> changedChannels(const domain::Guild &read) const;
    /// The whole guild with them.
    [[nodiscard]] domain::Guild appliedTo(domain::Guild read) const;
    /// Bit by bit, in the order of channels.
    [[nodiscard]] QList<OverwriteChange> changes(const domain::Guild &read) const;

    /// These of a channel are edited; where they say the same as it was read nothing is.
    void edit(core::Id channel, const Overwrites &overwrites, const Overwrites &read);
    /// The guild was read once more: what is edited becomes a change of what it is now. Where a channel is as
    /// it was sent, what was changed since is what is edited.
    OverwritesMet follow(const domain::Guild &read, const domain::Guild &now);
    /// Where a channel was to be written, somebody else's overwrites were found, and `wanted` was chosen in
    /// the place of what was sent: what was changed since is now a change of that.
    void
    decide(const domain::GuildChannel &read, const domain::GuildChannel &theirs, const Overwrites &wanted);
};

} // namespace botdeck::ui::guild
