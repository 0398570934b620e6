// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/MessageOrder.h"

#include "core/Id.h"

#include <tuple>

namespace botdeck::domain {

namespace {

/// Second, whether it has no number, the number, the exact moment, the update.
auto placeOf(const ChatMessage &message)
{
    const std::optional<core::Id> id = core::Id::fromText(message.messageId);
    return std::tuple(
        message.dateMs / 1'000, !id.has_value(), id.value_or(core::Id()), message.dateMs, message.seq);
}

} // namespace

bool isBefore(const ChatMessage &a, const ChatMessage &b)
{
    return placeOf(a) < placeOf(b);
}

bool isSameMessage(const ChatMessage &a, const ChatMessage &b)
{
    if (!a.messageId.isEmpty() && a.messageId == b.messageId)
        return true;
    if (a.sendingId != 0 || b.sendingId != 0)
        return a.sendingId == b.sendingId;
    return a.messageId.isEmpty() && b.messageId.isEmpty() && a.seq != 0 && a.seq == b.seq;
}

} // namespace botdeck::domain
