// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/Card.h"

#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace botdeck::ui::webhook {

namespace {

constexpr int cardPadding = 12;
constexpr int cardSpacing = 8;
constexpr qreal cardRadius = 6;

} // namespace

Card::Card(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    const int padding = theme.px(cardPadding);
    m_head->setSpacing(theme.px(cardSpacing));
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_body->setSpacing(theme.px(cardSpacing));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(theme.px(cardSpacing));
    column->addLayout(m_head);
    column->addLayout(m_body);
    connect(&theme, &look::Theme::changed, this, &Card::applyTheme);
    applyTheme();
}

void Card::setTitle(const QString &words)
{
    m_title->setText(words);
}

void Card::addToHead(QWidget *part)
{
    m_head->addWidget(part);
}

void Card::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    update();
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colour(look::Token::Line));
    painter.setBrush(m_theme.colour(look::Token::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
}

} // namespace botdeck::ui::webhook

#include "moc_Card.cpp"
