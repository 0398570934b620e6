// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/StateMark.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace botdeck::ui::look {

namespace {

// All marks are drawn in a square of 16 by 16.
constexpr qreal side = 16;
constexpr QPointF middle(8, 8);

void outlineOctagon(QPainter &painter)
{
    static const QPolygonF octagon{{5.3, 1.5},   {10.7, 1.5}, {14.5, 5.3}, {14.5, 10.7},
                                   {10.7, 14.5}, {5.3, 14.5}, {1.5, 10.7}, {1.5, 5.3}};
    painter.drawPolygon(octagon);
}

void dot(QPainter &painter, QPointF at, qreal radius)
{
    painter.setBrush(painter.pen().color());
    painter.drawEllipse(at, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

void live(QPainter &painter)
{
    dot(painter, middle, 1.6);
    constexpr std::array radii{4.2, 7.0};
    for (const qreal radius : radii) {
        const QRectF ring(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
        painter.drawArc(ring, -48 * 16, 96 * 16);
        painter.drawArc(ring, 132 * 16, 96 * 16);
    }
}

void busy(QPainter &painter)
{
    painter.drawEllipse(middle, 6.5, 6.5);
    constexpr std::array columns{5.0, 8.0, 11.0};
    for (const qreal x : columns)
        dot(painter, {x, 8}, 0.4);
}

void waiting(QPainter &painter)
{
    painter.drawArc(QRectF(2, 2, 12, 12), 60 * 16, 285 * 16);
    painter.drawPolyline(QPolygonF{{11.3, 6.0}, {14.2, 6.0}, {14.2, 2.6}});
}

void stopped(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 1.5, 1.5);
}

void hook(QPainter &painter)
{
    painter.drawLine(QPointF(8, 4), QPointF(4, 12));
    painter.drawLine(QPointF(8, 4), QPointF(12, 12));
    painter.drawLine(QPointF(4, 12), QPointF(12, 12));
    for (const QPointF &knot : {QPointF(8, 4), QPointF(4, 12), QPointF(12, 12)})
        dot(painter, knot, 1.6);
}

void eye(QPainter &painter)
{
    QPainterPath lid(QPointF(1.5, 8));
    lid.quadTo(8, 0.5, 14.5, 8);
    lid.quadTo(8, 15.5, 1.5, 8);
    painter.drawPath(lid);
    dot(painter, middle, 1.8);
}

void conflict(QPainter &painter)
{
    outlineOctagon(painter);
    painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
    painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
}

void refused(QPainter &painter)
{
    outlineOctagon(painter);
    painter.drawLine(QPointF(4.8, 8), QPointF(11.2, 8));
}

void failed(QPainter &painter)
{
    outlineOctagon(painter);
    painter.drawLine(QPointF(8, 4.6), QPointF(8, 8.8));
    dot(painter, {8, 11.3}, 0.4);
}

void passed(QPainter &painter)
{
    painter.drawEllipse(middle, 6.5, 6.5);
    painter.drawPolyline(QPolygonF{{5.0, 8.2}, {7.1, 10.3}, {11.0, 5.9}});
}

void warning(QPainter &painter)
{
    painter.drawPolygon(QPolygonF{{8, 1.8}, {14.8, 14}, {1.2, 14}});
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.8));
    dot(painter, {8, 11.9}, 0.4);
}

using Painting = void (*)(QPainter &);
constexpr std::array<Painting, 11> marks{live,     busy,    waiting, stopped, hook,   eye,
                                         conflict, refused, failed,  passed,  warning};

} // namespace

Token toneToken(Tone tone)
{
    static constexpr std::array tokens{Token::Text2, Token::Ok, Token::Warning, Token::Error};
    return tokens.at(size_t(tone));
}

void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / side, rect.width() / side);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    marks.at(size_t(mark))(painter);
    painter.restore();
}

} // namespace botdeck::ui::look
