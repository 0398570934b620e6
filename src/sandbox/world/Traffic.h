// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/world/State.h"

namespace botdeck::sandbox {

/// One thing that somebody does in one of the bot's chats: mostly a message, now and then a press, an edit, a
/// photo, a document, somebody coming or going. Only this bot is told, so that rates and backlogs are exact.
/// Empty where chance fell on something that the bot's allowed_updates leave out.
QByteArray inventUpdate(State &state, const BotAccount &bot);

/// So many of them in a row; first and last update_id.
core::Result<QPair<qint64, qint64>> inventBacklog(State &state, const BotAccount &bot, qint64 count);

} // namespace botdeck::sandbox
