// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/RowDrag.h"

#include <QApplication>
#include <QScrollBar>
#include <QTreeView>

#include <utility>

namespace botdeck::ui::bots {

namespace {

constexpr int dropLineHeight = 2;
constexpr int scrollMargin = 16;

} // namespace

RowDrag::RowDrag(QTreeView &view)
    : m_view(view)
{
}

void RowDrag::press(const QModelIndex &row, const QPoint &place)
{
    cancel();
    if (!row.flags().testFlag(Qt::ItemIsDragEnabled))
        return;
    m_row = row;
    m_pressed = place;
}

bool RowDrag::move(const QPoint &place)
{
    if (!m_row.isValid()) {
        cancel();
        return false;
    }
    if (!m_dragging && (place - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_dragging = true;
    scroll(place);
    aim(place);
    return true;
}

/// Finds the gap between the shown rows of the group that is nearest.
void RowDrag::aim(const QPoint &place)
{
    const QModelIndex group = m_row.parent();
    // Hidden rows do not count: the gaps on both sides of the row are where it stands.
    int gap = 0;
    int own = 0;
    int shown = 0;
    m_before = 0;
    int line = 0;
    for (int row = 0; row < m_view.model()->rowCount(group); ++row) {
        if (m_view.isRowHidden(row, group))
            continue;
        const QRect rect = m_view.visualRect(m_view.model()->index(row, 0, group));
        if (row == m_row.row())
            own = shown;
        if (place.y() >= rect.center().y()) {
            gap = shown + 1;
            m_before = row + 1;
            line = rect.bottom() + 1;
        } else if (shown == 0) {
            m_before = row;
            line = rect.top();
        }
        ++shown;
    }
    const bool stays = gap == own || gap == own + 1;
    m_line =
        stays ? QRect() : QRect(0, line - dropLineHeight / 2, m_view.viewport()->width(), dropLineHeight);
}

void RowDrag::scroll(const QPoint &place)
{
    QScrollBar *bar = m_view.verticalScrollBar();
    if (place.y() < scrollMargin)
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (place.y() > m_view.viewport()->height() - scrollMargin)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
}

bool RowDrag::drop()
{
    const QModelIndex row = dragged();
    const int before = m_before;
    const bool goes = row.isValid() && !m_line.isEmpty();
    cancel();
    return goes && m_view.model()->moveRow(row.parent(), row.row(), row.parent(), before);
}

void RowDrag::cancel()
{
    m_row = QPersistentModelIndex();
    m_dragging = false;
    m_before = -1;
    m_line = {};
}

QModelIndex RowDrag::dragged() const
{
    return m_dragging ? QModelIndex(m_row) : QModelIndex();
}

} // namespace botdeck::ui::bots
