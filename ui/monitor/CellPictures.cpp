// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/CellPictures.h"

#include "ui/look/Theme.h"

#include <QPainter>

#include <cmath>
#include <memory>

namespace botdeck::ui::monitor {

namespace {

constexpr qsizetype bytesPerPixel = 4;

} // namespace

CellPictures::CellPictures(const look::Theme &theme, QObject *parent)
    : QObject(parent)
{
    connect(&theme, &look::Theme::changed, this, [this] { m_pictures.clear(); });
}

void CellPictures::draw(
    QPainter &painter, const QRect &rect, const Cell &cell, const std::function<void(QPainter &)> &paint)
{
    if (rect.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != std::floor(ratio)) {
        // Between two pixels a picture would be blurred.
        painter.save();
        painter.translate(rect.topLeft());
        paint(painter);
        painter.restore();
        return;
    }
    const Key key{cell, rect.size(), int(ratio)};
    if (const QPixmap *kept = m_pictures.object(key)) {
        painter.drawPixmap(rect.topLeft(), *kept);
        return;
    }
    auto picture = std::make_unique<QPixmap>(rect.size() * key.ratio);
    picture->setDevicePixelRatio(ratio);
    // Of one opaque colour first: it then has no transparency, and is copied instead of blended.
    picture->fill(cell.paper);
    QPainter onto(picture.get());
    paint(onto);
    onto.end();
    painter.drawPixmap(rect.topLeft(), *picture);
    const qsizetype bytes = qsizetype(picture->width()) * picture->height() * bytesPerPixel;
    m_pictures.insert(key, picture.release(), 1 + bytes / 1'024);
}

} // namespace botdeck::ui::monitor

#include "moc_CellPictures.cpp"
