// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterNames.h"
#include "domain/filter/FilterParser.h"

#include <optional>
#include <vector>

namespace botdeck::domain {

/// Adds what `text` (decoded, not empty) means as a value of that key; an alias may mean several. Gives what
/// is wrong with it otherwise.
std::optional<FilterFaultKind> addFilterValue(
    const FilterKeyRow &row, const QString &text, const FilterContext &context,
    std::vector<FilterValue> &values);

/// The moment that a filter's time means, in ms since 1970: 2026-11-22, 2026-11-22T14:05[:06[.789]] with Z or
/// +hh:mm where it is not local, 14:05[:06] for today, or how long ago: 90s, 10m, 2h, 3d, 1w, 1h30m.
std::optional<qint64> filterMoment(QStringView text, const FilterContext &context);

} // namespace botdeck::domain
