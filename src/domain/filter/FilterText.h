// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/Filter.h"

#include <QString>

namespace botdeck::domain {

/// The filter in its shortest written form: parseFilter() makes the same filter of it (at the same time and
/// place, where it speaks of time).
QString filterText(const Filter &filter);

/// One term as filterText() writes it.
QString filterText(const FilterTerm &term);

/// A value as it may stand behind a key's operator: in quotes where it needs them.
QString filterValueText(const QString &value);

} // namespace botdeck::domain
