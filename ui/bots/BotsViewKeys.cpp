// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keyboard and the menu do to a row; the mouse is in BotsView.cpp.
#include "ui/bots/BotsView.h"
#include "ui/bots/StateWords.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace botdeck::ui::bots {

/// The current row's own action: a group folds, a bot's link is followed.
bool BotsView::actOnRow(const QModelIndex &index)
{
    if (isGroup(index)) {
        setExpanded(index, !isExpanded(index));
        return true;
    }
    const auto bot = m_model->botAt(index);
    if (!bot || stateLink(bot->status).isEmpty())
        return false;
    Q_EMIT linkAsked(bot->key);
    return true;
}

void BotsView::askMenu(const QModelIndex &index, const QPoint &global)
{
    if (const auto bot = m_model->botAt(index)) {
        choose(bot->key);
        Q_EMIT menuAsked(bot->key, global);
    }
}

/// Neither hidden by a search nor in a folded group; it may be scrolled away.
bool BotsView::isListed(const QModelIndex &index) const
{
    return !visualRect(index).isEmpty();
}

void BotsView::askMenuByKey()
{
    const QModelIndex index = currentIndex();
    if (!isListed(index))
        return;
    scrollTo(index);
    askMenu(index, viewport()->mapToGlobal(visualRect(index).center()));
}

/// The next row of its group in that direction that is shown; -1 where there is none, or where the bots keep
/// their places.
int BotsView::rowBeside(const QModelIndex &index, int by) const
{
    if (!index.flags().testFlag(Qt::ItemIsDragEnabled))
        return -1;
    const QModelIndex group = index.parent();
    int row = index.row() + by;
    while (row >= 0 && row < m_model->rowCount(group) && isRowHidden(row, group))
        row += by;
    return row < m_model->rowCount(group) ? row : -1;
}

bool BotsView::canMoveChosen(int by) const
{
    return chosen() && rowBeside(m_model->indexOf(*chosen()), by) >= 0;
}

void BotsView::moveChosen(int by)
{
    if (!canMoveChosen(by))
        return;
    const QModelIndex index = m_model->indexOf(*chosen());
    const int row = rowBeside(index, by);
    if (!m_model->moveRow(index.parent(), index.row(), index.parent(), by > 0 ? row + 1 : row))
        return;
    scrollTo(currentIndex());
    Q_EMIT orderChanged(m_model->order());
}

void BotsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse)
        askMenu(indexAt(event->pos()), event->globalPos());
    else
        askMenuByKey();
}

/// Keys that do something to the chosen bot, while its row is the current one.
bool BotsView::onBotKey(const QKeyEvent &event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const auto current = m_model->botAt(currentIndex());
    const bool isChosen = current && current->key == chosen() && isListed(currentIndex());
    if (keys == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        // At an end there is nowhere to go; the key still means this and nothing else.
        if (isChosen)
            moveChosen(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    const bool renames = key == Qt::Key_F2;
    if (!isChosen || keys != Qt::NoModifier || (!renames && key != Qt::Key_Delete))
        return false;
    if (renames)
        Q_EMIT renameAsked(current->key);
    else
        Q_EMIT removeAsked(current->key);
    return true;
}

void BotsView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    bool done = false;
    if (key == Qt::Key_Escape && m_drag.dragged().isValid()) {
        m_drag.cancel();
        releaseRow();
        done = true;
    } else if (key == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        done = true;
    } else if (keys == Qt::ShiftModifier && key == Qt::Key_F10) {
        // Systems make a menu event of the Menu key only.
        askMenuByKey();
        done = true;
    } else if (keys == Qt::NoModifier && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        done = actOnRow(currentIndex());
    } else {
        done = onBotKey(*event);
    }
    if (!done)
        QTreeView::keyPressEvent(event);
}

} // namespace botdeck::ui::bots
