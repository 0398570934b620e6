// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Tokens.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::widgets {

/// Paints a value of the JSON tree: its name and itself in their colours, or its type. A sign stands behind
/// fields that nobody has told us of, and before bytes that are no text.
class JsonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JsonDelegate(const look::Theme &theme, QObject *parent = nullptr);

    /// Paths as models::JsonTreeModel::PathRole has them.
    void setUnknown(const QSet<QString> &paths) { m_unknown = paths; }
    /// What is looked for here, and by the filter; where it stands is marked.
    void setNeedle(const QString &needle) { m_needle = needle; }
    void setHits(const QStringList &needles) { m_hits = needles; }

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntry(QPainter &painter, QRect rect, const QModelIndex &index) const;
    void paintHits(QPainter &painter, const QRect &rect, const QString &shown) const;
    int paintText(QPainter &painter, const QRect &rect, const QString &text, look::Token ink) const;
    [[nodiscard]] bool needsSign(const QModelIndex &index) const;

    const look::Theme &m_theme;
    QSet<QString> m_unknown;
    QString m_needle;
    QStringList m_hits;
};

} // namespace botdeck::ui::widgets
