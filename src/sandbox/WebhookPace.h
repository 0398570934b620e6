// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace botdeck::sandbox {

/// How long a delivery waits for what. The retries are the Bot API server's (seen in its source).
struct WebhookPace
{
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds firstRetry{1'000};
    /// Each further one waits twice as long, up to this.
    Milliseconds longestRetry{60'000};
    Milliseconds connecting{10'000};
    /// From the first byte that is sent to the last one that comes back.
    Milliseconds answering{60'000};

    /// Before the next try, after so many failures in a row (1 or more).
    [[nodiscard]] Milliseconds afterFailure(int failures) const
    {
        Milliseconds wait = firstRetry;
        for (int i = 1; i < failures && wait < longestRetry; ++i)
            wait *= 2;
        return std::min(wait, longestRetry);
    }
    /// A receiver's own Retry-After counts up to this.
    static constexpr std::chrono::seconds longestAskedFor{3600};
};

} // namespace botdeck::sandbox
