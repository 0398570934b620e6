// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedRules.h"

#include <algorithm>
#include <array>

namespace botdeck::services {

std::optional<core::Id> firstOffset(const storage::Position &position, qint64 nowMs)
{
    if (!position.offset || !position.lastUpdateMs)
        return std::nullopt;
    const std::chrono::milliseconds quiet(nowMs - *position.lastUpdateMs);
    if (quiet >= quietTime)
        return std::nullopt;
    return core::Id(*position.offset);
}

core::Clock::Milliseconds retryDelay(int failures)
{
    static constexpr std::array seconds{1, 2, 4, 8, 16, 32, 60};
    const size_t step = std::min(size_t(std::max(failures, 0)), seconds.size() - 1);
    return std::chrono::seconds(seconds.at(step));
}

} // namespace botdeck::services
