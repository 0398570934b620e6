// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

struct PermissionRow;

/// Paints a permission's cells: its switch, the channels it counts in, what changed.
class PermissionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit PermissionDelegate(const look::Theme &theme, QObject *parent = nullptr);

    /// Of the cell in the Allow column.
    [[nodiscard]] QRect switchRect(const QRect &cell) const;
    [[nodiscard]] int rowHeight() const;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void
    paintText(QPainter &painter, const QRect &cell, const PermissionRow &row, const QModelIndex &index) const;
    void paintChannels(QPainter &painter, const QRect &cell, const PermissionRow &row) const;
    void paintAllow(QPainter &painter, const QRect &cell, const PermissionRow &row, bool isRinged) const;
    void paintMark(QPainter &painter, const QRect &place, const PermissionRow &row) const;

    const look::Theme &m_theme;
};

} // namespace botdeck::ui::guild
