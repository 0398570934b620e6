// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

namespace botdeck::domain {

/// How much of what nobody knows is shown raw, in UTF-16 units.
inline constexpr qsizetype rawShown = 4'096;

/// The kind of media that a message card is shown as: its id is the content, the message's text what people
/// read on it.
inline constexpr QLatin1StringView cardKind("messageCard");

/// What Fanbook writes as a message's content, into `message`: plain text with mentions, or JSON with a type
/// ("text", "richText", "image", "messageCard" …). What nobody knows, and a card that cannot be read, is
/// shown raw under its type.
void readFanbookContent(const QString &content, ChatMessage &message);

} // namespace botdeck::domain
