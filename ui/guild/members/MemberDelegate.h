// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/RowDelegate.h"

namespace botdeck::ui::guild {

/// Paints a member: name, "owner" or "this bot", and its roles as far as there is room.
class MemberDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace botdeck::ui::guild
