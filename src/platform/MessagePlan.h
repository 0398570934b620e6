// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/SendPlan.h"

#include <initializer_list>

namespace botdeck::platform {

/// The first of these methods that the platform has; null where it has none.
const Method *firstMethod(const Platform &platform, std::initializer_list<QStringView> names);
/// The one that sends a text: each platform has one, under its own name.
const Method *textMethod(const Platform &platform);

/// The part of planSending() that new and edited messages are; not checked against the tables' limits yet.
core::Result<SendPlan> planMessage(
    const Platform &platform, const domain::OutgoingMessage &message, const domain::SendOptions &options);

} // namespace botdeck::platform
