// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/NoKeyCard.h"

#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::passport {

namespace {

constexpr int cardWidth = 480;

} // namespace

NoKeyCard::NoKeyCard(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_make(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_selfTest(new QPushButton(this))
{
    setObjectName(QStringLiteral("noKey"));
    m_make->setObjectName(QStringLiteral("firstKey"));
    m_make->setDefault(true);
    m_import->setObjectName(QStringLiteral("firstImport"));
    m_selfTest->setObjectName(QStringLiteral("firstSelfTest"));
    auto *card = new QWidget(this);
    card->setMaximumWidth(theme.px(cardWidth));
    auto *line = new QHBoxLayout(this);
    line->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->addStretch(2);
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    for (QPushButton *button : {m_make, m_import, m_selfTest})
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_make, &QPushButton::clicked, this, &NoKeyCard::makeAsked);
    connect(m_import, &QPushButton::clicked, this, &NoKeyCard::importAsked);
    connect(m_selfTest, &QPushButton::clicked, this, &NoKeyCard::selfTestAsked);
    connect(&theme, &look::Theme::changed, this, &NoKeyCard::applyTheme);
    applyTheme();
    retranslate();
}

void NoKeyCard::setReadOnly(bool readOnly)
{
    m_make->setEnabled(!readOnly);
    m_import->setEnabled(!readOnly);
}

void NoKeyCard::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::Title));
    look::setInk(*m_hint, m_theme.colour(look::Token::Muted));
}

void NoKeyCard::retranslate()
{
    m_title->setText(tr("No passport key yet"));
    m_hint->setText(
        tr("With a key of its own a bot can ask its users who they are. What they share comes back "
           "encrypted for that key. The self-test shows the way before anything is published."));
    m_make->setText(tr("Make a &key…"));
    m_import->setText(tr("&Import a PEM file…"));
    m_selfTest->setText(tr("&Run the self-test"));
}

void NoKeyCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_NoKeyCard.cpp"
