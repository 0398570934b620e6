// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/RowDelegate.h"

namespace botdeck::ui::guild {

struct ChannelRow;

/// Paints a channel: its kind's sign, its name, its kind in words; or a category, open or folded, and how
/// many channels are in it.
class ChannelDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    /// Where a category's row folds it.
    [[nodiscard]] QRect chevronRect(const QRect &row) const;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCategory(QPainter &painter, const QRect &rect, const ChannelRow &row, bool isOpen) const;
    void paintChannel(QPainter &painter, const QRect &rect, const ChannelRow &row) const;
};

} // namespace botdeck::ui::guild
