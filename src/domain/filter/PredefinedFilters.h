// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace botdeck::domain {

/// A filter that comes with the program.
struct PredefinedFilter
{
    /// What settings and the words in `ui` go by.
    const char *name;
    /// As an operator would write it.
    const char *text;
};

/// In the order shown.
std::span<const PredefinedFilter> predefinedFilters();

} // namespace botdeck::domain
