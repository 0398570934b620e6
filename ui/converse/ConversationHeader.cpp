// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ConversationHeader.h"

#include "domain/CardWords.h"
#include "models/SafeText.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Icons.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace botdeck::ui::converse {

namespace {

/// As a card says it; what nobody knows stays as the platform calls it.
QString kindWords(const QString &type)
{
    const domain::CardWord *known = domain::cardWord("chat_type." + type.toUtf8());
    return known == nullptr ? models::oneLine(type, 40)
                            : QCoreApplication::translate("UpdateCard", known->english);
}

} // namespace

ConversationHeader::ConversationHeader(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new look::ElidedLabel(this))
    , m_kind(new QLabel(this))
    , m_id(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_tools(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("chatTitle"));
    m_kind->setObjectName(QStringLiteral("chatKind"));
    m_kind->setTextFormat(Qt::PlainText);
    m_id->setObjectName(QStringLiteral("chatId"));
    m_id->setTextFormat(Qt::PlainText);
    m_copy->setObjectName(QStringLiteral("copyChatId"));
    m_copy->setAutoRaise(true);
    m_copy->setIcon(look::icon(look::Icon::Copy));
    auto *facts = new QHBoxLayout;
    facts->setSpacing(4);
    facts->addWidget(m_kind);
    facts->addWidget(m_id);
    facts->addWidget(m_copy);
    facts->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addLayout(facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addLayout(words, 1);
    row->addLayout(m_tools);
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyAsked(m_chat.chatId); });
    connect(&theme, &look::Theme::changed, this, &ConversationHeader::applyTheme);
    applyTheme();
    refresh();
}

void ConversationHeader::showChat(const domain::ChatEntry &chat)
{
    m_chat = chat;
    refresh();
}

void ConversationHeader::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void ConversationHeader::refresh()
{
    const QString title = m_chat.title.isEmpty() ? m_chat.chatId : m_chat.title;
    m_title->setText(models::oneLine(title, 200));
    //: %1 is a kind of chat; an id follows
    m_kind->setText(m_chat.type.isEmpty() ? tr("id") : tr("%1 · id").arg(kindWords(m_chat.type)));
    m_id->setText(models::oneLine(m_chat.chatId, 60));
    m_copy->setToolTip(tr("Copy the chat's id"));
    m_copy->setAccessibleName(tr("Copy the chat's id"));
}

void ConversationHeader::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::Title));
    m_kind->setFont(m_theme.font(look::Face::Secondary));
    m_id->setFont(m_theme.font(look::Face::Mono));
    m_copy->setIconSize(QSize(m_theme.px(13), m_theme.px(13)));
    look::setInk(*m_kind, m_theme.colour(look::Token::Muted));
    look::setInk(*m_id, m_theme.colour(look::Token::Text2));
    update();
}

void ConversationHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(look::Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(look::Token::Line));
}

} // namespace botdeck::ui::converse

#include "moc_ConversationHeader.cpp"
