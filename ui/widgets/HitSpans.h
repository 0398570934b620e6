// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace botdeck::ui::widgets {

struct HitSpan
{
    qsizetype at = 0;
    qsizetype length = 0;
};

/// Where the needles stand in a text, without case, from left to right; none reaches into another.
QList<HitSpan> hitSpans(const QString &text, const QStringList &needles);

} // namespace botdeck::ui::widgets
