// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

namespace botdeck::domain {

/// The order in which a conversation shows its messages: by the second of their date (servers tell no more
/// of it), within it by their number; what has none yet, or never got one, behind those that have. A strict
/// weak order.
bool isBefore(const ChatMessage &a, const ChatMessage &b);

/// Whether both are the same message, by its number, by the console's own number of its sending, or, for
/// what has neither (a service message without one, something that nobody knows), by its update.
bool isSameMessage(const ChatMessage &a, const ChatMessage &b);

} // namespace botdeck::domain
