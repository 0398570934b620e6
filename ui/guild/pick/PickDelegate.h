// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// Paints a row that can be picked: its title, and behind it what else is said of it.
class PickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit PickDelegate(const look::Theme &theme, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const look::Theme &m_theme;
};

/// Title and detail in one line, the detail cut first.
void paintPick(
    QPainter &painter, const QRect &rect, const QString &title, const QString &detail, bool isStrong,
    const look::Theme &theme);

} // namespace botdeck::ui::guild
