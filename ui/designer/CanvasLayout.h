// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardEdits.h"

#include <QLine>
#include <QList>
#include <QRect>

#include <optional>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::designer {

/// Where the buttons of a keyboard stand on a canvas of that width: each row as wide as the canvas, its
/// buttons of one width, the row's number before it; below, the place for a new row.
class CanvasLayout
{
public:
    CanvasLayout(const domain::Keyboard &keyboard, int width, const look::Theme &theme);

    [[nodiscard]] QRect button(domain::ButtonPlace place) const;
    /// Where a row's number stands.
    [[nodiscard]] QRect number(qsizetype row) const;
    [[nodiscard]] QRect newRow() const { return m_newRow; }
    [[nodiscard]] qsizetype rows() const { return m_rows.size(); }
    [[nodiscard]] int height() const;

    [[nodiscard]] domain::ButtonPlace at(const QPoint &point) const;
    /// Where a button that is let go there would go: into the row that is nearest, or into a new one where
    /// the point is near a row's edge.
    [[nodiscard]] domain::ButtonDrop dropAt(const QPoint &point) const;
    /// What is drawn while it is held there.
    [[nodiscard]] QLine dropLine(const domain::ButtonDrop &drop) const;

private:
    QList<QList<QRect>> m_rows;
    QList<QRect> m_bands;
    QRect m_newRow;
    int m_gap;
    int m_numberWidth;
};

} // namespace botdeck::ui::designer
