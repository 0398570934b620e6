// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ConversationPane.h"

#include "ui/converse/ChatSearchBar.h"
#include "ui/converse/ChatTools.h"
#include "ui/converse/ConversationHeader.h"
#include "ui/converse/ConversationView.h"
#include "ui/converse/PinnedLine.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace botdeck::ui::converse {

namespace {

/// Messages and composer; of more or less room they get as much in proportion.
const QList<int> firstHeights{620, 280};

constexpr int leastConversationWidth = 360;

} // namespace

ConversationPane::ConversationPane(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new ConversationHeader(theme, this))
    , m_tools(new ChatTools(clock, this))
    , m_search(new ChatSearchBar(theme, this))
    , m_pinned(new PinnedLine(theme, this))
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
    auto *middle = new QWidget(m_split);
    middle->setLayout(m_stack);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_note);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_header->addTool(m_tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_search);
    column->addWidget(m_pinned);
    column->addWidget(m_split, 1);
    setFocusProxy(m_view);
    connect(m_pinned, &PinnedLine::goToAsked, m_view, &ConversationView::goTo);
    connect(m_tools, &ChatTools::searchAsked, m_search, &ChatSearchBar::open);
    connect(m_search, &ChatSearchBar::needleChanged, m_view, &ConversationView::setNeedle);
    connect(m_search, &ChatSearchBar::closed, m_view, [this] { m_view->setFocus(); });
    connect(m_view, &ConversationView::dayPickAsked, m_tools, &ChatTools::pickDay);
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
    m_pinned->setMessages(messages);
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

void ConversationPane::fillMenu(QMenu &menu)
{
    menu.addActions(m_tools->actions());
    menu.addSeparator();
    m_view->fillMenuOfCurrent(menu);
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
    m_tools->setPossible(m_chat.has_value());
    if (!m_chat)
        m_search->dismiss();
    if (m_composer != nullptr)
        m_composer->setVisible(m_chat.has_value());
    const bool hasMessages = m_chat && m_messages != nullptr && m_messages->rowCount() > 0;
    m_stack->setCurrentIndex(hasMessages ? 0 : 1);
    m_note->setWords(m_chat ? tr("No message of this chat is stored yet.") : tr("Pick a chat."), {}, {});
    if (m_chat)
        m_header->showChat(*m_chat);
}

void ConversationPane::applyTheme()
{
    setMinimumWidth(m_theme.px(leastConversationWidth));
}

void ConversationPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::converse

#include "moc_ConversationPane.cpp"
