// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/OverwriteConflict.h"
#include "domain/permissions/PermissionEdit.h"

namespace botdeck::ui::guild {

/// Whose overwrite in which channel. Overwrites count by the subject's number alone, of several the last one:
/// that is the one which is shown and changed.
struct OverwriteCell
{
    core::Id channel;
    core::Id subject;

    bool operator==(const OverwriteCell &) const = default;
};

/// One bit of one overwrite that is not as it was read.
struct OverwriteChange
{
    OverwriteCell cell;
    int bit = 0;
    domain::OverwriteState before = domain::OverwriteState::Inherit;
    domain::OverwriteState after = domain::OverwriteState::Inherit;

    /// More than before: what was denied is not, or what was not allowed is.
    [[nodiscard]] bool isGain() const;
    bool operator==(const OverwriteChange &) const = default;
};

/// What stands between the operator and one bit of one overwrite.
enum class OverwriteGate {
    Open,
    /// Reserved by the platform: it is asked first.
    Reserved,
    /// Without a name: kept as it came.
    Unknown,
    /// lockReason() says why.
    Locked,
    /// It counts nowhere in a channel of that type.
    NotHere,
    /// The guild has no such channel.
    NoChannel,
};

/// Whether the permission means anything in a channel of that type, as far as Fanbook's table says; one
/// without a name may.
bool countsInChannel(int bit, qint64 channelType);

/// What a part of a proposal makes of its bit.
domain::OverwriteState wantedBy(domain::PermissionEdit::State state);

/// The subject's overwrite that counts; null where it has none.
const domain::PermissionOverwrite *
overwriteOf(const QList<domain::PermissionOverwrite> &overwrites, core::Id subject);

/// A channel's overwrites with one bit of one subject written; `saved` are those that were read. What is
/// added and says nothing any more goes again; what was there stays.
QList<domain::PermissionOverwrite> withState(
    QList<domain::PermissionOverwrite> overwrites, const QList<domain::PermissionOverwrite> &saved,
    const domain::PermissionOverwrite &added, int bit, domain::OverwriteState state);

/// The overwrite that a subject would get: of the kind that it has elsewhere, else as the guild knows it.
domain::PermissionOverwrite newOverwrite(const domain::Guild &guild, core::Id subject);

/// Whether both have the same channels with the same overwrites, byte for byte.
bool hasSameOverwrites(const domain::Guild &one, const domain::Guild &other);

} // namespace botdeck::ui::guild
