// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace botdeck::test {

/// Runs the event loop until the condition holds; false when it does not within `limit`. The limit is there
/// to end a broken test, never to measure: keep it generous.
bool waitUntil(
    const std::function<bool()> &condition, std::chrono::milliseconds limit = std::chrono::seconds(30));

/// Delivers what is queued now: layouts, paint events, queued calls. For what has no condition to wait for.
void settle();

} // namespace botdeck::test
