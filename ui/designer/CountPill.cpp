// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/CountPill.h"

#include "ui/designer/CheckLine.h"
#include "ui/look/Theme.h"

#include <QPainter>

namespace botdeck::ui::designer {

namespace {

using look::Token;

constexpr qreal pillRadius = 3;
constexpr int pillPadding = 6;
constexpr int pillSign = 12;

struct PillRow
{
    Token ink;
    Token tint;
};

PillRow pillRow(domain::KeyboardSeverity severity)
{
    // In the order of KeyboardSeverity.
    static constexpr std::array rows{
        PillRow{Token::Error, Token::ErrorTint}, PillRow{Token::Warning, Token::WarningTint},
        PillRow{Token::Text2, Token::Unfocused}};
    return rows.at(size_t(severity));
}

} // namespace

CountPill::CountPill(const look::Theme &theme, domain::KeyboardSeverity severity, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_severity(severity)
{
    setTextFormat(Qt::PlainText);
}

void CountPill::say(const QString &words)
{
    const int padding = m_theme.px(pillPadding);
    setContentsMargins(padding + m_theme.px(pillSign) + padding / 2, 2, padding, 2);
    setFont(m_theme.font(look::Face::CaptionStrong));
    setText(words);
    setVisible(!words.isEmpty());
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::WindowText, m_theme.colour(pillRow(m_severity).ink));
    setPalette(palette);
}

void CountPill::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(pillRow(m_severity).tint));
        painter.drawRoundedRect(rect(), pillRadius, pillRadius);
        const int side = m_theme.px(pillSign);
        paintSeverity(
            painter, QRect(m_theme.px(pillPadding), (height() - side) / 2, side, side), m_severity, m_theme);
    }
    QLabel::paintEvent(event);
}

} // namespace botdeck::ui::designer

#include "moc_CountPill.cpp"
