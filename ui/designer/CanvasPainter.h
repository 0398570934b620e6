// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/KeyboardChecks.h"
#include "ui/designer/CanvasLayout.h"

#include <QColor>

class QPainter;

namespace botdeck::ui::designer {

class KeyboardDraft;

/// What is on its way: the button, where it is painted, and where it would go.
struct HeldButton
{
    domain::ButtonPlace from;
    QPoint offset;
    domain::ButtonDrop to;
    /// It would be left out there.
    bool isRefused = false;
};

/// Paints what of the canvas is within `clip`. `focused`: the selected button carries the ring; `newRow`: the
/// words of the empty row.
class CanvasPainter
{
public:
    CanvasPainter(
        QPainter &painter, const KeyboardDraft &draft, const CanvasLayout &layout, const look::Theme &theme);

    void paint(const QRect &clip, bool focused, const QString &newRow, const std::optional<HeldButton> &held);

private:
    enum class Shown { Rest, Selected, Focused, Gap, Held };

    void paintButton(const QRect &rect, const domain::KeyboardButton &button, Shown shown);
    void paintSign(const QRect &button, domain::KeyboardSeverity severity);
    void paintGrip(const QRect &button);
    void paintNumber(qsizetype row);
    void paintNewRow(const QString &words);
    void paintDrop(const domain::ButtonDrop &drop, bool isRefused);
    void frame(const QRect &rect, const QColor &edge, const QColor &fill, bool dashed, qreal width);

    QPainter &m_painter;
    const KeyboardDraft &m_draft;
    const CanvasLayout &m_layout;
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::designer
