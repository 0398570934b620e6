// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"
#include "platform/SendFacts.h"
#include "platform/SendPlan.h"

// What bots do to chats, by the platforms' tables alone.
namespace botdeck::platform {

/// The method that does it, whatever the platform calls it; null where it has none.
const Method *changeMethod(const Platform &platform, domain::ChatChange::Kind kind);
/// The chat as calls name it.
ChatFacts changedChat(const domain::ChatChange &change);
/// The part of planSending() that changes of a chat are; not checked against the tables' limits yet.
core::Result<SendPlan> planChange(const Platform &platform, const domain::ChatChange &change);

domain::ChatAbilities chatAbilities(const Platform &platform);

} // namespace botdeck::platform
