// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// Paints a line of the card: a heading where a section begins, the label, the value in as many lines as it
/// takes, what stands quieter behind it, and the copy sign beside ids, links and data.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Lines of one value; the JSON tree has all of it.
    static constexpr int mostLines = 12;

    explicit CardDelegate(const look::Theme &theme, QObject *parent = nullptr);

    void
    paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the copy sign of this row is to be clicked; empty where it has none.
    [[nodiscard]] QRect copyRect(const QRect &row, const QModelIndex &index) const;

Q_SIGNALS:
    void copyAsked(const QModelIndex &index);

protected:
    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Plan;

    [[nodiscard]] Plan planOf(const QRect &row, const QModelIndex &index) const;
    void planValue(Plan &plan, const QRect &room, const QModelIndex &index) const;
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line) const;
    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintAside(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const look::Theme &m_theme;
};

} // namespace botdeck::ui::monitor
