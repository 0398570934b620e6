// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedRules.h"

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

} // namespace botdeck::services
