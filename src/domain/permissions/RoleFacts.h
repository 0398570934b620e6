// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

namespace botdeck::domain {

/// What of a role is neither its permissions nor its place.
struct RoleFacts
{
    QString name;
    /// 0xRRGGBB
    quint64 color = 0;
    /// Its members are listed apart.
    bool isHoisted = false;
    bool isMentionable = false;

    bool operator==(const RoleFacts &) const = default;
};

RoleFacts roleFacts(const GuildRole &role);

/// Here and in the record, in its style, and only what differs; what a server puts above a colour's 24 bits
/// stays.
void setRoleFacts(GuildRole &role, const RoleFacts &facts);

} // namespace botdeck::domain
