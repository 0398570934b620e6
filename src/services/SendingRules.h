// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Job.h"
#include "domain/conversation/SendingOrder.h"

#include <optional>

namespace botdeck::services {

/// A 429 that asks for more ends the sending, and says so (R9).
inline constexpr std::chrono::hours longestSendWait{24};
inline constexpr int tooManyRequests = 429;
/// So often a sending waits for a server that says "too many" and not for how long; then it says so.
inline constexpr int mostVagueWaits = 3;

/// What goes one after the other: what shows in one chat. The answer to a press waits for nobody.
QString lineName(const domain::SendingOrder &order);

/// The message_id in a Message; empty where there is none.
QString messageIdIn(const QByteArray &result);

/// A success that says that nothing was done: Fanbook's deleteMessage answers false.
std::optional<core::Error> refusalIn(const QString &method, const api::Reply &reply);

/// Whether a call that changes something may have had its effect though it failed so.
bool isUnknown(const core::Error &error);
/// Whether a call that was answered "too many" is to be made again once the time is over that the error says.
/// Counts those in `vagueWaits` that did not say it.
bool isWorthWaiting(const core::Error &error, int &vagueWaits);
/// `stands`: the message was sent, and this call was to complete it.
core::Phrase failureWords(const core::Error &error, bool stands);
/// `left`: the request may have reached the server.
core::Error givenUp(bool left);
/// A message stands and cannot be completed, since nobody knows its number.
core::Phrase numberUntold();

} // namespace botdeck::services
