// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QPainter;
class QStatusBar;

namespace botdeck::ui::look {
class ElidedLabel;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::shell {

class RateSpark;

/// What the line at the bottom is made of, from left to right.
struct StatusParts
{
    QLabel *mark;
    look::ElidedLabel *state;
    QLabel *eye;
    QLabel *mode;
    QLabel *offset;
    QLabel *stored;
    RateSpark *spark;
    QLabel *rate;
    QLabel *shown;
    QLabel *masked;
    QLabel *zone;
};

/// The parts beside each other: how they look, which of them there is room for, where they stand, and the
/// lines between them. What they say is StatusLine's.
class StatusRow
{
public:
    /// The state in words keeps so much; Theme::px() is still to be asked.
    static constexpr int leastState = 180;

    /// Line and theme outlive this.
    StatusRow(QStatusBar &line, const look::Theme &theme);
    /// Puts the parts into the line, which lays itself out at once: it must be whole by then.
    void fill();

    [[nodiscard]] const StatusParts &parts() const { return m_parts; }
    void applyTheme();
    /// Shows what there is to say, the more important before the less, as long as there is room. Without
    /// counts no number is said. Then places them.
    void fit(bool isCounted);
    /// From the right what is shown, then the state in what is left. Qt's own layout of the bar would lay
    /// out, and paint, the whole window for a number that has grown by a digit.
    void place();
    void paintLines(QPainter &painter) const;

private:
    QStatusBar &m_line;
    const look::Theme &m_theme;
    StatusParts m_parts;
};

} // namespace botdeck::ui::shell
