// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStringList>

class QColor;
class QFont;
class QPainter;

namespace botdeck::ui::monitor {

/// Plain text in lines of at most `width`, broken at words and within them where they are too long; the last
/// of `mostLines` ends in an ellipsis where there is more.
QStringList wrappedText(const QString &text, const QFont &font, int width, int mostLines);

/// Line below line, from the rectangle's top left.
void drawWrapped(
    QPainter &painter, const QRect &rect, const QStringList &lines, const QFont &font, const QColor &colour);

} // namespace botdeck::ui::monitor
