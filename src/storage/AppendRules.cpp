// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AppendRules.h"

#include <algorithm>
#include <limits>

namespace botdeck::storage {

namespace {

std::optional<qint64> highestId(const ArrivedBatch &batch)
{
    std::optional<qint64> highest;
    for (const ArrivedUpdate &update : batch.updates) {
        if (update.updateId && (!highest || *update.updateId > *highest))
            highest = update.updateId;
    }
    return highest;
}

bool allBelowOffset(const ArrivedBatch &batch)
{
    const std::optional<qint64> highest = highestId(batch);
    return batch.offset && highest && *highest < *batch.offset;
}

bool noneIsKnown(const ArrivedBatch &batch)
{
    return std::ranges::none_of(
        batch.updates, [](const ArrivedUpdate &update) { return update.updateId && update.known; });
}

} // namespace

bool startsAnew(const ArrivedBatch &batch)
{
    const std::optional<qint64> highest = highestId(batch);
    const bool fellBack = batch.offset && highest && *highest < *batch.offset - 1;
    return batch.stream == domain::Stream::Poll && fellBack && noneIsKnown(batch);
}

std::optional<qint64> offsetAfter(const ArrivedBatch &batch)
{
    if (batch.stream == domain::Stream::Gateway)
        return std::nullopt;
    const std::optional<qint64> highest = highestId(batch);
    if (!highest)
        return batch.offset;
    const qint64 next = *highest == std::numeric_limits<qint64>::max() ? *highest : *highest + 1;
    const bool oldOneCounts = batch.offset && !allBelowOffset(batch);
    const qint64 offset = oldOneCounts ? std::max(*batch.offset, next) : next;
    return offset > 0 ? std::optional(offset) : std::nullopt;
}

} // namespace botdeck::storage
