// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

// channel/edit replaces a channel's whole array of overwrites. What somebody else wrote since it was read
// would be gone: it is compared first, in three versions. `base`: what the edit began with; `theirs`: what
// the server has now; `mine`: what is to be written.
namespace botdeck::domain {

/// What an overwrite says of one bit.
enum class OverwriteState { Inherit, Allow, Deny, Both };

/// Inherit where there is no overwrite.
OverwriteState overwriteState(const PermissionOverwrite *overwrite, int bit);

/// One bit of which the three versions do not say the same.
struct OverwriteBit
{
    int bit = 0;
    OverwriteState base = OverwriteState::Inherit;
    OverwriteState theirs = OverwriteState::Inherit;
    OverwriteState mine = OverwriteState::Inherit;

    /// Both changed it, and not to the same.
    [[nodiscard]] bool collides() const { return theirs != base && mine != base && mine != theirs; }
    /// What the one says who changed it; theirs where both did.
    [[nodiscard]] OverwriteState merged() const { return theirs == base ? mine : theirs; }
    bool operator==(const OverwriteBit &) const = default;
};

/// One overwrite of which the three versions differ.
struct OverwriteDifference
{
    /// None where the overwrite has none.
    std::optional<core::Id> id = {};
    PermissionOverwrite::Kind kind = PermissionOverwrite::Kind::Unknown;
    /// In which of them it is there at all.
    bool inBase = false;
    bool inTheirs = false;
    bool inMine = false;
    /// By bit.
    QList<OverwriteBit> bits = {};
    /// Somebody changed members that have nothing to do with bits.
    bool otherMembers = false;

    bool operator==(const OverwriteDifference &) const = default;
};

/// Whether nobody changed anything since: the same overwrites with the same masks and other members, in
/// whatever order and style of writing.
bool isSameOverwrites(const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs);

/// Where the three differ, in base's order, then theirs, then mine.
QList<OverwriteDifference> overwriteDifferences(
    const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs,
    const QList<PermissionOverwrite> &mine);

/// A bit of one of overwriteDifferences(), by its place among them.
struct OverwriteChoice
{
    qsizetype difference = 0;
    int bit = 0;

    bool operator==(const OverwriteChoice &) const = default;
};

/// What both wanted: of each bit what the one says who changed it. Where both changed it, and not to the
/// same, theirs counts, but for the bits in `mineWins`. Overwrites that only one of them removed go unless
/// the other one wants bits in them; members that have nothing to do with bits are theirs unless only I
/// changed them. Theirs stand first and in their order.
QList<PermissionOverwrite> mergedOverwrites(
    const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs,
    const QList<PermissionOverwrite> &mine, const QList<OverwriteChoice> &mineWins = {});

/// What I changed of base, as a change of theirs.
struct RebasedOverwrites
{
    /// What that change begins with: theirs, but for what collides, which is as in base. So it conflicts with
    /// theirs once more when it is written, and only there; without a collision it is theirs.
    QList<PermissionOverwrite> base;
    /// As mergedOverwrites(), but where both changed a bit, and not to the same, mine counts.
    QList<PermissionOverwrite> mine;
};

RebasedOverwrites rebasedOverwrites(
    const QList<PermissionOverwrite> &base, const QList<PermissionOverwrite> &theirs,
    const QList<PermissionOverwrite> &mine);

} // namespace botdeck::domain
