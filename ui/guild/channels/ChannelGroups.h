// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"

namespace botdeck::ui::guild {

/// A category of channels; places are those in the guild's channels.
struct ChannelGroup
{
    /// -1: the channels that are in none.
    int category = -1;
    QList<int> channels = {};

    bool operator==(const ChannelGroup &) const = default;
};

/// All channels of a guild, in the order in which they came: first those without a category (where there are
/// any), then each category, also an empty one, with what is in it.
QList<ChannelGroup> channelGroups(const domain::Guild &guild);

} // namespace botdeck::ui::guild
