// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/RowDelegate.h"

namespace botdeck::ui::guild {

struct RoleRow;

/// Paints a role's cells: position, dot and name with its signs, how many have it.
class RoleDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRole(QPainter &painter, const QRect &cell, const QString &name, const RoleRow &row) const;
    /// From there to the right: lock, "managed", pencil.
    void paintSigns(QPainter &painter, QRect room, const RoleRow &row) const;
    [[nodiscard]] int signsWidth(const RoleRow &row) const;
};

} // namespace botdeck::ui::guild
