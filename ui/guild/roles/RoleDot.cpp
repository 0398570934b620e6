// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/RoleDot.h"

#include "ui/look/Theme.h"

#include <QPainter>

namespace botdeck::ui::guild {

QColor roleColour(const domain::GuildRole &role)
{
    const quint64 visible = role.color & 0xffffffU;
    return visible == 0 ? QColor() : QColor::fromRgb(QRgb(0xff000000U | visible));
}

void paintRoleDot(QPainter &painter, const QPoint &middle, const QColor &colour, const look::Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(look::Token::ButtonEdge));
    painter.setBrush(colour.isValid() ? colour : theme.colour(look::Token::Text2));
    const qreal radius = theme.px(roleDotSide) / 2.0;
    painter.drawEllipse(QPointF(middle) + QPointF(0.5, 0.5), radius, radius);
    painter.restore();
}

} // namespace botdeck::ui::guild
