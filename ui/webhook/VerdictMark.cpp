// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/VerdictMark.h"

#include "ui/look/Theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace botdeck::ui::webhook {

namespace {

constexpr int markSide = 14;

} // namespace

QPixmap verdictMark(look::Mark mark, look::Tone tone, const look::Theme &theme)
{
    const int side = theme.px(markSide);
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    look::paintMark(painter, QRectF(0, 0, side, side), mark, theme.colour(look::toneToken(tone)));
    return pixmap;
}

} // namespace botdeck::ui::webhook
