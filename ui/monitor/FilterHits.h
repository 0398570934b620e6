// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter/Filter.h"

#include <QList>
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

struct HitSpan
{
    qsizetype at = 0;
    qsizetype length = 0;
};

/// Where the needles stand in a text, without case, from left to right; none reaches into another.
QList<HitSpan> hitSpans(const QString &text, const QStringList &needles);

} // namespace botdeck::ui::monitor
