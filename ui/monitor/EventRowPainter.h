// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QPainter;
class QRect;
class QStyleOptionViewItem;
class QTableView;

namespace botdeck::ui::look {
class TextCache;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::monitor {

/// Paints what a feed did or met across the whole row: time, sign, bot, sentence, on the paper of its tone.
/// A view paints by cells; each paints the part of the row that lies in it.
class EventRowPainter
{
public:
    EventRowPainter(const look::Theme &theme, look::TextCache &texts)
        : m_theme(theme)
        , m_texts(texts)
    {
    }

    /// Without the background of a selected row, which is the delegate's.
    void paint(
        QPainter &painter, const QTableView &view, const QStyleOptionViewItem &option,
        const QModelIndex &index) const;

private:
    void paintWords(QPainter &painter, QRect rect, const QModelIndex &index) const;

    const look::Theme &m_theme;
    look::TextCache &m_texts;
};

} // namespace botdeck::ui::monitor
