// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QPoint>
#include <QRect>

class QTreeView;

namespace botdeck::ui::bots {

/// A row on its way to another place within its group, from the press of the button to its release. Not
/// QDrag, whose event loop would hold up ours. Only rows that the model lets be dragged.
class RowDrag
{
public:
    explicit RowDrag(QTreeView &view);

    /// The button went down on this row.
    void press(const QModelIndex &row, const QPoint &place);
    /// The mouse moved; true while a row is held, and then nothing else shall come of the movement.
    bool move(const QPoint &place);
    /// Lets the row go where the line stands; true when it went elsewhere.
    bool drop();
    void cancel();

    /// The row once it left its place; invalid before.
    [[nodiscard]] QModelIndex dragged() const;
    /// Where it would go: a line between two rows, in the viewport. Empty while it would stay.
    [[nodiscard]] QRect line() const { return m_line; }

private:
    void aim(const QPoint &place);
    void scroll(const QPoint &place);

    QTreeView &m_view;
    QPersistentModelIndex m_row;
    QPoint m_pressed;
    bool m_dragging = false;
    /// The row before which it would stand.
    int m_before = -1;
    QRect m_line;
};

} // namespace botdeck::ui::bots
