// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::shell {

/// A line of what can be gone to: its words, and at the right what it is and its key.
class GoToDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole,
        KindRole,
        KeysRole,
    };

    explicit GoToDelegate(const look::Theme &theme, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::shell
