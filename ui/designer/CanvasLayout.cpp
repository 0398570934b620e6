// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/CanvasLayout.h"

#include "ui/look/Theme.h"

#include <algorithm>

namespace botdeck::ui::designer {

namespace {

constexpr int margin = 12;
constexpr int gap = 8;
constexpr int buttonHeight = 28;
constexpr int numberWidth = 16;
/// Of a row's height, at its upper and its lower edge: there a button goes between the rows.
constexpr int edgeShare = 4;

} // namespace

CanvasLayout::CanvasLayout(const domain::Keyboard &keyboard, int width, const look::Theme &theme)
    : m_gap(theme.px(gap))
    , m_numberWidth(theme.px(numberWidth))
{
    const int left = theme.px(margin) + m_numberWidth;
    const int height = theme.px(buttonHeight);
    const int across = std::max(1, width - left - theme.px(margin));
    int top = theme.px(margin);
    for (const domain::KeyboardRow &row : keyboard.rows) {
        QList<QRect> places;
        const auto count = int(row.size());
        for (int column = 0; column < count; ++column) {
            const int from = left + (across + m_gap) * column / count;
            const int to = left + (across + m_gap) * (column + 1) / count - m_gap;
            places += QRect(from, top, std::max(1, to - from), height);
        }
        m_rows += places;
        m_bands += QRect(left, top, across, height);
        top += height + m_gap;
    }
    m_newRow = QRect(left, top, across, height);
}

QRect CanvasLayout::button(domain::ButtonPlace place) const
{
    return m_rows.at(place.row).at(place.column);
}

QRect CanvasLayout::number(qsizetype row) const
{
    const QRect &band = m_bands.at(row);
    return {band.left() - m_numberWidth, band.top(), m_numberWidth, band.height()};
}

int CanvasLayout::height() const
{
    const int below = m_newRow.left() - m_numberWidth;
    return m_newRow.bottom() + 1 + below;
}

domain::ButtonPlace CanvasLayout::at(const QPoint &point) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        for (qsizetype column = 0; column < m_rows.at(row).size(); ++column) {
            if (m_rows.at(row).at(column).contains(point))
                return {row, column};
        }
    }
    return {};
}

domain::ButtonDrop CanvasLayout::dropAt(const QPoint &point) const
{
    for (qsizetype row = 0; row < m_bands.size(); ++row) {
        const QRect &band = m_bands.at(row);
        const int edge = band.height() / edgeShare;
        if (point.y() < band.top() + edge)
            return {row, -1};
        if (point.y() > band.bottom() - edge)
            continue;
        const QList<QRect> &places = m_rows.at(row);
        const auto before = std::count_if(places.begin(), places.end(), [&point](const QRect &place) {
            return place.center().x() < point.x();
        });
        return {row, before};
    }
    return {m_bands.size(), -1};
}

QLine CanvasLayout::dropLine(const domain::ButtonDrop &drop) const
{
    if (drop.column < 0) {
        const QRect band = m_bands.value(drop.row, m_newRow);
        const int y = band.top() - m_gap / 2;
        return {band.left(), y, band.right(), y};
    }
    const QRect band = m_bands.at(drop.row);
    const QList<QRect> &places = m_rows.at(drop.row);
    int x = band.left();
    if (drop.column < places.size())
        x = places.at(drop.column).left() - m_gap / 2;
    else if (!places.isEmpty())
        x = places.last().right() + m_gap / 2;
    return {x, band.top(), x, band.bottom()};
}

} // namespace botdeck::ui::designer
