// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QPoint>

class QAbstractItemView;
class QContextMenuEvent;
class QKeyEvent;
class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

// What the lists of the workspace have in common.

/// Of a row, in the guide's pixels at the present text scale.
int listRowHeight(const look::Theme &theme);

/// Behind a row's cell: selected, under the mouse, or neither; and the line below it.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const look::Theme &theme);

/// Around the whole of the current row, of a view that has the focus.
void paintRowRing(QPainter &painter, const QRect &row, const look::Theme &theme);

/// A row whose menu is asked for, and where that opens.
struct RowMenuPlace
{
    /// Invalid: there is no row.
    QModelIndex index;
    QPoint global;
};

/// The row below the mouse, or the current one where it was a key.
RowMenuPlace rowMenuPlace(QAbstractItemView &view, const QContextMenuEvent &event);
RowMenuPlace currentRowMenuPlace(QAbstractItemView &view);

/// Shift+F10, which not every platform makes a context menu event of.
bool opensRowMenu(const QKeyEvent &event);

} // namespace botdeck::ui::guild
