// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Tokens.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace botdeck::ui::look {

/// A state's sign. Each has a shape of its own, so that it reads without colour.
enum class Mark {
    Live,     ///< a dot that sends
    Busy,     ///< a circle with three dots
    Waiting,  ///< an arrow going round
    Stopped,  ///< a square
    Hook,     ///< three joined knots
    Eye,      ///< looking on
    Conflict, ///< octagon with a cross
    Refused,  ///< octagon with a bar
    Failed,   ///< octagon with an exclamation mark
    Passed,   ///< a circle with a tick
    Warning,  ///< triangle
};

/// What a state means for the operator; a colour and nothing else hangs on it.
enum class Tone { Neutral, Ok, Warning, Error };

/// The tone's text colour.
Token toneToken(Tone tone);

/// Paints the mark in one colour, as large as the rectangle's width.
void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QColor &colour);

} // namespace botdeck::ui::look
