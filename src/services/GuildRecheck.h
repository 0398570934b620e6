// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/GuildEdit.h"

#include <functional>

// What an edit replaces as a whole is read again before: what somebody else did meanwhile is not taken back
// unseen.
namespace botdeck::services {

/// What somebody else did since an edit's `before` was read.
struct GuildClash
{
    /// A sentence.
    core::Phrase words;
    /// The channel as they made it, where the edit is of its overwrites.
    std::optional<domain::GuildChannel> theirs = {};
};

struct GuildRecheck
{
    ServerCalls::Question question;
    /// Of the answer's result; none: nobody did anything. NotFound and BadReply, with a sentence, where it
    /// cannot be known. Blocks while it reads.
    std::function<core::Result<std::optional<GuildClash>>(const QByteArray &result)> compare;
};

/// None: the edit replaces nothing that was read. `guild`: has the names for words.
std::optional<GuildRecheck>
recheckFor(const GuildPlace &place, const GuildEdit &edit, const domain::Guild &guild);

} // namespace botdeck::services
