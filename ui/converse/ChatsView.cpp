// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/ChatsView.h"

#include "ui/converse/ChatDelegate.h"
#include "ui/converse/ChatFilter.h"
#include "ui/look/Theme.h"

#include <QEvent>

namespace botdeck::ui::converse {

ChatsView::ChatsView(ChatFilter &chats, const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QListView(parent)
    , m_chats(chats)
{
    setObjectName(QStringLiteral("chats"));
    setAccessibleName(tr("Chats"));
    setFrameShape(NoFrame);
    setItemDelegate(new ChatDelegate(theme, clock, this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setModel(&chats);
    connect(&chats, &QAbstractItemModel::rowsInserted, this, &ChatsView::showChosen);
    connect(&chats, &QAbstractItemModel::modelReset, this, &ChatsView::showChosen);
    connect(&theme, &look::Theme::changed, this, &ChatsView::scheduleDelayedItemsLayout);
    // The row that the keyboard finds first is current and not selected.
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    });
}

void ChatsView::choose(const QString &chatId)
{
    m_chosen = chatId;
    m_isQuiet = true;
    selectionModel()->clear();
    m_isQuiet = false;
    showChosen();
}

/// A search that ends, or the chat's first message, brings its row.
void ChatsView::showChosen()
{
    for (int row = 0; !m_chosen.isEmpty() && row < m_chats.rowCount(); ++row) {
        const QModelIndex index = m_chats.index(row, 0);
        if (chatAt(index).chatId != m_chosen)
            continue;
        m_isQuiet = true;
        setCurrentIndex(index);
        m_isQuiet = false;
        return;
    }
}

void ChatsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_isQuiet || selected.isEmpty())
        return;
    m_chosen = chatAt(selected.indexes().first()).chatId;
    Q_EMIT chatChosen(m_chosen);
}

/// The list would choose a neighbour in the place of a chat that goes; nobody asked for that one.
void ChatsView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int current = currentIndex().row();
    if (current >= first && current <= last)
        selectionModel()->clear();
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void ChatsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Chats"));
        viewport()->update();
    }
    QListView::changeEvent(event);
}

} // namespace botdeck::ui::converse

#include "moc_ChatsView.cpp"
