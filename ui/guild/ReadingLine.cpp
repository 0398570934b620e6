// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/ReadingLine.h"

#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

namespace {

constexpr int readingPadding = 8;
constexpr int readingBarHeight = 3;

} // namespace

ReadingLine::ReadingLine(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(new look::ElidedLabel(this))
    , m_cancel(new QPushButton(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("guildReading"));
    m_words->setObjectName(QStringLiteral("readingWords"));
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_cancel->setAutoDefault(false);
    m_bar->setObjectName(QStringLiteral("readingBar"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    const int padding = theme.px(readingPadding);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(padding, 0, padding, 0);
    line->setSpacing(padding);
    line->addWidget(m_words, 1);
    line->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, padding / 2);
    column->setSpacing(padding / 2);
    column->addLayout(line);
    column->addWidget(m_bar);
    connect(m_cancel, &QPushButton::clicked, this, &ReadingLine::cancelAsked);
    connect(&theme, &look::Theme::changed, this, &ReadingLine::applyTheme);
    applyTheme();
    retranslate();
}

void ReadingLine::say(const QString &words, int percent)
{
    m_words->setText(words);
    m_bar->setVisible(percent >= 0);
    m_bar->setValue(percent);
    m_bar->setAccessibleName(words);
}

void ReadingLine::applyTheme()
{
    m_words->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*m_words, m_theme.colour(look::Token::Text2));
    m_bar->setFixedHeight(m_theme.px(readingBarHeight));
}

void ReadingLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel reading"));
}

void ReadingLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ReadingLine.cpp"
