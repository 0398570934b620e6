// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Error.h"
#include "domain/BotState.h"

#include <array>

namespace botdeck::api {

/// The waits between failed polls, by how many failed in a row.
inline constexpr std::array<std::chrono::seconds, 7> backOffSteps{
    std::chrono::seconds(1),  std::chrono::seconds(2),  std::chrono::seconds(4), std::chrono::seconds(8),
    std::chrono::seconds(16), std::chrono::seconds(32), std::chrono::seconds(60)};
/// Without any connection the network may be back at any moment, and asking costs no server anything.
inline constexpr std::chrono::seconds longestWaitOffline{5};
/// From one poll to the next when the first brought nothing new: a server that does not hold polls is asked
/// this often.
inline constexpr std::chrono::seconds shortestRound{1};
/// The waits between looks at what waits at a server, by how many in a row brought nothing new.
inline constexpr std::array<std::chrono::seconds, 5> peekSteps{
    std::chrono::seconds(2), std::chrono::seconds(4), std::chrono::seconds(8), std::chrono::seconds(15),
    std::chrono::seconds(30)};
/// What a server that holds the poll is allowed on top before the call is given up.
inline constexpr std::chrono::seconds pollGrace{10};
/// The longest 429 that is waited for; beyond it somebody should look.
inline constexpr std::chrono::hours longestRateWait{24};

/// The wait after the `failures`-th failure in a row (from 1), give or take a tenth by `random` in [0, 1),
/// never over the table's last entry, nor over `longestWaitOffline` when there was no connection at all.
core::Clock::Milliseconds backOffDelay(int failures, bool offline, double random);

/// What to do after a failed poll, or a failed getMe before the first one: the status to show. With `retryIn`
/// the same is tried again after that time; without it the bot rests until somebody starts it.
/// `requestLeft`: as Exchange has it. `failures`: how many in a row, with this one. `random`: as above.
domain::BotStatus whatNow(const core::Error &error, bool requestLeft, int failures, double random);

/// How a 409 stops a bot: which conflict it is, in words.
domain::BotStatus conflictStatus(const core::Error &error);

} // namespace botdeck::api
