// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"
#include "domain/permissions/PermissionTable.h"

namespace botdeck::domain {

/// What one rule says of the permission that was asked for.
struct PermissionTraceStep
{
    enum class Effect { None, Allow, Deny };

    /// "member_roles", "use_view", …
    QString step;
    /// Whose rule it is; none where the step has nothing to say.
    std::optional<PermissionSubject> subject = {};
    Effect effect = Effect::None;
    /// One of those that must all go for the answer to be another one.
    bool decides = false;
    core::Phrase text;
};

/// Why somebody may or may not do something in a channel.
struct PermissionTrace
{
    int bit = 0;
    /// The bit of the raw mask.
    bool raw = false;
    /// The bit of the usable mask.
    bool allowed = false;
    /// In the order of the rules; a step with several rules has several entries, one without has one.
    QList<PermissionTraceStep> steps;
};

/// `channel`: its place in the guild's channels; `bit`: 0 to 63.
PermissionTrace
tracePermission(const PermissionTable &table, const PermissionTable::Holder &holder, int channel, int bit);

} // namespace botdeck::domain
