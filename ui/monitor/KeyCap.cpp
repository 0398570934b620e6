// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/KeyCap.h"

#include "ui/look/Theme.h"

#include <QEvent>
#include <QPainter>

namespace botdeck::ui::monitor {

KeyCap::KeyCap(const QKeySequence &key, const look::Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_key(key)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    connect(&theme, &look::Theme::changed, this, &KeyCap::applyTheme);
    applyTheme();
}

void KeyCap::setKey(const QKeySequence &key)
{
    m_key = key;
    applyTheme();
}

void KeyCap::applyTheme()
{
    setText(m_key.toString(QKeySequence::NativeText));
    setFont(m_theme.font(look::Face::Caption));
    setContentsMargins(m_theme.px(5), m_theme.px(1), m_theme.px(5), m_theme.px(1));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_theme.colour(look::Token::Text2));
    setPalette(colours);
}

void KeyCap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        applyTheme();
    QLabel::changeEvent(event);
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(look::Token::ButtonEdge));
    painter.setBrush(m_theme.colour(look::Token::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_KeyCap.cpp"
