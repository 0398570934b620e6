// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/Filter.h"

#include <QByteArrayView>
#include <QStringView>

#include <span>

namespace botdeck::domain {

/// How the values of a key are read.
enum class FilterReading { Needle, Kind, Number, Moment, Name };

/// One name of an enumeration's values, and what it stands for.
struct FilterName
{
    const char *name;
    quint32 bits;
};

/// A word for one kind of update or more.
struct KindAlias
{
    const char *alias;
    /// Names of kinds or contents with a comma between them.
    const char *kinds;
};

/// What a key accepts. A key has one row; `json` has one too, though a path follows its name.
struct FilterKeyRow
{
    const char *name;
    FilterKey key;
    /// The operators that it takes, of ":~=", the usual one first.
    const char *operators;
    FilterReading reading;
    /// Commas may separate several values.
    bool several;
    /// Only where the values are names.
    std::span<const FilterName> names = {};
};

/// In the order in which completion offers them.
std::span<const FilterKeyRow> filterKeys();
/// Without case; none where there is no such key.
const FilterKeyRow *filterKey(QStringView name);
const FilterKeyRow &filterKey(FilterKey key);

std::span<const KindAlias> kindAliases();

} // namespace botdeck::domain
