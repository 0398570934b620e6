// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Fields.h"

#include "ui/look/Theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

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

/// The accent edge of what is marked already would not be seen: it stands off by a gap.
QRectF ringed(const Theme &theme, const QStyleOption &option, bool marked, bool round, QPainter &painter)
{
    const QRectF all = inside(option);
    if (!marked || !option.state.testFlag(QStyle::State_HasFocus))
        return all;
    const QBrush fill = painter.brush();
    painter.setBrush(Qt::NoBrush);
    if (round)
        painter.drawEllipse(all);
    else
        painter.drawRoundedRect(all, boxRadius, boxRadius);
    painter.setBrush(fill);
    painter.setPen(theme.colour(Token::Fill));
    return all.adjusted(2, 2, -2, -2);
}

/// What a bar stands beside: a list's own ground, that of the page which scrolls.
QColor groundBeside(const QWidget *bar, const Theme &theme)
{
    const QWidget *room = bar == nullptr ? nullptr : bar->parentWidget();
    const auto *area =
        qobject_cast<const QAbstractScrollArea *>(room == nullptr ? nullptr : room->parentWidget());
    if (area == nullptr)
        return theme.colour(Token::Base);
    const QWidget &viewport = *area->viewport();
    return viewport.palette().color(viewport.backgroundRole());
}

void paintArrow(const QRect &in, bool up, QPainter &painter)
{
    const QPointF middle = QRectF(in).center();
    const qreal side = std::min(in.width(), in.height()) / 4.0;
    const qreal tip = up ? -side / 2 : side / 2;
    painter.drawPolygon(QPolygonF{
        QPointF(middle.x() - side, middle.y() - tip), QPointF(middle.x() + side, middle.y() - tip),
        QPointF(middle.x(), middle.y() + tip)});
}

} // namespace

void paintFrame(const Theme &theme, const QStyleOption &option, QPainter &painter)
{
    painter.save();
    prepare(theme, option, false, painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void paintSpinBox(
    const Theme &theme, const QStyleOptionSpinBox &box, const QRect &up, const QRect &down, QPainter &painter)
{
    painter.save();
    prepare(theme, box, false, painter);
    if (box.frame)
        painter.drawRoundedRect(inside(box), fieldRadius, fieldRadius);
    painter.setPen(Qt::NoPen);
    struct Button
    {
        QRect where;
        QStyle::SubControl part{};
        QAbstractSpinBox::StepEnabledFlag step{};
    };
    for (const Button &button :
         {Button{up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled},
          Button{down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled}}) {
        const bool works = box.state.testFlag(QStyle::State_Enabled) && box.stepEnabled.testFlag(button.step);
        const bool pressed = box.state.testFlag(QStyle::State_Sunken) && box.activeSubControls == button.part;
        if (pressed)
            painter.fillRect(button.where.adjusted(1, 1, -1, -1), theme.colour(Token::Pressed));
        painter.setBrush(theme.colour(works ? Token::Text2 : Token::ButtonEdge));
        paintArrow(button.where, button.part == QStyle::SC_SpinBoxUp, painter);
    }
    painter.restore();
}

void paintChoice(const Theme &theme, const QStyleOptionComboBox &box, const QRect &arrow, QPainter &painter)
{
    painter.save();
    prepare(theme, box, false, painter);
    if (box.frame)
        painter.drawRoundedRect(inside(box), fieldRadius, fieldRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        theme.colour(box.state.testFlag(QStyle::State_Enabled) ? Token::Text2 : Token::ButtonEdge));
    paintArrow(arrow, false, painter);
    painter.restore();
}

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
    const QRectF box = ringed(theme, option, marked, false, painter);
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
    const QRectF ring = ringed(theme, option, marked, true, painter);
    painter.drawEllipse(ring);
    if (marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::OnFill));
        const qreal in = ring.width() * 0.3;
        painter.drawEllipse(ring.adjusted(in, in, -in, -in));
    }
    painter.restore();
}

void paintScrollBar(
    const Theme &theme, const QStyleOptionSlider &bar, const QRect &slider, const QWidget *widget,
    QPainter &painter)
{
    painter.fillRect(bar.rect, groundBeside(widget, theme));
    if (bar.maximum <= bar.minimum)
        return;
    const bool held = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) != 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(held ? Token::ControlEdge : Token::ButtonEdge));
    painter.drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

} // namespace botdeck::ui::look
