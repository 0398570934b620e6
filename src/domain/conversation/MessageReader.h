// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "domain/JsonText.h"
#include "domain/PlatformId.h"

namespace botdeck::domain {

/// A message as an update or an answer holds it: the Bot API's object ("message_id", "chat", "text"), or the
/// data of a frame of Fanbook's gateway ("channel_id", "content"). Never fails, whatever it is given: what
/// cannot be read is left out, what nobody knows is shown raw under its name. Whether it is the bot's own,
/// and everything that came later, is the caller's to say.
///
/// Of a service message `text` says who joined or left, the new title and the like; one about a pinned
/// message replies to that.
ChatMessage readMessage(const JsonValue &message, PlatformId platform);

/// A callback query; when it was pressed is the caller's to say. Its id is empty where it has none.
ButtonPress readPress(const JsonValue &query);

/// The inline keyboard of an object with a "reply_markup", as an object or as JSON within a string; empty
/// where there is none that can be read.
Keyboard readMarkup(const JsonValue &message);

} // namespace botdeck::domain
