// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HitSpans.h"

namespace botdeck::ui::widgets {

QList<HitSpan> hitSpans(const QString &text, const QStringList &needles)
{
    QList<HitSpan> spans;
    qsizetype from = 0;
    while (from < text.size()) {
        HitSpan next{text.size(), 0};
        for (const QString &needle : needles) {
            const qsizetype at = text.indexOf(needle, from, Qt::CaseInsensitive);
            if (at >= 0 && (at < next.at || (at == next.at && needle.size() > next.length)))
                next = {at, needle.size()};
        }
        if (next.length == 0)
            break;
        spans.append(next);
        from = next.at + next.length;
    }
    return spans;
}

} // namespace botdeck::ui::widgets
