// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/ChatFacts.h"

#include "core/Id.h"
#include "domain/CardFormats.h"
#include "domain/GatewayContent.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

/// Methods that answer with the chat itself.
constexpr std::array chatMethods{QLatin1StringView("getChat"), QLatin1StringView("getPrivateChat")};

} // namespace

std::optional<ChatFacts> readChatFacts(const JsonValue &chat)
{
    ChatFacts facts{plainText(chat["id"])};
    if (!core::Id::fromText(facts.chatId))
        return std::nullopt;
    facts.title = plainText(chat["title"]);
    if (facts.title.isEmpty())
        facts.title = card::nameOf(chat);
    facts.username = plainText(chat["username"]);
    facts.type = plainText(chat["type"]);
    return facts;
}

std::optional<ChatFacts> chatFactsIn(const ChatCall &call)
{
    const JsonText text{QByteArrayView(call.answer)};
    if (!call.error.isEmpty() || text.fault() != JsonFault::None)
        return std::nullopt;
    const JsonValue result = text.root()["result"];
    if (std::ranges::find(chatMethods, call.method) != chatMethods.end())
        return readChatFacts(result);
    // Several files are sent as several messages.
    const JsonElements first(result);
    // A forward's answer is the new message, in the chat that the call names, too.
    return readChatFacts((first ? first.value() : result)["chat"]);
}

} // namespace botdeck::domain
