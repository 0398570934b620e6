// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionEdit.h"
#include "domain/permissions/PermissionImpact.h"

namespace botdeck::domain {

/// Somebody shall be able to do something in a channel, or shall not.
struct PermissionGoal
{
    core::Id member;
    core::Id channel;
    int bit = 0;
    bool allowed = true;
};

/// Some edits that reach all goals, none of which can be left out, and what else they change.
struct PermissionProposal
{
    QList<PermissionEdit> edits;
    PermissionImpact impact;
};

/// The ways to reach the goals with the fewest edits: those that change the least else come first; at most
/// `most`. Of very many ways only the hundred that concern the fewest members and channels are weighed. Empty
/// where nothing is to be done or no way is found. Roles that are managed, and an owner, are
/// left alone. Off the window's thread; `cancel` ends it early, with an answer that is good for nothing.
QList<PermissionProposal> smallestChanges(
    const Guild &guild, const QList<PermissionGoal> &goals,
    const PermissionOrder &order = usualPermissionOrder(), int most = 5,
    const std::atomic_bool *cancel = nullptr);

} // namespace botdeck::domain
