// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ListRow.h"

#include <QStyledItemDelegate>

namespace botdeck::ui::guild {

/// Of a list whose rows are all as high as the guide has it.
class RowDelegate : public QStyledItemDelegate
{
public:
    /// The theme outlives it.
    explicit RowDelegate(const look::Theme &theme, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {0, listRowHeight(m_theme)};
    }

protected:
    [[nodiscard]] const look::Theme &theme() const { return m_theme; }

private:
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::guild
