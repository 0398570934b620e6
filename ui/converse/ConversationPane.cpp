// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ConversationPane.h"

#include "models/SafeText.h"
#include "ui/converse/ConversationView.h"
#include "ui/look/ElidedLabel.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QStackedLayout>

namespace botdeck::ui::converse {

namespace {

/// Messages and composer; of more or less room they get as much in proportion.
const QList<int> firstHeights{620, 280};

} // namespace

namespace {

constexpr int leastConversationWidth = 360;

} // namespace

ConversationPane::ConversationPane(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new QWidget(this))
    , m_title(new look::ElidedLabel(m_header))
    , m_kind(new QLabel(m_header))
    , m_id(new QLabel(m_header))
    , m_view(new ConversationView(theme, clock, this))
    , m_note(new widgets::EmptyNote(theme, this))
    , m_stack(new QStackedLayout)
    , m_split(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("conversationPane"));
    build();
    connect(&theme, &look::Theme::changed, this, &ConversationPane::applyTheme);
    applyTheme();
    refresh();
}

void ConversationPane::build()
{
    m_title->setObjectName(QStringLiteral("chatTitle"));
    m_kind->setTextFormat(Qt::PlainText);
    m_id->setObjectName(QStringLiteral("chatId"));
    m_id->setTextFormat(Qt::PlainText);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(4);
    facts->addWidget(m_kind);
    facts->addWidget(m_id);
    facts->addStretch();
    auto *head = new QVBoxLayout(m_header);
    head->setContentsMargins(16, 6, 16, 6);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addLayout(facts);
    auto *middle = new QWidget(m_split);
    middle->setLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_note);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    setFocusProxy(m_view);
}

void ConversationPane::setComposer(QWidget *composer)
{
    m_composer = composer;
    m_split->addWidget(composer);
    m_split->setSizes(firstHeights);
    refresh();
}

void ConversationPane::setMessages(QAbstractItemModel *messages)
{
    m_messages = messages;
    m_view->setMessages(messages);
    connect(messages, &QAbstractItemModel::rowsInserted, this, &ConversationPane::refresh);
    connect(messages, &QAbstractItemModel::rowsRemoved, this, &ConversationPane::refresh);
    connect(messages, &QAbstractItemModel::modelReset, this, &ConversationPane::refresh);
    refresh();
}

void ConversationPane::showChat(const std::optional<domain::ChatEntry> &chat)
{
    m_chat = chat;
    refresh();
}

QByteArray ConversationPane::saveState() const
{
    return m_split->saveState();
}

bool ConversationPane::restoreState(const QByteArray &state)
{
    return m_split->restoreState(state);
}

void ConversationPane::refresh()
{
    m_header->setVisible(m_chat.has_value());
    if (m_composer != nullptr)
        m_composer->setVisible(m_chat.has_value());
    const bool hasMessages = m_chat && m_messages != nullptr && m_messages->rowCount() > 0;
    m_stack->setCurrentIndex(hasMessages ? 0 : 1);
    m_note->setWords(m_chat ? tr("No message of this chat is stored yet.") : tr("Pick a chat."), {}, {});
    if (!m_chat)
        return;
    const QString title = m_chat->title.isEmpty() ? m_chat->chatId : m_chat->title;
    m_title->setText(models::oneLine(title, 200));
    //: %1 is a kind of chat as the platform calls it; an id follows
    m_kind->setText(m_chat->type.isEmpty() ? tr("id") : tr("%1 · id").arg(models::oneLine(m_chat->type, 40)));
    m_id->setText(models::oneLine(m_chat->chatId, 60));
}

void ConversationPane::applyTheme()
{
    setMinimumWidth(m_theme.px(leastConversationWidth));
    m_title->setFont(m_theme.font(look::Face::Title));
    m_kind->setFont(m_theme.font(look::Face::Secondary));
    m_id->setFont(m_theme.font(look::Face::Mono));
    look::setInk(*m_kind, m_theme.colour(look::Token::Muted));
    look::setInk(*m_id, m_theme.colour(look::Token::Text2));
    update();
}

void ConversationPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ConversationPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(m_header->geometry(), m_theme.colour(look::Token::Base));
    painter.fillRect(QRect(0, m_header->geometry().bottom(), width(), 1), m_theme.colour(look::Token::Line));
}

} // namespace botdeck::ui::converse

#include "moc_ConversationPane.cpp"
