// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/Chip.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr qreal chipRadius = 3;
constexpr int chipPadding = 6;
constexpr int chipSignSide = 12;
constexpr int leastChip = 40;

// In the order of Tone.
constexpr std::array tints{Token::Unfocused, Token::OkTint, Token::WarningTint, Token::ErrorTint};

int signRoom(const ChipContent &content, const look::Theme &theme)
{
    return content.sign == ChipSign::None ? 0 : theme.px(chipSignSide) + theme.px(chipPadding) / 2;
}

void paintSign(QPainter &painter, const QRect &square, ChipSign sign, const QColor &ink)
{
    if (sign == ChipSign::Warning) {
        look::paintMark(painter, square, look::Mark::Warning, ink);
        return;
    }
    const look::Icon icon = sign == ChipSign::Lock ? look::Icon::Lock : look::Icon::Edited;
    painter.drawPixmap(
        square.topLeft(),
        look::tintedPixmap(icon, square.width(), ink, painter.device()->devicePixelRatioF()));
}

} // namespace

QSize chipSize(const ChipContent &content, const look::Theme &theme)
{
    const QFontMetrics metrics(theme.font(Face::CaptionStrong));
    return {
        metrics.horizontalAdvance(content.words) + signRoom(content, theme) + 2 * theme.px(chipPadding),
        metrics.height() + 4};
}

void paintChip(QPainter &painter, const QRect &rect, const ChipContent &content, const look::Theme &theme)
{
    const QColor ink =
        theme.colour(content.tone == look::Tone::Neutral ? Token::Text2 : look::toneToken(content.tone));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(tints.at(size_t(content.tone))));
    painter.drawRoundedRect(rect, chipRadius, chipRadius);
    const int padding = theme.px(chipPadding);
    QRect inner = rect.adjusted(padding, 0, -padding, 0);
    if (content.sign != ChipSign::None) {
        const int side = theme.px(chipSignSide);
        paintSign(
            painter, QRect(inner.left(), rect.center().y() - side / 2 + 1, side, side), content.sign, ink);
    }
    inner.setLeft(inner.left() + signRoom(content, theme));
    const QFont &font = theme.font(Face::CaptionStrong);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(content.words, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

Chip::Chip(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &look::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    say({});
}

void Chip::say(const ChipContent &content)
{
    m_content = content;
    setVisible(!content.words.isEmpty());
    setAccessibleName(content.words);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_content, m_theme);
}

QSize Chip::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), m_theme.px(leastChip)), hint.height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_content, m_theme);
}

} // namespace botdeck::ui::guild

#include "moc_Chip.cpp"
