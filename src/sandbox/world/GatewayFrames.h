// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/State.h"

// What Fanbook's gateway tells of, as its vendor's samples write it. Nothing is told to a bot without a
// session, nor kept for it: what it misses it has to fetch.
namespace botdeck::sandbox {

/// A message that came, as "push". A bot's leaving members are told by tellLeft() instead.
void tellMessage(State &state, const BotAccount &bot, const Chat &chat, const Message &message);
/// A pressed button, as "miniPush"; `query` is the callback query as polling has it.
void tellPress(State &state, const BotAccount &bot, const Chat &chat, core::Id user, const QByteArray &query);
/// Somebody left the guild, as "guildNotice".
void tellLeft(State &state, const BotAccount &bot, const Chat &chat, core::Id user);

} // namespace botdeck::sandbox
