// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyNote.h"

#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace botdeck::ui::widgets {

EmptyNote::EmptyNote(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyNote"));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_hint->setObjectName(QStringLiteral("emptyHint"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    m_action->setDefault(true);
    for (QLabel *label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_action, &QPushButton::clicked, this, &EmptyNote::actionAsked);
    connect(&theme, &look::Theme::changed, this, &EmptyNote::applyTheme);
    applyTheme();
}

void EmptyNote::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::Title));
    look::setInk(*m_hint, m_theme.colour(look::Token::Muted));
}

void EmptyNote::setWords(const QString &title, const QString &hint, const QString &action)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace botdeck::ui::widgets

#include "moc_EmptyNote.cpp"
