// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Refusals.h"

namespace botdeck::sandbox {

/// The chat that a call means, or why it means none.
struct ChatTarget
{
    Chat *chat = nullptr;
    std::optional<Answer> refusal;
};

/// By the parameter's id or user name (with or without @; also an id as text). CloudChat's chat_type must
/// fit. A chat that the bot has left is refused as one.
ChatTarget targetChat(const Call &call, const char *parameter = "chat_id");
/// The same, but not a private chat.
ChatTarget targetGroup(const Call &call, const char *parameter = "chat_id");

/// A Fanbook guild in which the bot is, or why not.
struct GuildTarget
{
    Guild *guild = nullptr;
    std::optional<Answer> refusal;
};
GuildTarget targetGuild(const Call &call, const char *parameter = "guild_id");

} // namespace botdeck::sandbox
