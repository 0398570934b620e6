// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/SwitchPainter.h"

#include "ui/look/Theme.h"

#include <QPainter>

namespace botdeck::ui::guild {

namespace {

using look::Token;

constexpr int switchWidth = 30;
constexpr int switchHeight = 16;
constexpr qreal lockedOpacity = 0.5;

} // namespace

QSize switchSize(const look::Theme &theme)
{
    return {theme.px(switchWidth), theme.px(switchHeight)};
}

void paintSwitch(QPainter &painter, const QRect &rect, SwitchState state, const look::Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (state.isRinged) {
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF ring = body.adjusted(-3, -3, 3, 3);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
    if (state.isLocked)
        painter.setOpacity(lockedOpacity);
    painter.setPen(theme.colour(state.isOn ? Token::Fill : Token::ControlEdge));
    painter.setBrush(theme.colour(state.isOn ? Token::Fill : Token::Base));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    const qreal radius = body.height() / 2 - 3;
    const qreal away = body.height() / 2;
    const QPointF knob(state.isOn ? body.right() - away : body.left() + away, body.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(state.isOn ? Token::OnFill : Token::ControlEdge));
    painter.drawEllipse(knob, radius, radius);
    painter.restore();
}

} // namespace botdeck::ui::guild
