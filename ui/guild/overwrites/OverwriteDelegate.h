// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

struct MatrixCell;

/// Paints a cell of the matrix: a sign for the state, + or − where it changed, how much else the overwrite
/// says.
class OverwriteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit OverwriteDelegate(const look::Theme &theme, QObject *parent = nullptr);

    /// Where a click changes the state.
    [[nodiscard]] QRect signRect(const QRect &cell) const;
    [[nodiscard]] int rowHeight() const;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPaper(QPainter &painter, const QStyleOptionViewItem &option, const MatrixCell &cell) const;
    void paintState(QPainter &painter, const QRect &rect, const MatrixCell &cell) const;
    void paintOthers(QPainter &painter, const QRect &rect, int others) const;

    const look::Theme &m_theme;
};

} // namespace botdeck::ui::guild
