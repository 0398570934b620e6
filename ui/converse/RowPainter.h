// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "ui/converse/RowPicture.h"

class QPainter;

namespace botdeck::ui::converse {

/// What of a row changes without its picture being another one.
struct RowMoment
{
    bool isCurrent = false;
    /// Numbers of parts; -1: none.
    int hovered = -1;
    int focused = -1;
    /// Of the spinner's turn, 0 to 1; below 0 it does not turn.
    qreal turn = -1;
    qint64 nowMs = 0;
    /// Positions in the text's document; equal: nothing is selected.
    int selectedFrom = 0;
    int selectedTo = 0;
    /// It was gone to.
    bool isShown = false;
    /// Marked wherever the text says it; empty: nothing.
    QString needle = {};
};

/// Paints a row with its top left corner at the painter's origin.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const look::Theme &theme)
        : m_painter(painter)
        , m_theme(theme)
    {
    }

    void paint(const RowPicture &row, const domain::ChatMessage &message, const RowMoment &moment);

private:
    void paintDay(const RowPicture &row, qint64 nowMs);
    void paintBubble(const RowPicture &row, bool isCurrent);
    void paintThings(const RowPicture &row);
    void paintText(const RowPicture &row, const RowMoment &moment);
    void paintLine(const PictureLine &line);
    void paintPart(const Part &part, bool isHovered, bool isFocused, qreal turn);
    void paintLabel(const Part &part, qreal turn);
    void paintIcon(const PictureIcon &icon);
    void paintRing(const QRect &rect, look::Token edge);
    void paintSpinner(const QRect &rect, qreal turn);
    void paintBox(const QRect &rect, qreal radius, look::Token fill, look::Token edge, qreal penWidth = 1);

    QPainter &m_painter;
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::converse
