// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/Filter.h"
#include "domain/JsonText.h"

#include <QString>

#include <optional>
#include <vector>

namespace botdeck::domain {

/// The steps of "json.message.entities[0].type"; a name with other signs stands in quotes (`json."a b"`).
/// Nothing where it is no path or has no step.
std::optional<std::vector<FilterStep>> parseFilterPath(QStringView text);

/// As parseFilterPath() reads it, with "json" in front.
QString filterPathText(const std::vector<FilterStep> &path);

/// Whether the term's path leads from `root` to a value that it holds for; see matches().
bool jsonMatches(const FilterTerm &term, const JsonValue &root);

} // namespace botdeck::domain
