// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/UnknownNote.h"

#include "domain/UpdateCard.h"
#include "models/SafeText.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::monitor {

namespace {

using look::Token;

constexpr int noteSignSide = 14;
constexpr int mostNames = 20;

} // namespace

UnknownNote::UnknownNote(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_count(new QLabel(this))
    , m_names(new look::ElidedLabel(this))
    , m_kept(new QLabel(this))
{
    setObjectName(QStringLiteral("unknownNote"));
    m_count->setObjectName(QStringLiteral("unknownCount"));
    m_names->setObjectName(QStringLiteral("unknownNames"));
    for (QLabel *label : {m_count, m_kept})
        label->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(8);
    line->addWidget(m_sign);
    line->addWidget(m_count);
    line->addWidget(m_names, 1);
    line->addWidget(m_kept);
    connect(&theme, &look::Theme::changed, this, &UnknownNote::applyTheme);
    applyTheme();
    hide();
}

void UnknownNote::applyTheme()
{
    m_sign->setPixmap(look::tintedPixmap(
        look::Icon::Info, m_theme.px(noteSignSide), m_theme.colour(Token::Accent), devicePixelRatioF()));
    m_count->setFont(m_theme.font(look::Face::SecondaryStrong));
    m_names->setFont(m_theme.font(look::Face::Mono));
    m_kept->setFont(m_theme.font(look::Face::Secondary));
    look::setInk(*m_count, m_theme.colour(Token::Accent));
    look::setInk(*m_names, m_theme.colour(Token::Text));
    look::setInk(*m_kept, m_theme.colour(Token::Muted));
    update();
}

void UnknownNote::setCard(const domain::UpdateCard &card)
{
    m_number = int(card.unknownCount);
    QStringList names;
    for (const domain::UnknownField &field :
         card.unknown.first(std::min<qsizetype>(card.unknown.size(), mostNames)))
        names.append(models::oneLine(field.path.section(u'.', -1), 80));
    m_names->setText(names.join(QStringLiteral(", ")));
    retranslate();
    setVisible(m_number > 0);
}

void UnknownNote::retranslate()
{
    //: fields of an update that no table of ours knows
    m_count->setText(tr("%n unknown", nullptr, m_number));
    m_kept->setText(tr("kept as received"));
}

void UnknownNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UnknownNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Token::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.colour(Token::Line));
}

} // namespace botdeck::ui::monitor

#include "moc_UnknownNote.cpp"
