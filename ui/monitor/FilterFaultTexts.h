// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/FilterParser.h"

#include <QString>

namespace botdeck::ui::monitor {

/// What is wrong with a filter, and what to write instead, as one sentence.
QString filterFaultWords(const domain::FilterFault &fault);

/// What a filter of domain::predefinedFilters() is called; its own name where there are no words for it.
QString predefinedFilterWords(const char *name);

} // namespace botdeck::ui::monitor
