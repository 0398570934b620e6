// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/ByteMeter.h"

#include "ui/look/Numbers.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>

namespace botdeck::ui::designer {

namespace {

constexpr int barHeight = 5;

look::Tone toneOf(domain::LengthState state)
{
    if (state == domain::LengthState::Long || state == domain::LengthState::Short)
        return look::Tone::Error;
    return state == domain::LengthState::Close ? look::Tone::Warning : look::Tone::Neutral;
}

} // namespace

ByteMeter::ByteMeter(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new QProgressBar(this))
    , m_words(new QLabel(this))
{
    m_bar->setTextVisible(false);
    m_words->setObjectName(QStringLiteral("buttonBytes"));
    m_words->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_bar, 1);
    line->addWidget(m_words, 0, Qt::AlignRight);
    connect(&theme, &look::Theme::changed, this, &ByteMeter::refresh);
    refresh();
}

void ByteMeter::show(const domain::LengthUse &use, std::optional<qsizetype> maximum)
{
    m_use = use;
    m_maximum = maximum;
    refresh();
}

void ByteMeter::refresh()
{
    const QString amount = look::grouped(m_use.amount);
    if (m_maximum) {
        m_bar->setMaximum(int(*m_maximum));
        m_bar->setValue(int(std::min(m_use.amount, *m_maximum)));
        //: %1 of %2 that are allowed
        m_words->setText(tr("%1 / %2 bytes").arg(amount, look::grouped(*m_maximum)));
    } else {
        //: %1 is the number
        m_words->setText(tr("%1 byte(s)", nullptr, int(m_use.amount)).arg(amount));
    }
    m_bar->setVisible(m_maximum.has_value());
    m_bar->setFixedHeight(m_theme.px(barHeight));
    const look::Tone tone = toneOf(m_use.state);
    const bool isFine = tone == look::Tone::Neutral;
    QPalette colours = m_theme.palette();
    colours.setColor(QPalette::Highlight, m_theme.colour(isFine ? look::Token::Fill : look::toneToken(tone)));
    colours.setColor(
        QPalette::WindowText, m_theme.colour(isFine ? look::Token::Text2 : look::toneToken(tone)));
    m_bar->setPalette(colours);
    m_words->setPalette(colours);
    m_words->setFont(m_theme.font(look::Face::Secondary));
}

void ByteMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::designer

#include "moc_ByteMeter.cpp"
