// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatFinder.h"

#include "ui/guild/chats/ChatSearch.h"
#include "ui/guild/ListRow.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/widgets/EmptyNote.h"
#include "ui/widgets/SearchKeys.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

constexpr int finderWidth = 244;
constexpr int leastFinderWidth = 160;
constexpr int finderMargin = 8;
constexpr int finderPadding = 12;
constexpr int finderRowHeight = 46;

/// The title, and below it what kind of chat it is and its address.
class FinderDelegate final : public QStyledItemDelegate
{
public:
    FinderDelegate(const look::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int words = QFontMetrics(m_theme.font(look::Face::BodyStrong)).height() +
                          QFontMetrics(m_theme.font(look::Face::Secondary)).height();
        return {0, std::max(m_theme.px(finderRowHeight), words + 8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintRowGround(*painter, option, m_theme);
        const QStringList lines = index.data(Qt::DisplayRole).toString().split(u'\n');
        const int padding = m_theme.px(finderPadding);
        const QRect words = option.rect.adjusted(padding, 4, -padding, -4);
        const QRect upper = words.adjusted(0, 0, 0, -words.height() / 2);
        paintLine(*painter, upper, lines.value(0), look::Face::BodyStrong, look::Token::Text);
        const QRect lower = words.adjusted(0, words.height() / 2, 0, 0);
        paintLine(*painter, lower, lines.value(1), look::Face::Secondary, look::Token::Text2);
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintRowRing(*painter, option.rect, m_theme);
        painter->restore();
    }

private:
    void paintLine(
        QPainter &painter, const QRect &room, const QString &text, look::Face face, look::Token ink) const
    {
        const QFont &font = m_theme.font(face);
        painter.setFont(font);
        painter.setPen(m_theme.colour(ink));
        painter.drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    }

    const look::Theme &m_theme;
};

} // namespace

ChatFinder::ChatFinder(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_all(new models::ChatListModel(this))
    , m_found(new ChatSearch(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new widgets::EmptyNote(theme, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("guildChatFinder"));
    m_found->setSourceModel(m_all);
    build();
    connectParts();
    applyTheme();
    refresh();
}

void ChatFinder::build()
{
    m_field->setObjectName(QStringLiteral("guildChatSearch"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(look::icon(look::Icon::Search), QLineEdit::LeadingPosition);
    m_note->setObjectName(QStringLiteral("chatFinderNote"));
    m_list->setObjectName(QStringLiteral("guildChats"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FinderDelegate(m_theme, m_list));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_note);
    auto *fieldRow = new QVBoxLayout;
    const int margin = m_theme.px(finderMargin);
    fieldRow->setContentsMargins(margin, margin, margin, margin);
    fieldRow->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(fieldRow);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_list);
}

void ChatFinder::connectParts()
{
    // Before the list hears of it: it would choose a neighbour in the place of a chat that goes.
    connect(
        m_found, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            const QScopedValueRollback<bool> quiet(m_isQuiet, true);
            const int current = m_list->currentIndex().row();
            if (current >= first && current <= last)
                m_list->selectionModel()->clear();
        });
    m_list->setModel(m_found);
    connect(m_found, &QAbstractItemModel::rowsInserted, this, &ChatFinder::showChosen);
    connect(m_found, &QAbstractItemModel::rowsRemoved, this, &ChatFinder::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChatFinder::take);
    connect(m_list, &QListView::activated, this, &ChatFinder::readAsked);
    connect(m_field, &QLineEdit::textChanged, this, &ChatFinder::search);
    connect(m_field, &QLineEdit::returnPressed, this, &ChatFinder::enter);
    connect(m_note, &widgets::EmptyNote::actionAsked, this, [this] {
        if (ChatSearch::isAddress(typed()))
            enter();
        else
            m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_theme, &look::Theme::changed, this, &ChatFinder::applyTheme);
}

void ChatFinder::setChats(const QList<domain::ChatEntry> &chats)
{
    m_all->setEntries(chats);
    refresh();
}

void ChatFinder::choose(const QString &chatId)
{
    m_chosen = chatId;
    const QScopedValueRollback<bool> quiet(m_isQuiet, true);
    m_list->selectionModel()->clear();
    showChosen();
}

domain::ChatEntry ChatFinder::entry(const QString &chatId) const
{
    const int row = m_all->rowOf(chatId);
    if (row >= 0)
        return m_all->entries().at(row);
    domain::ChatEntry chat;
    chat.chatId = chatId;
    return chat;
}

QString ChatFinder::typed() const
{
    return m_field->text().trimmed();
}

void ChatFinder::search()
{
    m_found->setTyped(typed());
    refresh();
}

/// A chat that is listed is chosen, an address that is not is asked for.
void ChatFinder::enter()
{
    const QModelIndex listed = m_found->exactly(typed());
    if (!listed.isValid() && ChatSearch::isAddress(typed())) {
        choose(typed());
        Q_EMIT chatChosen(m_chosen);
        Q_EMIT readAsked();
        return;
    }
    const QModelIndex first = listed.isValid() ? listed : m_found->index(0, 0);
    if (!first.isValid())
        return;
    m_list->setCurrentIndex(first);
    m_list->setFocus();
}

void ChatFinder::take(const QItemSelection &selected)
{
    if (m_isQuiet || selected.isEmpty())
        return;
    m_chosen = ChatSearch::chatAt(selected.indexes().first()).chatId;
    Q_EMIT chatChosen(m_chosen);
}

/// A search that ends, or the chat's first message, brings its row.
void ChatFinder::showChosen()
{
    const QScopedValueRollback<bool> quiet(m_isQuiet, true);
    const QModelIndex row = m_found->mapFromSource(m_all->index(m_all->rowOf(m_chosen)));
    if (row.isValid())
        m_list->setCurrentIndex(row);
    refresh();
}

void ChatFinder::refresh()
{
    m_field->setPlaceholderText(tr("Name, @username or id"));
    m_field->setAccessibleName(tr("Find or open a chat"));
    m_list->setAccessibleName(tr("Chats"));
    if (ChatSearch::isAddress(typed()))
        //: %1 is an id or an @username
        m_note->setWords(tr("This chat is not listed."), {}, tr("Open %1").arg(typed()));
    else if (m_all->rowCount() == 0)
        m_note->setWords(tr("Chats appear when a user writes to the bot."), {}, tr("Open by id…"));
    else
        m_note->setWords(tr("No chat matches."), {}, {});
    m_stack->setCurrentIndex(m_found->rowCount() > 0 ? 0 : 1);
}

void ChatFinder::applyTheme()
{
    setMinimumWidth(m_theme.px(leastFinderWidth));
    m_list->doItemsLayout();
}

QSize ChatFinder::sizeHint() const
{
    return {m_theme.px(finderWidth), QWidget::sizeHint().height()};
}

void ChatFinder::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        m_found->retranslate();
    }
    QWidget::changeEvent(event);
}

void ChatFinder::keyPressEvent(QKeyEvent *event)
{
    if (!widgets::takeSearchKey(*event, *m_field, *m_list))
        QWidget::keyPressEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_ChatFinder.cpp"
