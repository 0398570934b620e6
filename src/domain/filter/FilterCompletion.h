// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/Filter.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace botdeck::domain {

/// Knows what stands in the store: titles of chats, names of people and bots, kinds that were met.
class FilterValueSource
{
public:
    FilterValueSource() = default;
    virtual ~FilterValueSource() = default;
    FilterValueSource(const FilterValueSource &) = delete;
    FilterValueSource &operator=(const FilterValueSource &) = delete;

    /// Values of that key, those first that were met last; none where nothing is known. Must not wait.
    [[nodiscard]] virtual QStringList values(FilterKey key) const = 0;
};

/// What may stand at a place in a filter's text.
struct FilterCompletions
{
    /// The part of the text that a choice takes the place of, in UTF-16 units.
    qsizetype position = 0;
    qsizetype length = 0;
    /// Keys with their operator, or values in quotes where they need them; the best first.
    QStringList choices = {};
};

inline constexpr qsizetype maxFilterChoices = 50;

/// What may stand where the cursor is. Keys and names of enumerations are found by how they begin, values of
/// `source` also by what they contain. Nothing inside a string that is searched for.
FilterCompletions completeFilter(QStringView text, qsizetype cursor, const FilterValueSource &source);

} // namespace botdeck::domain
