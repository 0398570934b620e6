// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QColor>
#include <QObject>
#include <QPixmap>

#include <functional>

class QPainter;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::monitor {

/// Cells of a long table, painted once and shown often: most of what a feed's rows say about bot, kind and
/// chat was said by rows before. A picture has its paper, so that text on it looks as it does on the table.
/// Forgets all of them when the theme changes.
class CellPictures final : public QObject
{
    Q_OBJECT

public:
    /// What is kept at most, in KiB of pixels.
    static constexpr int kibKept = 8'192;

    struct Cell
    {
        QString text = {};
        /// Who paints it, and what stands before the text.
        int column = 0;
        int sign = -1;
        QColor paper = {};
        QColor ink = {};

        bool operator==(const Cell &) const = default;
    };

    explicit CellPictures(const look::Theme &theme, QObject *parent = nullptr);

    /// `paint` gets a painter whose origin is the cell's, and is called where there is no picture yet; on a
    /// screen whose pixels are no whole part of the picture's always, and then paints the table itself.
    void draw(
        QPainter &painter, const QRect &rect, const Cell &cell, const std::function<void(QPainter &)> &paint);

private:
    struct Key
    {
        Cell cell;
        QSize size;
        int ratio = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(
                seed, key.cell.text, key.cell.column, key.cell.sign, key.cell.paper.rgba(),
                key.cell.ink.rgba(), key.size.width(), key.size.height(), key.ratio);
        }
    };

    QCache<Key, QPixmap> m_pictures{kibKept};
};

} // namespace botdeck::ui::monitor
