// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/Filter.h"

#include <QStringList>

namespace botdeck::ui::monitor {

/// What the filter in effect looks for, by where it is seen.
struct FilterHits
{
    QStringList text = {};
    QStringList chat = {};
    QStringList from = {};

    bool operator==(const FilterHits &) const = default;
};

FilterHits filterHits(const domain::Filter &filter);

} // namespace botdeck::ui::monitor
