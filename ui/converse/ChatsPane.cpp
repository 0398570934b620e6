// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ChatsPane.h"

#include "ui/converse/ChatFilter.h"
#include "ui/converse/ChatsView.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/SearchKeys.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QToolButton>

namespace botdeck::ui::converse {

namespace {

constexpr int paneWidth = 244;
constexpr int leastPaneWidth = 160;
constexpr int titleHeight = 30;

} // namespace

ChatsPane::ChatsPane(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chats(new ChatFilter(this))
    , m_title(new QLabel(this))
    , m_privateChat(new QToolButton(this))
    , m_field(new QLineEdit(this))
    , m_view(new ChatsView(*m_chats, theme, clock, this))
    , m_note(new widgets::EmptyNote(theme, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("chatsPane"));
    build();
    connect(m_view, &ChatsView::chatChosen, this, &ChatsPane::chatChosen);
    connect(m_field, &QLineEdit::textChanged, this, &ChatsPane::search);
    connect(m_field, &QLineEdit::returnPressed, this, &ChatsPane::openTyped);
    connect(m_privateChat, &QToolButton::clicked, this, &ChatsPane::privateChatAsked);
    connect(m_note, &widgets::EmptyNote::actionAsked, this, &ChatsPane::actOnNote);
    connect(m_chats, &QAbstractItemModel::rowsInserted, this, &ChatsPane::refresh);
    connect(m_chats, &QAbstractItemModel::rowsRemoved, this, &ChatsPane::refresh);
    connect(m_chats, &QAbstractItemModel::modelReset, this, &ChatsPane::refresh);
    connect(&theme, &look::Theme::changed, this, &ChatsPane::applyTheme);
    applyTheme();
    refresh();
}

void ChatsPane::build()
{
    m_field->setObjectName(QStringLiteral("chatsSearch"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_title->setTextFormat(Qt::PlainText);
    m_privateChat->setObjectName(QStringLiteral("privateChat"));
    m_privateChat->setIcon(look::icon(look::Icon::Add));
    m_privateChat->setAutoRaise(true);
    m_privateChat->setFocusPolicy(Qt::TabFocus);
    m_privateChat->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 8, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_privateChat);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_note);
    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(8, 6, 8, 6);
    fieldRow->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(fieldRow);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_view);
}

void ChatsPane::setChats(QAbstractItemModel *chats)
{
    m_chats->setSourceModel(chats);
    refresh();
}

void ChatsPane::setNotice(QWidget *notice)
{
    // Below the title and the field.
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, notice);
}

void ChatsPane::choose(const QString &chatId)
{
    m_view->choose(chatId);
}

void ChatsPane::setPrivateChatsOffered(bool offered)
{
    m_privateChat->setVisible(offered);
}

QSize ChatsPane::sizeHint() const
{
    return {m_theme.px(paneWidth), QWidget::sizeHint().height()};
}

QString ChatsPane::typed() const
{
    return m_field->text().trimmed();
}

void ChatsPane::search()
{
    m_chats->setTyped(typed());
    refresh();
}

void ChatsPane::pick(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->setFocus();
}

void ChatsPane::openTyped()
{
    const QModelIndex listed = m_chats->exactly(typed());
    if (!listed.isValid() && isChatAddress(typed()))
        Q_EMIT openAsked(typed());
    else
        pick(listed.isValid() ? listed : m_chats->index(0, 0));
}

void ChatsPane::actOnNote()
{
    if (isChatAddress(typed()))
        Q_EMIT openAsked(typed());
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

void ChatsPane::refresh()
{
    m_title->setText(tr("Chats"));
    m_privateChat->setToolTip(tr("Private chat with a user…"));
    m_privateChat->setAccessibleName(tr("Private chat with a user…"));
    m_field->setPlaceholderText(tr("Name, @username or id"));
    m_field->setAccessibleName(tr("Find or open a chat"));
    const QAbstractItemModel *all = m_chats->sourceModel();
    if (isChatAddress(typed()))
        //: %1 is an id or an @username
        m_note->setWords(tr("This chat is not listed."), {}, tr("Open %1").arg(typed()));
    else if (all == nullptr || all->rowCount() == 0)
        m_note->setWords(tr("Chats appear when a user writes to the bot."), {}, tr("Open by id…"));
    else
        m_note->setWords(tr("No chat matches."), {}, {});
    m_stack->setCurrentIndex(m_chats->rowCount() > 0 ? 0 : 1);
}

void ChatsPane::applyTheme()
{
    setMinimumWidth(m_theme.px(leastPaneWidth));
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    m_title->setFixedHeight(m_theme.px(titleHeight));
    m_title->setContentsMargins(m_theme.px(12), 0, m_theme.px(12), 0);
}

void ChatsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ChatsPane::keyPressEvent(QKeyEvent *event)
{
    if (!widgets::takeSearchKey(*event, *m_field, *m_view))
        QWidget::keyPressEvent(event);
}

} // namespace botdeck::ui::converse

#include "moc_ChatsPane.cpp"
