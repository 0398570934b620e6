// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Fields.h"

#include "ui/look/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace botdeck::ui::look {

namespace {

constexpr qreal fieldRadius = 4;
constexpr qreal boxRadius = 3;

/// The pen of the edge and the brush of the ground.
void prepare(const Theme &theme, const QStyleOption &option, bool marked, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    Token edge = enabled ? Token::ControlEdge : Token::ButtonEdge;
    if (focused)
        edge = Token::Accent;
    else if (marked && enabled)
        edge = Token::Fill;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(edge));
    if (marked)
        painter.setBrush(theme.colour(enabled ? Token::Fill : Token::ButtonEdge));
    else
        painter.setBrush(theme.colour(enabled ? Token::Base : Token::Window));
}

QRectF inside(const QStyleOption &option)
{
    return QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

} // namespace

void paintField(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    // A field inside of something else (a spin box, a cell) has no edge of its own.
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame == nullptr || frame->lineWidth <= 0)
        return;
    painter.save();
    prepare(theme, option, false, painter);
    painter.drawRoundedRect(inside(option), fieldRadius, fieldRadius);
    painter.restore();
}

void paintCheckBox(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool marked = partly || option.state.testFlag(QStyle::State_On);
    painter.save();
    prepare(theme, option, marked, painter);
    const QRectF box = inside(option);
    painter.drawRoundedRect(box, boxRadius, boxRadius);
    if (marked) {
        painter.setPen(
            QPen(theme.colour(Token::OnFill), box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (partly)
            painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else
            painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.3)});
    }
    painter.restore();
}

void paintRadioButton(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    const bool marked = option.state.testFlag(QStyle::State_On);
    painter.save();
    prepare(theme, option, marked, painter);
    const QRectF ring = inside(option);
    painter.drawEllipse(ring);
    if (marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::OnFill));
        const qreal in = ring.width() * 0.3;
        painter.drawEllipse(ring.adjusted(in, in, -in, -in));
    }
    painter.restore();
}

} // namespace botdeck::ui::look
