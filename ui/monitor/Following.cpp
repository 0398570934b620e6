// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Following.h"

#include <QScrollBar>
#include <QTableView>

namespace botdeck::ui::monitor {

Following::Following(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    connect(
        table.model(), &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(table.model(), &QAbstractItemModel::modelReset, this, &Following::onReset);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &Following::review);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &Following::review);
    connect(table.verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        onRangeChanged(maximum);
    });
}

void Following::jumpToNewest()
{
    m_table.clearSelection();
    m_table.verticalScrollBar()->setValue(m_table.verticalScrollBar()->maximum());
    review();
}

void Following::onRowsInserted(int first, int last)
{
    if (m_state == State::Following)
        return;
    m_newer += last - first + 1;
    Q_EMIT changed();
}

void Following::onRangeChanged(int maximum)
{
    if (m_state == State::Following)
        m_table.verticalScrollBar()->setValue(maximum);
}

void Following::onReset()
{
    m_state = State::Following;
    m_newer = 0;
    m_table.scrollToBottom();
    Q_EMIT changed();
}

void Following::review()
{
    const QScrollBar *bar = m_table.verticalScrollBar();
    State now = bar->value() < bar->maximum() ? State::HeldByScroll : State::Following;
    if (m_table.selectionModel()->hasSelection())
        now = State::HeldBySelection;
    if (now == m_state)
        return;
    m_state = now;
    if (now == State::Following)
        m_newer = 0;
    Q_EMIT changed();
}

} // namespace botdeck::ui::monitor

#include "moc_Following.cpp"
