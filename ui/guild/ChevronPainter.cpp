// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/ChevronPainter.h"

#include <QPainter>
#include <QPainterPath>

namespace botdeck::ui::guild {

void paintChevron(QPainter &painter, const QRectF &square, bool isOpen)
{
    const QPointF middle = square.center();
    const qreal reach = square.width() / 2;
    QPainterPath chevron;
    if (isOpen) {
        chevron.moveTo(middle + QPointF(-reach, -reach / 2));
        chevron.lineTo(middle + QPointF(0, reach / 2));
        chevron.lineTo(middle + QPointF(reach, -reach / 2));
    } else {
        chevron.moveTo(middle + QPointF(-reach / 2, -reach));
        chevron.lineTo(middle + QPointF(reach / 2, 0));
        chevron.lineTo(middle + QPointF(-reach / 2, reach));
    }
    painter.drawPath(chevron);
}

} // namespace botdeck::ui::guild
