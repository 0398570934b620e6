// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatCall.h"
#include "domain/JsonText.h"

#include <optional>

namespace botdeck::domain {

/// What a server says about a chat.
struct ChatFacts
{
    /// Never empty.
    QString chatId;
    QString title = {};
    QString username = {};
    QString type = {};

    bool operator==(const ChatFacts &) const = default;
};

/// Reads a Chat; none where it has no number.
std::optional<ChatFacts> readChatFacts(const JsonValue &chat);

/// What the answer of a call says about the chat that it names: the Chat that getChat and the like answer
/// with, or that of the message that was sent.
std::optional<ChatFacts> chatFactsIn(const ChatCall &call);

} // namespace botdeck::domain
