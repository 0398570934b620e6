// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Refusals.h"

// What every way of sending shares.
namespace botdeck::sandbox {

/// A message being made: the chat it goes to and what it holds, or why it cannot be.
struct Draft
{
    Chat *chat = nullptr;
    Message message;
    std::optional<Answer> refusal;
};

/// Chat, sender, reply and keyboard of a sending call.
Draft beginDraft(const Call &call);
/// Stores the message; answers Message. A message or edit of the bot ends the spinning of buttons where the
/// platform has no method for it (CloudChat).
Answer send(const Call &call, Draft draft);
/// Buttons of this message (0 = of the whole chat) stop spinning, on CloudChat only.
void stopSpinning(const Call &call, core::Id chat, core::Id message);

} // namespace botdeck::sandbox
