// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/Avatar.h"

#include "ui/look/Theme.h"

#include <QPainter>

namespace botdeck::ui::converse {

QString initialOf(const QString &name)
{
    for (const char32_t point : name.toUcs4()) {
        if (QChar::isLetterOrNumber(point))
            return QString::fromUcs4(&point, 1).toUpper();
    }
    return QStringLiteral("#");
}

void paintAvatar(QPainter &painter, const QRect &rect, const QString &name, const look::Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(look::Token::Line));
    painter.setBrush(theme.colour(look::Token::Pressed));
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(theme.font(look::Face::SecondaryStrong));
    painter.setPen(theme.colour(look::Token::Text2));
    painter.drawText(rect, Qt::AlignCenter, initialOf(name));
    painter.restore();
}

} // namespace botdeck::ui::converse
