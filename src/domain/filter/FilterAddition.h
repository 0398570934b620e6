// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/Filter.h"

#include <QString>
#include <QStringList>

namespace botdeck::domain {

/// The written filter with one more condition, which stands in it only once; what the operator wrote stays as
/// it is, in parentheses where it has alternatives. `term` is one condition as filterText() writes it.
QString withFilterTerm(const QString &text, const QString &term, bool negated);

/// What the filter looks for in a field of text, as written: the needles that stand there where it holds.
/// Those behind "!" do not.
QStringList filterNeedles(const Filter &filter, FilterKey key);

} // namespace botdeck::domain
