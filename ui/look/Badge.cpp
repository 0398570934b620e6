// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Badge.h"

#include <QLatin1StringView>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace botdeck::ui::look {

namespace {

constexpr qreal smallestWithLetters = 13;

QPainterPath roundedSquare(const QRectF &rect)
{
    QPainterPath path;
    path.addRoundedRect(rect, rect.width() * 0.14, rect.width() * 0.14);
    return path;
}

QPainterPath circle(const QRectF &rect)
{
    QPainterPath path;
    path.addEllipse(rect);
    return path;
}

QPainterPath hexagon(const QRectF &rect)
{
    QPolygonF corners;
    for (int corner = 0; corner < 6; ++corner) {
        const qreal angle = (corner * 60.0 - 90.0) * M_PI / 180.0;
        corners << rect.center() + QPointF(std::cos(angle), std::sin(angle)) * rect.width() / 2.0;
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

struct BadgeRow
{
    QPainterPath (*shape)(const QRectF &) = nullptr;
    QLatin1StringView letters;
    Token ink{};
    Token tint{};
};

constexpr std::array badges{
    BadgeRow{roundedSquare, QLatin1StringView("CC"), Token::CloudChat, Token::CloudChatTint},
    BadgeRow{circle, QLatin1StringView("FB"), Token::Fanbook, Token::FanbookTint},
    BadgeRow{hexagon, QLatin1StringView("TG"), Token::Telegram, Token::TelegramTint},
};

void paintLetters(
    QPainter &painter, const QRectF &rect, QLatin1StringView letters, const QColor &ink, const Theme &theme)
{
    if (rect.width() < smallestWithLetters)
        return;
    QFont font = theme.font(Face::CaptionStrong);
    font.setPixelSize(std::max(7, int(std::lround(rect.width() * 0.4))));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, letters);
}

} // namespace

void paintBadge(QPainter &painter, const QRectF &rect, domain::PlatformId platform, const Theme &theme)
{
    const BadgeRow &row = badges.at(size_t(platform));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(row.shape(rect), theme.colour(row.tint));
    paintLetters(painter, rect, row.letters, theme.colour(row.ink), theme);
    painter.restore();
}

void paintSandboxBadge(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Token::Sandbox), 1, Qt::DashLine));
    painter.setBrush(theme.colour(Token::SandboxTint));
    painter.drawPath(roundedSquare(rect.adjusted(0.5, 0.5, -0.5, -0.5)));
    paintLetters(painter, rect, QLatin1StringView("SB"), theme.colour(Token::Sandbox), theme);
    painter.restore();
}

} // namespace botdeck::ui::look
