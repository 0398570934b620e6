// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/LineButton.h"

#include "ui/look/Theme.h"

#include <QPainter>

namespace botdeck::ui::converse {

namespace {

constexpr int lineButtonHeight = 28;
constexpr int lineSignSide = 14;
constexpr int lineMargin = 12;
constexpr int lineSignGap = 6;

} // namespace

LineButton::LineButton(const look::Theme &theme, const Look &look, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &look::Theme::changed, this, &LineButton::applyTheme);
    applyTheme();
}

void LineButton::applyTheme()
{
    setFont(m_theme.font(look::Face::Secondary));
    setFixedHeight(m_theme.px(lineButtonHeight));
    update();
}

void LineButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(underMouse() ? m_look.hovered : m_look.fill));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(look::Token::Line));
    const int margin = m_theme.px(lineMargin);
    const int side = m_theme.px(lineSignSide);
    const QRect inside = rect().adjusted(margin, 0, -margin, -1);
    painter.drawPixmap(
        QPoint(inside.left(), inside.center().y() - side / 2),
        look::tintedPixmap(m_look.icon, side, m_theme.colour(m_look.sign), devicePixelRatioF()));
    const QRect words = inside.adjusted(side + m_theme.px(lineSignGap), 0, 0, 0);
    painter.setFont(font());
    painter.setPen(m_theme.colour(look::Token::Text2));
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (!hasFocus())
        return;
    painter.setPen(m_theme.colour(look::Token::Accent));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace botdeck::ui::converse

#include "moc_LineButton.cpp"
