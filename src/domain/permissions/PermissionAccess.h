// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionBits.h"
#include "domain/permissions/PermissionTable.h"

#include <atomic>
#include <memory>
#include <variant>
#include <vector>

namespace botdeck::domain {

/// Who can do this in the channel?
struct WhoCan
{
    core::Id channel;
    int bit = viewChannelBit;

    bool operator==(const WhoCan &) const = default;
};

/// What can somebody who has this role and no other, and where?
struct WhatCan
{
    core::Id role;

    bool operator==(const WhatCan &) const = default;
};

using AccessQuestion = std::variant<WhoCan, WhatCan>;

struct AccessAnswer
{
    AccessQuestion question;
    /// Whose guild the places are of. Never null.
    std::shared_ptr<const PermissionTable> table;
    /// Of WhoCan: places in the guild's members, in its order.
    std::vector<int> members;
    /// Of WhatCan: what can be used in each of the guild's channels, in its order.
    std::vector<PermissionMask> channels;
};

/// Of what can be used, not of raw masks. A channel that the guild does not have: nobody; a role that it does
/// not have gives what everybody has. Off the window's thread; `cancel` ends it early with what was found.
AccessAnswer permissionAccess(
    const std::shared_ptr<const PermissionTable> &table, const AccessQuestion &question,
    const std::atomic_bool *cancel = nullptr);

} // namespace botdeck::domain
