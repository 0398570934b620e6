// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

struct OverwriteBitRow;

/// Paints a permission of an overwrite: its number, its name, what it allows, and a switch of three parts.
class OverwriteBitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit OverwriteBitDelegate(const look::Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QRect switchRect(const QRect &row) const;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const OverwriteBitRow &row) const;
    void paintPermission(QPainter &painter, const QRect &rect, const OverwriteBitRow &row) const;
    void paintChange(QPainter &painter, const QRect &room, const OverwriteBitRow &row) const;

    const look::Theme &m_theme;
};

} // namespace botdeck::ui::guild
