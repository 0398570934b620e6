// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// Paints a value of the JSON tree: its name and itself in their colours, or its type. A sign stands behind
/// fields that nobody has told us of, and before bytes that are no text.
class JsonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JsonDelegate(const look::Theme &theme, QObject *parent = nullptr);

    /// Paths as models::JsonTreeModel::PathRole has them.
    void setUnknown(const QSet<QString> &paths) { m_unknown = paths; }

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter &painter, QRect rect, const QModelIndex &index) const;
    [[nodiscard]] bool needsSign(const QModelIndex &index) const;

    const look::Theme &m_theme;
    QSet<QString> m_unknown;
};

} // namespace botdeck::ui::monitor
