// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/GuestLine.h"

#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace botdeck::ui::converse {

GuestLine::GuestLine(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_say(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_join(new QAction(this))
    , m_leave(new QAction(this))
{
    setObjectName(QStringLiteral("guestLine"));
    m_mark->setObjectName(QStringLiteral("guestMark"));
    m_field->setObjectName(QStringLiteral("guestField"));
    m_say->setObjectName(QStringLiteral("guestSay"));
    m_more->setObjectName(QStringLiteral("guestMore"));
    m_mark->setBuddy(m_field);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addActions({m_join, m_leave});
    m_more->setMenu(menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(12), theme.px(4), theme.px(12), theme.px(4));
    row->setSpacing(theme.px(8));
    row->addWidget(m_mark);
    row->addWidget(m_field, 1);
    row->addWidget(m_say);
    row->addWidget(m_more);
    connect(m_field, &QLineEdit::returnPressed, this, &GuestLine::say);
    connect(m_field, &QLineEdit::textChanged, this, &GuestLine::refresh);
    connect(m_say, &QPushButton::clicked, this, &GuestLine::say);
    connect(m_join, &QAction::triggered, this, &GuestLine::joinAsked);
    connect(m_leave, &QAction::triggered, this, &GuestLine::leaveAsked);
    connect(&theme, &look::Theme::changed, this, &GuestLine::applyTheme);
    applyTheme();
    retranslate();
    refresh();
}

void GuestLine::clear()
{
    m_field->clear();
}

void GuestLine::say()
{
    if (!m_field->text().trimmed().isEmpty())
        Q_EMIT sayAsked(m_field->text());
}

void GuestLine::refresh()
{
    m_say->setEnabled(!m_field->text().trimmed().isEmpty());
}

void GuestLine::applyTheme()
{
    m_mark->setFont(m_theme.font(look::Face::SecondaryStrong));
    look::setInk(*m_mark, m_theme.colour(look::Token::Sandbox));
    update();
}

void GuestLine::retranslate()
{
    //: before a field: what is typed there is said by a user of the sandbox, not by the bot
    m_mark->setText(tr("As a user"));
    m_field->setPlaceholderText(tr("Say something to the bot…"));
    m_field->setAccessibleName(tr("What a user of the sandbox says to the bot"));
    m_say->setText(tr("Say"));
    m_more->setText(tr("More"));
    m_join->setText(tr("Join the chat"));
    m_leave->setText(tr("Leave the chat"));
}

void GuestLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// The dashed edge that everything of the sandbox has.
void GuestLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(m_theme.colour(look::Token::Line), 1, Qt::DashLine));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace botdeck::ui::converse

#include "moc_GuestLine.cpp"
