// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Banner.h"

#include "ui/look/Ink.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace botdeck::ui::monitor {

namespace {

constexpr int markSide = 16;
constexpr int bannerMargin = 12;

} // namespace

Banner::Banner(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("banner"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(bannerMargin + markSide + 8, 6, bannerMargin, 6);
    line->addWidget(m_words, 1);
    connect(&theme, &look::Theme::changed, this, &Banner::applyTheme);
    applyTheme();
    hide();
}

void Banner::applyTheme()
{
    look::setInk(*m_words, m_theme.colour(look::Token::Error));
    update();
}

void Banner::setWords(const QString &words)
{
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(look::Token::ErrorTint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(look::Token::ErrorEdge));
    const QRectF mark(bannerMargin, (height() - markSide) / 2.0, markSide, markSide);
    look::paintMark(painter, mark, look::Mark::Failed, m_theme.colour(look::Token::Error));
}

} // namespace botdeck::ui::monitor

#include "moc_Banner.cpp"
