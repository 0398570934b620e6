// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

struct ChannelRow;

/// Paints a channel: its kind's sign, its name, its kind in words; or a category, open or folded, and how
/// many channels are in it.
class ChannelDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit ChannelDelegate(const look::Theme &theme, QObject *parent = nullptr);

    /// Where a category's row folds it.
    [[nodiscard]] QRect chevronRect(const QRect &row) const;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCategory(QPainter &painter, const QRect &rect, const ChannelRow &row, bool isOpen) const;
    void paintChannel(QPainter &painter, const QRect &rect, const ChannelRow &row) const;

    const look::Theme &m_theme;
};

} // namespace botdeck::ui::guild
